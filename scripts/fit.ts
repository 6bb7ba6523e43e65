/**
 * Fits the weights by which the engine judges whether two sentences make the same claim, and prints how well they do.
 *
 *   node scripts/fit.ts <folder with gold.json>            writes src/engine/align/weights.ts
 *   node scripts/fit.ts <folder with gold.json> --check    cross-validates only, writes nothing
 *
 * Data: half of the ECB+ corpus (A. Cybulska, P. Vossen, 2014; CC BY 3.0), news articles whose annotators marked which
 * words speak of the same events, people, places and times. Only numbers are taken from it: one weight a measure.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBackdrop } from '../src/engine/align/backdrop.ts';
import { findCandidates } from '../src/engine/align/candidates.ts';
import { findFacts } from '../src/engine/compare.ts';
import type { Article } from '../src/engine/comparison.ts';
import { blankArticle } from '../src/engine/facts.fixture.ts';
import { FEATURE_NAMES, makeMeasurer } from '../src/engine/align/similarity.ts';
import { readVocabulary } from '../src/engine/words/vocabulary.ts';
import { areaUnderCurve, bestF1, fitLogistic, likelihood, type Model } from './logistic.ts';

interface Gold {
  stories: Record<string, Story>;
}
interface Story {
  topic: number;
  docs: Record<string, { sentences: { text: string; annotated: boolean; chain: boolean }[] }>;
  /** Article, sentence, article, sentence, shared event chains, other shared chains, chains of the one, of the other. */
  pairs: [string, number, string, number, number, number, number, number][];
}

/** One pair of sentences of which at least one is annotated. */
interface Row {
  topic: number;
  weight: number;
  /** null: shares too little to be a candidate. */
  values: Float64Array | null;
  /** Both sentences are annotated. */
  annotated: boolean;
  claim: boolean;
  event: boolean;
  mixed: boolean;
}

/** The same claim: at least half of what the annotators marked in both (Dice's coefficient), an event among it. */
const SAME_CLAIM = 0.5;
// An unannotated sentence may well make the claim; its pairs count little, but there are many of them.
const ANNOTATED_WEIGHT = 3;
const OTHER_WEIGHT = 0.3;
/** Weight of the stories that mix two similar events, beside those of one event. */
const MIXED_WEIGHT = 0.6;
/** Penalty on squared standardised weights. */
const RIDGE = 5;
const FLOOR = 0.06;

const [folder, check] = process.argv.slice(2);
if (!folder) {
  console.error('Say where the annotated stories are: node scripts/fit.ts <folder with gold.json> [--check]');
  process.exit(2);
}
const { stories } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold;
const single = Object.values(stories);
const topics = [...new Set(single.map((story) => story.topic))];
const mixed = topics.map((topic): Story => {
  const parts = single.filter((story) => story.topic === topic);
  return {
    topic,
    docs: Object.assign({}, ...parts.map((part) => part.docs)) as Story['docs'],
    pairs: parts.flatMap((part) => part.pairs),
  };
});
const rows = [
  ...single.flatMap((story) => rowsOf(story, false)),
  ...mixed.flatMap((story) => rowsOf(story, true)),
];

// Each topic is judged by weights fitted on all others.
const judged = new Map<Row, number>();
for (const topic of topics) {
  const model = fit(rows.filter((row) => row.topic !== topic));
  for (const row of rows)
    if (row.topic === topic) judged.set(row, row.values ? likelihood(model, row.values) : 0);
}
for (const each of [false, true]) {
  const these = rows.filter((row) => row.mixed === each);
  report(each ? 'two similar events mixed' : 'one event', these);
}
reliability(rows.filter((row) => !row.mixed));
if (check !== '--check') write(fit(rows));

function fit(from: Row[]): Model {
  const used = from.flatMap(({ values, claim, weight }) => (values ? [{ values, claim, weight }] : []));
  return fitLogistic(
    used.map((row) => row.values),
    used.map((row) => Number(row.claim)),
    used.map((row) => row.weight),
    RIDGE,
  );
}

function rowsOf(story: Story, isMixed: boolean): Row[] {
  const ids = Object.keys(story.docs).sort();
  const texts = ids.map((id) => story.docs[id]?.sentences ?? []);
  const vocabulary = readVocabulary(findFacts(ids.map((id, at) => asArticle(id, texts[at] ?? []))));
  const { left, right, dice } = findCandidates(vocabulary, FLOOR);
  const { measure } = makeMeasurer(readBackdrop(vocabulary, { left, right, dice }));
  const values = new Map<string, Float64Array>();
  dice.forEach((each, at) => {
    const [l, r] = [left[at] ?? -1, right[at] ?? -1];
    const [x, y] = [vocabulary.sentences[l], vocabulary.sentences[r]];
    if (x && y) values.set(`${x.article} ${x.sentence} ${y.article} ${y.sentence}`, measure(l, r, each));
  });
  const gold = new Map<string, boolean>();
  for (const [a, i, b, j, events, others, inOne, inOther] of story.pairs) {
    const sides = [
      [ids.indexOf(a), i],
      [ids.indexOf(b), j],
    ].sort((p, q) => (p[0] ?? 0) - (q[0] ?? 0));
    gold.set(sides.flat().join(' '), 2 * (events + others) >= SAME_CLAIM * (inOne + inOther));
  }
  const found: Row[] = [];
  for (let a = 0; a < ids.length; a++)
    for (let b = a + 1; b < ids.length; b++)
      texts[a]?.forEach((x, i) =>
        texts[b]?.forEach((y, j) => {
          const annotated = x.annotated && y.annotated;
          // A sentence that speaks of the event but was not fully annotated proves nothing either way.
          if ([x, y].some((side) => !side.annotated && side.chain) || !(x.annotated || y.annotated)) return;
          const key = `${a} ${i} ${b} ${j}`;
          const claim = gold.get(key);
          found.push({
            topic: story.topic,
            weight: 0,
            values: values.get(key) ?? null,
            annotated,
            claim: claim ?? false,
            event: claim !== undefined,
            mixed: isMixed,
          });
        }),
      );
  // Stories with many annotated pairs would drown the others: a story weighs as the root of their number.
  const scale =
    Math.sqrt(100 / Math.max(1, found.filter((row) => row.annotated).length)) * (isMixed ? MIXED_WEIGHT : 1);
  for (const row of found) row.weight = scale * ((row.annotated ? ANNOTATED_WEIGHT : 0) + OTHER_WEIGHT);
  return found;
}

function asArticle(id: string, sentences: { text: string }[]): Article {
  return {
    ...blankArticle(id),
    sentences: sentences.map(({ text }, at) => ({
      id: `s${at}`,
      paragraph: at + 1,
      section: null,
      text,
      start: 0,
      end: text.length,
      repeats: null,
      markup: [],
    })),
  };
}

function report(title: string, these: Row[]): void {
  const annotated = these.filter((row) => row.annotated);
  const score = (row: Row): number => judged.get(row) ?? 0;
  const claims = bestF1(
    annotated.map(score),
    annotated.map((row) => row.claim),
  );
  const events = bestF1(
    these.map(score),
    these.map((row) => row.event),
  );
  const auc = areaUnderCurve(
    annotated.map(score),
    annotated.map((row) => row.claim),
  );
  console.log(
    `${title}: same claim AUC ${auc.toFixed(3)}, F1 ${claims.f1.toFixed(3)} at ${claims.at.toFixed(2)}; ` +
      `right sentence of the whole article F1 ${events.f1.toFixed(3)} at ${events.at.toFixed(2)}`,
  );
}

/** How often pairs of one likelihood are the same claim, where both sentences are annotated, and altogether. */
function reliability(these: Row[]): void {
  for (let low = 0; low < 1; low += 0.1) {
    const bin = these.filter(
      (row) => row.values && (judged.get(row) ?? 0) >= low && (judged.get(row) ?? 0) < low + 0.1,
    );
    const share = (part: Row[]): string => (part.filter((row) => row.claim).length / part.length).toFixed(2);
    console.log(
      `likelihood ${low.toFixed(1)}: same claim in ${share(bin.filter((row) => row.annotated))} of annotated pairs, ${share(bin)} of all (${bin.length})`,
    );
  }
}

function write({ bias, weights }: Model): void {
  const table = FEATURE_NAMES.map((feature, at) => `  ${feature}: ${round(weights[at] ?? 0)},`).join('\n');
  const text = `/**
 * Weights of the measures in similarity.ts. Written by scripts/fit.ts from half of the ECB+ corpus (A. Cybulska,
 * P. Vossen, 2014; CC BY 3.0). A likelihood is right for pairs of sentences of which about one in five is of a kind an annotator marks.
 */
export const BIAS = ${round(bias)};
export const WEIGHTS = {\n${table}\n};\n`;
  writeFileSync(fileURLToPath(new URL('../src/engine/align/weights.ts', import.meta.url)), text);
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
