import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

/** The stretch each article's account of the one shared statement centres on. */
function focusedWords(...texts: string[]): (string | null)[] {
  const articles = texts.map((text, i) => readArticle({ file: `${i}.txt`, text }));
  const { claims } = compare(articles, { id: 'ferry', title: 'Ferry', summary: null });
  const claim = claims.find(({ kind, verdict }) => kind === 'statement' && verdict !== 'single');
  return (claim?.accounts ?? []).map(({ article, sentence, focus }) => {
    const { text } = articles.find(({ id }) => id === article)!.sentences.find(({ id }) => id === sentence)!;
    return focus ? text.slice(focus.start, focus.end) : null;
  });
}

describe('what a long account has in common with the others', () => {
  const long =
    'The harbour master who had been called from his bed and driven through the rain to the quay said the car deck of the ferry flooded within minutes of the collision.';
  const short = 'The ferry’s car deck flooded within minutes of the collision.';

  test('is found late in a sentence', () => {
    expect(focusedWords(long, short)[0]).toBe('car deck of the ferry flooded within minutes');
  });
  test('is not sought in a short account', () => {
    expect(focusedWords(long, short)[1]).toBeNull();
  });
});
