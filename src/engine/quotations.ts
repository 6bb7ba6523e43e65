/** Two quotations against each other: the same words, a part of the other, or altered. */
import type { Span } from './comparison.ts';
import type { Quote, SentenceFacts } from './facts.ts';
import { alignWords } from './wording.ts';

/** One word of a quotation, as it is compared. Several words may share a span ("haven't" is "have" and "not"). */
export interface QuotedWord extends Span {
  key: string;
  stop: boolean;
  /** Stands in square brackets: put there by an editor, not said. */
  inserted: boolean;
  /** An ellipsis follows: words were left out here. */
  elided: boolean;
}

export type QuoteRelation =
  /** Equal words. */
  | 'same'
  /** One is an unaltered part of the other, or both are unaltered cuts of one utterance. */
  | 'part'
  /** Words were added, dropped or changed. */
  | 'altered';

export interface QuoteComparison {
  relation: QuoteRelation;
  /** Share of the shorter quotation's words found in the other, in order: 0 to 1. */
  containment: number;
  /** Words found in both that are not function words. */
  content: number;
  /** The words at odds, as spans of the sentence, for each side. */
  left: Span[];
  right: Span[];
}

const CONTRACTIONS: [RegExp, string[]][] = [
  [/^(can)(?:no|')t$/, ['$1', 'not']], // "can't", "cannot"
  [/^won't$/, ['will', 'not']],
  [/^shan't$/, ['shall', 'not']],
  [/^(.+)n't$/, ['$1', 'not']], // "haven't"
  [/^(.+)'re$/, ['$1', 'are']], // "we're"
  [/^(.+)'ve$/, ['$1', 'have']],
  [/^(.+)'ll$/, ['$1', 'will']],
  [/^(i)'m$/, ['$1', 'am']],
];
/** Words after which 's is short for "is" or "has", not a possessive: "it's", "there's". */
const SHORTENERS = new Set('it he she that there here what who where how this'.split(' '));
const SHORTENED = new Set(['is', 'has']);

/**
 * The words of a quotation in the form they are compared in: contractions opened, hyphens split,
 * figures and names by value, so that only a change of wording is a change.
 */
export function quotedWords(sentence: SentenceFacts, quote: Quote): QuotedWord[] {
  const brackets = [...sentence.text.matchAll(/\[[^[\]]{0,80}\]/g)].map((m) => [m.index, m.index + m[0].length] as const);
  const words: QuotedWord[] = [];
  for (const [t, token] of sentence.tokens.entries()) {
    if (token.start < quote.start || token.end > quote.end) continue;
    const next = sentence.tokens[t + 1];
    const after = sentence.text.slice(token.end, Math.min(next?.start ?? quote.end, quote.end));
    const base = { start: token.start, end: token.end, stop: token.stop, elided: /…|\.\s?\.\s?\./.test(after) };
    const inserted = brackets.some(([from, to]) => token.start >= from && token.end <= to);
    const figure = sentence.quantities.find((q) => q.figure.start <= token.start && token.end <= q.figure.end);
    if (figure) {
      const key = `#${figure.dimension}:${figure.amount}:${figure.high ?? ''}:${figure.unit}`;
      if (words.at(-1)?.key === key) Object.assign(words.at(-1)!, { end: token.end, elided: base.elided });
      else words.push({ ...base, key, stop: false, inserted });
      continue;
    }
    const name = sentence.names.find((n) => n.end === token.end && n.start <= token.start);
    if (name) {
      words.push({ ...base, key: `@${name.key}`, inserted });
      continue;
    }
    for (const key of open(token.norm, token.text, words.at(-1)?.key)) words.push({ ...base, key, inserted });
  }
  return words;
}

function open(norm: string, text: string, before: string | undefined): string[] {
  for (const [pattern, parts] of CONTRACTIONS) {
    if (pattern.test(norm)) return parts.map((part) => norm.replace(pattern, part));
  }
  if (SHORTENERS.has(norm) && /['’]s$/.test(text)) return [norm, "'s"];
  if (SHORTENED.has(norm) && before !== undefined && SHORTENERS.has(before)) return ["'s"];
  return norm.split('-').filter((part) => part !== '');
}

/** Compares two quotations word by word. */
export function compareQuotations(a: readonly QuotedWord[], b: readonly QuotedWord[]): QuoteComparison {
  const steps = alignWords(
    a.map((word) => word.key),
    b.map((word) => word.key),
  );
  const matches = steps.filter((step) => step.left !== null && step.right !== null);
  const content = matches.filter((step) => !a[step.left!]!.stop).length;
  const shorter = Math.min(a.length, b.length);
  const result: QuoteComparison = {
    relation: 'same',
    containment: shorter === 0 ? 0 : matches.length / shorter,
    content,
    left: [],
    right: [],
  };
  let before: [number, number] = [-1, -1];
  const ends: [number, number] = [a.length, b.length];
  for (const [l, r] of [...matches.map((m) => [m.left!, m.right!] as [number, number]), ends]) {
    const onlyLeft = a.slice(before[0] + 1, l);
    const onlyRight = b.slice(before[1] + 1, r);
    const verdict = judgeGap(onlyLeft, onlyRight, before[0] < 0 || r === b.length, [a[before[0]], b[before[1]]]);
    if (verdict === 'part' && result.relation === 'same') result.relation = 'part';
    if (verdict === 'altered') {
      result.relation = 'altered';
      result.left.push(...whole(onlyLeft));
      result.right.push(...whole(onlyRight));
    }
    before = [l, r];
  }
  return result;
}

/** What words that stand on one side only mean: nothing, a cut, or an alteration. */
function judgeGap(
  left: readonly QuotedWord[],
  right: readonly QuotedWord[],
  atEdge: boolean,
  anchors: readonly (QuotedWord | undefined)[],
): QuoteRelation {
  if (left.length === 0 && right.length === 0) return 'same';
  // "[and]" stands in for words, or adds some, with the reader told so; "…" owns up to a cut.
  if ([...left, ...right].some((word) => word.inserted)) return 'part';
  if (anchors.some((word) => word?.elided) || [...left, ...right].some((word) => word.elided)) return 'part';
  // At either end, extra words on one side only are the rest of the utterance, which the other cut off.
  if (atEdge && (left.length === 0 || right.length === 0)) return 'part';
  return 'altered';
}

function whole(words: readonly QuotedWord[]): Span[] {
  return words.length === 0 ? [] : [{ start: words[0]!.start, end: words.at(-1)!.end }];
}
