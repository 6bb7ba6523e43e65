/** How long comparing takes, beside simpler methods measured in the same run. */
import { alignArticles } from '../../src/engine/align/align.ts';
import { floorOf } from '../../src/engine/align/story-terms.ts';
import { readArticle } from '../../src/engine/article/article.ts';
import { findCandidates } from '../../src/engine/align/candidates.ts';
import { compare, findFacts } from '../../src/engine/compare.ts';
import type { Comparison } from '../../src/engine/comparison.ts';
import { readVocabulary } from '../../src/engine/words/vocabulary.ts';
import { diffWords } from '../../src/engine/words/wording.ts';
import { diffWhole, everyTwo } from './plain-methods.ts';
import type { Row } from './table.ts';
import { makeArticles, randomNumbers } from './texts.ts';

const HEAD = { id: 'bench', title: 'Bench', summary: null };
/** Runs of which the median is taken, after as many to warm up, where one takes well under a second. */
const RUNS = 15;
const SIZES = [5, 50, 300];
/** Articles of the largest story, of which only the candidates are timed. */
const LARGEST = 500;
const STORIES = 100;
/** In large stories the simple method is timed on this share of the sentences, and its time multiplied. */
const SHARE = 0.1;
const LARGE = 300;

/** Measures everything; takes about two minutes. */
export function measureSpeed(texts: readonly string[]): Row[] {
  const random = randomNumbers(1);
  const files = texts.slice(0, 5);
  const read = () => files.map((text, at) => readArticle({ file: `${at}.txt`, text }));
  const five = read();
  const whole = cpu(1, () => diffWhole(files));
  const rows: Row[] = [
    { what: 'read 5 articles', result: ms(cpu(RUNS, read)) },
    {
      what: 'read and compare 5 articles',
      ...against(
        cpu(RUNS, () => compare(read(), HEAD)),
        'jsdiff on the whole texts, every pair',
        whole,
      ),
    },
  ];
  const comparison = compare(five, HEAD);
  rows.push({
    what: 'word differences of all aligned passages of 5 articles',
    ...against(
      cpu(RUNS, () => diffAligned(comparison)),
      'jsdiff on the whole texts, every pair',
      whole,
    ),
  });
  for (const count of [...SIZES, LARGEST]) {
    const articles = makeArticles(texts, count, random);
    const facts = findFacts(articles);
    const share = count < LARGE ? 1 : SHARE;
    const naive = cpu(1, () => everyTwo(facts, share)) / share;
    const vocabulary = readVocabulary(facts);
    const besides = `cosine of every two sentences${share < 1 ? ' (measured on a tenth)' : ''}`;
    const beside = (runs: number, work: () => unknown): Omit<Row, 'what'> =>
      against(cpu(runs, work), besides, naive);
    rows.push({
      what: `find sentences worth comparing, ${count} articles`,
      ...beside(count < 50 ? RUNS : 3, () => findCandidates(vocabulary, floorOf(vocabulary))),
    });
    if (count === LARGEST) continue;
    const runs = count < 50 ? RUNS : count < LARGE ? 3 : 1;
    rows.push(
      { what: `align ${count} articles`, ...beside(runs, () => alignArticles(facts)) },
      {
        what: `compare ${count} articles in one story`,
        result: ms(cpu(runs, () => compare(articles, HEAD))),
      },
    );
  }
  const stories = Array.from({ length: STORIES }, (_, at) =>
    makeArticles(texts.slice((5 * at) % texts.length).concat(texts), 5, random),
  );
  rows.push({
    what: `compare ${STORIES} stories of 5 articles`,
    result: ms(cpu(1, () => stories.map((story) => compare(story, HEAD)))),
  });
  return rows;
}

function diffAligned({ articles, pairs }: Comparison): number {
  const texts = new Map(
    articles.flatMap(({ id, sentences }) =>
      sentences.map((each) => [`${id} ${each.id}`, each.text] as const),
    ),
  );
  let spans = 0;
  for (const { left, right, alignments } of pairs)
    for (const alignment of alignments) {
      const [one, other] = [
        alignment.left.map((id) => texts.get(`${left} ${id}`)).join(' '),
        alignment.right.map((id) => texts.get(`${right} ${id}`)).join(' '),
      ];
      spans += diffWords(one, other).left.length;
    }
  return spans;
}

function against(own: number, what: string, other: number): Omit<Row, 'what'> {
  const ratio = other / own;
  return {
    result: ms(own),
    beside: what,
    other: ms(other),
    ratio: `${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)}×`,
  };
}

const ms = (time: number): string => `${time < 100 ? time.toFixed(1) : time.toFixed(0)} ms`;

/** Median of some runs after as many to warm up, in milliseconds of processor time; one run alone is not warmed up. */
function cpu(runs: number, work: () => unknown): number {
  if (runs > 1) for (let run = 0; run < runs; run++) work();
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? NaN;
}
