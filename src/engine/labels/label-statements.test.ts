import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

/** The labels of the claims of a story of one article given as text. */
function labelsOf(text: string): string[] {
  const article = readArticle({ file: 'a.txt', text });
  return compare([article], { id: 'story', title: 'Story', summary: null }).claims.map(({ label }) => label);
}

test.each<[string, string]>([
  // with the verb that stands behind what is put in, and on to what it is about
  [
    'The Dale foundation, which holds a tenth of the shares in the ferry company, last night agreed to the sale.',
    'The Dale foundation last night agreed to the sale',
  ],
  [
    'The old boathouse in Harwick Street looked after forty stray geese at four crowns a head, twice its usual number.',
    'The old boathouse in Harwick Street looked after forty stray geese',
  ],
  [
    'The mayor of Dale promised residents that his keepers would clear the harbour road.',
    'The mayor of Dale promised residents that his keepers would clear the harbour road',
  ],
  [
    'The Dale voters approved a large bond to pay for the purchase of the old harbour and its two cranes.',
    'The Dale voters approved a large bond',
  ],
  // with all of a list, and without who said it
  [
    'The storm destroyed Port Almery, Harwick, Skerry and Dale before it reached the open sea late on Monday.',
    'The storm destroyed Port Almery, Harwick, Skerry and Dale',
  ],
  [
    'The harbour road was closed to the lorries, the mayor, Ana Petrova, who was there, said on Monday.',
    'The harbour road was closed to the lorries',
  ],
  // never before words in quotation marks that are told of it
  [
    'Every keeper in the whole of Dale said that it was the most “beautiful ferry” of them all by far.',
    'Every keeper in the whole of Dale said that it was the most beautiful ferry of them all',
  ],
  // never within few quoted words, nor before what one calls for
  [
    'The Dale keepers, who number sixty, called the long report of the council “trial by rumour” in a letter.',
    'The Dale keepers called the long report of the council trial by rumour',
  ],
  [
    'The plan of the harbour master calls for Dale to sell its two old cranes.',
    'The plan of the harbour master calls for Dale to sell its two old cranes',
  ],
  // whole rather than cut in mid-phrase, or between two words that tell what the third is like
  [
    'A tremor measuring seven on the old scale struck the eastern and hilly Harwick province.',
    'A tremor measuring seven on the old scale struck the eastern and hilly Harwick province',
  ],
])('%s', (text, label) => {
  expect(labelsOf(text)[0]).toBe(label);
});
