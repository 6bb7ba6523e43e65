/** What an editor states about one article: said to readers, and checked against the file. */
import { readArticle } from './engine/article/article.ts';
import type { Article } from './engine/comparison.ts';
import { findWords, meet } from './engine/article/locate.ts';
import type { Problem } from './problems.ts';
import type { Stated } from './story-file.ts';

const SAID: readonly (readonly [keyof Stated, string])[] = [
  ['title', 'An editor wrote the title.'],
  ['outlet', 'The outlet was stated by an editor.'],
  ['byline', 'The author was stated by an editor.'],
  ['published', 'The date was stated by an editor.'],
  ['url', 'The address of the original was stated by an editor.'],
  ['agencies', 'The agencies it draws on were stated by an editor.'],
  ['family', 'Its family was stated by an editor.'],
  ['setAside', 'An editor set a part of the text aside.'],
  ['bringBack', 'An editor brought back a part of the text that had been set aside.'],
];

/** The article with what an editor decided about it said in plain sentences. */
export function withNotes(article: Article, stated: Stated | undefined): Article {
  const edited = SAID.flatMap(([key, said]) => (stated?.[key] === undefined ? [] : [said]));
  return edited.length > 0 ? { ...article, edited } : article;
}

/** Words an editor would set aside or bring back that change nothing. `text` is the decoded file, `file` its path. */
export function staleWords(
  article: Article,
  text: string,
  stated: Stated | undefined,
  file: string,
): Problem[] {
  const problem = (key: string, words: string, why: string): Problem => ({
    severity: 'warning',
    file,
    message: `story.yaml has ${key}: “${words}”, but ${why}, so it has no effect`,
    remedy: 'Copy the words from the file again, or delete the line.',
  });
  const check = (key: 'setAside' | 'bringBack', why: string, works: (words: string) => boolean): Problem[] =>
    (stated?.[key] ?? []).flatMap((words) => {
      if (findWords(text, words).length === 0)
        return [problem(key, words, 'the file does not have these words')];
      return works(words) ? [] : [problem(key, words, why)];
    });
  const aside = article.setAside.filter(({ reason }) => reason === 'editor');
  const without = (words: string): Article =>
    readArticle({
      file: article.file,
      text,
      stated: { ...stated, bringBack: stated?.bringBack?.filter((other) => other !== words) },
    });
  return [
    ...check('setAside', 'no sentence of the article has them', (words) =>
      findWords(text, words).some((span) => aside.some((place) => meet(place, span))),
    ),
    ...check(
      'bringBack',
      'they are not among what is set aside',
      (words) => without(words).sentences.length !== article.sentences.length,
    ),
  ];
}
