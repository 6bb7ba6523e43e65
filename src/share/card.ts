/**
 * Pictures for links: what is drawn, from the real data, in the site's colours. Pure; card-file.ts makes the PNG.
 * Set large, for pictures are shown a few hundred pixels wide.
 */
import type { Claim, Comparison } from '../engine/comparison.ts';
import {
  accountFragment,
  articleRefs,
  capital,
  count,
  list,
  percent,
  refsById,
  sentenceOf,
  sign,
  VERDICT_SENTENCES,
  type ArticleRef,
} from '../view/common.ts';
import { fingerprint } from '../view/fingerprint.ts';
import { summary } from '../view/summary.ts';
import { isShared } from './excerpts.ts';
import { oneLine } from './text.ts';

/** CSS pixels; what the large networks show uncut. */
export const CARD = { width: 1200, height: 630 };

/** A stretch of text in one dress. */
interface Run {
  text: string;
  font: 'sans' | 'serif';
  bold?: boolean;
  /** Pixels. */
  size: number;
  colour: string;
  background?: string;
}
/** Text in a box; lines wrap, and sizes change until it fits. */
export interface Block {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Set larger where there is room. */
  grows?: boolean;
  runs: Run[];
}
export interface Card {
  /** Shapes below the text, as the inside of an SVG of the card's size. */
  shapes: string;
  blocks: Block[];
  /** The picture in words. */
  alt: string;
}

const EDGE = 64;
const WIDTH = CARD.width - 2 * EDGE;
const FOOT = 560;
const INK = { paper: '#fdfcf9', ink: '#16181b', quiet: '#4a4e54', rule: '#dedad1', mark: '#8f8b81' };
const VERSIONS: Record<string, string> = { a: '#12558f', b: '#ad3907', c: '#6a3d8a' };
/** Wordings on a claim's picture. */
const MOST_WORDINGS = 3;
/** Words of a wording; articles named beside it. */
const MOST_WORDS = 12;
const MOST_NAMES = 3;
/** Characters of the picture in words. */
const MOST_ALT = 400;
/** Characters of a label or title. */
const MOST_LABEL = 90;

const sans = (text: string, size: number, more: Partial<Run> = {}): Run => ({
  text,
  font: 'sans',
  size,
  colour: INK.ink,
  ...more,
});
const words = (text: string, size: number, more: Partial<Run> = {}): Run => ({
  ...sans(text, size, more),
  font: 'serif',
});

/** Cut at a word, on one line, with a sign that something was cut. */
function short(text: string, most: number): string {
  const line = oneLine(text);
  if (line.length <= most) return line;
  return `${line
    .slice(0, most)
    .replace(/\s+\S*$/u, '')
    .toWellFormed()}…`;
}

const described = (text: string): string => short(text, MOST_ALT);

const frame = (inside = ''): string =>
  `<rect width="${CARD.width}" height="${CARD.height}" fill="${INK.paper}"/>` +
  `<rect x="${EDGE}" y="${FOOT - 16}" width="${WIDTH}" height="2" fill="${INK.ink}"/>${inside}`;

const foot = (note: string): Block => ({
  x: EDGE,
  y: FOOT,
  width: WIDTH,
  height: 44,
  runs: [sans('Versions of Events', 26, { bold: true }), sans(`   ${note}`, 26, { colour: INK.quiet })],
});

/** A claim's rival wordings; null for a claim of one article, which has no rivals. */
export function claimCard(comparison: Comparison, claim: Claim): Card | null {
  if (!isShared(claim)) return null;
  const refs = refsById(comparison);
  const label = short(claim.label, MOST_LABEL);
  const wordings = wordingsOf(comparison, claim, refs);
  return {
    shapes: frame(),
    blocks: [
      {
        x: EDGE,
        y: 56,
        width: WIDTH,
        height: FOOT - 16 - 80,
        grows: true,
        runs: [
          sans(`${VERDICT_SENTENCES[claim.verdict]}\n`, 30, { colour: INK.quiet }),
          sans(`${label}\n`, 46, { bold: true }),
          ...wordings.flatMap(({ letter, text, who, colour }) => [
            sans('\n', 14),
            ...(letter
              ? [
                  sans(` ${letter} `, 34, { bold: true, colour: INK.paper, background: colour }),
                  sans(' ', 34),
                ]
              : []),
            words(text, 46, { colour }),
            sans(`  ${who}\n`, 28, { colour: INK.quiet }),
          ]),
        ],
      },
      foot(short(comparison.story.title, 60)),
    ],
    alt: described(
      `${VERDICT_SENTENCES[claim.verdict]}: ${label}. ${wordings.map(({ text, who }) => `${text} (${who})`).join(' ')}`,
    ),
  };
}

/** One wording for each version, or the first ones where there are no versions. */
function wordingsOf(
  comparison: Comparison,
  claim: Claim,
  refs: ReadonlyMap<string, ArticleRef>,
): { letter: string | null; text: string; who: string; colour: string }[] {
  const found = new Map<string, { letter: string | null; text: string; articles: string[] }>();
  for (const account of claim.accounts) {
    const mark = sign(claim, account);
    const article = comparison.articles.find(({ id }) => id === account.article);
    const sentence = article && sentenceOf(article, account.sentence);
    const { pieces } = accountFragment(claim, account, sentence, { most: MOST_WORDS, extend: false });
    const text = short(pieces.map((piece) => piece.text).join(''), MOST_LABEL).replace(
      /^["“‘«„]+|["”’»,;:.]+$/gu,
      '',
    );
    const letter = mark.is === 'version' ? mark.version : null;
    const key = letter ?? text.toLowerCase();
    const one = found.get(key) ?? { letter, text: `“${text}”`, articles: [] };
    const ref = refs.get(account.article);
    const name = ref?.outlet ? short(ref.outlet, 40) : `article\u00a0${ref?.number ?? 0}`;
    if (!one.articles.includes(name)) one.articles.push(name);
    found.set(key, one);
  }
  return [...found.values()]
    .sort((x, y) => ((x.letter ?? 'z') < (y.letter ?? 'z') ? -1 : x.letter === y.letter ? 0 : 1))
    .slice(0, MOST_WORDINGS)
    .map(({ letter, text, articles }) => ({
      letter,
      text,
      who: list(
        articles.length > MOST_NAMES
          ? [...articles.slice(0, MOST_NAMES - 1), `${articles.length - MOST_NAMES + 1} more`]
          : articles,
      ),
      colour: letter === null ? INK.ink : (VERSIONS[letter] ?? INK.ink),
    }));
}

/** A story's title, its summary and its claims at a glance. */
export function storyCard(comparison: Comparison): Card {
  const title = short(comparison.story.title, MOST_LABEL);
  const { plain } = summary(comparison);
  const print = fingerprint(comparison);
  const box = { x: EDGE, y: 390, width: WIDTH, height: 132 };
  const strip = print
    ? `<svg x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" viewBox="0 0 ${print.width} ${print.height}" preserveAspectRatio="none">${print.paths
        .map(({ mark, d }) => `<path d="${d}" ${STYLE[mark] ?? STYLE['x'] ?? ''}/>`)
        .join('')}</svg>`
    : '';
  return {
    shapes: frame(strip),
    blocks: [
      {
        x: EDGE,
        y: 56,
        width: WIDTH,
        height: print ? 310 : FOOT - 136,
        grows: true,
        runs: [
          sans(`${title}\n`, 58, { bold: true }),
          sans('\n', 12),
          sans(plain, 36, { colour: INK.quiet }),
        ],
      },
      foot('One event, claim by claim'),
    ],
    alt: described(`${title}. ${plain}${print ? ` Claims at a glance: ${print.text}` : ''}`),
  };
}

const outline = (colour: string): string =>
  `fill="none" stroke="${colour}" stroke-width="1.5" vector-effect="non-scaling-stroke"`;
const STYLE: Record<string, string> = {
  a: `fill="${VERSIONS['a']}"`,
  b: `fill="${VERSIONS['b']}"`,
  c: `fill="${VERSIONS['c']}"`,
  x: `fill="${INK.ink}"`,
  same: `fill="${INK.mark}"`,
  compatible: outline(INK.quiet),
  silent: outline(INK.rule),
};

/** A pair's two pages have one picture: the articles in the story's order. */
export function pairInOrder(
  comparison: Comparison,
  one: string,
  other: string,
): [left: string, right: string] {
  const order = comparison.articles.map(({ id }) => id);
  return order.indexOf(one) < order.indexOf(other) ? [one, other] : [other, one];
}

/** Two articles against each other. */
export function pairCard(comparison: Comparison, left: string, right: string): Card | null {
  const refs = articleRefs(comparison);
  const one = refs.find(({ id }) => id === left);
  const other = refs.find(({ id }) => id === right);
  if (!one || !other) return null;
  const both = comparison.claims.filter((claim) =>
    [left, right].every((id) => claim.accounts.some(({ article }) => article === id)),
  );
  const rival = both.filter(({ accounts, verdict }) => {
    const versions = (id: string): (string | null)[] =>
      accounts.filter(({ article, vaguer }) => article === id && !vaguer).map(({ version }) => version);
    return verdict === 'differs' && !versions(left).some((version) => versions(right).includes(version));
  });
  const found = comparison.pairs.find(
    (pair) => [left, right].includes(pair.left) && [left, right].includes(pair.right),
  );
  const share = found && Math.max(found.shared.left, found.shared.right);
  const text = `${capital(count(both.length, 'claim'))} in common, ${count(rival.length, 'disagreement')}${share ? `, ${percent(share)} of the wording shared` : ''}`;
  const half = (ref: ArticleRef, x: number): Block => ({
    x,
    y: 56,
    width: WIDTH / 2 - 40,
    height: 380,
    grows: true,
    runs: [
      sans(`${ref.outlet === null ? `Article ${ref.number}` : short(ref.outlet, 40)}\n`, 32, {
        bold: true,
      }),
      words(short(ref.title, MOST_LABEL), 46),
    ],
  });
  return {
    shapes: frame(`<rect x="${CARD.width / 2 - 1}" y="56" width="2" height="370" fill="${INK.mark}"/>`),
    blocks: [
      half(one, EDGE),
      half(other, CARD.width / 2 + 40),
      { x: EDGE, y: 470, width: WIDTH, height: 60, runs: [sans(text, 34, { colour: INK.quiet })] },
      foot(short(comparison.story.title, 60)),
    ],
    alt: described(`${short(one.title, MOST_LABEL)} beside ${short(other.title, MOST_LABEL)}: ${text}.`),
  };
}
