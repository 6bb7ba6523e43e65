/**
 * Golden stories: a folder is a case, its .txt and .md files are the articles, `expected.comparison` is what the engine
 * must say about them, as the terminal shows it. `UPDATE=1 npm run test:unit -- golden` writes what it says now; read the diff.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';
import { comparisonSchema } from '../comparison.ts';
import { renderText } from '../text.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** Characters per line: a diff of two fits beside each other. */
const WIDTH = 100;

const cases = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

describe.each(cases)('%s', (name) => {
  const folder = `${FOLDER}${name}/`;
  const texts = new Map(
    readdirSync(folder)
      .filter((file) => /\.(txt|md)$/.test(file))
      .map((file) => [file, readFileSync(folder + file, 'utf8')]),
  );
  const articles = [...texts].map(([file, text]) => readArticle({ file, text }));
  const comparison = compare(articles, { id: name, title: name.replaceAll('-', ' '), summary: null });

  test('says what is expected', () => {
    const path = `${folder}expected.comparison`;
    const said = renderText(comparison, WIDTH);
    if (process.env['UPDATE']) writeFileSync(path, said);
    if (!existsSync(path))
      throw new Error(
        `${name} has no expected.comparison. Write it: UPDATE=1 npm run test:unit -- golden, then read it.`,
      );
    expect(said).toBe(readFileSync(path, 'utf8'));
  });

  test('is a valid record whose every account stands in its article, claims and silence covering all articles', () => {
    const { articles: read, claims } = comparisonSchema.parse(comparison);
    const ids = read.map((article) => article.id).sort();
    for (const article of read) {
      for (const { start, end, text } of article.sentences)
        expect(texts.get(article.file)?.slice(start, end)).toBe(text);
    }
    for (const claim of claims) {
      const stating = new Set(claim.accounts.map((account) => account.article));
      expect([...stating, ...claim.silent].sort()).toEqual(ids);
      for (const { article, sentence, start, end, text } of claim.accounts) {
        const found = read.find((one) => one.id === article)?.sentences.find((one) => one.id === sentence);
        expect(found?.text.slice(start, end)).toBe(text);
      }
    }
  });

  test('finds the same in files of other names, with their order turned round', () => {
    const names = [...texts.keys()];
    const renamed = names.map((file, at) =>
      readArticle({ file: `${String(99 - at)}-${file}`, text: texts.get(file)! }),
    );
    const found = ({ claims }: typeof comparison): string[] =>
      claims
        .map(({ kind, verdict, accounts }) =>
          [kind, verdict, ...accounts.map(({ text }) => text).sort()].join('|'),
        )
        .sort();
    expect(found(compare(renamed, comparison.story))).toEqual(found(comparison));
  });

  test('does not depend on the order of the files', () => {
    expect(compare([...articles].reverse(), comparison.story)).toEqual(comparison);
  });
});
