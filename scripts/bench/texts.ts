/** The texts that are measured on: the example's and the golden stories' articles, and varied copies of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { readArticle } from '../../src/engine/article/article.ts';
import type { Article } from '../../src/engine/comparison.ts';

export const GOLDEN = 'src/engine/golden';
const FOLDERS = ['content', GOLDEN];

/** A story's folder with the texts in it. */
export interface Story {
  folder: string;
  texts: { file: string; text: string }[];
}

/** All stories of the example content and of the golden tests, in a fixed order. */
export function readStories(): Story[] {
  return FOLDERS.flatMap((parent) =>
    readdirSync(parent, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${parent}/${entry.name}`)
      .sort(),
  ).map((folder) => ({
    folder,
    texts: readdirSync(folder)
      .filter((file) => /\.(txt|md)$/.test(file))
      .sort()
      .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') })),
  }));
}

/** Share of words, figures and lines that are changed in a copy: 0 to 1. */
const CHANGED = 0.1;

/** As many articles as asked for: the texts themselves, then varied copies of them. */
export function makeArticles(texts: readonly string[], count: number, random: () => number): Article[] {
  return Array.from({ length: count }, (_, at) => {
    const text = texts[at % texts.length] ?? '';
    return readArticle({ file: `${at}.txt`, text: at < texts.length ? text : vary(text, random) });
  });
}

/** Replaces a share of the words by made-up ones, of the figures by others, and drops as large a share of the lines. */
export function vary(text: string, random: () => number): string {
  return text
    .split('\n')
    .filter((line) => line === '' || random() >= CHANGED)
    .map((line) =>
      line
        .replace(/\p{L}{5,}/gu, (word) =>
          random() < CHANGED ? `${word}${random().toString(36).slice(2, 5)}` : word,
        )
        .replace(/\d/g, (digit) => (random() < CHANGED ? String(Math.floor(random() * 10)) : digit)),
    )
    .join('\n');
}

/** Numbers from 0 to 1 in a fixed sequence: a linear congruence is random enough to vary texts. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
