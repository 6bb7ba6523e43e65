/** The searching itself, without a page: records in, results out. Fuse judges; a 3-gram index finds it few to judge. */
import Fuse from 'fuse.js/min';
import type { StoryRecord } from '../../view/search.ts';

export interface Hit {
  story: number;
  kind: 'story' | 'claim' | 'passage';
  /** Article and sentence of a passage, or the claim's place in its story. */
  article: number;
  at: number;
  /** What is searched. */
  text: string;
  score: number;
}
export interface Results {
  hits: Hit[];
  /** Other spellings that were looked for too, as written. */
  spellings: string[];
  /** Folded words that were looked for: for marking. */
  words: string[];
  /** More passages than could be judged may match. */
  cut: boolean;
}

/** Records Fuse judges for one question, shared among its wordings: what a keystroke can afford on a slow phone. */
const CANDIDATES = 80;
/** Share of all records (0 to 1) from which a 3-gram tells nothing and is left out, if enough others remain. */
const COMMON = 0.4;
/** 3-grams that are enough without the common ones. */
const ENOUGH = 3;
/** Share of a question's 3-grams (0 to 1) a record needs to be judged at all: lets one or two typing errors through. */
const NEEDED = 0.5;
/** Wordings of one question that spelling variants may lead to. */
const MOST_WORDINGS = 6;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Lower case, without accents and with one apostrophe: compared, never shown. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
export const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? [];

/** "flood" → " fl", "flo", "loo", "ood": the start of a word counts, its end may be still to be typed. */
function grams(word: string): string[] {
  const padded = ` ${word}`;
  const out: string[] = [];
  for (let i = 0; i + 3 <= padded.length; i++) out.push(padded.slice(i, i + 3));
  return out;
}

export class SearchIndex {
  readonly stories: StoryRecord[] = [];
  private readonly records: Omit<Hit, 'score'>[] = [];
  private readonly postings = new Map<string, number[]>();
  private readonly variants = new Map<string, Set<string>>();
  private readonly written = new Map<string, string>();
  private readonly folded = new Map<number, string[]>();
  private counts = new Uint16Array(0);

  /** Takes a story in, yielding after every article so that the caller can let the page breathe. */
  *add(story: StoryRecord): Generator<void> {
    const s = this.stories.push(story) - 1;
    this.put({ story: s, kind: 'story', article: -1, at: -1, text: story.title });
    for (const [a, article] of story.articles.entries()) {
      for (const [i, [, text]] of article.passages.entries())
        this.put({ story: s, kind: 'passage', article: a, at: i, text });
      yield;
    }
    for (const [c, [, label, , , words]] of story.claims.entries()) {
      const said = words.map(
        ([a, i, start, end]) => story.articles[a]?.passages[i]?.[1].slice(start, end) ?? '',
      );
      this.put({ story: s, kind: 'claim', article: -1, at: c, text: [label, ...new Set(said)].join(' · ') });
    }
    for (const forms of story.spellings) this.spell(forms);
    yield;
  }

  /** Finds what holds every word of the question, misspelt or spelled otherwise too. */
  search(question: string, only = false): Results {
    const words = wordsOf(question);
    const empty: Results = { hits: [], spellings: [], words, cut: false };
    if (words.join('').length < 2) return empty;
    const wordings = only ? [words] : this.wordings(words);
    const best = new Map<number, number>();
    let cut = false;
    for (const wording of wordings) {
      const most = Math.ceil(CANDIDATES / wordings.length);
      const candidates = this.candidates(wording, most);
      cut ||= candidates.length === most;
      const fuse = new Fuse(
        candidates.map((id) => this.records[id] as Omit<Hit, 'score'>),
        {
          keys: ['text'],
          includeScore: true,
          ignoreLocation: true,
          ignoreDiacritics: true,
          useTokenSearch: true,
          tokenMatch: 'all',
          threshold: only ? 0 : 0.3,
        },
      );
      for (const { item, refIndex, score = 1 } of fuse.search(wording.join(' '))) {
        const id = candidates[refIndex] ?? -1;
        if (!answers(this.foldedWords(id, item.text), wording)) continue;
        if (score < (best.get(id) ?? Infinity)) best.set(id, score);
      }
    }
    const hits = [...best].flatMap(([id, score]): Hit[] => {
      const record = this.records[id];
      return record ? [{ ...record, score }] : [];
    });
    const looked = [...new Set(wordings.flat())];
    return {
      hits: hits.sort((x, y) => x.score - y.score),
      spellings: looked.filter((word) => !words.includes(word)).map((word) => this.written.get(word) ?? word),
      words: looked,
      cut,
    };
  }

  /** A record's words, folded when they are first asked for. */
  private foldedWords(id: number, text: string): string[] {
    const known = this.folded.get(id) ?? wordsOf(text);
    this.folded.set(id, known);
    return known;
  }

  private put(record: Omit<Hit, 'score'>): void {
    const id = this.records.push(record) - 1;
    for (const word of new Set(wordsOf(record.text)))
      for (const gram of grams(word)) {
        const list = this.postings.get(gram);
        if (!list) this.postings.set(gram, [id]);
        else if (list[list.length - 1] !== id) list.push(id);
      }
  }

  /** Forms of one name that are one word each can stand for one another. */
  private spell(forms: readonly string[]): void {
    const single = forms.filter((form) => wordsOf(form).length === 1);
    for (const form of single) {
      const word = fold(form);
      if (!this.written.has(word)) this.written.set(word, form);
      const known = this.variants.get(word) ?? new Set<string>();
      for (const other of single) if (fold(other) !== word) known.add(fold(other));
      this.variants.set(word, known);
    }
  }

  private wordings(words: readonly string[]): string[][] {
    let out: string[][] = [[]];
    for (const word of words) {
      const forms = [word, ...(this.variants.get(word) ?? [])];
      out = out.flatMap((wording) => forms.map((form) => [...wording, form])).slice(0, MOST_WORDINGS);
    }
    return out;
  }

  /** The records that share most 3-grams with the question, by number of record. */
  private candidates(words: readonly string[], most: number): number[] {
    const every = words.flatMap(grams);
    const telling = every.filter(
      (gram) => (this.postings.get(gram)?.length ?? 0) < this.records.length * COMMON,
    );
    const all = telling.length >= ENOUGH ? telling : every;
    if (this.counts.length < this.records.length) this.counts = new Uint16Array(this.records.length * 2);
    const { counts } = this;
    const touched: number[] = [];
    for (const gram of all)
      for (const id of this.postings.get(gram) ?? []) {
        if (counts[id] === 0) touched.push(id);
        counts[id] = (counts[id] ?? 0) + 1;
      }
    // A bucket per count: the fullest buckets first, in each what stands for several passages, else the records' order.
    const buckets: number[][] = [];
    for (const id of touched) {
      const n = counts[id] ?? 0;
      counts[id] = 0;
      if (n >= all.length * NEEDED) (buckets[n] ??= []).push(id);
    }
    const out: number[] = [];
    for (let n = buckets.length - 1; n >= 0 && out.length < most; n--)
      for (const passages of [false, true])
        for (const id of buckets[n] ?? [])
          if (out.length < most && (this.records[id]?.kind === 'passage') === passages) out.push(id);
    return out;
  }
}

/** How many letters two short words differ in, or 3 where it is more than two. */
export function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let before = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++)
      row[j] = Math.min(
        (before[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (before[j - 1] ?? 0) + Number(one[i - 1] !== other[j - 1]),
      );
    before = row;
  }
  return Math.min(before[other.length] ?? 3, 3);
}

/** A word answers a word of the question: begins with it, holds it, or is it but for a typing error. */
const near = (word: string, folded: string): boolean =>
  folded.startsWith(word) ||
  (word.length >= 4 && folded.includes(word)) ||
  (word.length >= 5 && distance(word, folded) <= (word.length >= 8 ? 2 : 1));

/** Fuse finds "arms" near "army"; a result must hold each word in a form that can be marked. */
function answers(folded: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => folded.some((one) => near(word, one)));
}

/** Cuts a text so that the words that answer the question can be marked. Put together, the parts are the text. */
export function marked(text: string, words: readonly string[]): { text: string; hit: boolean }[] {
  const out: { text: string; hit: boolean }[] = [];
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    const folded = fold(match[0]);
    if (!words.some((word) => near(word, folded))) continue;
    if (match.index > from) out.push({ text: text.slice(from, match.index), hit: false });
    out.push({ text: match[0], hit: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) out.push({ text: text.slice(from), hit: false });
  return out;
}
