/**
 * Fits the weights by which the engine judges whether two unequal days are rival accounts of when one thing happened, and
 * prints how well they do.
 *
 *   node scripts/fit-days.ts <folder with days.json>            writes src/engine/odds/day-weights.ts
 *   node scripts/fit-days.ts <folder with days.json> --check    cross-validates only, writes nothing
 *
 * Data: pairs of unequal days labelled by hand, in news articles and invented ones, and pairs of which one day was changed.
 * Only numbers are taken from it: one weight a sign.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alignArticles } from '../src/engine/align/align.ts';
import { readArticle } from '../src/engine/article/article.ts';
import { findFacts } from '../src/engine/compare.ts';
import { makeContext, type Place } from '../src/engine/context.ts';
import type { DayPoint } from '../src/engine/odds/day-points.ts';
import { DAY_SIGNS, readDaySigns, type DaySign } from '../src/engine/odds/day-signs.ts';
import { rivalDays } from '../src/engine/odds/days-at-odds.ts';
import { linkFacts } from '../src/engine/align/fact-links.ts';
import { readTerms } from '../src/engine/align/story-terms.ts';
import { fitLogistic, likelihood, type Model } from './logistic.ts';

interface Gold {
  stories: Story[];
}
interface Story {
  /** Stories of one topic are judged by weights fitted on all others. */
  topic: string;
  /** How much its pairs count beside those of other stories: what articles say by themselves more than what was changed. */
  weight: number;
  /** A day of it was changed: its pairs are all rivals. */
  changed: boolean;
  articles: { file: string; text: string }[];
  /** Article and place of the day in its file, twice; 1 for rivals, else 0. */
  pairs: [string, number, string, number, 0 | 1][];
}

interface Row {
  story: Story;
  values: number[];
  rival: boolean;
}

/** Penalty on squared standardised weights. */
const RIDGE = 3;
/** Signs that speak against; a weight of the other sign is chance, and its sign is left out. */
const AGAINST: ReadonlySet<string> = new Set<DaySign>([
  'rivalBacked', 'told', 'atOdds', 'otherVerb', 'apart', 'ownDoers', 'again', 'owned', 'others', 'strange', 'doersApart', 'soon', 'far', 'sorts', 'limits', 'coming',
]); // prettier-ignore

const [folder, check] = process.argv.slice(2);
if (!folder) {
  console.error(
    'Say where the labelled pairs are: node scripts/fit-days.ts <folder with days.json> [--check]',
  );
  process.exit(2);
}
const { stories } = JSON.parse(readFileSync(join(folder, 'days.json'), 'utf8')) as Gold;
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

/** Fits without the signs that come out with the wrong sign, which get 0. */
function fit(from: Row[]): Model {
  let used = DAY_SIGNS.map((_, at) => at);
  for (;;) {
    const { bias, weights } = fitLogistic(
      from.map(({ values }) => used.map((at) => values[at] ?? 0)),
      from.map(({ rival }) => Number(rival)),
      from.map(({ story }) => story.weight),
      RIDGE,
    );
    const right = used.filter((at, n) => (weights[n] ?? 0) * (AGAINST.has(DAY_SIGNS[at] ?? '') ? -1 : 1) > 0);
    if (right.length === used.length)
      return { bias, weights: DAY_SIGNS.map((_, at) => weights[used.indexOf(at)] ?? 0) };
    used = right;
  }
}

function rowsOf(story: Story): Row[] {
  const facts = findFacts(story.articles.map(readArticle));
  const terms = readTerms(facts);
  const context = makeContext(facts, alignArticles(facts, terms), linkFacts(facts, terms), terms.order);
  const spots = new Map<string, [Place, DayPoint['quantity']]>();
  for (const [article, { article: read, sentences }] of facts.entries())
    for (const [sentence, { quantities }] of sentences.entries())
      for (const quantity of quantities)
        spots.set(`${read.file} ${(read.sentences[sentence]?.start ?? 0) + quantity.start}`, [
          { article, sentence },
          quantity,
        ]);
  return story.pairs.flatMap(([a, i, b, j, rival]): Row[] => {
    const [left, right] = [spots.get(`${a} ${i}`), spots.get(`${b} ${j}`)];
    if (!left || !right) return [];
    const found = rivalDays(context, left[0], right[0]).find(
      ([l, r]) => l.quantity === left[1] && r.quantity === right[1],
    );
    if (!found) return [];
    const signs = readDaySigns(context, left[0], found[0], right[0], found[1]);
    return [{ story, values: DAY_SIGNS.map((sign) => signs[sign]), rival: rival === 1 }];
  });
}

/** For each likelihood asked for, how many wrong ones reach it, and what share of the right ones. */
function report(): void {
  const all = stories.flatMap(({ pairs }) => pairs).length;
  console.log(`${rows.length} pairs, ${all - rows.length} never weighed`);
  for (const least of [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
    const taken = (row: Row): boolean => (judged.get(row) ?? 0) >= least;
    const share = (of: Row[]): string => (of.filter(taken).length / of.length).toFixed(2);
    const rivals = rows.filter(({ rival }) => rival);
    const others = rows.filter(({ rival }) => !rival);
    console.log(
      `from ${least.toFixed(2)}: ${others.filter(taken).length} of ${others.length} wrong, found ${share(rivals.filter((row) => !row.story.changed))} of those told, ${share(rivals.filter((row) => row.story.changed))} of those changed`,
    );
  }
}

function table({ bias, weights }: Model): string {
  const lines = DAY_SIGNS.map((sign, at) => `  ${sign}: ${round(weights[at] ?? 0)},`);
  return `export const DAY_BIAS = ${round(bias)};
export const DAY_WEIGHTS: Readonly<Record<DaySign, number>> = {\n${lines.join('\n')}\n};`;
}

function write(model: Model): void {
  const text = `/** Weights of the signs in day-signs.ts, as log-odds. Written by scripts/fit-days.ts from pairs of days labelled by hand, and of changed ones. */
import type { DaySign } from './day-signs.ts';

${table(model)}\n`;
  writeFileSync(fileURLToPath(new URL('../src/engine/odds/day-weights.ts', import.meta.url)), text);
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100 + 0;
}
