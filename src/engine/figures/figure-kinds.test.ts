import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

const isAtOdds = (...texts: string[]): boolean =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'ab'[i]!}.txt`, text })),
    { id: 'x', title: 'x', summary: null },
  ).claims.some(({ verdict }) => verdict === 'differs');

describe('figures of two kinds are no difference', () => {
  test.each([
    ['on the year, on the month', 'Exports from Orley rose 4.2 percent in July from a year earlier, officials said.', 'Exports from Orley rose 1.1 percent in July from the previous month, officials said.'],
    ['core, headline', 'Core inflation in Orley eased to 2.9 percent in May, official data showed.', 'Headline inflation in Orley eased to 3.1 percent in May, official data showed.'],
    ['net, operating', 'Halden reported net profit of $210 million for the quarter to June.', 'Halden reported operating profit of $340 million for the quarter to June.'],
    ['revenue, profit', 'Halden said revenue rose 12 percent in the quarter to June.', 'Halden said profit rose 31 percent in the quarter to June.'],
    ['at the opening, at the close', 'Halden shares opened 3 percent lower in Orley on Tuesday.', 'Halden shares closed 5 percent lower in Orley on Tuesday.'],
    ['a share, in all', 'Halden will pay a dividend of $1.20 a share in September.', 'Halden will pay a dividend of $430 million in September.'],
    ['expected, actual', 'Analysts had expected sales in Orley to rise 4 percent in May.', 'Sales in Orley rose 6 percent in May, officials said.'],
    ['asked for, given', 'Prosecutors asked for a sentence of 12 years for former mayor Tess Hald.', 'Former mayor Tess Hald was given a sentence of nine years.'],
    ['destroyed, damaged', 'The fire destroyed 62 homes in Orley, officials said.', 'The fire damaged 140 homes in Orley, officials said.'],
    ['critically hurt, hurt', 'Four people were critically injured when the bus left the Orley bridge.', 'Seventeen people were injured when the bus left the Orley bridge.'],
    ['at the scene, in all', 'Five people died at the scene of the crash on the Orley bridge, police said.', 'Nine people died in the crash on the Orley bridge, police said.'],
    ['capacity, load', 'The ferry was licensed to carry 180 passengers, officials said.', 'The ferry was carrying 214 passengers, officials said.'],
    ['sustained, gusts', 'The storm had sustained winds of 185 km/h when it hit Orley.', 'The storm had gusts of 230 km/h when it hit Orley.'],
    ['the arrested, the dead', 'A 24-year-old man was arrested after the stabbing in Orley on Friday.', 'A 19-year-old man was killed in the stabbing in Orley on Friday.'],
    ['the league, all matches', 'Perl has scored 14 goals in the league this season.', 'Perl has scored 19 goals in all competitions this season.'],
    ['part of the ballots, all', 'With 80 percent of ballots counted, Veld had 51.2 percent of the vote.', 'With all ballots counted, Veld had 52.1 percent of the vote.'],
    ['two candidates', 'Veld won 52.1 percent of the vote on Sunday, officials said.', 'Moran won 44.8 percent of the vote on Sunday, officials said.'],
    ['two years', 'The bank expects growth of 2.1 percent in 2031.', 'The bank expects growth of 2.6 percent in 2032.'],
    ['one moment on two days', 'The quake hit at 3:42 a.m. local time on Sunday, officials said.', 'The quake hit at 2242 GMT on Saturday, officials said.'],
  ])('%s', (_, first, second) => {
    expect(isAtOdds(first, second)).toBe(false);
  });
}); // prettier-ignore

describe('figures of one kind are', () => {
  test.each([
    ['profit', 'Halden reported net profit of $210 million for the quarter to June.', 'Halden posted a net profit of $230 million in the three months to June.'],
    ['homes destroyed', 'The fire destroyed 62 homes in Orley, officials said.', 'Officials said the fire in Orley had destroyed 74 homes.'],
    ['a sentence', 'Tess Hald was sentenced to nine years in prison on Thursday for taking bribes.', 'Tess Hald was jailed for eleven years on Thursday over bribes.'],
    ['what must be paid', 'The referee was fined 500 crowns for leaving the pitch at Orley.', 'The Orley referee must pay a fine of 1,000 crowns for leaving the pitch.'],
    ['whom a hospital treated', 'Thirty-three people were treated in hospital after the fire in Orley.', 'Some 50 people needed hospital treatment after the fire in Orley.'],
    ['the arrested', 'Police arrested a 24-year-old man after the stabbing in Orley on Friday.', 'A 26-year-old man was arrested after the stabbing in Orley on Friday.'],
    ['votes', 'Veld won 52.1 percent of the vote on Sunday, the commission said.', 'Anna Veld took 54.3 percent of the vote on Sunday, the election commission said.'],
    ['a distance', 'The epicentre was 35 km south of Orley, the survey said.', 'The quake was centred 60 km south of Orley, the survey said.'],
  ])('%s', (_, first, second) => {
    expect(isAtOdds(first, second)).toBe(true);
  });
}); // prettier-ignore
