/** The articles' words cut to a readable length: exact words, cut at clauses, never changed. */
import type { Sentence, Span } from '../engine/comparison.ts';

export interface Piece {
  text: string;
  /** Words to be set in bold: those in dispute, or the figure itself. */
  strong: boolean;
}
export interface Fragment {
  pieces: Piece[];
  /** Words that belong to what is shown stand before or after it: an ellipsis is due. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Words; a cell of about 20 characters' width shows this many in four lines. */
const MAX_WORDS = 14;
/** Words; a long account is not cut before it has said this much. */
const ENOUGH = 8;
/** Words; a sentence this short is shown whole. */
const SHORT = 8;
/** Words; a clause shorter than this does not stand alone. */
const MIN_WORDS = 4;

interface Word extends Span {
  /** A clause may be taken to begin with this word. */
  opens: boolean;
  /** It follows a mark that ends a clause, so that a cut here leaves no thought half said. */
  clean: boolean;
}

// A clause ends after one of these marks ("… on Thursday, | after …", "… the country — | much of it …").
const CLOSES = /[,;:—–)…]["'”’]*$|^[—–-]$/;
// and before one of these words ("… pull back | while keeping …").
const OPENERS = new Set(
  'and but or while which who that as because after before when where although though if until since unless'.split(
    ' ',
  ),
);
// A fragment should not end on one of these ("… ordered by the").
const DANGLING = new Set(
  'a an the of in on at to for from by with as and or but its his her their is are was were be that which who'.split(
    ' ',
  ),
);

function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const before = found.at(-1);
    const clean = before === undefined || CLOSES.test(text.slice(before.start, before.end));
    const opens = clean || OPENERS.has(match[0].toLowerCase());
    found.push({ start: match.index, end: match.index + match[0].length, opens, clean });
  }
  return found;
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

export interface FragmentOptions {
  /** Words, about; a shorter sentence is shown whole. */
  most?: number;
  /** False: no more than the core, not its clause. */
  extend?: boolean;
  /** What to show of a core that is too long itself, where nothing is to be set in bold. */
  focus?: Span;
}

/**
 * Cuts a sentence round an account.
 * @param sentence the sentence; its markdown signs are left out
 * @param core the stretch to show, in UTF-16 units of the sentence's text
 * @param strong stretches to set in bold; the fragment is cut so that the first is seen
 */
export function fragment(
  sentence: Pick<Sentence, 'text' | 'markup'>,
  core: Span,
  strong: readonly Span[] = [],
  { most = MAX_WORDS, extend = true, focus }: FragmentOptions = {},
): Fragment {
  const all = words(sentence.text);
  if (all.length <= Math.min(most, SHORT) && extend) return cut(sentence, 0, sentence.text.length, strong);
  let from = all.findIndex((word) => word.end > core.start);
  let to = all.findLastIndex((word) => word.start < core.end);
  if (from < 0 || to < from) [from, to] = [0, all.length - 1];

  if (to - from + 1 > most) {
    // Too long itself: the clause with the first word in dispute, else what is to be seen of it, else its beginning.
    const inCore = (span: Span): boolean => span.start >= core.start && span.end <= core.end;
    const bold = strong.find(inCore);
    const key = bold ?? (focus && inCore(focus) ? focus : undefined);
    const keyFrom = key ? all.findIndex((word) => word.end > key.start) : from;
    const keyTo = key ? all.findLastIndex((word) => word.start < key.end) : from;
    let first = keyFrom;
    if (bold || !key)
      while (first > from && keyTo - first + 1 < most && !(all[first]?.opens && keyFrom - first >= 2))
        first -= 1;
    else first = beginningBefore(all, Math.max(from, keyTo - most + 1), keyFrom, to - most + 1);
    let last = Math.min(to, first + most - 1);
    const boundary = boundaryBefore(all, Math.max(keyTo, first + ENOUGH - 1), last);
    if (last < to && boundary !== null) last = boundary;
    [from, to] = [first, Math.max(last, Math.min(keyTo, first + most * 2 - 1))];
  } else if (extend) {
    while (from > 0 && !all[from]?.opens && to - from + 1 < most - 3) from -= 1;
    while (to < all.length - 1 && !all[to + 1]?.opens && to - from + 1 < most) to += 1;
    while (to - from + 1 < MIN_WORDS && to < all.length - 1) to += 1;
  }
  const complete = (all[to]?.end ?? 0) >= core.end;
  const coreEnd = strong[0]?.end ?? (complete ? core.end : core.start);
  while (to > from && to < all.length - 1) {
    const word = all[to];
    if (!word || word.start < coreEnd || !DANGLING.has(bare(sentence.text.slice(word.start, word.end))))
      break;
    to -= 1;
  }
  const start = all[from]?.start ?? 0;
  const end = all[to]?.end ?? sentence.text.length;
  const clean = all[to + 1]?.clean === true;
  // A comma or dash at the cut would hang in the air.
  const shown = end - (/[\s,;:—–-]+$/.exec(sentence.text.slice(start, end))?.[0].length ?? 0);
  const made = cut(sentence, start, to < all.length - 1 ? Math.max(shown, start + 1) : end, strong);
  const trailsOff = /(?:\.\.\.|…)$/.test(sentence.text.slice(start, shown));
  return {
    pieces: made.pieces,
    cutBefore:
      made.cutBefore && all[from]?.clean !== true && (extend || (all[from]?.start ?? 0) > core.start),
    cutAfter: made.cutAfter && !clean && !trailsOff && (extend || end < core.end),
  };
}

/** The word from `least` on, the nearest before `at`, that a clause begins with; without one as many words before as fill the room. */
function beginningBefore(all: readonly Word[], least: number, at: number, filling: number): number {
  for (let first = at; first >= least; first -= 1) if (first === 0 || all[first]?.opens) return first;
  return Math.min(at, Math.max(least, filling));
}

/** The last word at or after `min`, at or before `max`, that a clause ends with. */
function boundaryBefore(all: readonly Word[], min: number, max: number): number | null {
  for (let at = max; at >= min; at -= 1) if (all[at + 1]?.opens) return at;
  return null;
}

/** The whole sentence as pieces, without its markdown signs. */
export const whole = (sentence: Pick<Sentence, 'text' | 'markup'>, strong: readonly Span[] = []): Piece[] =>
  cut(sentence, 0, sentence.text.length, strong).pieces;

function cut(
  { text, markup }: Pick<Sentence, 'text' | 'markup'>,
  start: number,
  end: number,
  strong: readonly Span[],
): Fragment {
  const edges = new Set([start, end]);
  for (const span of [...markup, ...strong]) {
    if (span.start > start && span.start < end) edges.add(span.start);
    if (span.end > start && span.end < end) edges.add(span.end);
  }
  const sorted = [...edges].sort((x, y) => x - y);
  const inside = (spans: readonly Span[], at: number): boolean =>
    spans.some((span) => span.start <= at && at < span.end);
  const pieces: Piece[] = [];
  for (let at = 0; at < sorted.length - 1; at += 1) {
    const from = sorted[at] ?? 0;
    if (inside(markup, from)) continue;
    const piece = { text: text.slice(from, sorted[at + 1]), strong: inside(strong, from) };
    const before = pieces.at(-1);
    if (before?.strong === piece.strong) before.text += piece.text;
    else pieces.push(piece);
  }
  const shows = (part: string): boolean => /[\p{L}\p{N}]/u.test(part);
  return { pieces, cutBefore: shows(text.slice(0, start)), cutAfter: shows(text.slice(end)) };
}
