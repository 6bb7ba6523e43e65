/**
 * A story as TEI P5 with a critical apparatus by parallel segmentation: each claim is an <app>, each article a witness,
 * its words a <rdg>. https://tei-c.org/release/doc/tei-p5-doc/en/html/TC.html
 */
import type { Element } from 'xast';
import { KINDS, type Account, type Article, type Claim, type Comparison } from '../engine/comparison.ts';
import { claimUrl, sentenceUrl, storyUrl } from '../links.ts';
import { KIND_NAMES } from '../view/common.ts';
import { accountWords, oneLine, standing, titleOf, webAddress } from './text.ts';
import { el, xmlDocument } from './xml.ts';

type Address = (path: string) => string;

/** The whole document. `address` makes a path of the site whole. */
export function tei(comparison: Comparison, address: Address): string {
  const groups = KINDS.map((kind) => ({
    kind,
    claims: comparison.claims.filter((claim) => claim.kind === kind),
  }));
  return xmlDocument(
    el(
      'TEI',
      { xmlns: 'http://www.tei-c.org/ns/1.0' },
      header(comparison, address),
      el(
        'text',
        {},
        el(
          'body',
          {},
          ...(comparison.claims.length === 0 ? [el('p', {}, 'No claims.')] : []),
          ...groups
            .filter(({ claims }) => claims.length > 0)
            .map(({ kind, claims }) =>
              el(
                'div',
                { type: kind },
                el('head', {}, KIND_NAMES[kind]),
                ...claims.map((claim) => apparatus(comparison, claim, address)),
              ),
            ),
        ),
      ),
    ),
    6,
  );
}

function header({ story, articles }: Comparison, address: Address): Element {
  return el(
    'teiHeader',
    {},
    el(
      'fileDesc',
      {},
      el('titleStmt', {}, el('title', {}, oneLine(story.title))),
      el(
        'publicationStmt',
        {},
        el('publisher', {}, 'Versions of Events'),
        el('ptr', { target: address(storyUrl(story.id)) }),
      ),
      el('sourceDesc', {}, el('listWit', {}, ...articles.map(witness))),
    ),
    el('encodingDesc', {}, el('variantEncoding', { method: 'parallel-segmentation', location: 'internal' })),
  );
}

const siglum = (index: number): string => `a${index + 1}`;

function witness(article: Article, index: number): Element {
  const url = webAddress(article.url);
  return el(
    'witness',
    { 'xml:id': siglum(index), n: article.id },
    el(
      'bibl',
      {},
      el('title', {}, titleOf(article)),
      ...article.byline.map((name) => el('author', {}, oneLine(name))),
      ...(article.outlet ? [el('publisher', {}, oneLine(article.outlet))] : []),
      ...(article.published ? [el('date', { when: article.published }, article.published)] : []),
      ...(url ? [el('ptr', { target: url })] : []),
    ),
  );
}

/** One claim: readings that stand alike and say the same words share a <rdg>; a silent article has an empty one. */
function apparatus(comparison: Comparison, claim: Claim, address: Address): Element {
  const readings = new Map<string, { witnesses: string[]; type: string; accounts: Account[] }>();
  for (const [index, { id }] of comparison.articles.entries()) {
    const accounts = claim.accounts.filter(({ article }) => article === id);
    const [first] = accounts;
    const type = first ? standing(claim, first).replace(/ /g, '-') : 'silent';
    const words = accounts.map((account) => accountWords(comparison, account));
    const key = JSON.stringify([type, words]);
    const known = readings.get(key);
    if (known) known.witnesses.push(`#${siglum(index)}`);
    else readings.set(key, { witnesses: [`#${siglum(index)}`], type, accounts });
  }
  return el(
    'div',
    { type: 'claim', n: claim.id, corresp: address(claimUrl(comparison.story.id, claim.id)) },
    el('head', {}, oneLine(claim.label)),
    el(
      'p',
      {},
      el(
        'app',
        { type: claim.verdict },
        ...[...readings.values()].map(({ witnesses, type, accounts }) =>
          el(
            'rdg',
            { wit: witnesses.join(' '), type },
            ...accounts.map((account) =>
              el(
                'seg',
                { source: address(sentenceUrl(comparison.story.id, account.article, account.sentence)) },
                accountWords(comparison, account),
              ),
            ),
          ),
        ),
        el('note', {}, oneLine(claim.why)),
      ),
    ),
  );
}
