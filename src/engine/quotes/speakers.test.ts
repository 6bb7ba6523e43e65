import { describe, expect, test } from 'vitest';
import { blocksOf, quotesOf, read } from './quotes.fixture.ts';

describe('who speaks', () => {
  test.each<[string, string | null]>([
    // before, behind and in the middle
    ['Ana Petrova said: "The bridge is gone."', 'Ana Petrova'],
    ['"The bridge is gone," said Ana Petrova.', 'Ana Petrova'],
    ['"The bridge is gone," Ana Petrova, 45, a teacher, said.', 'Ana Petrova'],
    ['"The bridge," Ana Petrova said, "is gone for good."', 'Ana Petrova'],
    ['Dale United won. "It is gone," said the Dale manager, Ana Petrova.', 'Ana Petrova'],
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
    ['As Ana Petrova put it, the bridge is "gone for good".', 'Ana Petrova'],
    ['Described by Ana Petrova as "gone for good", the bridge was shut.', 'Ana Petrova'],
    ['Ana Petrova is understood to have told aides it was "gone for good".', 'Ana Petrova'],
    ['Ana Petrova was blunt: "The bridge is gone."', 'Ana Petrova'],
    [
      'Actor Ana Petrova, one of the stars of the night, managed a joke in all the noise: "It is gone."',
      'Ana Petrova',
    ],
    ['When asked about the bridge, Ana Petrova\'s reply was: "It is gone."', 'Ana Petrova'],
    ['"The bridge is gone," was Ana Petrova\'s reply.', 'Ana Petrova'],
    ['"The bridge is gone," state agency Norpress reported Ana Petrova as saying.', 'Ana Petrova'],
    ['"The bridge is gone," Tom Okafor remembers Ana Petrova saying.', 'Ana Petrova'],
    ['Ana Petrova said Tom Okafor was shouting "The bridge is gone!"', 'Tom Okafor'],
    ['Ana Petrova stated her case, with a spokesman stating: "The bridge is gone."', 'a spokesman'],
    ['"The bridge is gone," Ana Petrova objected.', 'Ana Petrova'],
    // people without a name
    [
      'Ana Petrova left early, but a guard, who asked not to be named because he likes his work, said it was "gone for good".',
      'a guard',
    ],
    ['"The bridge is gone," the senior source told AFP.', 'the senior source'],
    ['"The bridge is gone," a friend of the actress told People.', 'a friend of the actress'],
    ['"The bridge is gone," a spokesman for Ana Petrova said.', 'a spokesman for Ana Petrova'],
    ['"The bridge is gone," Petrova\'s lawyer said.', "Petrova's lawyer"],
    ['Police said the bridge was "gone for good".', 'Police'],
    ['"The bridge is gone," the last of three, said one of the owners.', 'one of the owners'],
    ['One described the plan as "a disgrace".', 'One'],
    ['Officials claim the plan "breaks the law of the land".', 'Officials'],
    // the text does not say
    ['Ana Petrova left to chants of "The bridge is gone!"', null],
    ['Later on, "the bridge is gone for good" could be heard.', null],
    ['"The bridge is gone."', null],
  ])('%s', (text, expected) => {
    expect(quotesOf(text)[0]!.speaker).toBe(expected);
  });

  test.each<[string, string[], string | null]>([
    ['he, not she', ['Ana Petrova met Tom Okafor.', '"The bridge is gone," he said.'], 'Tom Okafor'],
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

describe('who speaks, by the grammar around it', () => {
  test.each<[string, string | null]>([
    // a passive agent, and the subject of the clause
    ['Tom Okafor was stopped by an officer, who said: "Turn around now."', 'an officer'],
    ['The bridge, described by Ana Petrova as "a wonder", fell on Monday.', 'Ana Petrova'],
    ['Tom Okafor was accused by Ana Petrova of "lying to the public".', 'Ana Petrova'],
    ['Ana Petrova, who met Tom Okafor on Friday, said: "We will be back."', 'Ana Petrova'],
    ['The committee, which met on Friday, said the plan was "dead".', 'The committee'],
    ['The plan was criticised, with the harbour board calling it "a fantasy".', 'the harbour board'],
    ['Prosecutors say Tom Okafor told a friend "I did it".', 'Tom Okafor'],
    [
      'A harbour official said that if evidence suggested "foul play" the case would be reopened.',
      'A harbour official',
    ],
    // spoken of, relayed, told by whom a sentence opens with
    ['Ana Petrova spoke of a "new beginning" for the town.', 'Ana Petrova'],
    ['Ana Petrova hit the road after she lashed out at "idle men" in the council.', 'Ana Petrova'],
    ['The "old" plan was dropped by Ana Petrova, with an official calling for haste.', null],
    ['Ana Petrova was quoted by AFP as saying the bridge was "gone".', 'Ana Petrova'],
    ['Her husband, Tom Okafor, was in tears: "She was my whole life."', 'Tom Okafor'],
    ['The mayor was blunt: "It is gone."', 'The mayor'],
    ['Hundreds marched to the bridge, chanting "open it now".', 'Hundreds'],
    ['"It is gone," Juror No. 8 said.', 'Juror No. 8'],
    ['“It is gone,” goalkeeper Ana Petrova posted on Instagram.', 'Ana Petrova'],
    [
      'Ana Petrova claimed the crew was warned and it responded at once by shutting "every single door".',
      'Ana Petrova',
    ],
    // heard, found, hoped, told of in passing
    ['Neighbours heard Ana Petrova shout "get down" from the bridge.', 'Ana Petrova'],
    ['The audit found "serious failings" at the bridge.', 'The audit'],
    ['A fisherman found "the old bell" in the mud.', null],
    ['The farmers hoped the rain would be "enough for a month".', 'The farmers'],
    ['As Tom Okafor lay there, a woman standing beside him screamed: "Call a doctor!"', 'a woman'],
    ['Police investigating the fire said it was "no accident".', 'Police'],
    ['A man holding a child shouted: "Run for your lives!"', 'A man'],
    ['What Ana Petrova, in her first speech, described as "sound science" is gone.', 'Ana Petrova'],
    ['“It is gone,” the mayor’s wife, Ana Petrova, posted on Facebook.', 'Ana Petrova'],
    // appositions with one comma or none
    ['Ana Petrova, head of Harwick Ferries said passengers had shown "great patience".', 'Ana Petrova'],
    ['Ana Petrova, lead writer and executive producer says: "We will be back."', 'Ana Petrova'],
    ['Ana Petrova, head of Harwick Ferries, which runs the boats, said: "We will be back."', 'Ana Petrova'],
    ['"It was a matter of time," added the neighbour, Tom Okafor.', 'Tom Okafor'],
    ['"It was a matter of time," said Harwick district resident Ana Petrova.', 'Ana Petrova'],
    // no verb of saying
    ['"This is a crime," bellowed Ana Petrova.', 'Ana Petrova'],
    ['The bridge was, in the words of Ana Petrova, "a death trap".', 'Ana Petrova'],
    ['Ana Petrova’s message was simple: "Stay at home."', 'Ana Petrova'],
    ['The club released a statement calling the report "a lie from start to end".', 'The club'],
    ['The council’s statement said: "We will be back."', 'The council'],
    // passed on by somebody else
    ["Ana Petrova said: 'The bridge is gone,' the Harwick Herald reported.", 'Ana Petrova'],
  ])('%s', (text, expected) => {
    expect(quotesOf(text)[0]!.speaker).toBe(expected);
  });

  test("a role between commas is nobody's speech", () => {
    expect(quotesOf('A climber, described as "a loner", fell on Monday.')[0]).toMatchObject({ use: 'term' });
  });

  test.each<[string, string[], string | null]>([
    [
      'she is not Tom',
      ['Ana Petrova met Tom Okafor.', 'Tom Okafor left.', '"It is gone," she said.'],
      'Ana Petrova',
    ],
    ['a title tells', ['Mr Okafor thanked Ms Petrova.', '"You did well," he told her.'], 'Okafor'],
    [
      'who follows a preposition is not meant',
      ['Tom Okafor wrote to Ian Reed.', '"It is gone," he said.'],
      'Tom Okafor',
    ],
    ['a role', ['The judge nodded.', '"It is gone," he said.'], 'The judge'],
    ['it', ['The union reacted with anger.', '"We were not asked," it said.'], 'The union'],
    ['they', ['Two fans were hurt.', '"We were not asked," they said.'], 'Two fans'],
    [
      'who answers is not who asked',
      ['"Is it gone?" Tom Okafor asked Ian Reed.', '"Yes," he answered.'],
      'Ian Reed',
    ],
    [
      'who reports is not who is reported',
      ['Ian Reed saw it.', 'Tom Okafor was hurt, he said, calling it "a dark day for all".'],
      'Ian Reed',
    ],
    [
      'a statement in the sentence before',
      ['The club released a statement on Monday.', '"It is gone."'],
      'The club',
    ],
    [
      'a message behind a colon',
      ['It was noon when Ana Petrova sent out these words:', '"It is gone."'],
      'Ana Petrova',
    ],
    ['a statement by somebody', ['Below is a statement by Ana Petrova:', '"It is gone."'], 'Ana Petrova'],
    [
      'a verdict in the sentence behind',
      ['"It is gone." That was the verdict of Ana Petrova.'],
      'Ana Petrova',
    ],
  ])('from the sentences around: %s', (_, paragraphs, expected) => {
    expect(quotesOf(...paragraphs).at(-1)!.speaker).toBe(expected);
  });
});

test.each<[string, string | null]>([
  ['"It is gone," Ana Petrova told AFP.', 'AFP'],
  ['"It is gone," Ana Petrova told reporters in Harwick.', 'reporters'],
  ['In a statement, Ana Petrova said: "It is gone."', 'a statement'],
  ['"It is gone," Ana Petrova wrote on X.', 'X'],
  ['"It is gone," Ana Petrova said in an interview with Reuters.', 'Reuters'],
  ['Ana Petrova told jurors the bridge was "gone".', 'jurors'],
  ['"It is gone," said Ana Petrova to AFP.', 'AFP'],
  ['Speaking to reporters at the harbour, Ana Petrova said it was "gone".', 'reporters'],
  ['In a text message read out in court, Ana Petrova wrote: "It is gone."', 'a text message'],
  ['Ana Petrova was quoted by AFP as saying the bridge was "gone".', 'AFP'],
  ['"It is gone," Ana Petrova said in a conference call with reporters.', 'a conference call'],
  ['"It is gone," said Ana Petrova, who is seen in the video.', null],
  ['"It is gone," Ana Petrova said.', null],
])('to whom or where: %s', (text, via) => {
  expect(quotesOf(text)[0]!.via).toBe(via);
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

test.each<[string, string[], string | null]>([
  ['the 29-year-old', ['Ana Petrova won the race.', '"It was hard," the 29-year-old said.'], 'Ana Petrova'],
  ['the striker', ['The goal came from Tom Okafor.', '"It was luck," said the striker.'], 'Tom Okafor'],
  ['the actress', ['Ana Petrova met Tom Okafor.', '"It was fun," the actress said.'], 'Ana Petrova'],
  [
    'he',
    ['The mayor, Tom Okafor, began by saying he was glad.', 'He had "plenty to say", he said.'],
    'Tom Okafor',
  ],
  ['the judge', ['Tom Okafor was in court.', '"It was cruel," the judge said.'], null],
  [
    'it has closed',
    ['"We regret it," said Norvale.', 'It has closed the line and said it was "looking into it".'],
    'Norvale',
  ],
])('who is meant by another word: %s', (_, paragraphs, expected) => {
  expect(quotesOf(...paragraphs).at(-1)!.speakerName).toBe(expected);
});
