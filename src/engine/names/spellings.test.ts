import { describe, expect, test } from 'vitest';
import { findNames, spellingsOf } from './names.ts';
import { tokenize } from '../words/tokens.ts';

describe('spellings', () => {
  const spelled = (...articles: string[][]): string[] => {
    const read = articles.map((sentences) => sentences.map((text) => ({ text, tokens: tokenize(text) })));
    const ids = articles.map((_, a) => `article-${a + 1}`);
    return spellingsOf(findNames(read), ids, read).map(({ forms }) =>
      forms.map(({ text, articles: used }) => `${text} ${used.join('+')}`).join(' / '),
    );
  };

  test('part by part of a name, with the articles that use each', () => {
    expect(
      spelled(
        ['Then Oleh Tymoshchuk left.'],
        ['Then Timoshchuk left; Oleh Timoshchuk spoke.'],
        ['Then Oleh Tymoshchuk left.'],
      ),
    ).toEqual(['Timoshchuk article-2 / Tymoshchuk article-1+article-3']);
  });

  test('ordinary words, and not words that only look like spellings', () => {
    expect(spelled(['They recognised the defence.'], ['They recognized the defense.'])).toEqual([
      'defence article-1 / defense article-2',
      'recognised article-1 / recognized article-2',
    ]);
    expect(
      spelled(['She filed the papers and travelled on.'], ['She filled the glass and traveled on.']),
    ).toEqual(['traveled article-2 / travelled article-1']);
  });

  test('a short and a full name are no spellings, nor are "US" and "U.S."', () => {
    expect(spelled(['Then Ana Petrova left the US.'], ['The crowd in the U.S. heard Petrova.'])).toEqual([]);
  });
});
