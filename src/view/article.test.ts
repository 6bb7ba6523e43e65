import { describe, expect, test } from 'vitest';
import { articleView } from './article.ts';
import { account, article, claim, coast, comparison, gazette, storm, wire } from './storm.fixture.ts';

const view = articleView(storm, coast);
const sentence = (id: string, of = view) =>
  of.blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.paragraph.sentences : []))
    .find((one) => one.id === id);

describe('the margin', () => {
  test('has a place for each other article', () => {
    expect(sentence('s1')?.slots).toEqual([
      { number: 2, is: 'same', version: null },
      { number: 3, is: 'compatible', version: null },
    ]);
    expect(sentence('s1')?.said).toBe('2 agree');
  });

  test('shows the version of an article that differs, and who is silent', () => {
    expect(sentence('s4')?.slots).toEqual([
      { number: 2, is: 'version', version: 'b' },
      { number: 3, is: 'silent', version: null },
    ]);
    expect(sentence('s4')).toMatchObject({
      said: '1 differs',
      spoken: ': 2 differs',
      claim: { label: 'Repair costs' },
    });
  });

  test('says so where no other article speaks', () => {
    expect(sentence('s2')).toMatchObject({ said: 'no other article', claim: null });
  });

  test('counts where the articles are many', () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      article(`n${i}`, [`It cost ${i % 3 ? 5 : 6} million.`]),
    );
    const accounts = many.map((one, i) =>
      account(one, 's1', `${i % 3 ? 5 : 6}`, { version: i % 3 ? 'b' : 'a' }),
    );
    const cost = claim('cost', 'Cost', accounts, [], { verdict: 'differs' });
    const [first] = many;
    if (!first) throw new Error('no article');
    const made = sentence('s1', articleView(comparison(many, { claims: [cost] }), first));
    expect(made?.slots).toEqual([]);
    expect(made?.tallies).toEqual([
      { is: 'version', version: 'a', count: 3 },
      { is: 'version', version: 'b', count: 8 },
    ]);
    expect(made?.said).toBe('3 agree, 8 differ');
  });
});

test('only words at odds are marked, in the colour of their version', () => {
  const marks = sentence('s4')?.words.filter((piece) => piece.as.includes('ver-a'));
  expect(marks?.map((piece) => piece.text).join('')).toBe('2 million');
  expect(sentence('s1')?.words.some((piece) => piece.as.some((name) => name.startsWith('ver-')))).toBe(false);
});

test('the headline stands above the text, sections between, repetitions in one fold', () => {
  expect(view.headline?.id).toBe('s0');
  expect(view.blocks.map((block) => block.kind)).toEqual([
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'paragraph',
  ]);
  const repeating = articleView(storm, wire);
  expect(repeating.headline).toBeNull();
  expect(repeating.blocks.at(-1)).toMatchObject({
    kind: 'repeat',
    label: 'Paragraph 5 repeats paragraph 1, word for word',
  });
});

test('what the file does not state is said to be not stated', () => {
  expect(view.facts.find(({ name }) => name === 'Author')).toMatchObject({
    value: 'Not stated',
    stated: false,
  });
  expect(view.facts.find(({ name }) => name === 'Date')?.value).toBe('9 April 2031');
});

test('sentences lead to their words in the original, where its address is known', () => {
  const original = articleView(storm, gazette);
  expect(sentence('s2', original)?.original).toBe(
    'https://gazette.example/orrin#:~:text=The%20lighthouse%20was%20not%20damaged.',
  );
  expect(sentence('s1')?.original).toBeNull();
});

test('an address that is no web address is not linked', () => {
  const odd = article('odd', ['Rain fell.'], { url: 'javascript:alert(1)' });
  const made = articleView(comparison([odd, wire]), odd);
  expect(sentence('s1', made)?.original).toBeNull();
  expect(made.facts.some(({ url }) => url !== null)).toBe(false);
});

test('the summary counts what others cover', () => {
  expect(view.summary).toBe(
    'Other articles cover 3 of its 4 sentences; 1 is its own. On two, another article says something different.',
  );
});
