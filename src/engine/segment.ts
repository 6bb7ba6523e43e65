/** Sentences of one paragraph of news. */
import type { Span } from './comparison.ts';
import * as known from './abbreviations.ts';

/** How far either side of a boundary the rules look, in UTF-16 units. Real words and openings are far shorter. */
const WINDOW = 80;
/** A bracket that stays open longer than this is taken for a slip, in UTF-16 units. */
const MAX_BRACKET = 400;

const CLOSERS = `"'”’»)\\]›`;
const ENDS = new RegExp(`([.!?…。！？؟]+)[${CLOSERS}*_]*$`);
const OPENING = /^["'“‘«(\[‹¿¡*_]+/;

interface Seam {
  /** What stands before the boundary, at most WINDOW long, white space trimmed. */
  left: string;
  /** What stands after it. */
  right: string;
  /** Final marks of the left side without closing quotes: ".", "?", "…". */
  mark: string;
  /** A quotation mark or bracket closes after the mark. */
  closed: boolean;
  /** Last word of the left side, lower case, without the final stop. */
  word: string;
  /** The same as written. */
  raw: string;
  /** The word before that one. */
  before: string;
  /** First word of the right side, as written, without opening marks. */
  next: string;
  /** The sentence so far, at most WINDOW long: whole when shorter. */
  whole: string;
  /** A round bracket opened in mid-sentence and still open. */
  bracketed: boolean;
  /** Only these stand between the two sides: white space, or nothing. */
  gap: string;
}

type Ruling = 'join' | 'split' | null;

const isCapital = (s: string): boolean => /^\p{Lu}/u.test(s);
const starts = (s: Seam): boolean => known.STARTERS.has(s.next.toLowerCase().replace(/’/g, "'"));
const SPEECH =
  'said|says|asked|asks|added|adds|told|wrote|writes|replied|shouted|yelled|cried|screamed|joked|quipped|wondered|exclaimed|remarked|tweeted|posted|continued|insisted|warned|recalled|explained|concluded|declared|demanded|chanted|read|reads|went|complained|responded|inquired|mused|questioned|pleaded|countered|answered';
const ATTRIBUTION = new RegExp(
  `^(?:[\\p{L}\\p{N}.’'-]+ ){0,7}?(?:[\\p{Lu}][\\p{L}’'-]*|he|she|they|I|it|we) (?:had |has |then |once |later |also )?(?:${SPEECH})\\b(.*)`,
  'u',
);
const INVERTED = new RegExp(`^(?:${SPEECH}) `);

/**
 * Each rule judges one possible boundary; the first that has an opinion decides, and where none has, it is a boundary.
 * Every rule stands with a phrase it was written for ("|" marks the seam in question).
 */
const RULES: { name: string; rule: (s: Seam) => Ruling }[] = [
  // a line end in the middle of | a sentence
  { name: 'nothing ends here', rule: (s) => (s.mark === '' ? 'join' : null) },
  // and then . | . . he left
  { name: 'spaced ellipsis', rule: (s) => (/^\.(\s*\.)*/.test(s.right) ? 'join' : null) },
  // "Go." | "
  { name: 'no words left', rule: (s) => (/[\p{L}\p{N}]/u.test(s.right) ? null : 'join') },
  // ... | And so it began
  { name: 'no words yet', rule: (s) => (/[\p{L}\p{N}]/u.test(s.whole) ? null : 'join') },
  // 1. | Close the bridge.
  {
    name: 'list number',
    rule: (s) =>
      /^[("']?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})\.$/.test(s.whole) && s.mark === '.' ? 'join' : null,
  },
  // end.|The next
  { name: 'missing space', rule: (s) => (s.gap === '' ? missingSpace(s) : null) },
  // in the U.S. (AP) | , which
  {
    name: 'mark goes on',
    rule: (s) => (/^[,;:%–—-]/.test(s.right) && !/^[–—-]+\s*["“]?\p{Lu}/u.test(s.right) ? 'join' : null),
  },
  // "Why?" | he asked.  approx. | five
  {
    name: 'small letter',
    rule: (s) =>
      /^\p{Ll}(?!\p{Lu}|-?\p{Lu})/u.test(s.next) && !/^(?:[-–•*]\s)/.test(s.right) ? 'join' : null,
  },
  // "Why?" | Smith asked.
  { name: 'attribution', rule: attribution },
  // (He knew. | She did not.)
  { name: 'inside brackets', rule: (s) => (s.bracketed ? 'join' : null) },
  // Yahoo! | Inc.
  {
    name: 'name with exclamation mark',
    rule: (s) =>
      s.mark === '!' && !s.closed && known.EXCLAIMED_NAMES.has(s.word) && !starts(s) ? 'join' : null,
  },
  { name: 'stop', rule: (s) => (s.mark === '.' ? fullStop(s) : null) },
];

/** Full stops that belong to a word. */
function fullStop(s: Seam): Ruling {
  const { word, raw, next, right } = s;
  if (/^\d/.test(next) && /^[A-Za-z]/.test(word)) {
    if (known.BEFORE_FIGURES.has(word)) return 'join'; // No. | 5, Sept. | 3
  }
  if (s.closed && !/^[a-z]\.[a-z]$/.test(word)) return null; // "… Inc." | Shares rose
  if (right.startsWith('(') && abbreviated(s)) return 'join'; // Inc. | (AMD), 3 p.m. | (1200 GMT)
  if (known.ALWAYS_GO_ON.has(word) && /^\p{Ll}|^[v]/u.test(raw))
    return word === 'al' && starts(s) ? 'split' : 'join'; // Roe v. | Wade
  if (/^(?:no|nos)$/.test(word)) return 'split'; // "No. | I won't."
  if (/^[ap]\.?m$/.test(word)) return time(s);
  if (known.MONTHS.has(word) && isCapital(raw)) return /^[\d(]/.test(next) ? 'join' : 'split';
  if (known.STATES.has(word) && isCapital(raw)) return state(s);
  if (known.TITLES.has(word) && isCapital(raw)) {
    if (known.PLACES.has(word) && starts(s)) return 'split'; // on Main St. | The fire
    if (known.AFTER_NAMES.has(word) && (starts(s) || isCapital(s.before)))
      return starts(s) ? 'split' : 'join';
    return isCapital(next) || /^\d/.test(next) ? 'join' : null; // Gen. | Smith
  }
  if (/^\p{L}$/u.test(raw)) return initial(s);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(raw))
    return starts(s) ? 'split' : isCapital(next) || /^\d/.test(next) ? 'join' : null; // U.S. | Army
  if (known.COMPANY.has(word) && isCapital(raw)) {
    if (known.OFFICES.has(next.toLowerCase())) return 'join'; // Inc. | Chief Executive
    return isCapital(next) ? 'split' : null;
  }
  if (known.AFTER_NAMES.has(word) && isCapital(raw)) return starts(s) ? 'split' : null;
  if (known.PLACES.has(word) && isCapital(raw)) return starts(s) ? 'split' : null;
  return null;
}

const SHORT_FORMS = [
  known.TITLES,
  known.BEFORE_FIGURES,
  known.COMPANY,
  known.STATES,
  known.AFTER_NAMES,
  known.PLACES,
];
const abbreviated = ({ raw, word }: Seam): boolean =>
  /^(?:\p{L}\.)+\p{L}$/u.test(raw) || (isCapital(raw) && SHORT_FORMS.some((list) => list.has(word)));

/** "at 8 p.m. | EST" goes on, "at 8 p.m. | Police said" does not. */
function time(s: Seam): Ruling {
  const next = s.next.toLowerCase().replace(/\.$/, '');
  if (known.WEEKDAYS.has(next) || known.AFTER_TIMES.has(next) || known.MONTHS.has(next)) return 'join';
  return isCapital(s.next) ? 'split' : null;
}

/** "Aurora, Colo. | (AP)" goes on; "in Aurora, Colo. | Police said" does not; "N.Y. | Gov. Smith" does. */
function state(s: Seam): Ruling {
  if (starts(s)) return 'split';
  if (/^[(]/.test(s.right)) return 'join';
  const next = s.next.toLowerCase().replace(/\.$/, '');
  if (known.TITLES.has(next) && s.next.endsWith('.')) return /,$/.test(s.before) ? 'split' : 'join';
  if (!/,$/.test(s.before) && /\./.test(s.word) && isCapital(s.next)) return 'join'; // N.Y. | Times
  return isCapital(s.next) ? 'split' : null;
}

/** "Donald J. | Trump", "J. | K. Rowling" go on; "vitamin C. | The", "Plan B. | He" do not. */
function initial(s: Seam): Ruling {
  if (!isCapital(s.raw)) return null;
  if (s.raw === 'I' && /^\p{Ll}/u.test(s.before)) return 'split'; // taller than I. | Smith
  if (starts(s) && !/^\p{Lu}\.$/u.test(s.before)) return 'split';
  if (
    /^\p{Ll}/u.test(s.before) &&
    /^(?:grade|group|plan|vitamin|hepatitis|type|class|section|exhibit|point|gate|terminal|an?)$/.test(
      s.before,
    )
  )
    return 'split';
  return isCapital(s.next) ? 'join' : null;
}

/** `"Why?" | Smith asked.` goes on; `"Why?" | Smith said he did not know.` does not. */
function attribution(s: Seam): Ruling {
  if (!s.closed || !/["'”’»]/.test(s.left.at(-1) ?? '')) return null;
  if (OPENING.test(s.right)) return null;
  const found = ATTRIBUTION.exec(s.right);
  if (!found) return INVERTED.test(s.right) ? 'join' : null;
  const rest = found[1] ?? '';
  if (
    /^[,:]?\s*["“]|^:|^\s*(?:that|he|she|they|it|there|the|his|her|their|its|this|these|those|no|a|an|some|police|officials)\b/.test(
      rest,
    )
  )
    return null;
  if (s.mark === '.') return /^\s*(?:[.,;:]|$)/.test(rest) ? 'join' : null;
  return 'join';
}

/** "end.|The next" is two sentences; "Mr.|Smith", "Amazon.|Com" and "U.S.|Army" are not judged here. */
function missingSpace(s: Seam): Ruling {
  if (/^(?:Com|Net|Org|Co|Js|Tv|Io|Gov|Edu|Info)\b/.test(s.next)) return 'join';
  return null;
}

const MISSING_SPACE = /(?<=[\p{Ll}\p{N}][)\]]?)[.?!]["”’)]?(?=["“(]?\p{Lu}(?:\p{Ll}|\s|['’]))/gu;
const URL = /(?:https?:\/\/|www\.)\S+/g;

/** Possible boundaries: where Intl.Segmenter breaks, and where a space is missing after a full stop. */
function seams(text: string): number[] {
  const found = new Set<number>();
  for (const { index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text))
    found.add(index);
  // Intl.Segmenter never breaks before a small letter or after a stop without space, and misses "…" in some releases.
  for (const m of text.matchAll(/(?:\.{3}|…|[.!?])["'”’)\]]*\s+(?=["'“‘(\[]*\p{Lu})/gu))
    found.add(m.index + m[0].length);
  for (const m of text.matchAll(MISSING_SPACE)) found.add(m.index + m[0].length);
  for (const m of text.matchAll(URL))
    for (let i = m.index + 1; i < m.index + m[0].length; i++) found.delete(i);
  found.delete(0);
  return [...found].sort((a, b) => a - b);
}

/** Which straight and curly double quotation marks close, by position: the others open. */
function closingMarks(text: string): Set<number> {
  const closing = new Set<number>();
  let open = false;
  for (const { 0: mark, index } of text.matchAll(/["“”«»]/g)) {
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    let closes: boolean;
    if (mark !== '"') closes = mark === '”' || mark === '»';
    else if (/[\s([—–-]/.test(before) && !/[\s.,;:!?)\]]/.test(after)) closes = false;
    else if (!/\s/.test(before) && /[\s.,;:!?)\]—–-]/.test(after)) closes = true;
    else closes = open;
    if (closes) closing.add(index);
    open = !closes;
  }
  return closing;
}

function look(text: string, start: number, at: number, bracketed: boolean): Seam {
  const head = text.slice(Math.max(start, at - WINDOW), at);
  const left = head.trimEnd();
  const right = text.slice(at, at + WINDOW).trimStart();
  const end = ENDS.exec(left);
  const bare = end ? left.slice(0, end.index) : left;
  const last = /(\S+)$/.exec(bare)?.[1] ?? '';
  const raw = last.replace(OPENING, '').replace(/^.*[—–/]/, '');
  return {
    left,
    right,
    mark: end?.[1] ?? '',
    closed: end !== null && end[0].length > (end[1]?.length ?? 0),
    raw,
    word: raw.toLowerCase(),
    before: /(\S+)\s+\S+$/.exec(bare)?.[1] ?? '',
    next:
      /^[^\s,;:—–)\]"”]+/
        .exec(right.replace(OPENING, ''))?.[0]
        ?.replace(/(?<=\p{L}{2})[.!?]+$/u, (m) => (m === '.' ? '.' : '')) ?? '',
    whole: at - start > WINDOW ? head : left.trimStart(),
    bracketed,
    gap: head.slice(left.length),
  };
}

/**
 * Splits one paragraph into sentences, as offsets into it, in order, without white space at either end.
 * Everything but white space is in exactly one span. Quotations of several sentences are split inside the quotation marks;
 * an attribution stays with the sentence it closes. Never throws; time is proportional to the paragraph's length.
 */
export function segment(paragraph: string): Span[] {
  const spans: Span[] = [];
  const closing = closingMarks(paragraph);
  let start = 0;
  let scanned = 0;
  let openBracket = -1;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(paragraph[from] ?? '')) from++;
    while (to > from && /\s/.test(paragraph[to - 1] ?? '')) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (let at of seams(paragraph)) {
    if (at <= start) continue;
    // `end. " Next`: a closing mark set off by a space stays with what it closes.
    const stray = /^(["”»])\s+/.exec(paragraph.slice(at, at + 8));
    if (stray && closing.has(at)) at += stray[0].length;
    for (; scanned < at; scanned++) {
      const c = paragraph[scanned];
      if (c === '(' && openBracket < 0 && paragraph.slice(start, scanned).trim() !== '')
        openBracket = scanned;
      else if (c === ')') openBracket = -1;
    }
    const bracketed =
      openBracket >= start &&
      at - openBracket < MAX_BRACKET &&
      paragraph.slice(at, at + MAX_BRACKET).includes(')');
    const seam = look(paragraph, start, at, bracketed);
    let ruling: Ruling = null;
    for (const { rule } of RULES) if ((ruling = rule(seam)) !== null) break;
    if (ruling !== 'join') {
      close(at);
      openBracket = -1;
    }
  }
  close(paragraph.length);
  return spans;
}
