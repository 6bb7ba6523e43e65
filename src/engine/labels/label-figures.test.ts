import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

/** The labels of the claims that rest on a figure, of a story of two articles with one text. */
function labelsOf(text: string): string[] {
  const articles = ['a.txt', 'b.txt'].map((file) => readArticle({ file, text }));
  return compare(articles, { id: 'story', title: 'Story', summary: null })
    .claims.filter(({ kind }) => kind === 'quantity')
    .map(({ label }) => label);
}

test.each<[string, string]>([
  // with whose deed it is
  ['The divers rested in Dale and raised 14 barges from the bay.', 'The divers raised … barges from the bay'],
  [
    'The prize was for the Skerry Otters, and for Bo Ek, who carried 340 geese to the island.',
    'Bo Ek carried … geese to the island',
  ],
  // but never with somebody else's
  [
    'Ana Petrova left Dale in spring, and the keeper Bo Ek was hired and raised 14 barges from the bay.',
    'Raised … barges from the bay',
  ],
  // without the whole date that stands before
  [
    'In May 2019 a large tremor near the port of Almery killed 40 geese.',
    'A large tremor near the port of Almery killed … geese',
  ],
  // never within names that "and" joins
  [
    'The Harwick and Dale Club sent 12 boats to the island.',
    'The Harwick and Dale Club sent … boats to the island',
  ],
  // with all of a list
  [
    'In 1922, the council sold Almery, Harwick, Skerry, and Dale, despite the protests of 40 keepers.',
    'In …, the council sold Almery, Harwick, Skerry, and Dale',
  ],
  // with the word that a hyphen ties to the figure
  [
    'The keepers of Dale held a 13 - boat race to the island.',
    'The keepers of Dale held a … - boat race to the island',
  ],
])('%s', (text, label) => {
  expect(labelsOf(text)).toContain(label);
});
