/** Where words that somebody typed stand in a text, however it spaces them and writes its quotation marks. */
import type { Span } from '../comparison.ts';

const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[“”„«»‘’‚‹›]/, '"'], // “word” = "word"
  [/'/, '"'], // it's = it’s
  [/[‐-―−]/, '-'], // 2010–12 = 2010-12
  [/[\s\u00a0\u2009\u202f]/, ' '],
];

function alike(char: string): string {
  for (const [pattern, sign] of ALIKE) if (pattern.test(char)) return sign;
  const lower = char.toLowerCase();
  return lower.length === char.length ? lower : char;
}

/** A text with signs made alike and runs of spaces made one; `at[i]` is the place in the text of its unit `i`. */
function plainOf(text: string): { plain: string; at: number[] } {
  let plain = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = alike(text.charAt(i));
    if (char === ' ' && plain.endsWith(' ')) continue;
    plain += char;
    at.push(i);
  }
  return { plain, at };
}

/** Every place where `words` stand in `text`, in order, none inside another; empty for words of only spaces. */
export function findWords(text: string, words: string): Span[] {
  const wanted = plainOf(words).plain.trim();
  if (wanted === '') return [];
  const { plain, at } = plainOf(text);
  const spans: Span[] = [];
  for (let i = plain.indexOf(wanted); i >= 0; i = plain.indexOf(wanted, i + wanted.length))
    spans.push({ start: at[i]!, end: at[i + wanted.length - 1]! + 1 });
  return spans;
}

/** Whether two stretches of one text have a place in common. */
export function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Tells of any stretch whether it meets one of the spans, in time that hardly grows with their number. */
export function meeting(spans: readonly Span[]): (stretch: Span) => boolean {
  const apart: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const before = apart.at(-1);
    if (before && start <= before.end) before.end = Math.max(before.end, end);
    else apart.push({ start, end });
  }
  return (stretch) => {
    let low = 0;
    let high = apart.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (apart[middle]!.start < stretch.end) low = middle + 1;
      else high = middle;
    }
    const last = apart[low - 1];
    return last !== undefined && meet(last, stretch);
  };
}
