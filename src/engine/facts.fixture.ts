/** Articles without anything but sentences, for what looks at sentences alone. */
import type { Article } from './comparison.ts';
import type { ArticleFacts } from './facts.ts';
import { tokenize } from './words/tokens.ts';

/** An article that states nothing and has no sentence. */
export const blankArticle = (id: string): Article => ({
  id,
  file: `${id}.txt`,
  title: id,
  titleFrom: 'opening',
  outlet: null,
  byline: [],
  agencies: [],
  published: null,
  url: null,
  words: 0,
  setAside: [],
  sentences: [],
});

/** Sentences of which nothing is known but their words. */
export const factsOf = (id: string, sentences: readonly string[]): ArticleFacts => ({
  article: blankArticle(id),
  sentences: sentences.map((text, at) => ({
    id: `s${at}`,
    text,
    tokens: tokenize(text),
    quantities: [],
    quotes: [],
    names: [],
    skip: false,
  })),
});
