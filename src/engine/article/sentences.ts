/** Items of a file → the article's numbered sentences. */
import type { Sentence, Span } from '../comparison.ts';
import type { Item } from './items.ts';
import { countWords, key, sentencesOf, visibleWords } from './items.ts';
import { meeting } from './locate.ts';

/** Shortest paragraph, and shortest single sentence, whose second printing counts as a repetition, in words. */
const MIN_REPEATED_PARAGRAPH = 6;
const MIN_REPEATED_SENTENCE = 8;

/**
 * Numbers the sentences of an article's items in reading order: s0 is the headline, s1 the first of the text.
 * A paragraph or long sentence printed again points to its first printing. `title`: a headline that stands outside the items.
 * `without`: stretches of the file; sentences that reach into one are left out.
 * @returns the sentences, the words of the text without headline and repetitions, and what was left out.
 */
export function numberSentences(
  text: string,
  items: readonly Item[],
  title: Span | null,
  without: readonly Span[] = [],
): { sentences: Sentence[]; words: number; left: Span[] } {
  const sentences: Sentence[] = [];
  const left: Span[] = [];
  const printed = new Map<string, string>();
  const paragraphs = new Set<string>();
  let words = 0;
  let number = 0;
  let paragraph = 0;
  let sections: string[] = [];
  let underway = true;
  const blockQuotes = areQuotations(items);
  const isOut = meeting(without);
  // Signs that end before the sentence in hand are not gone through again for the next one.
  let signs: { of: Item | null; from: number } = { of: null, from: 0 };
  const signsIn = (item: Item | null, span: Span): Span[] => {
    const all = item?.markup ?? [];
    if (signs.of !== item) signs = { of: item, from: 0 };
    while (signs.from < all.length && all[signs.from]!.end <= span.start) signs.from++;
    const found: Span[] = [];
    for (let at = signs.from; at < all.length && all[at]!.start < span.end; at++)
      if (all[at]!.end > span.start) found.push(all[at]!);
    return found;
  };

  const add = (span: Span, at: { paragraph: number; again: boolean; item: Item | null }): void => {
    if (at.paragraph > 0 && isOut(span)) {
      left.push(span);
      return;
    }
    const slice = text.slice(span.start, span.end);
    const id = at.paragraph === 0 ? 's0' : `s${++number}`;
    const markup = signsIn(at.item, span).map((m) => ({
      start: Math.max(m.start, span.start) - span.start,
      end: Math.min(m.end, span.end) - span.start,
    }));
    const section = at.paragraph === 0 || sections.length === 0 ? null : sections.join(' / ');
    const sentence: Sentence = {
      id,
      paragraph: at.paragraph,
      section,
      text: slice,
      ...span,
      repeats: null,
      markup,
      ...(blockQuotes && at.item?.quoted === true && at.paragraph > 0 ? { quoted: true as const } : {}),
    };
    const same = key(visibleWords(sentence));
    const length = countWords(same);
    const earlier = printed.get(same);
    if (earlier !== undefined && (at.again || length >= MIN_REPEATED_SENTENCE)) sentence.repeats = earlier;
    else if (at.paragraph > 0) words += length;
    if (earlier === undefined) printed.set(same, id);
    sentences.push(sentence);
  };

  if (title) add(title, { paragraph: 0, again: false, item: null });
  for (const item of items) {
    if (item.role === 'headline') add(item, { paragraph: 0, again: false, item });
    else if (item.role === 'section') {
      // Headings one below the other are one heading; the first text below them ends it.
      sections = underway ? [item.line.text] : [...sections, item.line.text];
      underway = false;
    } else if (item.role === 'body') {
      paragraph++;
      underway = true;
      const whole = key(item.visible);
      const again = paragraphs.has(whole) && item.line.words >= MIN_REPEATED_PARAGRAPH;
      paragraphs.add(whole);
      for (const span of sentencesOf(text, item)) add(span, { paragraph, again, item });
    }
  }
  return { sentences: headlineFirst(sentences), words, left };
}

/** Share of an article's words in block quotes up to which they are quotations, 0 to 1; above, it was pasted that way. */
const MAX_QUOTED = 0.5;

function areQuotations(items: readonly Item[]): boolean {
  const body = items.filter((item) => item.role === 'body');
  const words = (some: readonly Item[]): number => some.reduce((sum, { line }) => sum + line.words, 0);
  return words(body.filter((item) => item.quoted === true)) <= words(body) * MAX_QUOTED;
}

/** A kicker may stand over the headline; the headline is still the first sentence. */
function headlineFirst(sentences: Sentence[]): Sentence[] {
  const at = sentences.findIndex((s) => s.id === 's0');
  if (at <= 0) return sentences;
  const [headline] = sentences.splice(at, 1);
  return headline ? [headline, ...sentences] : sentences;
}
