/**
 * `npm run bench`: how long comparing takes, beside simpler methods measured in the same run.
 * Texts are the example's and the golden stories', varied by a fixed random sequence.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { diffWords } from 'diff';
import { alignArticles } from '../src/engine/align.ts';
import { readArticle } from '../src/engine/article.ts';
import { compare, findFacts } from '../src/engine/compare.ts';
import type { Article } from '../src/engine/comparison.ts';
import type { ArticleFacts } from '../src/engine/facts.ts';

const STORY = { id: 'bench', title: 'Bench', summary: null };
/** Similarity from which the naive method takes two sentences to say the same, 0 to 1; only its time matters here. */
const NAIVE_THRESHOLD = 0.35;
/** The naive method compares every sentence with every other: beyond this many articles it takes minutes. */
const NAIVE_LIMIT = 60;

interface Row {
  what: string;
  milliseconds: number;
  beside?: { what: string; milliseconds: number };
}

const texts = ['content', 'src/engine/golden']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((path) => /\.(txt|md)$/.test(path))
  .sort()
  .map((path) => readFileSync(path, 'utf8'));
const random = generator(1);
const rows: Row[] = [];

const five = articles(5);
const files = texts.slice(0, 5);
const warm = median(20, () => compare(five, STORY));
rows.push({
  what: 'compare 5 articles, warm',
  milliseconds: warm,
  beside: { what: 'jsdiff on the whole texts, each pair', milliseconds: median(1, () => diffPairs(files)) },
});
rows.push({
  what: 'read and compare 5 articles, warm',
  milliseconds: median(20, () =>
    compare(
      files.map((text, at) => readArticle({ file: `${at}.txt`, text })),
      STORY,
    ),
  ),
});
for (const count of [5, 50, 300]) {
  const facts = findFacts(articles(count));
  rows.push({
    what: `align ${count} articles`,
    milliseconds: median(count > 50 ? 1 : 5, () => alignArticles(facts)),
    ...(count <= NAIVE_LIMIT && {
      beside: { what: 'cosine of every two sentences', milliseconds: median(1, () => everyTwo(facts)) },
    }),
  });
}
for (const count of [50, 300]) {
  const many = articles(count);
  rows.push({ what: `compare ${count} articles`, milliseconds: median(1, () => compare(many, STORY)) });
}
const stories = Array.from({ length: 100 }, () => articles(5));
rows.push({
  what: 'compare 100 stories of 5 articles',
  milliseconds: median(1, () => stories.map((story) => compare(story, STORY))),
});
print(rows);

/** Varied articles, as many as asked for. */
function articles(count: number): Article[] {
  return Array.from({ length: count }, (_, at) =>
    readArticle({
      file: `${at}.txt`,
      text: vary(texts[at % texts.length] ?? '', at < texts.length ? 0 : 0.1),
    }),
  );
}

/** Replaces a share of the words by made-up ones, of the figures by others, and drops as large a share of the lines. */
function vary(text: string, share: number): string {
  return text
    .split('\n')
    .filter((line) => line === '' || random() >= share)
    .map((line) =>
      line
        .replace(/\p{L}{5,}/gu, (word) =>
          random() < share ? `${word}${random().toString(36).slice(2, 5)}` : word,
        )
        .replace(/\d/g, (digit) => (random() < share ? String(Math.floor(random() * 10)) : digit)),
    )
    .join('\n');
}

/** The naive method: tf-idf vectors as maps, cosine of every sentence with every sentence of the other articles. */
function everyTwo(facts: readonly ArticleFacts[]): number {
  const sentences = facts.flatMap(({ sentences: own }, article) =>
    own.map(({ tokens }) => ({ article, stems: tokens.map((token) => token.stem) })),
  );
  const frequency = new Map<string, number>();
  for (const { stems } of sentences)
    for (const stem of new Set(stems)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const vectors = sentences.map(({ article, stems }) => {
    const vector = new Map<string, number>();
    for (const stem of stems)
      vector.set(stem, (vector.get(stem) ?? 0) + Math.log(sentences.length / (frequency.get(stem) ?? 1)));
    const norm = Math.hypot(...vector.values()) || 1;
    return { article, vector, norm };
  });
  let found = 0;
  for (const [at, left] of vectors.entries()) {
    for (const right of vectors.slice(at + 1)) {
      if (left.article === right.article) continue;
      let product = 0;
      for (const [stem, weight] of left.vector) product += weight * (right.vector.get(stem) ?? 0);
      if (product / (left.norm * right.norm) >= NAIVE_THRESHOLD) found++;
    }
  }
  return found;
}

function diffPairs(whole: readonly string[]): number {
  return whole.reduce(
    (sum, left, at) =>
      sum + whole.slice(at + 1).reduce((parts, right) => parts + diffWords(left, right).length, 0),
    0,
  );
}

/** Median of some runs after as many to warm up, in milliseconds of processor time; one run alone is not warmed up. */
function median(runs: number, work: () => unknown): number {
  if (runs > 1) for (let run = 0; run < runs; run++) work();
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? NaN;
}

/** Numbers from 0 to 1 in a fixed sequence: a linear congruence is random enough to vary texts. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function print(table: readonly Row[]): void {
  console.log('| | ms of CPU | beside | ms of CPU | ratio |\n| --- | ---: | --- | ---: | ---: |');
  for (const { what, milliseconds, beside } of table) {
    const other = beside
      ? `${beside.what} | ${beside.milliseconds.toFixed(0)} | ${(beside.milliseconds / milliseconds).toFixed(0)}×`
      : ' | | ';
    console.log(`| ${what} | ${milliseconds.toFixed(1)} | ${other} |`);
  }
}
