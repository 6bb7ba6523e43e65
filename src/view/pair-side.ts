/** What a pair's page needs of each of its articles: two sides make a page, drawn when the site is built or in the reader's browser. */
import type { Account, Alignment, Article, Comparison, Pair, Sentence } from '../engine/comparison.ts';
import { tokenize } from '../engine/words/tokens.ts';
import { articleRefs, facts, type ArticleRef } from './common.ts';
import { FACE } from './pair-rows.ts';
import { plain } from './pieces.ts';
import { canonical } from './spelling-keys.ts';

/** An exact account of a claim. */
export interface SideAccount {
  /** Place of the claim in the comparison. */
  claim: number;
  sentence: string;
  /** Where the claim's accounts differ: what this one holds. */
  odds: ({ id: string; label: string; version: string } & Pick<Account, 'text' | 'disputed'>) | null;
}
export interface Side {
  id: string;
  ref: ArticleRef;
  /** Author and date, or that none are given. */
  credit: string;
  agencies: string[];
  /** Families it belongs to: place in the comparison, and the agency they draw on. */
  families: { at: number; agency: string | null }[];
  sentences: Sentence[];
  accounts: SideAccount[];
}

/** The file of one article, from which with another's any pair is drawn. */
export interface SideFile {
  story: string;
  side: Side;
  /** Its words that have another spelling → the spelling they are compared as. */
  spelled: Record<string, string>;
  /**
   * Other article → what may face each other: place of a sentence here, of one there, similarity (0 to 1), and so on.
   * Each pair stands in one of its two files, so that all are about as large.
   */
  facing: Record<string, number[]>;
}

/** "By Jo Bell, 9 April 2031", or that nothing is given. */
const credit = (article: Article): string => facts(article).slice(0, -1).join(', ').replace(/, No /, '. No ');

const known = new WeakMap<Comparison, Map<string, Side>>();

/** Every article's side. */
function sidesOf(comparison: Comparison): Map<string, Side> {
  const made = known.get(comparison);
  if (made) return made;
  const refs = articleRefs(comparison);
  const sides = new Map(
    comparison.articles.map((article, i): [string, Side] => [
      article.id,
      {
        id: article.id,
        ref: refs[i] as ArticleRef,
        credit: credit(article),
        agencies: article.agencies,
        families: [],
        sentences: article.sentences,
        accounts: [],
      },
    ]),
  );
  for (const [at, { agency, articles }] of comparison.families.entries())
    for (const id of articles) sides.get(id)?.families.push({ at, agency });
  for (const [at, { id, label, verdict, accounts }] of comparison.claims.entries())
    for (const { article, sentence, vaguer, version, text, disputed } of accounts) {
      if (vaguer) continue;
      const odds = verdict === 'differs' && version !== null ? { id, label, version, text, disputed } : null;
      sides.get(article)?.accounts.push({ claim: at, sentence, odds });
    }
  known.set(comparison, sides);
  return sides;
}

/**
 * One article's side.
 * @throws RangeError when the comparison holds no such article.
 */
export function sideOf(comparison: Comparison, id: string): Side {
  const side = sidesOf(comparison).get(id);
  if (!side) throw new RangeError(`No article "${id}" in ${comparison.story.id}`);
  return side;
}

const byArticle = new WeakMap<Comparison, Map<string, Pair[]>>();

/** The pairs an article is one of, in either place. */
export function pairsOf(comparison: Comparison, article: string): Pair[] {
  const made = byArticle.get(comparison);
  if (made) return made.get(article) ?? [];
  const found = new Map<string, Pair[]>(comparison.articles.map(({ id }) => [id, []]));
  for (const pair of comparison.pairs) {
    found.get(pair.left)?.push(pair);
    found.get(pair.right)?.push(pair);
  }
  byArticle.set(comparison, found);
  return found.get(article) ?? [];
}

/** The alignments of two articles, with the sides as asked for. */
export function alignmentsOf(comparison: Comparison, left: string, right: string): Alignment[] {
  for (const pair of pairsOf(comparison, left)) {
    if (pair.left === left && pair.right === right) return pair.alignments;
    if (pair.left === right && pair.right === left)
      return pair.alignments.map((one) => ({ ...one, left: one.right, right: one.left }));
  }
  return [];
}

/** The file of one article. */
export function sideFile(comparison: Comparison, id: string): SideFile {
  const side = sideOf(comparison, id);
  const order = new Map(comparison.articles.map((article, i) => [article.id, i]));
  const facing: SideFile['facing'] = {};
  for (const { left, right, alignments } of pairsOf(comparison, id)) {
    const other = left === id ? right : left;
    const [own, its] = [order.get(id) ?? 0, order.get(other) ?? 0];
    if ((own + its) % 2 === 0 ? own > its : own < its) continue;
    const theirs = placesOf(sideOf(comparison, other));
    const ours = placesOf(side);
    // What is less alike faces nothing, see `lines`.
    const links = alignments
      .filter(({ similarity }) => similarity >= FACE)
      .flatMap((one) => {
        const [here, there] = left === id ? [one.left, one.right] : [one.right, one.left];
        return here.flatMap((l) =>
          there.flatMap((r) => {
            const [from, to] = [ours.get(l), theirs.get(r)];
            return from === undefined || to === undefined ? [] : [from, to, one.similarity];
          }),
        );
      });
    if (links.length > 0) facing[other] = links;
  }
  const same = canonical(comparison);
  const spelled = new Map(
    side.sentences
      .flatMap((sentence) => tokenize(plain(sentence).text))
      .map(({ norm }): [string, string] => [norm, same(norm)])
      .filter(([norm, key]) => norm !== key),
  );
  return { story: comparison.story.id, side, spelled: Object.fromEntries(spelled), facing };
}

const places = new WeakMap<Side, Map<string, number>>();

function placesOf(side: Side): Map<string, number> {
  const found = places.get(side) ?? new Map(side.sentences.map(({ id }, i) => [id, i]));
  places.set(side, found);
  return found;
}

/** What two articles' files say of the pair: the same as the comparison does. */
export function filesMeet(
  left: SideFile,
  right: SideFile,
): { alignments: Alignment[]; same: (word: string) => string } {
  const spelled = new Map([...Object.entries(left.spelled), ...Object.entries(right.spelled)]);
  // An article may be named "constructor".
  const own = (file: SideFile, id: string): number[] | undefined =>
    Object.hasOwn(file.facing, id) ? file.facing[id] : undefined;
  const forward = own(left, right.side.id);
  const links = forward ?? own(right, left.side.id) ?? [];
  const turned = forward === undefined;
  const alignments: Alignment[] = [];
  for (let i = 0; i + 2 < links.length; i += 3) {
    const [here, there] = turned ? [links[i + 1], links[i]] : [links[i], links[i + 1]];
    const l = left.side.sentences[here ?? -1];
    const r = right.side.sentences[there ?? -1];
    if (l && r) alignments.push({ left: [l.id], right: [r.id], similarity: links[i + 2] ?? 0 });
  }
  return { alignments, same: (word) => spelled.get(word) ?? word };
}
