/**
 * Fits the weights by which the engine judges whether two unequal figures are rival accounts of one thing, and prints
 * how well they do.
 *
 *   node scripts/fit-rivals.ts <folder with rivals.json>            writes src/engine/figures/rival-weights.ts
 *   node scripts/fit-rivals.ts <folder with rivals.json> --check    cross-validates only, writes nothing
 *
 * Data: pairs of unequal figures labelled by hand, in news articles and invented ones, and pairs of which one figure was
 * changed. Only numbers are taken from it: one weight a sign.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alignArticles } from '../src/engine/align/align.ts';
import { readArticle } from '../src/engine/article/article.ts';
import { findFacts } from '../src/engine/compare.ts';
import { makeContext } from '../src/engine/context.ts';
import { linkFacts } from '../src/engine/align/fact-links.ts';
import { scopeFinder } from '../src/engine/figures/figure-scope.ts';
import { candidatePairs, quantityNodes } from '../src/engine/claims/quantity-claims.ts';
import { rivalSigns } from '../src/engine/figures/quantity-likeness.ts';
import { RIVAL_SIGNS, type QuantityNode } from '../src/engine/figures/rival-signs.ts';
import { readTerms } from '../src/engine/align/story-terms.ts';
import { areaUnderCurve, fitLogistic, likelihood, type Model } from './logistic.ts';

interface Gold {
  stories: Story[];
}
interface Story {
  /** Stories of one topic are judged by weights fitted on all others. */
  topic: string;
  /** A figure of it was changed: its pairs are all rivals, and there are many of them. */
  changed: boolean;
  articles: { file: string; text: string }[];
  /** Article and place of the figure in its file, twice; 1 for rivals, else 0. */
  pairs: [string, number, string, number, 0 | 1][];
}

interface Row {
  topic: string;
  changed: boolean;
  values: number[];
  rival: boolean;
}

// What articles say by themselves counts more than what was put into them.
const TOLD_WEIGHT = 2;
const CHANGED_WEIGHT = 0.6;
/** Penalty on squared standardised weights. */
const RIDGE = 3;
/** Signs that speak against; a weight of the other sign is chance, and its sign is left out. */
const AGAINST = new Set(
  `unnamed nameless namedApart ratio others several kinds both mutual moved part atOdds scope people years times agoApart
   clock running`.split(/\s+/),
);

const [folder, check] = process.argv.slice(2);
if (!folder) {
  console.error(
    'Say where the labelled pairs are: node scripts/fit-rivals.ts <folder with rivals.json> [--check]',
  );
  process.exit(2);
}
const { stories } = JSON.parse(readFileSync(join(folder, 'rivals.json'), 'utf8')) as Gold;
let missing = 0;
const rows = stories.flatMap(rowsOf);
const judged = new Map<Row, number>();
for (const topic of new Set(rows.map((row) => row.topic))) {
  const model = fit(rows.filter((row) => row.topic !== topic));
  for (const row of rows) if (row.topic === topic) judged.set(row, logOdds(model, row.values));
}
report();
const model = fit(rows);
console.log(table(model));
if (check !== '--check') write(model);

/** Fits without the signs that come out with the wrong sign, which get 0. */
function fit(from: Row[]): Model {
  let used = RIVAL_SIGNS.map((_, at) => at);
  for (;;) {
    const { bias, weights } = fitLogistic(
      from.map(({ values }) => used.map((at) => values[at] ?? 0)),
      from.map(({ rival }) => Number(rival)),
      from.map(({ changed }) => (changed ? CHANGED_WEIGHT : TOLD_WEIGHT)),
      RIDGE,
    );
    const right = used.filter(
      (at, n) => (weights[n] ?? 0) * (AGAINST.has(RIVAL_SIGNS[at] ?? '') ? -1 : 1) > 0,
    );
    if (right.length === used.length)
      return { bias, weights: RIVAL_SIGNS.map((_, at) => weights[used.indexOf(at)] ?? 0) };
    used = right;
  }
}

function logOdds(model: Model, values: readonly number[]): number {
  const chance = likelihood(model, values);
  return Math.log(chance / (1 - chance));
}

function rowsOf({ topic, changed, articles, pairs }: Story): Row[] {
  const facts = findFacts(articles.map(readArticle));
  const terms = readTerms(facts);
  const context = makeContext(facts, alignArticles(facts, terms), linkFacts(facts, terms), terms.order);
  const scopes = scopeFinder(context);
  const nodes = quantityNodes(context);
  const placeOf = ({ place, quantity }: QuantityNode): string => {
    const { article } = context.articles[place.article] ?? {};
    return `${article?.file} ${(article?.sentences[place.sentence]?.start ?? 0) + quantity.figure.start}`;
  };
  const gold = new Map(
    pairs.flatMap(([a, i, b, j, rival]) => [
      [`${a} ${i}|${b} ${j}`, rival],
      [`${b} ${j}|${a} ${i}`, rival],
    ]),
  );
  const found = candidatePairs(context, nodes).flatMap(([l, r]): Row[] => {
    const [left, right] = [nodes[l], nodes[r]];
    if (!left || !right) return [];
    const rival = gold.get(`${placeOf(left)}|${placeOf(right)}`);
    const signs = rival === undefined ? null : rivalSigns(context, left, right, scopes);
    return signs
      ? [{ topic, changed, values: RIVAL_SIGNS.map((sign) => signs[sign]), rival: rival === 1 }]
      : [];
  });
  missing +=
    pairs.filter(([, , , , rival]) => rival === 1).length - found.filter(({ rival }) => rival).length;
  return found;
}

/** Precision over what articles say by themselves, and how many rivals are found there and among changed figures. */
function report(): void {
  const told = rows.filter(({ changed }) => !changed);
  const score = (row: Row): number => judged.get(row) ?? 0;
  const auc = areaUnderCurve(
    told.map(score),
    told.map(({ rival }) => rival),
  );
  console.log(
    `${told.length} pairs told, ${rows.length - told.length} changed, ${missing} rivals never weighed; AUC ${auc.toFixed(3)}`,
  );
  for (let least = 0; least <= 3; least += 0.25) {
    const taken = (row: Row): boolean => score(row) > least;
    const share = (part: Row[], of: Row[]): string => (part.length / of.length).toFixed(2);
    const rivals = rows.filter(({ rival }) => rival);
    const [own, changed] = [rivals.filter((row) => !row.changed), rivals.filter((row) => row.changed)];
    console.log(
      `from ${least.toFixed(2)}: right ${share(own.filter(taken), told.filter(taken))}, found ${share(own.filter(taken), own)} of those told, ${share(changed.filter(taken), changed)} of those changed`,
    );
  }
}

function table({ bias, weights }: Model): string {
  const lines = RIVAL_SIGNS.map((sign, at) => `  ${sign}: ${round(weights[at] ?? 0)},`);
  return `export const RIVAL_BIAS = ${round(bias)};
export const RIVAL_WEIGHTS: Readonly<Record<RivalSign, number>> = {\n${lines.join('\n')}\n};`;
}

function write(model: Model): void {
  const text = `/** Weights of the signs in rival-signs.ts, as log-odds. Written by scripts/fit-rivals.ts from pairs of figures labelled by hand. */
import type { RivalSign } from './rival-signs.ts';

${table(model)}\n`;
  writeFileSync(fileURLToPath(new URL('../src/engine/figures/rival-weights.ts', import.meta.url)), text);
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100 + 0;
}
