import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';
import type { Claim } from '../comparison.ts';

const claims = (...texts: string[]): Claim[] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'mill', title: 'The mill', summary: null },
  ).claims;

const atOdds = (...texts: string[]): (number | string)[][] =>
  claims(...texts).flatMap(({ difference }) => (difference ? [difference.values] : []));

test('equal figures told of two people, in sentences that tell two things, are two', () => {
  const scored = claims(
    'Corley beat Haddon 61-52 in the cup on Friday. Dan Ashby scored 16 points for Corley in his first game as captain. Joe Marsh scored nine points and Lee Orton eight points for Corley. Haddon scored first, but Corley led by ten points after the first quarter.',
    'Haddon lost 61-52 to Corley in the cup on Friday. Joe Marsh and Lee Orton scored 17 points for Corley between them. For Haddon it was a fourth defeat in a row, although Tom Reddle finished with 16 points and eight rebounds. Haddon scored first in the game, but were ten points behind after one quarter.',
  ).filter(({ accounts }) => accounts.some(({ value }) => value?.amount === 16));
  expect(scored.map(({ verdict }) => verdict)).not.toContain('same');
});

describe('unequal figures that are rivals', () => {
  test('of one thing, told in other words', () => {
    expect(
      atOdds(
        'Firefighters needed nine hours to put out the blaze at the Corley paper mill, where 14 workers were injured.',
        'The fire at Corley paper mill injured 19 workers before crews brought it under control.',
      ),
    ).toEqual([[14, 19]]);
  });

  test('of the age of one person', () => {
    expect(
      atOdds(
        'Owner Tessa Rowntree, 58, watched the Corley paper mill burn from across the river.',
        '61-year-old Tessa Rowntree, who owns the mill at Corley, saw it burn from the far bank of the river.',
      ),
    ).toEqual([[58, 61]]);
  });

  test('of what one article tells otherwise than all others, though only one of them tells it in like words', () => {
    expect(
      atOdds(
        'The Corley Rovers will be without striker Dan Ashby for the final five matches of the season.',
        'Striker Dan Ashby will miss the final two matches of the season for the Corley Rovers, the club said.',
        'Ashby tore a hamstring on Saturday. He is out for two matches, and may be back in August.',
      ),
    ).toEqual([[5, 2]]);
  });

  test('where one gives a part of its figure beside it', () => {
    expect(
      atOdds(
        'Four drums of solvent exploded in the store of the Corley paper mill, workers said.',
        'Workers said five drums of solvent exploded in the store of the Corley paper mill, of which four were full.',
      ),
    ).toEqual([[4, 5]]);
  });

  test('of people who came to harm, called so in other words', () => {
    expect(
      atOdds(
        'Five of the wounded were in critical condition at the hospital in Corley, a spokeswoman said.',
        'A spokeswoman for the hospital in Corley said four patients were in critical condition.',
      ),
    ).toEqual([[5, 4]]);
  });

  test('each for one of many', () => {
    expect(
      atOdds(
        'Under the new rules mills with more than 40 workers must fit alarms or pay a penalty of $3,000 for each worker.',
        'Mills with more than 40 workers face fines of $3,500 per employee under the new rules if they fit no alarms.',
      ),
    ).toEqual([[3000, 3500]]);
  });

  test('of people called by other names, between the same words', () => {
    expect(
      atOdds(
        'The fire brigade in Corley sent eight experts to inspect the ruins of the paper mill.',
        'Corley fire brigade sent only three observers to inspect what was left of the mill.',
      ),
    ).toEqual([[8, 3]]);
  });

  test('of the length of one thing, as an adjective and as a measure', () => {
    expect(
      atOdds(
        'The 640-mile pipeline from Corley to the coast would carry 200,000 barrels of oil a day.',
        'The pipeline from Corley would carry 200,000 barrels of oil a day to the coast, stretching 710 miles.',
      ),
    ).toHaveLength(1);
  });

  test('of scores, though one side has as many in both', () => {
    expect(
      atOdds(
        'Corley beat Haddon 2-0 in the cup final on Saturday.',
        'Haddon lost the cup final on Saturday, going down 2-1 to a Corley side led by Lee.',
      ),
    ).toEqual([['2-0', '2-1']]);
  });

  test('with one number in two units', () => {
    expect(
      atOdds(
        'The climber slipped and fell around 200ft from the ridge above Corley on Friday.',
        'The climber slipped and fell about 200 metres from the ridge above Corley on Friday.',
      ),
    ).toEqual([[60.96, 200]]);
  });
});

describe('unequal figures that are not', () => {
  test('ages of two persons', () => {
    expect(
      atOdds(
        'Police arrested Owen Prade, 31, over the fire at the Corley paper mill.',
        'Lena Marsh, 27, was hurt in the fire at the Corley paper mill, police said.',
      ),
    ).toEqual([]);
  });

  test('a part beside the sum', () => {
    expect(
      atOdds(
        'The club lost 16 matches at home in the season that ended at Corley on Sunday.',
        'The club lost 10 of its 16 matches at home in the season that ended at Corley on Sunday.',
      ),
    ).toEqual([]);
  });

  test('those that both articles give', () => {
    const first = 'The mill made 400 tonnes of paper in May, when the new machine ran.';
    const second = 'It made 900 tonnes of paper in June, when the new machine ran.';
    expect(atOdds(`${first}\n\n${second}`, `${second}\n\n${first}`)).toEqual([]);
  });

  test('those of which one is the sum of the other and what stands beside it', () => {
    expect(
      atOdds(
        'The ferry was carrying 214 passengers and 18 crew when it was struck off Corley on Monday.',
        'The ferry was carrying 232 people when it was struck off Corley on Monday.',
      ),
    ).toEqual([]);
  });

  test('a stretch of numbers beside one of them', () => {
    expect(
      atOdds(
        'Dozens of workers were injured when a fire broke out at the paper mill on Monday.',
        'The blaze in the Corley paper mill on Monday left 250 workers hurt.',
      ),
    ).toEqual([]);
  });

  test('those told of another place or time', () => {
    expect(
      atOdds(
        'At least 12 members of one family were killed when a shell hit their house in Corley.',
        'Earlier that day a shell hit a house, killing at least seven members of one family.',
      ),
    ).toEqual([]);
  });

  test('of all sales and of those online', () => {
    expect(
      atOdds(
        'Corley Paper said on Monday that sales rose 5 percent.',
        'Corley Paper said on Monday that online sales rose 22 percent.',
      ),
    ).toEqual([]);
  });

  test('as of two times of one day', () => {
    const morning = 'The oil slick off Corley was four kilometres long by midday, the coast guard said.';
    const slick = (when: string): string =>
      `The oil slick off Corley was seven kilometres long by ${when}, the coast guard said.`;
    expect(atOdds(morning, slick('the evening'))).toEqual([]);
    expect(atOdds(morning, slick('midday'))).toEqual([[4, 7]]);
  });

  test('of wind that has since dropped', () => {
    expect(
      atOdds(
        'The storm packed winds of 185 km/h when it tore the roof off the paper mill in Corley.',
        'By Sunday the winds of the storm that hit the mill in Corley had dropped to 110 km/h.',
      ),
    ).toEqual([]);
  });

  test('of the missing and of some of them', () => {
    expect(
      atOdds(
        'After the blast at the paper mill in Corley 75 people are missing.',
        'Thirty of the missing after the blast at the mill in Corley are workers.',
      ),
    ).toEqual([]);
  });

  test('of all who took part and of those in a place the sentence opens with', () => {
    expect(
      atOdds(
        'Some 12,400 patients took part in a trial of the new mask, the mill said.',
        'In Malawa, 3,000 patients took part in the trial.',
      ),
    ).toEqual([]);
  });

  test('those that each sentence gives for its own of two people', () => {
    expect(
      atOdds(
        'Owen Prade landed 28 punches in the sixth round in Corley, while Lena Marsh landed 16 punches.',
        'In all Owen Prade landed 178 punches, while Lena Marsh landed 30 punches in Corley.',
      ),
    ).toEqual([]);
  });

  test('what is paid in cash and what is paid in all', () => {
    expect(
      atOdds(
        'Corley Paper agreed on Monday to buy the mill for $5.4 million in cash and stock.',
        'The purchase of the mill by Corley Paper is made up of $4.2 million in cash and 57,000 shares.',
      ),
    ).toEqual([]);
  });

  test('a sum of two things and one of them', () => {
    expect(
      atOdds(
        'The court in Corley fined the paper mill £1.2 million for the fire that killed two workers.',
        'The Corley paper mill must pay just over £1.5 million in fine and costs for the fire that killed two workers.',
      ),
    ).toEqual([]);
  });

  test('what was given up for another figure', () => {
    expect(
      atOdds(
        'Seven people were killed in the fire at the Corley paper mill, police said.',
        'Early reports had spoken of a dozen people killed in the fire at the Corley paper mill.',
      ),
    ).toEqual([]);
  });

  test('those of two occasions, where nothing else agrees', () => {
    expect(
      atOdds(
        'He finished the season with 269 tackles and caught 29 passes for 4 goals.',
        'The year before he had 793 tackles and caught 39 passes for 11 goals.',
      ),
    ).toEqual([]);
  });
});
