import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from './article.ts';
import type { Article } from '../comparison.ts';

const read = (text: string, file: string): Article => readArticle({ file, text });
const BODY = 'A dam above the town of Dale failed on Thursday night, and two people are missing.';
const MORE = 'The river rose by three metres within an hour, the mayor said on Friday morning.';

describe('whatever the file', () => {
  const piece = fc.constantFrom(
    BODY,
    MORE,
    'Dam fails',
    '# Dam',
    '## Town',
    '**bold**',
    '[a](http://b.example)',
    '> ',
    '- ',
    '1. ',
    '* ',
    '_',
    '`',
    '```',
    '\n',
    '\n\n',
    '\r\n',
    '---',
    'By Ann Lee',
    'May 20, 2024',
    'Next Story',
    'Read more: x',
    'Dear readers,',
    'please donate',
    '| a | b |\n|---|---|\n',
    '![x](y)',
    '<b>',
    '&amp;',
    '\\*',
    '[^1]',
    '[x]: http://y.example',
    '\0',
    '\ud800',
    '\ufeff',
    'http://a.example/b',
    '  ',
    '    ',
    '~~',
    'title: x',
    'é',
    'ﬁ',
    '“',
    '”',
  );
  const file = fc.constantFrom('a.txt', 'b.md');
  const anyText = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((p) => p.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );

  test('every sentence is the exact words of the file, in order, with its signs inside', () => {
    fc.assert(
      fc.property(file, anyText, (name, text) => {
        const { sentences, setAside } = read(text, name);
        for (const { text: words, start, end, markup } of sentences) {
          expect(text.slice(start, end)).toBe(words);
          expect(words.length).toBeGreaterThan(0);
          for (const m of markup) expect(m.start >= 0 && m.end > m.start && m.end <= words.length).toBe(true);
        }
        for (const s of setAside) expect(text.slice(s.start, s.end)).toBe(s.text);
        expect(new Set(sentences.map((s) => s.id)).size).toBe(sentences.length);
      }),
      { numRuns: 300 },
    );
  });
  test('every letter and figure is in a sentence, a section or what was set aside', () => {
    fc.assert(
      fc.property(file, anyText, (name, text) => {
        const { sentences, setAside } = read(text, name);
        const sections = new Set(sentences.flatMap((s) => s.section?.split(' / ') ?? []));
        const left = text.split('');
        for (const s of [...sentences, ...setAside]) left.fill(' ', s.start, s.end);
        let rest = left.join('');
        for (const section of sections)
          for (const word of section.split(/\s+/)) rest = rest.replace(word, ' ');
        expect(rest.replace(/[^\p{L}\p{N}]+/gu, '')).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
