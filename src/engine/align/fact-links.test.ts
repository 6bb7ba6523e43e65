import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkFacts } from './fact-links.ts';
import { factsOf } from '../facts.fixture.ts';

const COUNCIL = factsOf('council', [
  'The council closed the harbour pool on Monday.',
  'Engineers had found rust in the roof of the building.',
  'The council will hold a meeting about the pool in June.',
  'A petition against the closure drew thousands of signatures.',
]);
const PAPER = factsOf('paper', [
  'Swimmers were sent home from the harbour pool as the council shut it.',
  'The council and the pool have been at odds before.',
  'Those who want the pool kept have collected signatures for a petition to the council.',
  'Rust is eating the roof, the council says.',
]);

const likelihoods = (a = COUNCIL, b = PAPER): Map<string, number> =>
  new Map(
    linkFacts([a, b]).flatMap(({ links }) =>
      links.map((link) => [`${link.left[0]}-${link.right[0]}`, link.similarity] as const),
    ),
  );

test('words that both articles use in one place only show one fact', () => {
  const found = likelihoods();
  expect(found.get('1-3')).toBeGreaterThan(0.3); // rust, roof
  expect(found.get('3-2')).toBeGreaterThan(0.3); // petition, signatures
});

test('words that both articles use throughout show none', () => {
  expect(likelihoods().get('2-1') ?? 0).toBeLessThan(0.2); // council, pool
});

test('sentences marked to be skipped are not linked', () => {
  const skipped = { ...PAPER, sentences: PAPER.sentences.map((sentence) => ({ ...sentence, skip: true })) };
  expect(linkFacts([COUNCIL, skipped])).toEqual([]);
});

test('a story of more sentences than anybody reads is left to likeness alone', () => {
  const long = factsOf('long', new Array<string>(1500).fill('Rust is eating the roof.'));
  expect(linkFacts([COUNCIL, long])).toEqual([]);
});

test('the order of the articles changes nothing but the sides', () => {
  const word = fc.constantFrom('rust', 'roof', 'pool', 'council', 'petition', 'June', '40', 'swimmers');
  const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  const article = fc.array(sentence, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(article, article, (a, b) => {
      const [x, y] = [factsOf('x', a), factsOf('y', b)];
      const forth = [...likelihoods(x, y)].sort();
      const back = [...likelihoods(y, x)].map(
        ([key, value]) => [key.split('-').reverse().join('-'), value] as const,
      );
      expect(back.sort()).toEqual(forth);
    }),
  );
});

test('sentences that open their articles are likelier to tell one thing', () => {
  const [a, b] = [
    'The old mill in Harwick burned down.',
    'Flames have gutted the mill that gave Harwick its name.',
  ];
  const aside = 'Nobody was at home.';
  const opening = likelihoods(factsOf('a', [a, aside]), factsOf('b', [b, aside])).get('0-0') ?? 0;
  const later = likelihoods(factsOf('a', [aside, a]), factsOf('b', [aside, b])).get('1-1') ?? 0;
  expect(opening).toBeGreaterThan(later);
});
