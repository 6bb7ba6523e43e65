import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';
import type { Kind } from '../comparison.ts';

/** The labels of one kind for the claims of a story of articles given as texts. */
function labelsOf(kind: Kind, ...texts: string[]): string[] {
  const articles = texts.map((text, at) => readArticle({ file: `${at}.txt`, text }));
  return compare(articles, { id: 'story', title: 'Story', summary: null })
    .claims.filter((claim) => claim.kind === kind)
    .map(({ label }) => label);
}

describe('a statement is named by its clause', () => {
  test.each<[string, string]>([
    // whole where it is short
    ['The council closed the old bridge.', 'The council closed the old bridge'],
    // up to where a phrase ends
    [
      'The council closed the old bridge until the engineers have looked at every single bolt.',
      'The council closed the old bridge',
    ],
    [
      'Engineers examined the northern pillar, which had been hit by a barge loaded with gravel.',
      'Engineers examined the northern pillar',
    ],
    // never before what somebody is given
    [
      'The engineers have presented the council with a plan for the old bridge of Dale, which is unsafe.',
      'The engineers have presented the council with a plan',
    ],
    // without what leads up to it
    ['But the council closed the old bridge.', 'The council closed the old bridge'],
    [
      'With winter storms expected along the coast, the council closed the old bridge and the harbour road.',
      'The council closed the old bridge and the harbour road',
    ],
    [
      'The harbour master of Dale said on Monday that the council had closed the old bridge.',
      'The council had closed the old bridge',
    ],
    // never before what tells which one, nor between a day and what came before it
    [
      'The company in Dale offered a reward on Monday for a map that shows the way to the old mine.',
      'The company in Dale offered a reward on Monday',
    ],
    [
      'The engineers reached the town of Dale only one day after the council had closed the harbour road to lorries.',
      'The engineers reached the town of Dale',
    ],
    // nor before what a verb is left without, nor with a word left over that says nothing alone
    [
      'The council allowed the ferry companies to close the harbour road and two of the bridges to the island.',
      'The council allowed the ferry companies to close the harbour road',
    ],
    [
      'Divers found traces of paint gathered by the current along the wall that had once held the lower gate.',
      'Divers found traces of paint gathered by the current',
    ],
    [
      'The ferry that the council had bought is currently in the shipyard of a company in Dale.',
      'The ferry that the council had bought is currently in the shipyard of a company',
    ],
    // without a dateline, brackets, and what is put in after the subject
    ['HARWICK (Dale News) — The council closed the old bridge.', 'The council closed the old bridge'],
    [
      'The ferry sank ten miles (16 km) west of the old lighthouse on Friday.',
      'The ferry sank ten miles west of the old lighthouse',
    ],
    [
      'The harbour master, who had been on leave since the storm, closed the old bridge.',
      'The harbour master closed the old bridge',
    ],
    // never before what one refused to do, nor within words that hyphens tie
    [
      'The council of Dale refused on Monday to close the harbour road until the new bridge is open.',
      'The council of Dale refused on Monday to close the harbour road',
    ],
    [
      'The keeper was killed in a hit - and - run crash while he was walking home.',
      'The keeper was killed in a hit - and - run crash',
    ],
    // without what makes it hang on another clause, if it did happen
    [
      'While the council closed the old bridge, it kept the harbour road open for the lorries of the mill.',
      'The council closed the old bridge',
    ],
    [
      'Because the council closed the old bridge, the harbour road was full of lorries.',
      'The harbour road was full of lorries',
    ],
    ['By the time the divers had raised the barge', 'The divers had raised the barge'],
    ['Unless the council closes the old bridge', 'Unless the council closes the old bridge'],
    ['When a bridge is closed for the winter', 'When a bridge is closed for the winter'],
    [
      'The council placed the keeper Ana Petrova on unpaid leave until the end of the long inquiry into it.',
      'The council placed the keeper Ana Petrova on unpaid leave',
    ],
    // with the bracket or the quotation mark that is opened
    [
      "Ana Petrova said on Monday that the old bridge was a 'death trap' and that the whole town had known it.",
      "The old bridge was a 'death trap'",
    ],
    ['Keeper Ana Petrova (knee).', 'Keeper Ana Petrova (knee)'],
    // never within a name
    [
      'The ferry carried the tired and hungry passengers past the island to Port Almery Grand Terminal.',
      'The ferry carried the tired and hungry passengers',
    ],
  ])('%s', (text, label) => {
    expect(labelsOf('statement', text)).toEqual([label]);
  });

  test('after the account that does not start with a pronoun', () => {
    expect(
      labelsOf('statement', 'It closed the old bridge in Dale.', 'Dale council closed the old bridge.'),
    ).toEqual(['Dale council closed the old bridge']);
  });
});

test('what starts with its verb gets the subject that stands before it', () => {
  const texts = [
    'The ferry crossed the bay at noon, and carried forty live geese to the island.',
    'Forty live geese were carried to the island.',
  ];
  for (const label of labelsOf('statement', ...texts)) expect(label).not.toMatch(/^Carried/);
});

test('a clause of one subject never gets the subject of another', () => {
  const text =
    'Ana Petrova, who lived in Dale, was walking home when Bo Ek, a lorry driver, quietly drove past the mill.';
  for (const label of labelsOf('statement', text, 'He quietly drove past the mill, said Bo Ek.'))
    expect(label).not.toMatch(/^Ana Petrova (?:quietly )?drove/);
});

describe('of several accounts, that names a claim which', () => {
  test.each<[string, string[], string]>([
    [
      'tells what all share',
      [
        'The crew was tired when a lorry carrying live geese overturned on the harbour bridge.',
        'A lorry carrying live geese overturned on the harbour bridge.',
      ],
      'A lorry carrying live geese overturned on the harbour bridge',
    ],
    [
      'stands by itself',
      [
        'Having repaired the old crane, divers raised the barge.',
        'Divers raised the barge with the old crane.',
      ],
      'Divers raised the barge with the old crane',
    ],
    [
      'is nobody’s own words',
      ['I watched the tall chimney fall onto the mill.', 'The tall chimney fell onto the mill at noon.'],
      'The tall chimney fell onto the mill at noon',
    ],
  ])('%s', (_, texts, label) => {
    expect(labelsOf('statement', ...texts)).toContain(label);
  });
});

test('of several accounts, names what most of them share', () => {
  const texts = [
    'The mill owner, who had bought new boots, saw the tall chimney fall onto the road.',
    'The tall chimney fell onto the road in bright sunshine.',
    'Bo Ek wore new boots when the tall chimney fell onto the road.',
    'The tall chimney fell onto the road.',
  ];
  expect(labelsOf('statement', ...texts)[0]).toBe('The tall chimney fell onto the road');
});

test('a statement’s label does not carry a figure that is at odds', () => {
  const texts = [
    'The flood killed 12 people in the valley of Dale on Monday.',
    'The flood killed 19 people in the valley of Dale on Monday.',
  ];
  for (const label of labelsOf('statement', ...texts)) expect(label).not.toMatch(/12|19/);
});

test('a figure’s label leaves out the figures of other claims', () => {
  const texts = [
    'The storm cut power to 9,000 homes and tore down 40 masts in Dale.',
    'The storm tore down 40 masts in Dale.',
  ];
  for (const label of labelsOf('quantity', ...texts)) expect(label).not.toMatch(/\d/);
});

test('a label ends before the words that are at odds', () => {
  const texts = [
    'The council of Dale opened the new iron footbridge over the gorge on 3 May 2019 with a parade.',
    'The council of Dale opened the new iron footbridge over the gorge on 9 June 2019 with a parade.',
  ];
  for (const label of labelsOf('statement', ...texts)) expect(label).not.toMatch(/May|June/);
});

test('an age beside a name is named by it', () => {
  const text = 'Ana Petrova, 49, a retired teacher, led the choir.';
  expect(labelsOf('quantity', text, text)).toContain('Ana Petrova, …, a retired teacher');
});

describe('a figure is named by the phrase around it, without the figure', () => {
  test.each<[string, string]>([
    [
      'The flood killed 12 people in the valley and damaged roads.',
      'The flood killed … people in the valley',
    ],
    // from where the clause begins, if that is near, and not with a weekday left over
    [
      'The old council of the town of Dale had paid out 12 grants by March.',
      'The old council of the town of Dale had paid out … grants by March',
    ],
    // with the subject of a figure's verb, and only up to a second verb
    ['The ferry, which is old, carried 12 geese to the island.', 'The ferry carried … geese to the island'],
    ['The flood that killed 12 people in Dale was the worst ever.', 'The flood that killed … people in Dale'],
    // with a record in brackets, and what a figure's sign ties to it
    ['The Harwick Otters (10-5) won again.', 'The Harwick Otters (…) won again'],
    ['The 1,000-member choir sang in the old mill.', 'The …-member choir sang in the old mill'],
    // never without "almost", nor with half a night
    ['Almost all of the 288 ferries sailed before dawn.', 'Almost all of the … ferries sailed'],
    ["Friday night's 3-1 loss in Dale ended the season.", "Friday night's … loss in Dale ended the season"],
    // with the second of two things that one verb is told of
    [
      'The storm tore the roofs from many barns and 14 houses in Dale.',
      'The storm tore the roofs from many barns and … houses in Dale',
    ],
    // with what is left of its phrase after an article
    ['A tremor with a 7.3 magnitude was felt in Dale.', 'A tremor with a … magnitude was felt in Dale'],
    // with its verb where it is the subject
    [
      'Three climbers with Bo Ek were reportedly rescued from the hut.',
      '… climbers with Bo Ek were reportedly rescued from the hut',
    ],
    // in a list of words that are said of something between commas
    [
      'Three mountain clubs, the Harwick Walkers, Dale Rovers and Skerry Climbers, sued the council.',
      '… mountain clubs sued the council',
    ],
    ['The storm that reached Dale, the port, on Monday killed 12 people.', 'Killed … people'],
    [
      'Rain fell, and the flood covered 20% of the land and went on rising.',
      'The flood covered … of the land',
    ],
    ['The flood destroyed 14 or more boats in Dale.', 'The flood destroyed … boats in Dale'],
  ])('%s', (text, label) => {
    expect(labelsOf('quantity', text, text)[0]).toBe(label);
  });
});

describe('a quotation is named by its speaker and first words', () => {
  test.each<[string, string]>([
    ['"The bridge is gone," Ana Petrova said.', 'Ana Petrova: “The bridge is gone”'],
    [
      '"The bridge is gone because nobody looked after it in twenty years," Ana Petrova said.',
      'Ana Petrova: “The bridge is gone…”',
    ],
  ])('%s', (text, label) => {
    expect(labelsOf('quote', text)).toEqual([label]);
  });
});

test('labels stay short, whatever the words', () => {
  const long = `${'Incomprehensibilities '.repeat(30)}said "${'internationalisation '.repeat(30)}" 12 ${'times '.repeat(40)}.`;
  for (const kind of ['statement', 'quantity', 'quote'] as const)
    for (const label of labelsOf(kind, long, `${long} ${long}`)) expect(label.length).toBeLessThan(120);
});

test('two claims of one story never have one name', () => {
  const text =
    'The bridge was closed.\n\nThe bridge was closed.\n\nThe bridge was closed, and nobody was hurt.';
  const articles = ['a.txt', 'b.txt'].map((file) => readArticle({ file, text: `Flood\n\n${text}` }));
  const { claims } = compare(articles, { id: 'flood', title: 'Flood', summary: null });
  expect(new Set(claims.map(({ label }) => label)).size).toBe(claims.length);
});
