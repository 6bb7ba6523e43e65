import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

const whyOf = (...texts: string[]): string[] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'x', title: 'x', summary: null },
  ).claims.flatMap(({ kind, why }) => (kind === 'quantity' ? [why] : []));

const dated = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;

describe('the reason for a verdict on figures', () => {
  test('ages a year apart may have a birthday between them', () => {
    const [first, second] = [
      'Police arrested the driver, Owen Prade, 26, over the crash on the Orley bridge.',
      'The driver arrested over the crash on the Orley bridge is 27-year-old Owen Prade, police said.',
    ];
    expect(whyOf(first, second)).toEqual([
      '“26” and “27-year-old”: a year apart, as a birthday between the two articles would explain.',
    ]);
    expect(whyOf(dated('2031-05-02', first), dated('2031-05-02', second))).toEqual([
      '“26” and “27-year-old”: these figures cannot both hold.',
    ]);
  });

  test('a count that rises from article to article is said to', () => {
    expect(
      whyOf(
        dated('2031-05-02', 'The collapse of the Orley bridge killed 12 people on Monday, officials said.'),
        dated('2031-05-03', 'The collapse of the Orley bridge on Monday killed 36 people, officials said.'),
      ),
    ).toEqual(['“12 people” and “36 people”: not the same count, the later article giving the higher one.']);
  });

  test('an exact figure speaks for those that are hedged around it', () => {
    expect(
      whyOf(
        'The skull from Orley is 191 million years old, the museum said.',
        'The skull from Orley, the museum said, is about 191 million years old.',
        'The museum said the skull from Orley is roughly 190 million years old.',
      ),
    ).toEqual([
      'Hedged or rounded differently, but none rules out another: “191 million years”, “about 191 million years” and “roughly 190 million years”.',
    ]);
  });

  test('a rise and a fall by one figure', () => {
    expect(
      whyOf(
        'Sales of Orley bicycles rose 5 percent in the year to May, the company said on Monday.',
        'Sales of Orley bicycles fell 5 percent in the year to May, the company said on Monday.',
      ),
    ).toEqual(['“5 percent” and “5 percent”: one tells of a rise, the other of a fall.']);
  });

  test('one measure in two units', () => {
    expect(
      whyOf(
        'The ship went down 35 km south of Orley in the storm on Monday night.',
        'On Monday night the ship went down in the storm, 22 miles south of Orley.',
      ),
    ).toEqual(['One measure in several units, as near as rounding allows: “35 km” and “22 miles”.']);
  });
});
