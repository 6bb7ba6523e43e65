/**
 * Fits the weights by which the engine judges whether two sentences state one fact, and prints how well they do.
 *
 *   node scripts/fit-facts.ts <folder with facts.json>            writes src/engine/align/fact-weights.ts
 *   node scripts/fit-facts.ts <folder with facts.json> --check    cross-validates only, writes nothing
 *
 * Data: stories of whole articles, of each fact the sentences that state it, annotated by hand. Every pair of sentences of
 * two articles that is not in one fact counts as none; headlines are left out. Only numbers are taken from it: one weight a sign.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArticle } from '../src/engine/article/article.ts';
import { findFacts } from '../src/engine/compare.ts';
import { weighPairs } from '../src/engine/align/fact-links.ts';
import { FACT_SIGNS, readFactSigns } from '../src/engine/align/fact-signs.ts';
import { SUPPORT_SIGNS } from '../src/engine/align/fact-support.ts';
import type { ArticleFacts } from '../src/engine/facts.ts';
import type { Place } from '../src/engine/linked.ts';
import { readTerms, type StoryTerms } from '../src/engine/align/story-terms.ts';
import { fitLogistic, likelihood, type Model } from './logistic.ts';

interface Gold {
  stories: Story[];
}
interface Story {
  id: string;
  articles: { file: string; text: string }[];
  /** Each fact: a file and a place in it within the sentence that states the fact, for every such sentence. */
  facts: [file: string, at: number][][];
}
interface Row {
  story: string;
  values: number[];
  one: boolean;
}

/** Penalty on squared standardised weights. */
const RIDGE = 3;

const [folder, check] = process.argv.slice(2);
if (!folder) {
  console.error(
    'Say where the annotated facts are: node scripts/fit-facts.ts <folder with facts.json> [--check]',
  );
  process.exit(2);
}
const { stories } = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8')) as Gold;
const read = stories.map(readStory);
const signs = read.flatMap(signRows);
const first = roundedModel(fit(signs));
const support = read.flatMap((story) => supportRows(story, first));
const ones = signs.filter(({ one }) => one).length;
console.log(`${signs.length} pairs of sentences, ${ones} of one fact`);
console.log(`by likeness alone: ${averagePrecision(signs, ({ values }) => values[0] ?? 0)}`);
console.log(`by all signs, on stories left out: ${leftOut(signs)}`);
console.log(
  `with what other sentences say, of the pairs that are not next to impossible: ${leftOut(support)}`,
);
const text = table(first, fit(support));
console.log(text);
if (check !== '--check')
  writeFileSync(fileURLToPath(new URL('../src/engine/align/fact-weights.ts', import.meta.url)), text);

function fit(rows: readonly Row[]): Model {
  return fitLogistic(
    rows.map(({ values }) => values),
    rows.map(({ one }) => Number(one)),
    rows.map(() => 1),
    RIDGE,
  );
}

/** Average precision where each story is judged by weights fitted on all others. */
function leftOut(rows: readonly Row[]): string {
  const judged = new Map<Row, number>();
  for (const story of new Set(rows.map((row) => row.story))) {
    const model = fit(rows.filter((row) => row.story !== story));
    for (const row of rows) if (row.story === story) judged.set(row, likelihood(model, row.values));
  }
  return averagePrecision(rows, (row) => judged.get(row) ?? 0);
}

/** Mean, over the pairs of one fact, of the share of such pairs among those ranked as high. */
function averagePrecision(rows: readonly Row[], score: (row: Row) => number): string {
  const ranked = [...rows].sort((a, b) => score(b) - score(a));
  let found = 0;
  let sum = 0;
  for (const [at, { one }] of ranked.entries()) if (one) sum += ++found / (at + 1);
  return (sum / found).toFixed(3);
}

/** A story with what is asked of any two of its sentences, by their numbers. */
interface Read {
  facts: ArticleFacts[];
  terms: StoryTerms;
  /** The pair as a row; none where one is a headline. */
  rowOf: (l: number | undefined, r: number | undefined, values: number[] | null) => Row[];
}

function readStory(story: Story): Read {
  const facts = findFacts(story.articles.map(readArticle));
  const terms = readTerms(facts);
  const isOne = goldOf(story, facts);
  const places = terms.vocabulary.sentences.map(({ article, sentence }): Place => ({
    article: terms.order[article] ?? -1,
    sentence,
  }));
  const isHeadline = (place: Place | undefined): boolean =>
    place !== undefined && facts[place.article]?.sentences[place.sentence]?.id === 's0';
  return {
    facts,
    terms,
    rowOf: (l, r, values) => {
      const [a, b] = [places[l ?? -1], places[r ?? -1]];
      return !values || isHeadline(a) || isHeadline(b) ? [] : [{ story: story.id, values, one: isOne(a, b) }];
    },
  };
}

/** All candidates of a story, by their signs. */
function signRows({ facts, terms, rowOf }: Read): Row[] {
  const { left, right, signsOf } = readFactSigns(facts, terms);
  return Array.from(left, (l, at) => rowOf(l, right[at], signsOf(at))).flat();
}

/** Those that are not next to impossible, by what the other sentences say. */
function supportRows({ facts, terms, rowOf }: Read, model: Model): Row[] {
  const { left, right, logits, support: said } = weighPairs(facts, terms, model);
  return logits.flatMap((logit, at) =>
    rowOf(left[at], right[at], [logit, ...SUPPORT_SIGNS.map((sign) => said[sign][at] ?? 0)]),
  );
}

/** A model as it is written. */
function roundedModel({ bias, weights }: Model): Model {
  return { bias: round(bias), weights: weights.map(round) };
}

/** Whether two sentences state one of the annotated facts. */
function goldOf(
  { facts }: Story,
  articles: readonly ArticleFacts[],
): (a: Place | undefined, b: Place | undefined) => boolean {
  const factsAt = new Map<string, number[]>();
  for (const [fact, spots] of facts.entries())
    for (const [file, at] of spots) {
      const article = articles.findIndex((one) => one.article.file === file);
      const sentence = articles[article]?.article.sentences.findIndex(
        ({ id, start, end }) => id !== 's0' && start <= at && at < end,
      );
      const key = `${article}.${sentence}`;
      factsAt.set(key, [...(factsAt.get(key) ?? []), fact]);
    }
  const factsOf = (place: Place | undefined): number[] =>
    (place && factsAt.get(`${place.article}.${place.sentence}`)) ?? [];
  return (a, b) => factsOf(a).some((fact) => factsOf(b).includes(fact));
}

function table(model: Model, second: Model): string {
  const lines = (names: readonly string[], weights: readonly number[]): string =>
    names.map((name, at) => `  ${name}: ${round(weights[at] ?? 0)},`).join('\n');
  return `/**
 * Weights of the signs in fact-signs.ts and fact-support.ts, as log-odds: logistic regressions over the pairs of sentences
 * of ${stories.length} stories whose facts were annotated by hand (${signs.length} pairs, ${ones} of one fact). Written by scripts/fit-facts.ts.
 */
import type { FactSign } from './fact-signs.ts';

export const FACT_BIAS = ${round(model.bias)};
export const FACT_WEIGHTS: Readonly<Record<FactSign, number>> = {
${lines(FACT_SIGNS, model.weights)}
};
/** Of what the other sentences say, on top of the log-odds that the signs come to. */
export const SUPPORT_BIAS = ${round(second.bias)};
/** Of the log-odds that the signs come to. */
export const OWN_WEIGHT = ${round(second.weights[0] ?? 0)};
export const SUPPORT_WEIGHTS = {
${lines(SUPPORT_SIGNS, second.weights.slice(1))}
};
`;
}

function round(weight: number): number {
  return Math.round(weight * 10) / 10 + 0;
}
