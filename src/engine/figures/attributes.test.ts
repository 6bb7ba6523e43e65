import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { attributeOf, attributesApart, sameAttribute, type Attribute } from './attributes.ts';
import { compare, findFacts } from '../compare.ts';

/** What the figures of a sentence measure, as "kind name (names)". */
function attributesIn(text: string): string[] {
  const [facts] = findFacts([readArticle({ file: 'a.txt', text })]);
  return facts!.sentences.flatMap((sentence, at) =>
    sentence.quantities.flatMap((quantity) => {
      const found = attributeOf(sentence, quantity, at);
      return found && !found.refused
        ? [`${found.kind} ${found.name} (${found.names.join(', ')})`.trim()]
        : [];
    }),
  );
}

describe('what a figure measures is read where the sentence names it', () => {
  test.each<[string, string[]]>([
    ['Officials said that turnout had reached almost 54% by the evening.', ['turnout ()']],
    ['Firms that refuse face a penalty of $2,000.', ['fine ()']],
    ['The death toll rose to 12 on Monday.', ['dead ()']],
    ['They live in Port Almery, a city of 160,000 people.', ['population (port almery)']],
    ['Mr Orlen (45-1) had trained since the spring.', ['record (orlen)']],
    ['They won in front of 61,204 spectators.', ['crowd ()']],
    // who came to harm, at the head of an article
    ['A ferry capsized off Dale on Monday, killing 12 people and injuring 30.', ['dead ()', 'hurt ()']],
    ['A ferry capsized off Dale, killing 12 people, including 3 children.', ['dead ()']],
    ['A mine collapsed, killing 12 miners and injuring 30.', ['dead ()', 'hurt ()']],
    ['A mine collapsed, killing 12 miners and 3 children.', []],
    // not where a clause begins between the two, or where something is counted
    ['The penalty was harsh; it hit 40 firms.', []],
    ['The storm sank 12 boats.', []],
    // not where it is only wanted
    ['The vote is valid only with a turnout of more than 50%.', []],
  ])('%s', (text, found) => {
    expect(attributesIn(text)).toEqual(found);
  });
});

describe('two figures measure one thing', () => {
  const town: Attribute = {
    name: 'population',
    kind: '',
    names: ['dale'],
    once: false,
    owned: false,
    part: false,
    topic: false,
    amount: 0,
    refused: false,
  };

  test('where a name stands beside both', () => {
    expect(sameAttribute(town, { ...town, names: ['dale', 'harwick'] }, false)).toBe(true);
    expect(sameAttribute(town, { ...town, names: ['harwick'] }, true)).toBe(false);
  });

  test('where their sentences are known to speak of one thing', () => {
    expect(sameAttribute(town, { ...town, names: [] }, true)).toBe(true);
    expect(sameAttribute(town, { ...town, names: [] }, false)).toBe(false);
  });

  test('not where each is of a kind of its own', () => {
    const toll = { ...town, name: 'toll', kind: 'death', names: [] };
    expect(sameAttribute(toll, { ...toll, kind: 'road' }, true)).toBe(false);
    expect(sameAttribute(toll, { ...toll, kind: '' }, true)).toBe(true);
  });

  test('where one names it by its initials', () => {
    expect(sameAttribute({ ...town, names: ['dale paper mill'] }, { ...town, names: ['dpm'] }, false)).toBe(
      true,
    );
  });

  test('not where one is of what is only near it', () => {
    const aboard = { ...town, name: 'aboard', names: [], once: true, topic: true };
    expect(sameAttribute(aboard, { ...aboard, refused: true }, true)).toBe(false);
    expect(attributesApart(aboard, { ...aboard, refused: true })).toBe(true);
  });

  test('not where one may be all on board and the other all but the crew', () => {
    const all = { ...town, name: 'aboard', names: [], once: true, topic: true, amount: 96 };
    const passengers = { ...all, kind: 'passengers' };
    expect(attributesApart(all, { ...passengers, amount: 90 })).toBe(true);
    expect(sameAttribute(all, { ...passengers, amount: 90 }, false)).toBe(false);
    expect(sameAttribute(all, { ...passengers, amount: 60 }, false)).toBe(true);
    expect(sameAttribute(all, { ...passengers, amount: 120 }, false)).toBe(true);
  });

  test('not where each is of another owner', () => {
    const share = { ...town, name: 'vote share', names: ['ann lee'], owned: true, topic: true };
    expect(attributesApart(share, { ...share, names: ['joan field'] })).toBe(true);
    expect(attributesApart(share, share)).toBe(false);
  });
});

test('unequal figures for one attribute differ, however else their sentences are worded', () => {
  const articles = [
    'Ministers were pleased.\n\nAuthorities said turnout reached 63.9 percent in the vote for a new assembly.',
    'Queues were short in the capital.\n\nAccording to the election commission, turnout was 54%.',
  ].map((text, at) => readArticle({ file: `${at}.txt`, text }));
  const { claims } = compare(articles, { id: 'vote', title: 'Vote', summary: null });
  expect(claims.filter(({ verdict }) => verdict === 'differs').map(({ why }) => why)).toEqual([
    '“63.9 percent” and “54%”: these figures cannot both hold.',
  ]);
});
