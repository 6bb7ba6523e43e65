import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { topicOf } from './attribute-topics.ts';
import { compare, findFacts } from '../compare.ts';

/** What the figures of a sentence are told of: "crowd", "aboard not" where it is of what is only near it. */
function topicsIn(text: string): string[] {
  const [facts] = findFacts([readArticle({ file: 'a.txt', text })]);
  return facts!.sentences.flatMap((sentence) =>
    sentence.quantities.flatMap((quantity) => {
      const told = topicOf(sentence, quantity);
      return told ? [[told.topic.name, ...told.names, told.refused ? 'not' : ''].join(' ').trim()] : [];
    }),
  );
}

describe('what a figure is told of is read from the verbs and nouns around it', () => {
  test.each<[string, string[]]>([
    ['They won in front of 61,204 spectators.', ['crowd']],
    ['There were 45,312 in the ground.', ['crowd']],
    ['Half of the 54,312 spectators wore green.', ['crowd']],
    ['About 2,400 posts will go over three years.', ['jobs cut']],
    ['The mill plans to lay off 2,500 workers.', ['jobs cut']],
    ['Fourteen people were hurt, six of them critically.', ['hurt', 'critical']],
    ['The manifest listed 298 passengers and crew.', ['aboard']],
    ['Some 64 percent of voters took part.', ['turnout']],
    ['She took 51.8 percent of the vote.', ['vote share']],
    ['Mira Lund took 51.8 percent of the vote.', ['vote share mira lund']],
    ['Nine deputies broke ranks.', ['rebels']],
    ['Witnesses counted three robbers.', ['gang']],
    ['The thieves made off with jewels worth $3 million.', ['haul']],
    ['The town will pay $100,000 for information.', ['reward']],
    ['Owners will get $31.50 a share.', ['offer per share']],
    ['Authorities ordered 5,000 residents out.', ['driven out']],
    ['Ninety houses burned down.', ['destroyed']],
    ['Electricity was cut to 35,000 households.', ['power cut']],
    ['The flames blackened 18,500 acres.', ['burned']],
    ['The flames devoured a staggering 28,000 hectares.', ['burned']],
    ['It went down 25 miles from Corley.', ['distance corley']],
    // of what is only near it
    ['The ferry can carry 400 people on board.', ['aboard not']],
    ['About 8,000 people watched on a screen outside the ground.', ['crowd not']],
    // a part of it, or no owner
    ['The winner took 51.8 percent of the vote.', []],
    ['Another 300 people were on the train.', []],
  ])('%s', (text, topics) => {
    expect(topicsIn(text)).toEqual(topics);
  });
});

/** The values at odds between two articles. */
function atOdds(...texts: string[]): (number | string)[][] {
  const articles = texts.map((text, at) => readArticle({ file: `${at}.txt`, text }));
  const { claims } = compare(articles, { id: 'day', title: 'The day', summary: null });
  return claims.flatMap(({ difference }) => (difference ? [difference.values] : []));
}

describe('unequal figures for one such thing differ, however worded', () => {
  test.each<[string, string, number[]]>([
    ['Half of the 54,312 spectators wore green.', 'There were 45,312 in the ground.', [54312, 45312]],
    ['About 2,400 posts will go.', 'More than 4,000 people are to lose their jobs.', [2400, 4000]],
    ['Cameras showed five masked men.', 'Witnesses counted three robbers.', [5, 3]],
  ])('%s / %s', (left, right, values) => {
    expect(
      atOdds(`Rain fell all afternoon.\n\n${left}`, `The streets of Corley were wet.\n\n${right}`),
    ).toEqual([values]);
  });
});

describe('figures for things that are only near each other do not', () => {
  test.each([
    ['A crowd of 54,312 saw the match.', 'About 8,000 people watched on a screen outside the ground.'],
    ['The ferry was carrying 298 people.', 'The ferry was licensed to carry 200 people.'],
    ['Mira Lund won 54 percent of the vote.', 'Owen Prade got 43 percent of the vote.'],
    ['The fire left 20,000 homes without power.', 'About 8,000 homes were still without power.'],
    ['Prade (45-1) had trained since May.', 'The win took the record of Prade to 46-1.'],
  ])('%s / %s', (left, right) => {
    expect(
      atOdds(`Rain fell all afternoon.\n\n${left}`, `The streets of Corley were wet.\n\n${right}`),
    ).toEqual([]);
  });
});
