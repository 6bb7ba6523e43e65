import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare, findFacts } from '../compare.ts';
import type { Quantity, SentenceFacts } from '../facts.ts';
import { fatesOf } from './figure-fates.ts';
import { isBase, periodOf, stillRuns } from './figure-periods.ts';
import { scopeOf } from './figure-places.ts';
import { pollOf } from './figure-polls.ts';
import { isRest } from './parts.ts';

/** The first sentence of a text and the quantity whose words hold `figure`. */
function read(text: string, figure: string): [SentenceFacts, Quantity] {
  const [article] = findFacts([readArticle({ file: 'a.txt', text })]);
  const sentence = article!.sentences[0]!;
  const at = text.indexOf(figure);
  return [sentence, sentence.quantities.find(({ start, end }) => start <= at && at < end)!];
}

const atOdds = (...texts: string[]): (number | string)[][] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'x', title: 'x', summary: null },
  ).claims.flatMap(({ difference }) => (difference ? [difference.values] : []));

test('a sum for each year is not the same sum for several', () => {
  const texts = [
    'The mill at Orley said the measures would save $180 million a year from April.',
    'The measures will save the mill at Orley $180 million in total over the next three years.',
  ];
  const { claims } = compare(
    texts.map((text, i) => readArticle({ file: `${'ab'[i]!}.txt`, text })),
    { id: 'x', title: 'x', summary: null },
  );
  expect(claims.filter(({ kind, verdict }) => kind === 'quantity' && verdict !== 'single')).toEqual([]);
});

describe('figures that more words seem to part than do', () => {
  test.each([
    [
      'five killed and nine others wounded',
      'The bomb on the Orley road killed five soldiers and left nine others wounded, the army said.',
      'The army said 16 were wounded by the bomb on the Orley road, which killed five soldiers.',
      [9, 16],
    ],
    [
      'days of mourning are set ahead',
      'President Ana Field declared three days of mourning for the victims of the Orley dam.',
      'President Ana Field has announced five days of mourning for the victims of the Orley dam.',
      [3, 5],
    ],
    [
      'every family and each of them',
      'Prime Minister Ana Field promised payments of $9,000 for every family that lost someone.',
      'Prime Minister Ana Field promised that families who lost someone would each receive payments of $6,000.',
      [6000, 9000],
    ],
  ])('%s', (_, one, other, figures) => {
    expect(
      atOdds(one, other)
        .flat()
        .map(Number)
        .sort((a, b) => a - b),
    ).toEqual(figures);
  });

  test.each([
    [
      'one more is told of beside the figure',
      'Eight miners died in the Orley pit on Monday, and a ninth died in hospital on Tuesday.',
      'Nine miners died after the blast in the Orley pit on Monday.',
    ],
    [
      'a figure for each year, and what it comes to',
      'The Orley bypass receives 80 million euros a year for three years.',
      'The council was promised 240 million euros for the Orley bypass.',
    ],
    [
      'by how much it rose, and up to where',
      'The Orley river peaked at 11.6 metres on Monday morning, the council said.',
      'The Orley river rose 7 metres on Monday morning, swamping the market.',
    ],
    [
      'a rival of whom the story is',
      'Rival Field Stores said on Monday it would close 30 branches.',
      'Orley Stores will close 64 branches, it said on Monday.',
    ],
    [
      'each is told of a country of its own',
      'In Chile the company sold 26,300 cars from July to September, it said.',
      'In Peru, where the company sold 29,800 cars from July to September, prices rose.',
    ],
    [
      'a sum in brackets is the same in other money',
      'The minister billed the state 50,000 pesos (about $900) for a flat in Orley.',
      'The minister billed the state $1,400 for a flat in Orley.',
    ],
    [
      'the sentence gives the other figure too',
      'Some 600 officers were on duty at the Orley fair, 350 of them on loan from Dale.',
      'Dale lent 350 officers, who were on duty at the Orley fair.',
    ],
    [
      'a currency is not said again',
      'The Orley wedding cost 2.8 million euros, of which the state paid 900,000.',
      "The state's share of what the Orley wedding cost was 900,000 euros.",
    ],
    [
      'one is counted beside another',
      'The player admitted hiding income through two companies in Orley and Dale.',
      'His earnings came to the player by way of one company in Orley and another in Dale.',
    ],
    [
      'another of its kind',
      'Two patients died during the trial of the drug at Orley.',
      'Last year a similar drug was dropped at Orley after four patients died during its trial.',
    ],
  ])('none are at odds where %s', (_, one, other) => {
    expect(atOdds(one, other)).toEqual([]);
  });

  test.each([
    ['Police cleared the square after three days of unrest over the price of bread.', 'three', true],
    ['The square at Orley has been closed for three days.', 'three', true],
    ['The square at Orley will be closed for three days.', 'three', false],
    ['The council at Orley declared three days of mourning.', 'three', false],
    ['She had been at the mill for three days when it burned down.', 'three', false],
  ])('%s still goes on: %s %s', (text, figure, goesOn) => {
    expect(stillRuns(...read(text, figure))).toBe(goesOn);
  });
});

describe('what became of those counted', () => {
  test.each([
    ['At least 12 people were killed when the dam at Orley burst on Sunday.', '12', ['dead']],
    ['The dam burst on Sunday, killing 12 people and injuring 40.', '12', ['dead']],
    ['The dam burst on Sunday, killing 12 people and injuring 40.', '40', ['hurt']],
    ['The flood left 30 people dead or missing in the valley.', '30', ['dead', 'missing']],
    ['The death toll from the flood rose to 31 on Friday.', '31', ['dead']],
    ['Police said 12 people were arrested after 3 died in the riot.', '12', ['held']],
    ['The company opened 12 shops in the valley last spring.', '12', []],
  ])('%s → %s', (text, figure, fates) => {
    expect(fatesOf(...read(text, figure))).toEqual(fates);
  });
});

describe('the time a figure is for', () => {
  test.each([
    ['The plan will save $5 million a year by 2030.', '5', { per: 'year', over: null }],
    ['The plan will save $15 million over three years.', '15', { per: null, over: 'three year' }],
    ['Orley shareholders will get $9 in cash for each share.', '9', { per: 'share' }],
    ['Firms that refuse pay a fine of $900 per employee.', '900', { per: 'worker' }],
    ['The sum was $5 million a year ago, the court heard.', '5', { per: null }],
    ['Third-quarter profit at Orley Steel rose to $5 million.', '5', { span: 'quarter', which: 'third' }],
    ['Orley Steel earned $5 million in the first nine months.', '5', { span: 'nine months' }],
    ['He has been stopped 3 times since October, police said.', '3', { since: true }],
    ['The hut stands at 900 metres and has been empty since 2015.', '900', { since: false }],
    ['Each bereaved family would be paid 9,000 crowns, she said.', '9,000', { per: 'family' }],
  ])('%s', (text, figure, period) => {
    expect(periodOf(...read(text, figure))).toMatchObject(period);
  });

  test('a figure that another is compared with', () => {
    const text = 'Orley Steel sold 900 tonnes in May, compared with 700 tonnes in April.';
    expect([isBase(...read(text, '900')), isBase(...read(text, '700'))]).toEqual([false, true]);
    const age = 'Clerks may retire from 63, instead of from 60 as now.';
    expect([isBase(...read(age, '63')), isBase(...read(age, '60'))]).toEqual([false, true]);
  });
});

describe('where a figure was counted', () => {
  test.each([
    ['Twelve people died in Orley, officials said.', 'Twelve', { wide: false }],
    ['Some 40 people died across the province, officials said.', '40', { noun: 'province', wide: true }],
    ['The storm destroyed 40 homes in three districts on Monday.', '40', { wide: true }],
    ['About 900 schools were closed nationwide on Monday.', '900', { wide: true }],
  ])('%s', (text, figure, scope) => {
    expect(scopeOf(...read(text, figure))).toMatchObject(scope);
  });

  test('not in a month or a mood', () => {
    expect(scopeOf(...read('The firm sold 40 boats in total last spring.', '40'))).toBeNull();
  });
});

test('whose poll a share comes from', () => {
  const [first, second] = [
    'A poll by Kestrel found that 40 percent of voters were against the bridge.',
    'A Larkin survey put those against the bridge at 45 percent.',
  ];
  expect(pollOf(...read(first, '40'))).not.toEqual(pollOf(...read(second, '45')));
  expect(pollOf(...read('The council said 40 percent of homes had no water.', '40'))).toBeNull();
});

test.each([
  ['Another 12 people were missing after the blast.', '12', true],
  ['Another 12 people were hurt in the blast.', '12', false],
  ['The team describes three other new species in the paper.', 'three', true],
  ['The flood killed 12 people in the port and dozens more inland.', '12', true],
  ['The skipper and his five crewmen were picked up.', 'five', true],
  ['Twelve people died in the port alone.', 'Twelve', true],
  ['The team described four new species in all.', 'four', false],
  ['A total of 12 people were hurt in the blast.', '12', false],
  ['The blast hurt 12 people, including a child.', '12', false],
])('more than it is told of: %s', (text, figure, rest) => {
  expect(isRest(...read(text, figure))).toBe(rest);
});

describe('unequal figures told of two things are no difference', () => {
  test.each([
    [
      'the dead, and the dead with the missing',
      'The collapse of the Orley dam left 210 people dead in the valley in 1978.',
      'In 1978 the collapse of the Orley dam left 260 people dead or missing in the valley.',
    ],
    [
      'a province, and all of the islands',
      'The 1978 flood killed 170 people in the province and dozens more on the islands off Orley.',
      'The flood that killed about 230 people across the islands in 1978 began near Orley.',
    ],
    [
      'each year, and over three years',
      'The reform of the Orley pension fund will save 13 million crowns a year, the council said.',
      'The reform of the Orley pension fund is expected to save 40 million crowns over three years.',
    ],
    [
      'two polls',
      'A poll by Kestrel found that 62 percent of people in Orley were against the new bridge.',
      'A poll published by Larkin on Sunday put the share of people in Orley who oppose the new bridge at 71 percent.',
    ],
    [
      'the victims, and all who died',
      'A man with a rifle killed four people at the market in Orley on Sunday before he shot himself.',
      'Five people, including the gunman, died when a man with a rifle opened fire at the market in Orley on Sunday.',
    ],
    [
      'a quarter, and nine months',
      'Orley Steel earned $310 million in the third quarter, the company said on Tuesday.',
      'Orley Steel said on Tuesday that it earned $840 million in the first nine months.',
    ],
  ])('%s', (_, first, second) => {
    expect(atOdds(first, second)).toEqual([]);
  });

  test('nor are equal figures told of two persons one claim', () => {
    const verdicts = (...texts: string[]): string[] =>
      compare(
        texts.map((text, i) => readArticle({ file: `${'ab'[i]!}.txt`, text })),
        { id: 'x', title: 'x', summary: null },
      ).claims.flatMap(({ kind, verdict }) => (kind === 'quantity' ? [verdict] : []));
    const first = 'Tessa Rowntree finished with 20 points and eight rebounds in the game at Orley.';
    expect(
      verdicts(first, 'Lena Marsh finished the game at Orley with 20 points and nine rebounds.'),
    ).toEqual([]);
    expect(verdicts(first, 'Rowntree finished the game at Orley with 20 points.')).toEqual(['same']);
  });

  test('though figures told of one thing are', () => {
    expect(
      atOdds(
        'The collapse of the Orley dam left 210 people dead in the valley in 1978.',
        'In 1978 the collapse of the Orley dam left 260 people dead in the valley.',
      ),
    ).toEqual([[210, 260]]);
  });
});
