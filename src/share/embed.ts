/** A claim as a small page for an iframe, the code that embeds it, and its oEmbed record: https://oembed.com */
import type { Claim, Comparison } from '../engine/comparison.ts';
import { claimUrl, embedUrl, homeUrl } from '../links.ts';
import { list, refsById, sign, VERDICT_SENTENCES, type Sign } from '../view/common.ts';
import { SITE_NAME } from './citations.ts';
import { accountWords, oneLine } from './text.ts';

type Address = (path: string) => string;

export interface EmbedView {
  label: string;
  story: string;
  verdict: string;
  why: string;
  /** Wordings, each with the articles that use it. */
  rows: { sign: Sign; words: string; who: string }[];
  /** Wordings that are not shown. */
  more: number;
  silent: string | null;
  url: string;
  /** CSS pixels that hold it at `WIDTH`. */
  height: number;
}

/** CSS pixels. */
export const WIDTH = 600;
const MOST_ROWS = 6;
/** Characters of a wording. */
const MOST_WORDS = 280;
/** Characters in a line of a phone's width, so that the frame's height fits there too; fewer in the heading. */
const LINE = 40;
const HEAD_LINE = 28;
/** Heights in CSS pixels: of lines, of the space round a row, of all that is the same in every frame. */
const WORDS_HIGH = 25;
const NOTE_HIGH = 21;
const HEAD_HIGH = 28;
const ROW = 18;
const FRAME = 130;

/** What the embedded page shows. `address` makes a path of the site whole. */
export function embedView(comparison: Comparison, claim: Claim, address: Address): EmbedView {
  const refs = refsById(comparison);
  const found = new Map<string, { sign: Sign; words: string; who: string[] }>();
  for (const account of claim.accounts) {
    const mark = sign(claim, account);
    const words = shorten(oneLine(accountWords(comparison, account)));
    const key = JSON.stringify([mark, words]);
    const row = found.get(key) ?? { sign: mark, words, who: [] };
    const name = refs.get(account.article)?.outlet ?? `article ${refs.get(account.article)?.number ?? 0}`;
    if (!row.who.includes(name)) row.who.push(name);
    found.set(key, row);
  }
  const rows = [...found.values()].map((row) => ({ ...row, who: list(row.who.map(oneLine)) }));
  const shown = rows.slice(0, MOST_ROWS);
  const silent = claim.verdict === 'single' ? 0 : claim.silent.length;
  const said =
    silent === 0
      ? null
      : `${silent} of ${comparison.articles.length} articles ${silent === 1 ? 'does' : 'do'} not state it.`;
  const lines = (text: string, line = LINE): number => Math.ceil(text.length / line);
  const notes = [`${claim.why} ${said ?? ''}`, `From ${comparison.story.title}, ${SITE_NAME}`];
  return {
    label: claim.label,
    story: comparison.story.title,
    verdict: VERDICT_SENTENCES[claim.verdict],
    why: claim.why,
    rows: shown,
    more: rows.length - shown.length,
    silent: said,
    url: address(claimUrl(comparison.story.id, claim.id)),
    height:
      FRAME +
      lines(claim.label, HEAD_LINE) * HEAD_HIGH +
      shown.reduce(
        (sum, { words, who }) => sum + lines(words) * WORDS_HIGH + lines(who) * NOTE_HIGH + ROW,
        0,
      ) +
      notes.reduce((sum, note) => sum + lines(note) * NOTE_HIGH, 0),
  };
}

/** The title of the embedded page and of its frame. */
export const embedTitle = (comparison: Comparison, claim: Claim): string =>
  `${oneLine(claim.label)}: ${oneLine(comparison.story.title)} (embedded)`;

/** The code to copy into another page. */
export function snippet(comparison: Comparison, claim: Claim, address: Address): string {
  const { height } = embedView(comparison, claim, address);
  const src = attribute(address(embedUrl(comparison.story.id, claim.id)));
  return `<iframe src="${src}" title="${attribute(embedTitle(comparison, claim))}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`;
}

/** The record a site fetches to embed the claim's page. */
export function oembed(
  comparison: Comparison,
  claim: Claim,
  address: Address,
  picture: { url: string; width: number; height: number } | null,
): Record<string, string | number> {
  return {
    version: '1.0',
    type: 'rich',
    title: `${oneLine(claim.label)}: ${oneLine(comparison.story.title)}`,
    provider_name: SITE_NAME,
    provider_url: address(homeUrl()),
    html: snippet(comparison, claim, address),
    width: WIDTH,
    height: embedView(comparison, claim, address).height,
    ...(picture
      ? { thumbnail_url: picture.url, thumbnail_width: picture.width, thumbnail_height: picture.height }
      : {}),
  };
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const attribute = (text: string): string => text.replace(/[&"<>]/g, (sign) => ENTITIES[sign] ?? sign);

const shorten = (text: string): string =>
  text.length <= MOST_WORDS
    ? text
    : `${text
        .slice(0, MOST_WORDS)
        .replace(/\s+\S*$/u, '')
        .toWellFormed()}…`;
