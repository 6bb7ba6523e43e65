/** The quotation marks of a paragraph: which open, which close, which are apostrophes. */

/** A sentence as this file sees it; sentences of one paragraph share its number and follow one another. */
export interface Line {
  text: string;
  paragraph: number;
  /** Stands in a block quote. */
  quoted?: boolean | undefined;
}

/** One quotation mark. */
export interface Mark {
  sentence: number;
  start: number;
  end: number;
  /** Marks only close marks of their own family. */
  family: 'double' | 'angle' | 'corner' | 'single';
  glyph: string;
  /** What the white space around it, or its shape, makes of it. */
  lean: 'open' | 'close' | 'either';
  /** First of its paragraph. */
  leads: boolean;
  /** Single marks: a close that may be the apostrophe of a plural ("workers' rights"). */
  weak: boolean;
}

const MARKS = /["“”„‟«»‹›「」『』＂]|``|''|[‘’‚‛'`]/gu;
const ELISION = /^['’‘](?:em|til|tis|twas|cause|bout|round|n|cos|neath|\d0s|\d\d)\b/i;

/** The marks of sentences `first` to `after` (not included), which are one paragraph. */
export function marksOf(lines: readonly Line[], first: number, after: number): Mark[] {
  const marks: Mark[] = [];
  for (let sentence = first; sentence < after; sentence++) {
    const { text } = lines[sentence]!;
    for (const match of text.matchAll(MARKS)) {
      const mark = readMark(text, match[0], match.index, sentence);
      if (!mark) continue;
      mark.leads = marks.length === 0 && sentence === first && text.slice(0, mark.start).trim() === '';
      marks.push(mark);
    }
  }
  return marks;
}

function readMark(text: string, glyph: string, start: number, sentence: number): Mark | null {
  const end = start + glyph.length;
  const left = text[start - 1] ?? ' ';
  const right = text[end] ?? ' ';
  const spaceLeft = /[\s([{—–\-/*_]/.test(left) || /["“„«'‘]/.test(left);
  const spaceRight = /[\s.,;:!?)\]}—–\-/*_…]/.test(right) || /["”»'’]/.test(right);
  const byShape = spaceLeft && !spaceRight ? 'open' : spaceRight && !spaceLeft ? 'close' : 'either';
  const base = { sentence, start, end, glyph, leads: false, weak: false };
  if (glyph === '"' || glyph === '＂' || glyph === "''") {
    // 6'2", 5" of rain
    if (
      byShape !== 'open' &&
      /\d/.test(left) &&
      /^[\s,.)x-]/.test(right) &&
      /['’]\d{1,2}$|(?:^|\s)\d{1,2}$/.test(text.slice(Math.max(0, start - 6), start)) &&
      !/["“]/.test(text.slice(Math.max(0, start - 200), start))
    )
      return null;
    return { ...base, family: 'double', lean: byShape };
  }
  if (glyph === '``') return { ...base, family: 'double', lean: 'open' };
  if (glyph === '„') return { ...base, family: 'double', lean: 'open' };
  if (glyph === '“' || glyph === '‟')
    return { ...base, family: 'double', lean: byShape === 'close' ? 'close' : 'open' };
  if (glyph === '”') return { ...base, family: 'double', lean: byShape === 'open' ? 'open' : 'close' };
  if (/[«»‹›]/.test(glyph)) return { ...base, family: 'angle', lean: 'either' };
  if (/[「」『』]/.test(glyph))
    return { ...base, family: 'corner', lean: /[「『]/.test(glyph) ? 'open' : 'close' };
  return readSingle(text, glyph, base, left, right);
}

/** A single mark, or null where it is an apostrophe. */
function readSingle(
  text: string,
  glyph: string,
  base: Omit<Mark, 'family' | 'lean'>,
  left: string,
  right: string,
): Mark | null {
  const { start, end } = base;
  const letterLeft = /[\p{L}\p{N}]/u.test(left);
  const letterRight = /[\p{L}\p{N}]/u.test(right);
  if (letterLeft && letterRight) return null;
  // "the state' s", "I' m": an apostrophe with a space behind it
  if (letterLeft && /^ (?:s|t|m|d|re|ll|ve)\b/.test(text.slice(end, end + 4))) return null;
  if (/[\s([{—–"“„«-]/.test(left) && (letterRight || /["“«$£€[…¿¡]/.test(right))) {
    if (glyph === '’' || ELISION.test(text.slice(start, start + 8))) return null;
    return { ...base, family: 'single', lean: 'open' };
  }
  if (!/\s/.test(left) && !letterRight && glyph !== '‘' && glyph !== '`' && glyph !== '‚') {
    const weak = /[szSZ]/.test(left) && /^ [\p{L}\p{N}]/u.test(text.slice(end, end + 2));
    return { ...base, family: 'single', lean: 'close', weak };
  }
  return null;
}

/** For each mark, how many of the marks after it in the paragraph may close. */
export function countClosers(marks: readonly Mark[]): number[] {
  const counts: number[] = [];
  let count = 0;
  for (let at = marks.length - 1; at >= 0; at--) {
    counts[at] = count;
    if (marks[at]!.family === 'double' && marks[at]!.lean !== 'open') count++;
  }
  return counts;
}

/** For each single mark that opens, the one that closes it: the next sure close, else the last doubtful one before another opens. */
export function pairSingles(marks: readonly Mark[]): (number | null)[] {
  const partners: (number | null)[] = marks.map(() => null);
  let opener: number | null = null;
  let doubtful: number | null = null;
  const settle = (): void => {
    if (opener !== null && doubtful !== null) partners[opener] = doubtful;
    opener = doubtful = null;
  };
  for (const [at, mark] of marks.entries()) {
    if (mark.family !== 'single') continue;
    if (mark.lean === 'open') {
      settle();
      opener = at;
    } else if (opener !== null && mark.weak) {
      doubtful = at;
    } else if (opener !== null) {
      partners[opener] = at;
      opener = doubtful = null;
    }
  }
  settle();
  return partners;
}
