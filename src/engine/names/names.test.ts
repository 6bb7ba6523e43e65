import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Name } from '../facts.ts';
import { findNames } from './names.ts';
import { tokenize } from '../words/tokens.ts';

type Story = { text: string; tokens: ReturnType<typeof tokenize> }[][];

/** A story: one array of sentences an article. */
const story = (...articles: string[][]): Story =>
  articles.map((sentences) => sentences.map((text) => ({ text, tokens: tokenize(text) })));

/** Every mention as "words → key", article by article. */
function mentions(...articles: string[][]): string[] {
  const read = story(...articles);
  return findNames(read).flatMap((sentences, a) =>
    sentences.flatMap((names, s) => names.map((name) => `${words(read, a, s, name)} → ${name.key}`)),
  );
}

const words = (read: Story, a: number, s: number, { start, end }: Name): string =>
  read[a]![s]!.text.slice(start, end);

/** The written forms under each key, keys left out. */
function groups(...articles: string[][]): string[][] {
  const byKey = new Map<string, Set<string>>();
  for (const mention of mentions(...articles)) {
    const [form, key] = mention.split(' → ') as [string, string];
    byKey.set(key, (byKey.get(key) ?? new Set()).add(form));
  }
  return [...byKey.values()].map((forms) => [...forms].sort()).sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

const forms = (...articles: string[][]): string[] =>
  mentions(...articles).map((mention) => mention.split(' → ')[0]!);

describe('where names are', () => {
  test.each<[string, string[]]>([
    ['The mayor met President Ana Petrova in Harwick on Tuesday.', ['Ana Petrova', 'Harwick']],
    ["Yesterday, Petrova's plan was read in May.", ['Petrova']],
    [
      'The talks with Ursula von der Berg and Omar al-Rashid went on.',
      ['Ursula von der Berg', 'Omar al-Rashid'],
    ],
    ['A loan from the Bank of Norland came late.', ['Bank of Norland']],
    ['The US, the U.S. and NATO agreed, AFP reports.', ['US', 'U.S.', 'NATO', 'AFP']],
    ['A London-based firm of pro-Norland rebels left.', ['London', 'Norland']],
    ['Harwick Public Safety Director Jon Oren spoke.', ['Harwick', 'Jon Oren']],
    ['He saw Secretary of State Ana Petrova and Gen. J. T. Moss.', ['Ana Petrova', 'J. T. Moss']],
    ['In the hall, Billy King and his dog sat.', ['Billy King']],
    ['Nobody said anything, and I am sure of that.', []],
  ])('%s', (text, expected) => {
    expect(forms([text])).toEqual(expected);
  });

  test('the first word of a sentence is a name where it is one elsewhere', () => {
    expect(forms(['Harwick was dark.', 'Nothing moved in Harwick.'])).toEqual(['Harwick', 'Harwick']);
    expect(forms(['Police came.', 'The police left.'])).toEqual([]);
  });

  test('in a headline, a name is what is a name elsewhere', () => {
    expect(
      forms([
        'Angry Crowds Gather In Harwick As Petrova Speaks',
        'In Harwick, Ana Petrova and other Petrova aides spoke.',
      ]),
    ).toEqual(['Harwick', 'Petrova', 'Harwick', 'Ana Petrova', 'Petrova']);
  });
});

describe('mentions that are one name', () => {
  test.each<[string, string[][], string[]]>([
    [
      'a surname and the full name',
      [['The senator, Ana Petrova, left.', "It was Petrova's last day."]],
      ['Ana Petrova', 'Petrova'],
    ],
    [
      'across articles',
      [['Then Ana Petrova left.'], ['The crowd heard Petrova say it.']],
      ['Ana Petrova', 'Petrova'],
    ],
    [
      'a middle name',
      [['Then Ana Maria Petrova left.'], ['Then Ana Petrova left.']],
      ['Ana Maria Petrova', 'Ana Petrova'],
    ],
    [
      'a short first name',
      [['Then Ray Tolland left.'], ['Then Raymond Tolland left.']],
      ['Ray Tolland', 'Raymond Tolland'],
    ],
    [
      'two spellings',
      [['Then Oleh Tymoshchuk left.'], ['Then Oleh Timoshchuk left.']],
      ['Oleh Timoshchuk', 'Oleh Tymoshchuk'],
    ],
    [
      'two spellings of a short name that sound alike',
      [['They met in Tyiv.'], ['They met in Tiev.']],
      ['Tiev', 'Tyiv'],
    ],
    [
      'two spellings of both names',
      [['Then Muammar Qasafi spoke.'], ['Then Moammar Gassafi spoke.']],
      ['Moammar Gassafi', 'Muammar Qasafi'],
    ],
    [
      'two spellings of a place',
      [['It began in Kharkiv.'], ['It began in Kharkov.']],
      ['Kharkiv', 'Kharkov'],
    ],
    [
      'two spellings of a first name',
      [['Then Mohammed Rashidi left.'], ['Then Muhammad Rashidi left.']],
      ['Mohammed Rashidi', 'Muhammad Rashidi'],
    ],
    ['accents', [['It began in Sørland.'], ['It began in Sorland.']], ['Sorland', 'Sørland']],
    [
      'an acronym',
      [['The Norland Harbour Agency (NHA) said so.', 'The NHA was late.']],
      ['NHA', 'Norland Harbour Agency'],
    ],
    ['US', [['The United States, the US and the U.S. agreed.']], ['U.S.', 'US', 'United States']],
    ['a company', [['They bought Tolmex Inc. shares.', 'Shares of Tolmex fell.']], ['Tolmex', 'Tolmex Inc']],
    [
      'apart and together',
      [['It was Carla DelMonte.'], ['It was Carla Del Monte.']],
      ['Carla Del Monte', 'Carla DelMonte'],
    ],
  ])('%s', (_, articles, expected) => {
    expect(groups(...articles)).toContainEqual(expected);
  });
});

describe('mentions that are not', () => {
  test('a company is not the person it is named after', () => {
    const read = story(['Then Rob Anders of Anders Group spoke.']);
    const [[names]] = findNames(read) as [[Name[]]];
    expect(names.map(({ key }) => key)).toEqual(['rob anders', 'anders']);
  });

  test.each<[string, string[][]]>([
    ['countries', [['It began in Iran.'], ['It began in Iraq.']]],
    ['countries, one in the other', [['It began in Niger.'], ['It began in Nigeria.']]],
    ['surnames alike', [['Then Ana Johnson left.'], ['Then Eva Johnston left.']]],
    ['one surname, two people', [['Then Ana Tolland left.'], ['Then Mark Tolland left.']]],
    ['spellings alike, both in one article', [['Then Ana Petrov met Eva Petrof.']]],
    ['a vowel apart', [['Then they saw Miller.'], ['Then they saw Müller.']]],
    ['a place and its people', [['It began in Norland.'], ['The Norlandian crowd left.']]],
    ['a place and a body named after it', [['It began in Harwick.'], ['The Miss Harwick contest began.']]],
  ])('%s', (_, articles) => {
    expect(groups(...articles).every((group) => group.length === 1)).toBe(true);
  });

  test('a surname that two people have stays by itself', () => {
    const [, , alone] = mentions(['Then Ana Tolland and Mark Tolland left.', 'The crowd heard Tolland.']);
    expect(alone).toBe('Tolland → tolland');
  });

  test('one surname after one first name is a slip where an article writes it in two ways', () => {
    const found = mentions(['Then Ana Holt left.', 'The crowd saw Ana Holte.'], ['Then Ana Holt left.']);
    expect(new Set(found.map((mention) => mention.split(' → ')[1]))).toEqual(new Set(['ana holt']));
  });

  test('a surname is the one its own article gives in full', () => {
    const found = mentions(
      ['Then Ana Tolland left.', 'The crowd heard Tolland.'],
      ['Then Mark Tolland left.', 'The crowd heard Tolland.'],
    );
    expect(found.filter((mention) => mention.startsWith('Tolland'))).toEqual([
      'Tolland → ana tolland',
      'Tolland → mark tolland',
    ]);
  });
});

test.each<[string, string, Name['kind']]>([
  ['Then President Ana Petrova left.', 'Ana Petrova', 'person'],
  ['The Harwick Fire Department came.', 'Harwick Fire Department', 'organisation'],
  ['Harwick Steel said on Tuesday it would close.', 'Harwick Steel', 'organisation'],
  ['It began in Harwick.', 'Harwick', 'place'],
  ['They crossed the Tolland River.', 'Tolland River', 'place'],
  ['The Harwick Rovers lost again.', 'Harwick Rovers', 'unknown'],
  ['Later Ana Petrova left and Tom Petrova said so. Then Petrova left.', 'Petrova', 'person'],
  ['Harwick Gas Board spoke. Then HGB left.', 'HGB', 'organisation'],
  ['Then Mr. Petrova nodded.', 'Petrova', 'person'],
])('%s: %s is a %s', (text, form, kind) => {
  const read = story([text]);
  const [[names]] = findNames(read) as [[Name[]]];
  expect(names.find((name) => words(read, 0, 0, name) === form)?.kind).toBe(kind);
});

describe('for any story', () => {
  const word = fc.constantFrom(
    'Ana',
    'Petrova',
    'Petrowa',
    'President',
    'the',
    'in',
    'of',
    'said',
    'Harwick',
    'US',
    'U.S.',
    'Bank',
    'de',
    'al-',
    "'s",
    '.',
    '(',
    'Gen.',
    'Mr',
    'EU',
    'European',
    'Union',
    'émile',
    'Ø',
    '—',
    '"',
  );
  const articles = fc.array(
    fc.array(
      fc.array(word, { maxLength: 12 }).map((list) => list.join(' ')),
      { maxLength: 4 },
    ),
    { maxLength: 4 },
  );

  test('spans are exact, in order, and each has a key', () => {
    fc.assert(
      fc.property(articles, (texts) => {
        for (const [a, sentences] of findNames(story(...texts)).entries())
          for (const [s, names] of sentences.entries()) {
            let end = 0;
            for (const name of names) {
              expect(name.start).toBeGreaterThanOrEqual(end);
              expect(texts[a]![s]!.slice(name.start, name.end)).toMatch(/^\S(?:.*\S)?$/);
              expect(name.key).not.toBe('');
              end = name.end;
            }
          }
      }),
    );
  });

  test('the order of the articles changes no key', () => {
    fc.assert(
      fc.property(articles, (texts) => {
        expect([...findNames(story(...[...texts].reverse()))].reverse()).toEqual(findNames(story(...texts)));
      }),
    );
  });

  test('ten thousand different names are read', () => {
    const letters = 'bcdfghjklmnprstvz';
    const name = (n: number): string =>
      [7, 11, 13, 17]
        .map(
          (prime) =>
            letters[(n * prime + Math.floor(n / prime)) % letters.length]! + 'aeiou'[(n * prime) % 5]!,
        )
        .join('');
    const sentences = Array.from(
      { length: 10_000 },
      (_, n) => `Then the ${n % 2 ? 'Ana ' : ''}${name(n).replace(/^./, (c) => c.toUpperCase())}x left.`,
    );
    expect(findNames(story(sentences))[0]).toHaveLength(10_000);
  });
});
