/** How much the engine finds: stories whose comparison is written down, facts changed in a copy, form changed in a copy. */
import { readFileSync } from 'node:fs';
import { readArticle } from '../../src/engine/article/article.ts';
import { compare } from '../../src/engine/compare.ts';
import type { Claim } from '../../src/engine/comparison.ts';
import { renderText } from '../../src/engine/text.ts';
import { FORMS, PLANTS, quotedPlaces, type Change } from './changes.ts';
import type { Row } from './table.ts';
import { GOLDEN, type Story } from './texts.ts';

/** Characters per line of the comparisons written down. */
const WIDTH = 100;
/** Sentences changed in one article, for each kind of change, at most; evenly spread. */
const MOST = 4;
/** Shorter sentences are headings. */
const SHORTEST = 40;

/** An accuracy figure as published: three strings, ready to be shown. */
export interface Figure {
  what: string;
  result: string;
  on: string;
}

/** Whether claims are what they were when last read over. No measure of accuracy: the program wrote them first. */
export const measureGolden = (stories: readonly Story[]): Figure =>
  writtenDown(stories.filter(({ folder }) => folder.startsWith(GOLDEN)));

/** All accuracy figures, in reading order. */
export function measureAccuracy(stories: readonly Story[]): Figure[] {
  const texts = stories.flatMap((story) => story.texts.map(({ text }) => text));
  return [
    ...Object.keys(PLANTS).map((kind) => planted(kind, texts)),
    ...Object.keys(FORMS).map((kind) => reformed(kind, texts)),
  ];
}

/** The figures as rows of the one table. */
export const asRows = (figures: readonly Figure[]): Row[] =>
  figures.map(({ what, result, on }) => ({ what, result, beside: on }));

/** Claims with verdict and accounts, as they stand in the stories' expected comparisons. */
function writtenDown(stories: readonly Story[]): Figure {
  let [found, wanted] = [0, 0];
  for (const { folder, texts } of stories) {
    const name = folder.split('/').at(-1) ?? '';
    const articles = texts.map(readArticle);
    const said = blocks(
      renderText(compare(articles, { id: name, title: name.replaceAll('-', ' '), summary: null }), WIDTH),
    );
    for (const block of blocks(readFileSync(`${folder}/expected.comparison`, 'utf8'))) {
      wanted++;
      if (said.delete(block)) found++;
    }
  }
  return {
    what: 'Claims as they were when last read over (a check for changes, not for accuracy)',
    result: `${found} of ${wanted}`,
    on: `${stories.length} invented stories`,
  };
}

/** Each claim of a comparison as text: from its line with a mark to the next. */
const blocks = (text: string): Set<string> => new Set(text.split(/\n(?= {2}[≠≈=·] )/).slice(1));

/** One fact changed in a copy of an article: whether the two are found to differ there, and by which words. */
function planted(kind: string, texts: readonly string[]): Figure {
  const plant = PLANTS[kind];
  let [changed, found, others] = [0, 0, 0];
  const words = { right: 0, marked: 0, changed: 0 };
  for (const text of texts) {
    const original = readArticle({ file: 'a.txt', text });
    const fits = original.sentences.flatMap((sentence) => {
      const whole = sentence.text.length >= SHORTEST && !sentence.repeats && !sentence.markup.length;
      const change = whole ? plant?.(sentence.text, quotedPlaces(sentence.text)) : null;
      return change ? [{ sentence, change }] : [];
    });
    for (const { sentence, change } of spread(fits)) {
      const at = sentence.start + change.start;
      const copy = text.slice(0, at) + change.text + text.slice(sentence.start + change.end);
      const differing = differences(text, copy);
      const own = differing.find(({ accounts }) =>
        accounts.some(
          (account) => account.article === 'b' && places(account, copy).some((p) => meets(p, at, change)),
        ),
      );
      changed++;
      others += differing.length - (own ? 1 : 0);
      if (!own) continue;
      found++;
      const marked = own.accounts
        .filter((account) => account.article === 'b')
        .flatMap((account) =>
          account.disputed.flatMap((span) =>
            wordsOf(sentenceOf(account, copy).text.slice(span.start, span.end)),
          ),
        );
      const meant = wordsOf(change.text);
      words.right += meant.filter((word) => marked.includes(word)).length;
      words.marked += marked.length;
      words.changed += meant.length;
    }
  }
  const f1 = (2 * words.right) / Math.max(1, words.marked + words.changed);
  return {
    what: `Changed in a copy: ${kind}`,
    result: `${found} of ${changed} found (${percent(found / Math.max(1, changed))}), the exact words marked in ${percent(f1)}, ${others} more said to differ`,
    on: `copies of ${texts.length} articles with one change each`,
  };
}

/** Form changed in a whole copy: nothing may be said to differ. */
function reformed(kind: string, texts: readonly string[]): Figure {
  let [wrong, sentences, changed] = [0, 0, 0];
  for (const text of texts) {
    const copy = FORMS[kind]?.(text) ?? text;
    if (copy === text) continue;
    changed++;
    sentences += readArticle({ file: 'b.txt', text: copy }).sentences.length;
    wrong += differences(text, copy).length;
  }
  return {
    what: `Form alone changed in a copy: ${kind}`,
    result: `${((100 * wrong) / Math.max(1, sentences)).toFixed(1)} wrong “differ” per 100 sentences`,
    on: `${changed} articles in which it occurs, ${sentences} sentences`,
  };
}

function differences(text: string, copy: string): Claim[] {
  const articles = [readArticle({ file: 'a.txt', text }), readArticle({ file: 'b.txt', text: copy })];
  const { claims } = compare(articles, { id: 'copy', title: 'Copy', summary: null });
  return claims.filter((claim) => claim.verdict === 'differs');
}

type Account = Claim['accounts'][number];

const sentenceOf = (account: Account, copy: string) =>
  readArticle({ file: 'b.txt', text: copy }).sentences.find(({ id }) => id === account.sentence) ?? {
    text: '',
    start: 0,
  };

/** Where the words at odds stand in the file; where none are marked, the account as a whole. */
function places(account: Account, copy: string): { start: number; end: number }[] {
  const { start } = sentenceOf(account, copy);
  const spans = account.disputed.length > 0 ? account.disputed : [account];
  return spans.map((span) => ({ start: start + span.start, end: start + span.end }));
}

const meets = (span: { start: number; end: number }, at: number, change: Change): boolean =>
  span.start <= at + change.text.length && span.end >= at;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];

function spread<T>(items: readonly T[]): T[] {
  const step = Math.max(1, items.length / MOST);
  return Array.from({ length: Math.min(MOST, items.length) }, (_, at) => items[Math.floor(at * step)]).filter(
    (item) => item !== undefined,
  );
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
