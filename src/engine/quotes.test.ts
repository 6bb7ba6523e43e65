import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quote } from './facts.ts';
import { findNames } from './names.ts';
import { findQuotes } from './quotes.ts';
import { segment } from './segment.ts';
import { tokenize } from './tokens.ts';

interface Found extends Quote {
  sentence: number;
  text: string;
}

/** The quotations of an article given as paragraphs, in order. */
function quotesOf(...paragraphs: string[]): Found[] {
  const { sentences, quotes } = read(paragraphs);
  return quotes.flatMap((list, s) =>
    list.map((quote) => ({ ...quote, sentence: s, text: sentences[s]!.text.slice(quote.start, quote.end) })),
  );
}

function read(
  paragraphs: readonly string[],
  quoted = (_: number): boolean => false,
): {
  sentences: { text: string; paragraph: number }[];
  quotes: Quote[][];
} {
  const sentences = paragraphs.flatMap((text, paragraph) =>
    segment(text).map(({ start, end }) => ({
      text: text.slice(start, end),
      paragraph: paragraph + 1,
      ...(quoted(paragraph) ? { quoted: true } : {}),
    })),
  );
  const [names] = findNames([sentences.map(({ text }) => ({ text, tokens: tokenize(text) }))]);
  return {
    sentences,
    quotes: findQuotes(sentences.map((sentence, s) => ({ ...sentence, names: names![s]! }))),
  };
}

/** The same of markdown, block quotes told from other paragraphs by their sign. */
function blocksOf(...paragraphs: string[]): Found[] {
  const { sentences, quotes } = read(
    paragraphs.map((text) => text.replace(/^> /, '')),
    (at) => paragraphs[at]!.startsWith('> '),
  );
  return quotes.flatMap((list, s) =>
    list.map((quote) => ({ ...quote, sentence: s, text: sentences[s]!.text.slice(quote.start, quote.end) })),
  );
}

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

  test('a mark that is never closed ends with its paragraph', () => {
    expect(texts('Ana Petrova said: "The bridge is gone.', 'The fire brigade left at noon.')).toEqual([
      'The bridge is gone.',
    ]);
  });
});

describe('who speaks', () => {
  test.each<[string, string | null]>([
    // before, behind and in the middle
    ['Ana Petrova said: "The bridge is gone."', 'Ana Petrova'],
    ['"The bridge is gone," said Ana Petrova.', 'Ana Petrova'],
    ['"The bridge is gone," Ana Petrova, 45, a teacher, said.', 'Ana Petrova'],
    ['"The bridge," Ana Petrova said, "is gone for good."', 'Ana Petrova'],
    ['"The bridge is gone," said Ms Petrova.', 'Petrova'],
    ['"The bridge is gone," said 32-year-old teacher Ana Petrova.', 'Ana Petrova'],
    ['"The bridge is gone," Harwick Fire Chief Ana Petrova told reporters.', 'Ana Petrova'],
    ['The coach, Ana Petrova, said: "The bridge is gone."', 'Ana Petrova'],
    ['Ana Petrova: “The bridge is gone.”', 'Ana Petrova'],
    ['According to Ana Petrova, the bridge is "gone for good".', 'Ana Petrova'],
    ['Ana Petrova has called the plan "unacceptable".', 'Ana Petrova'],
    ['The plan was "a disgrace", said Ana Petrova.', 'Ana Petrova'],
    ['The plan was labelled "suspicious" by Ana Petrova.', 'Ana Petrova'],
    ['Ana Petrova was quoted as saying: "The bridge is gone."', 'Ana Petrova'],
    ['The Harwick Herald quoted Ana Petrova as saying: "The bridge is gone."', 'Ana Petrova'],
    ['Ana Petrova left early, adding: "The bridge is gone."', 'Ana Petrova'],
    // people without a name
    ['"The bridge is gone," the senior source told AFP.', 'the senior source'],
    ['"The bridge is gone," a friend of the actress told People.', 'a friend of the actress'],
    ['"The bridge is gone," a spokesman for Ana Petrova said.', 'a spokesman for Ana Petrova'],
    ['"The bridge is gone," Petrova\'s lawyer said.', "Petrova's lawyer"],
    ['Police said the bridge was "gone for good".', 'Police'],
    ['One described the plan as "a disgrace".', 'One'],
    ['Officials claim the plan "breaks the law of the land".', 'Officials'],
    // the text does not say
    ['Later on, "the bridge is gone for good" could be heard.', null],
    ['"The bridge is gone."', null],
  ])('%s', (text, expected) => {
    expect(quotesOf(text)[0]!.speaker).toBe(expected);
  });

  test.each<[string, string[], string | null]>([
    ['he', ['Tom Okafor left the hall at noon.', '"The bridge is gone," he said.'], 'Tom Okafor'],
    [
      'she, past an object',
      ['Ana Petrova met the mayor.', '"The bridge is gone," she added.'],
      'Ana Petrova',
    ],
    [
      'a colon in the sentence before',
      ['Ana Petrova stressed what matters:', '“The bridge is gone.”'],
      'Ana Petrova',
    ],
    [
      'going on without attribution',
      ['"The bridge is gone," Ana Petrova said.', '"We wait for help."'],
      'Ana Petrova',
    ],
    [
      'a reported sentence before',
      ['Ana Petrova said the town was cut off.', '"The bridge is gone."'],
      'Ana Petrova',
    ],
    ['nobody', ['The bridge fell at noon.', '"It is gone," he said.'], null],
  ])('carried from before: %s', (_, paragraphs, expected) => {
    expect(quotesOf(...paragraphs).at(-1)!.speaker).toBe(expected);
  });

  test('the speaker stands at its span, in its sentence', () => {
    const paragraphs = ['Tom Okafor left the hall at noon.', '"The bridge is gone," he said.'];
    const { sentences } = read(paragraphs);
    const { speakerAt } = quotesOf(...paragraphs)[0]!;
    expect(speakerAt).toEqual({ sentence: 0, start: 0, end: 10 });
    expect(sentences[0]!.text.slice(0, 10)).toBe('Tom Okafor');
  });

  test('a surname stands for the fullest name of the article', () => {
    const found = quotesOf('Ana Petrova left at noon.', '"The bridge is gone," Petrova said.');
    expect(found[0]).toMatchObject({ speaker: 'Petrova', speakerName: 'Ana Petrova' });
  });

  test('"the official added" is the official who was named', () => {
    const found = quotesOf(
      '"It is gone," said Ana Petrova, a senior official.',
      '"We wait for help," the official added.',
    );
    expect(found[1]).toMatchObject({ speaker: 'the official', speakerName: 'Ana Petrova' });
  });

  test('pieces around the attribution are one utterance, other quotations are not', () => {
    const found = quotesOf(
      '"The bridge," Ana Petrova said, "is gone for good."',
      'Tom Okafor said: "It will be built again."',
    );
    expect(found.map(({ utterance }) => utterance)).toEqual([0, 0, 1]);
  });
});

test.each<[string, string | null]>([
  ['"It is gone," Ana Petrova told AFP.', 'AFP'],
  ['"It is gone," Ana Petrova told reporters in Harwick.', 'reporters'],
  ['In a statement, Ana Petrova said: "It is gone."', 'a statement'],
  ['"It is gone," Ana Petrova wrote on X.', 'X'],
  ['"It is gone," Ana Petrova said in an interview with Reuters.', 'Reuters'],
  ['"It is gone," Ana Petrova said.', null],
])('to whom or where: %s', (text, via) => {
  expect(quotesOf(text)[0]!.via).toBe(via);
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

describe('block quotes', () => {
  test.each<[string, string[], string | null]>([
    ['a sentence that ends in a colon', ['Ana Petrova wrote:', '> The bridge is gone.'], 'Ana Petrova'],
    [
      'a sentence in which somebody speaks',
      ['The union said in a statement that it was not to blame.', '> The bridge was old.'],
      'The union',
    ],
    [
      'a line that signs it',
      ['It got worse.', '> The bridge is gone.', '> — Ana Petrova, mayor'],
      'Ana Petrova',
    ],
    [
      'a line that goes on below',
      ['It got worse.', '> The bridge is gone.', 'said Ana Petrova.'],
      'Ana Petrova',
    ],
  ])('attributed by %s', (_, paragraphs, speaker) => {
    expect(blocksOf(...paragraphs)).toMatchObject([{ use: 'speech', speaker }]);
  });
  test('several paragraphs are one utterance', () => {
    const found = blocksOf('Ana Petrova wrote:', '> The bridge is gone.', '> We need another.');
    expect(found.map(({ text }) => text)).toEqual(['The bridge is gone.', 'We need another.']);
    expect(new Set(found.map(({ utterance }) => utterance)).size).toBe(1);
  });
  test('with quotation marks in them are read by these', () => {
    expect(blocksOf('It got worse.', '> "The bridge is gone," Ana Petrova said.')).toMatchObject([
      { text: 'The bridge is gone,', speaker: 'Ana Petrova' },
    ]);
  });
});

test('a dash behind a quotation names the speaker', () => {
  expect(quotesOf('"The bridge is gone." — Ana Petrova, mayor')).toMatchObject([{ speaker: 'Ana Petrova' }]);
});
