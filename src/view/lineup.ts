/** Several wordings of one claim, lined up in columns: a small multiple alignment of their words. */
import type { Span } from '../engine/comparison.ts';
import { tokenize, type Token } from '../engine/words/tokens.ts';

/** One wording: a sentence without markdown signs, the stretch that states the claim, and the words that carry it. */
export interface Wording {
  text: string;
  core: Span;
  /** Words at odds, or the figure; places in `text`. */
  key: Span[];
}
export interface Lineup {
  /** One row per wording, one cell per column; a cell is exact words of the wording, or empty. */
  rows: string[][];
  /** Whether a row begins or ends inside its clause: an ellipsis is due. */
  cuts: { before: boolean; after: boolean }[];
  /** Columns that hold the words at odds. */
  key: boolean[];
}

/** Words shown at most on either side of the stretch that states the claim. */
const CONTEXT = 4;
/** Words of one wording at most: beyond, the columns no longer help; cost grows with their product. */
const MOST_WORDS = 28;
/** Columns at most, so that they stay readable. */
const MOST_COLUMNS = 5;

interface Word {
  token: Token;
  key: boolean;
  numeric: boolean;
}
/** A column of single words: one word or none per row. */
type Slot = (Word | null)[];

const overlaps = (span: Span, token: Token): boolean => span.start < token.end && span.end > token.start;
const NUMERIC = /^\p{Nd}/u;
/** What splits a text into its words. */
type Split = (text: string) => readonly Token[];
// A window stops at these between words, and before these words: what follows is another clause.
const STOP = /[.,;:!?—–]/;
const OPENERS = new Set(
  'and or but while who which that as because after before when where although if until since'.split(' '),
);

interface Window {
  words: Word[];
  /** It begins, or ends, inside a clause. */
  before: boolean;
  after: boolean;
}

/** The words of a wording: its core and a few around it, up to the end of the clause. */
function windowOf({ text, core, key }: Wording, split: Split): Window {
  const all = split(text);
  let from = all.findIndex((token) => token.end > core.start);
  let to = all.findLastIndex((token) => token.start < core.end);
  if (from < 0 || to < from) return { words: [], before: false, after: false };
  const between = (i: number): string => text.slice(all[i]?.end ?? 0, all[i + 1]?.start ?? text.length);
  const clause = (i: number): boolean => STOP.test(between(i)) || OPENERS.has(all[i + 1]?.norm ?? '');
  if (to - from + 1 > MOST_WORDS) {
    // Too long: the words round the first at odds.
    const first = Math.max(
      from,
      all.findIndex((token) => key.some((span) => overlaps(span, token))),
    );
    from = Math.max(from, first - Math.floor(MOST_WORDS / 3));
    to = Math.min(to, from + MOST_WORDS - 1);
  } else {
    for (let n = 0; n < CONTEXT && from > 0 && !clause(from - 1); n++) from -= 1;
    for (let n = 0; n < CONTEXT && to < all.length - 1 && !clause(to); n++) to += 1;
  }
  return {
    words: all.slice(from, to + 1).map((token) => ({
      token,
      key: key.some((span) => overlaps(span, token)),
      numeric: NUMERIC.test(token.norm),
    })),
    before: from > 0 && !clause(from - 1),
    after: to < all.length - 1 && !clause(to),
  };
}

/** How well a word fits a column: equal words, equal stems, or both the words at odds. */
function fit(slot: Slot, word: Word): number {
  let best = 0;
  for (const other of slot) {
    if (!other) continue;
    if (other.key !== word.key && !(other.numeric && word.numeric)) continue;
    const score =
      other.token.norm === word.token.norm
        ? word.token.stop
          ? 2
          : 4
        : other.token.stem === word.token.stem
          ? 3
          : word.key || other.key
            ? 3
            : 0;
    if (score > best) best = score;
  }
  return best;
}

/** Lays one more wording into the columns: dynamic programming over columns × words, as of Needleman and Wunsch 1970. */
function lay(slots: Slot[], words: readonly Word[], rows: number): Slot[] {
  const w = words.length + 1;
  const score = new Float64Array((slots.length + 1) * w);
  for (let i = slots.length - 1; i >= 0; i--)
    for (let j = words.length - 1; j >= 0; j--) {
      const word = words[j];
      const slot = slots[i];
      const match = word && slot ? fit(slot, word) : 0;
      score[i * w + j] = Math.max(
        match > 0 ? match + (score[(i + 1) * w + j + 1] ?? 0) : 0,
        score[(i + 1) * w + j] ?? 0,
        score[i * w + j + 1] ?? 0,
      );
    }
  const out: Slot[] = [];
  const none = (): Slot => new Array<Word | null>(rows).fill(null);
  let i = 0;
  let j = 0;
  while (i < slots.length || j < words.length) {
    const slot = slots[i];
    const word = words[j];
    const here = score[i * w + j] ?? 0;
    if (slot && word) {
      const match = fit(slot, word);
      if (match > 0 && here === match + (score[(i + 1) * w + j + 1] ?? 0)) {
        out.push([...slot, word]);
        i += 1;
        j += 1;
        continue;
      }
    }
    if (slot && (!word || here === (score[(i + 1) * w + j] ?? 0))) {
      out.push([...slot, null]);
      i += 1;
    } else if (word) {
      out.push([...none(), word]);
      j += 1;
    }
  }
  return out;
}

type State = 'key' | 'common' | 'own';

/** A column is common when more than half of the rows, and at least two, have one and the same word or stem there. */
function state(slot: Slot, rows: number): State {
  const words = slot.filter((word) => word !== null);
  if (words.some((word) => word.key)) return 'key';
  const counts = new Map<string, number>();
  for (const { token } of words) counts.set(token.stem, (counts.get(token.stem) ?? 0) + 1);
  return Math.max(...counts.values(), 0) >= Math.max(2, Math.ceil(rows / 2)) ? 'common' : 'own';
}

/**
 * Lines up several wordings.
 * @returns as many rows as wordings; the cells of a row put together are exact words of it, in order.
 */
export function lineUp(wordings: readonly Wording[], split: Split = (text) => tokenize(text)): Lineup {
  const windows = wordings.map((one) => windowOf(one, split));
  let slots: Slot[] = [];
  windows.forEach(({ words }, row) => (slots = lay(slots, words, row)));
  slots = slots.filter((slot) => slot.some((word) => word !== null));

  // Neighbouring columns of one state become one; then the shortest are joined until few enough remain.
  const groups: { state: State; slots: Slot[] }[] = [];
  for (const slot of slots) {
    const is = state(slot, wordings.length);
    const open = groups.at(-1);
    if (open?.state === is) open.slots.push(slot);
    else groups.push({ state: is, slots: [slot] });
  }
  // A column most rows leave empty belongs to the words beside it.
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    const filled = wordings.filter((_, row) => group?.slots.some((slot) => slot[row])).length;
    if (!group || group.state === 'key' || filled * 2 > wordings.length) continue;
    const beside = [groups[i + 1], groups[i - 1]].find((one) => one && one.state !== 'key');
    if (!beside) continue;
    beside.slots =
      beside === groups[i + 1] ? [...group.slots, ...beside.slots] : [...beside.slots, ...group.slots];
    groups.splice(i, 1);
    i -= 1;
  }
  while (groups.length > MOST_COLUMNS) {
    let best = -1;
    for (let i = 0; i + 1 < groups.length; i++) {
      if (groups[i]?.state === 'key' || groups[i + 1]?.state === 'key') continue;
      const size = (at: number): number =>
        (groups[at]?.slots.length ?? 0) + (groups[at + 1]?.slots.length ?? 0);
      if (best < 0 || size(i) < size(best)) best = i;
    }
    if (best < 0) break;
    const [joined] = groups.splice(best + 1, 1);
    groups[best]?.slots.push(...(joined?.slots ?? []));
  }
  const rows = wordings.map(({ text }, row) => {
    const last = windows[row]?.words.at(-1)?.token.end ?? 0;
    // A cell runs up to the next cell's first word, so that punctuation and spaces are kept.
    const starts = groups.map((group) => {
      const first = group.slots.map((slot) => slot[row]).find((word) => word);
      return first ? leading(text, first.token.start) : null;
    });
    return starts.map((start, i) => {
      if (start === null) return '';
      const next = starts.slice(i + 1).find((one) => one !== null);
      return text.slice(start, next ?? closing(text, last)).trim();
    });
  });
  return {
    rows,
    cuts: windows.map(({ before, after }) => ({ before, after })),
    key: groups.map((group) => group.state === 'key'),
  };
}

/** The opening mark before a word belongs to it: “There, $5, (two. */
const leading = (text: string, at: number): number =>
  at - (/[“"‘'«„($€£¥[]+$/.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0);
/** The closing marks after a word. */
const closing = (text: string, at: number): number =>
  at + (/^[.,;:!?”"’»)%\]…]+/.exec(text.slice(at, at + 4))?.[0].length ?? 0);
