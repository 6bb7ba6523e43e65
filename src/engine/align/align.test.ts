import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignArticles, CLAIM_SIMILARITY, LEAST_SIMILARITY, linkExplainer } from './align.ts';
import { readTerms } from './story-terms.ts';
import { factsOf } from '../facts.fixture.ts';
import type { ArticleFacts, PairLinks } from '../facts.ts';

/** "1-0 2-3+4": left-right sentence numbers of the links at least so similar. */
const linked = (pair: PairLinks | undefined, least: number): string =>
  (pair?.links ?? [])
    .filter((link) => link.similarity >= least)
    .map((link) => `${link.left.join('+')}-${link.right.join('+')}`)
    .join(' ');

const FIRE = [
  'A fire destroyed the old paper mill in Harlow on Tuesday night.',
  'Two workers were treated in hospital for smoke inhalation.',
  'Mayor Ruth Bell said the mill would be rebuilt.',
  'Trains to the coast were late because of the smoke.',
];
const BLAZE = [
  'Harlow paper mill burns down',
  'A blaze has destroyed Harlow’s paper mill, which was built in 1871.',
  'The mill will be rebuilt, mayor Ruth Bell told reporters.',
  'Two of its workers had to go to hospital because of smoke inhalation.',
];
const FLOOD = [
  'A flood closed three schools in Dunmore.',
  'Farmers lost most of their barley.',
  'The river fell again by Friday morning.',
];

describe('which sentences say the same', () => {
  const [pair] = alignArticles([factsOf('a', FIRE), factsOf('b', BLAZE)]);

  test('a paraphrase is found', () => expect(linked(pair, CLAIM_SIMILARITY)).toContain('0-1'));

  test('a sentence that stands elsewhere is found', () => {
    expect(linked(pair, CLAIM_SIMILARITY)).toContain('1-3');
    expect(linked(pair, CLAIM_SIMILARITY)).toContain('2-2');
  });

  test('a sentence only one article has stays alone', () =>
    expect(linked(pair, CLAIM_SIMILARITY)).not.toMatch(/\b3-/));

  test('articles about different events are not linked', () => {
    const pairs = alignArticles([factsOf('a', FIRE), factsOf('b', BLAZE), factsOf('c', FLOOD)]);
    expect(pairs.map((each) => linked(each, CLAIM_SIMILARITY) !== '')).toEqual([true, false, false]);
  });

  test('one sentence that is two elsewhere is linked to both', () => {
    const [split] = alignArticles([
      factsOf('a', [
        'Bakers in Lorne sold 900 loaves and gave the money to the lifeboat crew.',
        'Rain is forecast.',
      ]),
      factsOf('b', [
        'Bakers in Lorne sold 900 loaves.',
        'They gave the money to the lifeboat crew.',
        'Nobody was late.',
      ]),
    ]);
    expect(linked(split, CLAIM_SIMILARITY)).toBe('0-0+1');
  });

  test('a sentence marked as said before is left out', () => {
    const again = factsOf('b', BLAZE);
    again.sentences.forEach((sentence) => (sentence.skip = true));
    expect(alignArticles([factsOf('a', FIRE), again])[0]?.links).toEqual([]);
  });

  test.each([0, 1])('the measures behind a link add up to it, whichever article comes first: %i', (fire) => {
    const stories = [factsOf('a', FIRE), factsOf('b', BLAZE)];
    const turned = fire === 0 ? stories : stories.reverse();
    const found = linkExplainer(turned)({ article: fire, sentence: 0 }).find(
      (link) => link.other.article === 1 - fire && link.other.sentence === 1,
    );
    expect(found?.similarity).toBe(
      pair?.links.find((link) => link.left[0] === 0 && link.right[0] === 1)?.similarity,
    );
  });
});

describe('work, in steps', () => {
  /** A word of consonants for each number. */
  const word = (number: number): string =>
    `w${String(number).replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)]!)}`;
  /** Pairs of articles, each pair about a subject of its own: ten sentences of six words nobody else uses. */
  const subjects = (count: number): ArticleFacts[] =>
    Array.from({ length: 2 * count }, (_, at) =>
      factsOf(
        `a${at}`,
        Array.from({ length: 10 }, (__, line) =>
          Array.from({ length: 6 }, (___, place) => word((at >> 1) * 60 + line * 6 + place)).join(' '),
        ),
      ),
    );
  const steps = (articles: ArticleFacts[]): number => {
    let sum = 0;
    readTerms(articles, (postings, terms) => (sum += postings + terms));
    return sum;
  };

  test('articles without a word in common are never compared sentence by sentence', () => {
    const alone = subjects(20).filter((_, at) => at % 2 === 0);
    // Each word is looked up once, and meets but itself.
    expect(steps(alone)).toBeLessThanOrEqual(20 * 10 * 6);
  });

  test('twice the subjects take twice the steps, not four times', () =>
    expect(steps(subjects(40)) / steps(subjects(20))).toBeLessThan(2.1));
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    'fire',
    'mill',
    'the',
    'in',
    'Harlow',
    'burnt',
    'two',
    '40',
    'crew',
    'sold',
    'river',
    'rain',
    'said',
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`);
  const story = fc.array(fc.array(sentence, { maxLength: 6 }), { minLength: 2, maxLength: 4 });
  const read = (texts: string[][]): ArticleFacts[] => texts.map((each, at) => factsOf(`a${at}`, each));

  test('the order of articles changes nothing but the sides', () =>
    fc.assert(
      fc.property(story, (texts) => {
        const articles = read(texts);
        const last = articles.length - 1;
        const listed = (pairs: PairLinks[], at: (article: number) => number): string[] =>
          pairs
            .flatMap(({ left, right, links }) =>
              links.map((link) => {
                const sides = [`${at(left)}:${link.left.join()}`, `${at(right)}:${link.right.join()}`].sort();
                return `${sides.join(' ')} ${link.similarity}`;
              }),
            )
            .sort();
        expect(listed(alignArticles([...articles].reverse()), (each) => last - each)).toEqual(
          listed(alignArticles(articles), (each) => each),
        );
      }),
    ));

  test('a text against itself links every sentence with itself at 1', () =>
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { minLength: 1, maxLength: 8 }), (texts) => {
        const [pair] = alignArticles([factsOf('a', texts), factsOf('b', texts)]);
        const itself = (pair?.links ?? []).filter((link) => link.left.join() === link.right.join());
        expect(itself.map((link) => link.similarity)).toEqual(texts.map(() => 1));
      }),
    ));

  test('similarities keep to their range and every pair of articles is answered', () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 4 }), { maxLength: 4 }), (texts) => {
        const pairs = alignArticles(read(texts));
        expect(pairs).toHaveLength((texts.length * (texts.length - 1)) / 2);
        const all = pairs.flatMap((pair) => pair.links.map((link) => link.similarity));
        expect(all.filter((each) => !(each >= LEAST_SIMILARITY && each <= 1))).toEqual([]);
      }),
    ));
});
