/** Sentence ids that stay with their words, and articles whose file was renamed. */
import type { Article, Sentence } from '../engine/comparison.ts';
import { visibleWords } from '../engine/article/items.ts';
import { hash } from '../engine/words/slug.ts';
import type { Lock, LockedArticle, LockedSentence } from './lock.ts';

/** Share (0 to 1) of a new article's sentences that a vanished one had, from which the file was only renamed. */
const RENAMED = 0.9;
/** Share (0 to 1) of all wordings the vanished one ever had; lower, as some may have been corrected away before. */
const REMEMBERED = 0.75;
/** Of a sentence's beginning, for people: words, and characters at most. */
const SHOWN = { words: 6, length: 48 };

const HEADLINE = 's0';
/** The address of a wording: a headline's is the same for all its wordings. */
export const publicId = (id: string): string => id.replace(/\..*$/, '');

/** The wording as the lock knows it: alike where only spaces, case, quotation marks or dashes were changed. */
export function wordingOf(sentence: Pick<Sentence, 'text' | 'markup'>): string {
  return normalise(visibleWords(sentence));
}

/** Words made alike: case, spaces, quotation marks, dashes, and the signs at either end. */
export function normalise(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„«»‘’‚‹›"']/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/^[\s'.,;:!?…(-]+|[\s'.,;:!?…)-]+$/g, '');
}

/** The first words, in one line. */
export function beginning(text: string, { words, length } = SHOWN): string {
  const all = text
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .split(' ');
  const head = Array.from(all.slice(0, words).join(' '));
  const shown = head.slice(0, length).join('');
  return all.length > words || head.length > length ? `${shown}…` : shown;
}

export interface LockedIds {
  /** For each sentence of the article, in order: the id of its wording. */
  ids: string[];
  locked: LockedArticle;
}

/** Gives an article's sentences their ids: known wordings keep theirs, others get ones that were never used. */
export function lockSentences(article: Article, known: LockedArticle | undefined): LockedIds {
  const hashes = article.sentences.map((sentence) => hash(wordingOf(sentence)));
  const free = new Map<string, LockedSentence[]>();
  for (const one of known?.sentences ?? []) {
    const key = slot(publicId(one.id) === HEADLINE, one.hash);
    free.set(key, [...(free.get(key) ?? []), one]);
  }
  const kept = article.sentences.map(
    (one, i) => free.get(slot(one.paragraph === 0, hashes[i] ?? ''))?.shift() ?? null,
  );
  const standing = new Set(kept.filter((one) => one !== null));
  let last = Math.max(0, ...(known?.sentences ?? []).map((one) => Number(publicId(one.id).slice(1))));
  let headlines = (known?.sentences ?? []).filter((one) => publicId(one.id) === HEADLINE).length;
  const newId = (sentence: Sentence): string => {
    if (!known) return sentence.id;
    if (sentence.paragraph > 0) return `s${++last}`;
    return ++headlines === 1 ? HEADLINE : `${HEADLINE}.${headlines}`;
  };
  const current = article.sentences.map((sentence, i): LockedSentence => {
    const old = kept[i];
    if (old) return old;
    return {
      id: newId(sentence),
      hash: hashes[i] ?? '',
      replaces: [],
      words: beginning(visibleWords(sentence)),
    };
  });
  const fresh = new Set(current.filter((_, i) => !kept[i]));
  const sentences = merge(known?.sentences ?? [], current, standing);
  replacements(sentences, fresh, standing);
  return {
    ids: current.map((one) => one.id),
    locked: {
      title: known?.title ?? beginning(article.title, { words: 12, length: 80 }),
      was: known?.was ?? [],
      sentences,
    },
  };
}

const slot = (headline: boolean, wording: string): string => `${headline ? 'h' : 'b'} ${wording}`;

/** The current sentences in reading order, wordings that no longer stand after what stood before them. */
function merge(
  known: readonly LockedSentence[],
  current: readonly LockedSentence[],
  standing: ReadonlySet<LockedSentence>,
): LockedSentence[] {
  const after = new Map<LockedSentence | null, LockedSentence[]>();
  let anchor: LockedSentence | null = null;
  for (const one of known) {
    if (standing.has(one)) anchor = one;
    else after.set(anchor, [...(after.get(anchor) ?? []), one]);
  }
  return [...(after.get(null) ?? []), ...current.flatMap((one) => [one, ...(after.get(one) ?? [])])];
}

/** Notes what each new wording took the place of: the vanished ones between the same neighbours, one for one. */
function replacements(
  sentences: LockedSentence[],
  fresh: ReadonlySet<LockedSentence>,
  standing: ReadonlySet<LockedSentence>,
): void {
  const taken = new Set(sentences.flatMap((one) => one.replaces));
  let gone: LockedSentence[] = [];
  let put: LockedSentence[] = [];
  const close = (): void => {
    for (const [i, old] of gone.entries()) put[Math.min(i, put.length - 1)]?.replaces.push(old.id);
    gone = [];
    put = [];
  };
  for (const one of sentences) {
    if (standing.has(one)) close();
    else if (fresh.has(one)) put.push(one);
    else if (!taken.has(one.id)) gone.push(one);
  }
  close();
}

/** Wording that no longer stands → the standing one that took its place, or that it had taken the place of. */
export function heirsOf(
  sentences: readonly LockedSentence[],
  standing: ReadonlySet<string>,
): Map<string, string> {
  const next = new Map<string, string[]>();
  const link = (from: string, to: string): void => void next.set(from, [...(next.get(from) ?? []), to]);
  for (const { id, replaces } of sentences) for (const old of replaces) link(old, id);
  for (const { id, replaces } of sentences) for (const old of replaces) link(id, old);
  const heirs = new Map<string, string>();
  for (const { id } of sentences) {
    if (standing.has(id)) continue;
    const queue = [id];
    for (const one of queue) {
      if (standing.has(one)) {
        heirs.set(id, one);
        break;
      }
      queue.push(...(next.get(one) ?? []).filter((other) => !queue.includes(other)));
    }
  }
  return heirs;
}

/** Whether a correction only touched the sentence: half of the words it begins with stayed, in any order. */
export function isTouchedUp(one: LockedSentence, other: LockedSentence): boolean {
  const words = (text: string): string[] => normalise(text).split(' ');
  const [a, b] = [words(one.words), words(other.words)];
  return a.filter((word) => b.includes(word)).length * 2 >= Math.max(a.length, b.length);
}

/** Article id in the lock that no file has now → the file's new id. Each new file answers for one old one at most. */
export function findRenamed(articles: readonly Article[], lock: Lock): Map<string, string> {
  const present = new Set(articles.map(({ id }) => id));
  const answered = new Set([...present].flatMap((id) => lock.articles.get(id)?.was ?? []));
  const vanished = [...lock.articles]
    .filter(([id]) => !present.has(id) && !answered.has(id))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const renamed = new Map<string, string>();
  if (vanished.length === 0) return renamed;
  for (const article of [...articles].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (lock.articles.has(article.id) || article.sentences.length === 0) continue;
    const wordings = new Set(article.sentences.map((sentence) => hash(wordingOf(sentence))));
    let best: { id: string; both: number } | null = null;
    for (const [id, { sentences }] of vanished) {
      if (renamed.has(id)) continue;
      const old = new Set(sentences.map((one) => one.hash));
      const both = [...wordings].filter((wording) => old.has(wording)).length;
      if (both < RENAMED * wordings.size || both < REMEMBERED * old.size) continue;
      if (!best || both > best.both) best = { id, both };
    }
    if (best) renamed.set(best.id, article.id);
  }
  return renamed;
}
