import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quote } from '../facts.ts';
import { quotesOf, read } from './quotes.fixture.ts';
import { findQuotes } from './quotes.ts';

const texts = (...paragraphs: string[]): string[] => quotesOf(...paragraphs).map(({ text }) => text);

describe('where quotations begin and end', () => {
  test.each<[string, string[]]>([
    ['"The bridge is gone," Ana Petrova said.', ['The bridge is gone,']],
    ['“The bridge is gone,” Ana Petrova said.', ['The bridge is gone,']],
    ['«The bridge is gone», Ana Petrova said.', ['The bridge is gone']],
    ['»The bridge is gone«, Ana Petrova said.', ['The bridge is gone']],
    ['„The bridge is gone“, Ana Petrova said.', ['The bridge is gone']],
    ["``The bridge is gone,'' Ana Petrova said.", ['The bridge is gone,']],
    ["'The bridge is gone,' Ana Petrova said.", ['The bridge is gone,']],
    ['‘The bridge is gone,’ Ana Petrova said.', ['The bridge is gone,']],
    [
      "‘The workers’ bridge is gone, isn't it?’ Ana Petrova said.",
      ["The workers’ bridge is gone, isn't it?"],
    ],
    ['"She told me, ‘Go home,’ and I went," Ana Petrova said.', ['She told me, ‘Go home,’ and I went,']],
    ['“She told me, “Go home,” and I went,” Ana Petrova said.', ['She told me, “Go home,” and I went,']],
    ['" The bridge is gone. " Ana Petrova said so twice.', ['The bridge is gone.']],
    ['"The bridge is gone, "a friend of the mayor said.', ['The bridge is gone,']],
    [
      '"The bridge is gone," Ana Petrova said, "and the road with it."',
      ['The bridge is gone,', 'and the road with it.'],
    ],
    ['Ana Petrova called the plan "a disgrace" and "unworkable".', ['a disgrace', 'unworkable']],
    ['"The bridge is gone, said teacher Ana Petrova. She had seen it.', ['The bridge is gone,']],
    ["The teachers' union and the pupils' parents don't agree.", []],
    ["Rock 'n' roll was big in the '60s, and the town' s hall was full.", []],
    ['The man is 6\'2" tall and the pipe was 5" wide.', []],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('one quotation over several sentences has a piece in each', () => {
    const found = quotesOf('“The bridge is gone. The road is gone. We wait,” Ana Petrova said.');
    expect(found.map(({ text, utterance, sentence }) => [sentence, text, utterance])).toEqual([
      [0, 'The bridge is gone.', 0],
      [1, 'The road is gone.', 0],
      [2, 'We wait,', 0],
    ]);
  });

  test('a mark repeated at each paragraph and closed once is one utterance', () => {
    const found = quotesOf('Ana Petrova said: “The bridge is gone.', '“The road is gone, too.', '“We wait.”');
    expect(found.map(({ text, utterance }) => [text, utterance])).toEqual([
      ['The bridge is gone.', 0],
      ['The road is gone, too.', 0],
      ['We wait.', 0],
    ]);
  });

  test('a mark repeated within a paragraph, and closed by the next one, leaves nothing out', () => {
    expect(
      quotesOf('"We sailed at dawn. "The sea was calm.', 'It did not last."').map(({ text }) => text),
    ).toEqual(['We sailed at dawn.', 'The sea was calm.', 'It did not last.']);
  });

  test('a mark that is never closed ends with its paragraph', () => {
    expect(texts('Ana Petrova said: "The bridge is gone.', 'The fire brigade left at noon.')).toEqual([
      'The bridge is gone.',
    ]);
  });
});

test.each<[string, Quote['use']]>([
  ['He starred in "The Silver River" last year.', 'title'],
  ['Tom "Bolt" Okafor won the race.', 'term'],
  ['The so-called "sky garden" opened in May.', 'term'],
  ['The hall is known as the "Red Barn".', 'title'],
  ['The pattern of these "accidents" is plain.', 'term'],
  ['Tom Okafor called the hall "a red barn".', 'speech'],
  ['It was "not what we had been promised", and everybody knew.', 'speech'],
])('what is no speech: %s', (text, use) => {
  expect(quotesOf(text)[0]!.use).toBe(use);
});

describe('for any text', () => {
  const bit = fc.constantFrom(
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    "''",
    '``',
    ' said',
    ' Ana Petrova',
    ' the coach',
    ',',
    '.',
    ': ',
    ' he',
    ' told AFP',
    ' bridge',
    ' ',
    '6',
    's',
    '\n',
  );
  const article = fc.array(
    fc.array(bit, { maxLength: 25 }).map((bits) => bits.join('')),
    { maxLength: 5 },
  );

  test('every span is within its sentence, holds no outer white space, and the speaker is where it says', () => {
    fc.assert(
      fc.property(article, (paragraphs) => {
        const { sentences, quotes } = read(paragraphs);
        for (const [s, list] of quotes.entries()) {
          let end = 0;
          for (const quote of list) {
            const { text } = sentences[s]!;
            expect(quote.start).toBeGreaterThanOrEqual(end);
            expect(quote.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(quote.start, quote.end)).toMatch(/^\S(?:[^]*\S)?$/);
            end = quote.end;
            const at = quote.speakerAt;
            expect(at === null ? null : sentences[at.sentence]!.text.slice(at.start, at.end)).toBe(
              quote.speaker,
            );
          }
        }
      }),
    );
  });

  test('straight and curly marks are read alike', () => {
    const plain = fc.array(fc.constantFrom('the bridge is gone,', 'we wait', 'it is late.'), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        plain,
        fc.constantFrom(' Ana Petrova said.', ' said the coach.', ' he told AFP.'),
        (words, cue) => {
          const inner = words.join(' ');
          const straight = quotesOf(`"${inner}"${cue}`).map(({ text, speaker, use, via }) => ({
            text,
            speaker,
            use,
            via,
          }));
          const curly = quotesOf(`“${inner}”${cue}`).map(({ text, speaker, use, via }) => ({
            text,
            speaker,
            use,
            via,
          }));
          expect(curly).toEqual(straight);
        },
      ),
    );
  });

  test.each<[string, string]>([
    ['nested a thousand deep', `${'“a '.repeat(1000)}${' b”'.repeat(1000)}`],
    ['ten thousand marks in a sentence', '" a said '.repeat(10_000)],
    ['ten thousand single marks', "'a b' ".repeat(10_000)],
    ['ten thousand verbs', '"a" said, '.repeat(10_000)],
  ])('%s is read', (_, text) => {
    expect(findQuotes([{ text, paragraph: 1, names: [] }])).toHaveLength(1);
  });
});
