/**
 * Fits the weights by which the engine judges whether two words that cannot both hold are said of one thing, and prints how
 * well they do.
 *
 *   node scripts/fit-contraries.ts <folder with contraries.json>            writes src/engine/odds/contrary-weights.ts
 *   node scripts/fit-contraries.ts <folder with contraries.json> --check    cross-validates only, writes nothing
 *
 * Data: sentences of articles, real and invented, and the pairs of them labelled by hand as being at odds; all others that
 * may state one fact are not. Only numbers are taken from it: one weight a sign.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alignArticles } from '../src/engine/align/align.ts';
import { linkFacts } from '../src/engine/align/fact-links.ts';
import { readTerms } from '../src/engine/align/story-terms.ts';
import { readArticle } from '../src/engine/article/article.ts';
import { findFacts } from '../src/engine/compare.ts';
import { makeContext, type Place, type StoryContext } from '../src/engine/context.ts';
import { figuresApart } from '../src/engine/figures/figures-apart.ts';
import { contraryPoints } from '../src/engine/odds/contrary-points.ts';
import { CONTRARY_SIGNS, readContrarySigns, type ContrarySign } from '../src/engine/odds/contrary-signs.ts';
import { fitLogistic, likelihood, type Model } from './logistic.ts';

interface Gold {
  stories: Story[];
}
interface Story {
  /** Stories of one topic are judged by weights fitted on all others. */
  topic: string;
  /** How much its pairs count beside those of other stories. */
  weight: number;
  articles: { file: string; text: string }[];
  /** Article and number of the sentence, twice: all that are at odds. */
  odds: [string, number, string, number][];
  /** Pairs that are looked at; all where null. */
  only: [string, number, string, number][] | null;
}

/** Two words at odds of two sentences; those of one pair of sentences share a key. */
interface Row {
  story: Story;
  pair: string;
  values: number[];
  odd: boolean;
}

/** Penalty on squared standardised weights. */
const RIDGE = 4;
/** Likelihood that two sentences state one fact, or make one claim (0 to 1), from which on they are looked at. */
const ONE_FACT = 0.25;
const ALIKE = 0.4;
/** Rounds of choosing the words that two sentences at odds are at odds on: the likeliest, by the weights of the round before. */
const ROUNDS = 4;
/** Signs that speak against, and those that may do either; a weight of the other sign is chance, and its sign is left out. */
const AGAINST: ReadonlySet<string> = new Set<ContrarySign>([
  'verbApart', 'ownNames', 'ownFigures', 'ownDays', 'times', 'another', 'many', 'toldToo', 'era', 'objects', 'sorts', 'tail',
]); // prettier-ignore
const EITHER: ReadonlySet<string> = new Set<ContrarySign>([
  'opposite', 'denied', 'none', 'noun', 'other', 'lead', 'quoted', 'bothQuoted', 'speakers', 'beyond', 'alike', 'rarity',
]); // prettier-ignore

const [folder, check] = process.argv.slice(2);
if (!folder) {
  console.error(
    'Say where the labelled sentences are: node scripts/fit-contraries.ts <folder with contraries.json> [--check]',
  );
  process.exit(2);
}
const { stories } = JSON.parse(readFileSync(join(folder, 'contraries.json'), 'utf8')) as Gold;
const rows = stories.flatMap(rowsOf);
const judged = new Map<Row, number>();
for (const topic of new Set(stories.map((story) => story.topic))) {
  const model = fit(rows.filter(({ story }) => story.topic !== topic));
  for (const row of rows) if (row.story.topic === topic) judged.set(row, likelihood(model, row.values));
}
report();
const model = fit(rows);
console.log(table(model));
if (check !== '--check') write(model);

/** Fits on one row of each pair of sentences at odds, the likeliest, and all rows of the others. */
function fit(from: Row[]): Model {
  let found: Model | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const known: Model | null = found;
    const score = ({ values }: Row): number => (known ? likelihood(known, values) : 0);
    const best = new Map<string, Row>();
    for (const row of from) {
      const rival = best.get(row.pair);
      if (row.odd && (!rival || score(row) > score(rival))) best.set(row.pair, row);
    }
    found = fitOnce(from.filter((row) => !row.odd || best.get(row.pair) === row));
  }
  return found!;
}

/** Fits without the signs that come out with the wrong sign, which get 0. */
function fitOnce(from: Row[]): Model {
  let used = CONTRARY_SIGNS.map((_, at) => at);
  for (;;) {
    const { bias, weights } = fitLogistic(
      from.map(({ values }) => used.map((at) => values[at] ?? 0)),
      from.map(({ odd }) => Number(odd)),
      from.map(({ story }) => story.weight),
      RIDGE,
    );
    const right = used.filter((at, n) => {
      const sign = CONTRARY_SIGNS[at] ?? '';
      return EITHER.has(sign) || (weights[n] ?? 0) * (AGAINST.has(sign) ? -1 : 1) > 0;
    });
    if (right.length === used.length)
      return { bias, weights: CONTRARY_SIGNS.map((_, at) => weights[used.indexOf(at)] ?? 0) };
    used = right;
  }
}

function rowsOf(story: Story): Row[] {
  const facts = findFacts(story.articles.map(readArticle));
  const terms = readTerms(facts);
  const context = makeContext(facts, alignArticles(facts, terms), linkFacts(facts, terms), terms.order);
  const keyOf = (a: Place, b: Place): string =>
    [a, b]
      .map(({ article, sentence }) => `${facts[article]?.article.file ?? ''} ${sentence}`)
      .sort()
      .join(' | ');
  const keyed = (pairs: Story['odds']): Set<string> =>
    new Set(pairs.map(([a, i, b, j]) => [`${a} ${i}`, `${b} ${j}`].sort().join(' | ')));
  const [odds, only] = [keyed(story.odds), story.only && keyed(story.only)];
  const places = facts.flatMap(({ sentences }, article) =>
    sentences.flatMap(({ skip }, sentence): Place[] => (skip ? [] : [{ article, sentence }])),
  );
  return places.flatMap((a) =>
    places.flatMap((b): Row[] => {
      const key = keyOf(a, b);
      if (a.article >= b.article || (only && !only.has(key))) return [];
      return valuesOf(context, a, b).map((values) => ({
        story,
        pair: `${stories.indexOf(story)} ${key}`,
        values,
        odd: odds.has(key),
      }));
    }),
  );
}

function valuesOf(context: StoryContext, a: Place, b: Place): number[][] {
  if (context.facts.similarity(a, b) < ONE_FACT && context.similarity(a, b) < ALIKE) return [];
  const [left, right] = [context.sentence(a), context.sentence(b)];
  if (figuresApart(left, right)) return [];
  return contraryPoints(left, right).map(({ l, r, kind }) => {
    const signs = readContrarySigns(context, a, l, b, r, kind);
    return CONTRARY_SIGNS.map((sign) => signs[sign]);
  });
}

/** For each likelihood asked for, how many pairs of sentences reach it wrongly, and what share of those at odds. */
function report(): void {
  const best = new Map<string, { odd: boolean; likely: number }>();
  for (const row of rows) {
    const likely = judged.get(row) ?? 0;
    if (likely >= (best.get(row.pair)?.likely ?? 0)) best.set(row.pair, { odd: row.odd, likely });
  }
  const all = stories.reduce((sum, { odds }) => sum + odds.length, 0);
  console.log(`${best.size} pairs of sentences weighed; ${all} are at odds`);
  for (const least of [0.5, 0.6, 0.65, 0.7, 0.8, 0.9]) {
    const taken = [...best.values()].filter(({ likely }) => likely >= least);
    const right = taken.filter(({ odd }) => odd).length;
    console.log(`from ${least.toFixed(2)}: ${taken.length - right} of ${taken.length} wrong, ${right} found`);
  }
}

function table({ bias, weights }: Model): string {
  const lines = CONTRARY_SIGNS.map((sign, at) => `  ${sign}: ${round(weights[at] ?? 0)},`);
  return `export const CONTRARY_BIAS = ${round(bias)};
export const CONTRARY_WEIGHTS: Readonly<Record<ContrarySign, number>> = {\n${lines.join('\n')}\n};`;
}

function write(model: Model): void {
  const text = `/** Weights of the signs in contrary-signs.ts, as log-odds. Written by scripts/fit-contraries.ts from pairs of sentences labelled by hand. */
import type { ContrarySign } from './contrary-signs.ts';

${table(model)}\n`;
  writeFileSync(fileURLToPath(new URL('../src/engine/odds/contrary-weights.ts', import.meta.url)), text);
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100 + 0;
}
