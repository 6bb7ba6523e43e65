/** Content folders of any size, made from the example's and the golden stories' articles: the same in every run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomNumbers, vary, type Story } from './texts.ts';

/** Articles in each of many stories. */
export const ARTICLES = 5;
/** Share of a story's capitalised words that get another name: 0 to 1. */
const RENAMED = 0.4;
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);
const DATE = new RegExp(`\\b(${MONTHS.join('|')}) (\\d{1,2})\\b|\\b(\\d{1,2}) (${MONTHS.join('|')})\\b`, 'g');

/** `count` stories of five articles each. Returns their folders' names. */
export function writeStories(dir: string, sources: readonly Story[], count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const source = sources[at % sources.length];
    const name = `story-${String(at + 1).padStart(5, '0')}`;
    writeStory(join(dir, name), source?.texts.map(({ text }) => text) ?? [], ARTICLES, at);
    return name;
  });
}

/**
 * One story: the texts, then copies of them in which a tenth of the words, figures and lines differ, with names, figures
 * and dates that no other `seed` gives. Articles of one story keep telling of the same event.
 */
export function writeStory(folder: string, texts: readonly string[], articles: number, seed: number): void {
  const random = randomNumbers(seed + 1);
  for (let warm = 0; warm < 8; warm++) random(); // the first of neighbouring sequences are alike
  const rename = renaming(seed, random);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'story.yaml'), `title: Story ${seed + 1}\n`);
  for (let at = 0; at < articles; at++)
    writeFileSync(join(folder, fileName(at)), head(at, seed) + rename(articleText(texts, at, random)));
}

/** Adds an article to a story: a copy that differs from it as the others do. */
export function addArticle(folder: string, texts: readonly string[], seed: number): void {
  const at = texts.length * ARTICLES; // never one of the texts themselves
  writeFileSync(
    join(folder, fileName(at)),
    head(at, seed) + articleText(texts, at, randomNumbers(seed + 99)),
  );
}

export const fileName = (at: number): string => `outlet-${String(at + 1).padStart(3, '0')}.md`;

/** What an article states about itself. */
function head(at: number, seed: number): string {
  const date = new Date(Date.UTC(2024, 0, 1 + seed, 6 + (at % 12))).toISOString().slice(0, 10);
  return `---\noutlet: Outlet ${at + 1}\ndate: ${date}\nurl: https://outlet-${at + 1}.example/${seed + 1}\n---\n\n`;
}

function articleText(texts: readonly string[], at: number, random: () => number): string {
  const text = body(texts[at % texts.length] ?? '');
  return at < texts.length ? text : vary(text, random);
}

/** A text without what it states about itself in front. */
const body = (text: string): string => text.replace(/^---\n.*?\n---\n/s, '').trimStart();

/** Gives capitalised words, figures and days other values, the same wherever they occur. */
function renaming(seed: number, random: () => number): (text: string) => string {
  const names = new Map<string, string>();
  const name = (word: string): string => {
    const known = names.get(word);
    if (known !== undefined) return known;
    const other = random() < RENAMED && !MONTHS.includes(word) ? `${word}${syllables(random)}` : word;
    names.set(word, other);
    return other;
  };
  const day = (text: string): string => String(((Number(text) + seed) % 28) + 1);
  return (text) =>
    text
      .replace(/\b\p{Lu}\p{Ll}{4,}\b/gu, name)
      .replace(/(?<![\d./:-])\d{2,3}(?![\d:-]|\.\d)/g, (digits) => figure(digits, seed))
      .replace(DATE, (date) => date.replace(/\d+/, day));
}

/** Another figure with as many digits. */
const figure = (digits: string, seed: number): string => {
  const least = 10 ** (digits.length - 1);
  return String(least + ((Number(digits) + seed * 7) % (9 * least)));
};

const CONSONANTS = 'bdfgklmnprstv';
const VOWELS = 'aeiou';
const syllables = (random: () => number): string =>
  [CONSONANTS, VOWELS, CONSONANTS, VOWELS].map((from) => from[Math.floor(random() * from.length)]).join('');
