/** Where a sentence of news ends and where it only seems to: rules for one possible boundary. */
import * as known from '../words/abbreviations.ts';

/** One possible boundary between two sentences, and what stands around it. */
export interface Seam {
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

/** The sentence goes on, ends, or the rule has no opinion. */
export type Ruling = 'join' | 'split' | null;

const OPENING = /^["'“‘«(\[‹¿¡*_]+/;
const isCapital = (s: string): boolean => /^\p{Lu}/u.test(s);
const starts = (s: Seam): boolean => {
  const next = s.next.toLowerCase().replace(/’/g, "'");
  // "Police said" begins a sentence, "Police Department" may go on with a name.
  return known.STARTERS.has(next) || (known.NOUN_STARTERS.has(next) && /^\S+ (?!of\b)\p{Ll}/u.test(s.right));
};
const SPEECH =
  'said|says|asked|asks|added|adds|told|wrote|writes|replied|shouted|yelled|cried|screamed|joked|quipped|wondered|exclaimed|remarked|tweeted|posted|continued|insisted|warned|recalled|explained|concluded|declared|demanded|chanted|read|reads|went|complained|responded|inquired|mused|questioned|pleaded|countered|answered';
const ATTRIBUTION = new RegExp(
  `^(?:[\\p{L}\\p{N}.’'-]+ ){0,7}?[\\p{Lu}][\\p{L}’'-]*(?:, [^,"“]{1,50},| \\([^()"“]{1,30}\\))? (?:had |has |then |once |later |also )?(?:${SPEECH})\\b(.*)`,
  'u',
);
const INVERTED = new RegExp(`^(?:${SPEECH}) `);

/**
 * Each rule judges one possible boundary; the first that has an opinion decides, and where none has, it is a boundary.
 * Every rule stands with a phrase it was written for ("|" marks the seam in question).
 */
export const RULES: { name: string; rule: (s: Seam) => Ruling }[] = [
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
  // the victims: 1. | Bo Ek; 2. | Ann Lee
  {
    name: 'list number in a sentence',
    rule: (s) =>
      s.mark === '.' &&
      /^\d{1,2}$/.test(s.raw) &&
      (/[:;]$/.test(s.before) || (s.before === 'and' && /[:;] ?\d{1,2}\. /.test(s.left))) &&
      isCapital(s.next)
        ? 'join'
        : null,
  },
  // a level of. | 09 percent   rose 2. | 5 percent   a loaded. | 38-caliber gun   6 ft. | 2 in.   E. | 52nd St.
  {
    name: 'figure torn apart',
    rule: (s) =>
      s.mark === '.' &&
      /^\d/.test(s.right) &&
      (LEADS_TO_FIGURE.test(s.raw) ||
        /^\d{2,3}[ -]{1,3}cal/.test(s.right) ||
        (/^[NSEW]$/.test(s.raw) && /^\d{1,3}(?:st|nd|rd|th)\b/.test(s.right)) ||
        (/^\d*(?:ft|lbs?|hrs?)$/.test(s.raw) && /^\d{1,2} ?(?:in|oz|min)/.test(s.right)) ||
        (/^\d{1,3}$/.test(s.raw) && /^\d{1,2} ?(?:%|per ?cent|[mb]illion|trillion)/.test(s.right)))
        ? 'join'
        : null,
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
  // "I … | I don't know"   "Well... | I don't know"
  { name: 'hesitation', rule: hesitation },
  // "Out! | Out! Out!" they chanted.
  {
    name: 'chant',
    rule: (s) =>
      s.mark === '!' && !s.closed && SHOUT_BEFORE.test(s.left) && SHOUT_AFTER.test(s.right) ? 'join' : null,
  },
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

const FORMERLY = /^(?:ex|then|vice)-/i; // then-Gov. | Lee
const LEADS_TO_FIGURE = /^(?:of|at|to|was|is|were|than|by|from|about|a|the|just|only|over|under|nearly)$/;
const SHOUT_BEFORE = /["“!] ?[\p{L}\p{N}’'.]+(?: [\p{L}\p{N}’'.]+){0,2}!$/u;
const SHOUT_AFTER = /^[\p{L}\p{N}’'.]+(?: [\p{L}\p{N}’'.]+){0,2}!/u;

/** Broken-off speech goes on where the same word, or hardly a word, stands before the break. */
function hesitation(s: Seam): Ruling {
  if (!/^(?:\.{3,}|…)$/.test(s.mark) || s.closed) return null;
  if (s.word !== '' && s.word === s.next.toLowerCase()) return 'join';
  return /^["“']?[\p{L}'’]+,?\s*(?:\.{3,}|…)$/u.test(s.whole) ? 'join' : null;
}

/** Full stops that belong to a word. */
function fullStop(s: Seam): Ruling {
  const { word, raw, next, right } = s;
  if (/^\d/.test(next) && (known.BEFORE_FIGURES.has(word.replace(/^.*-/, '')) || /^[bcd]$/.test(raw)))
    return 'join'; // No. | 5, c. | 1900
  // DALE. | Nov 20 (Interfax) -
  if (
    /^[\p{Lu} ,'’-]{3,40}\.$/u.test(s.whole) &&
    /^[\p{L}\d., ]{0,20}\([\p{L} -]{2,20}\) ?[–—-]/u.test(right)
  )
    return 'join';
  if (/\(ret\.\)$/i.test(s.left)) return isCapital(next) && !starts(s) ? 'join' : null; // Adm. (ret.) | Lee
  if (s.closed && !/^[a-z]\.[a-z]$/.test(word)) return null; // "… Inc." | Shares rose
  if (right.startsWith('(') && abbreviated(s)) return 'join'; // Inc. | (AMD), 3 p.m. | (1200 GMT)
  if (known.ALWAYS_GO_ON.has(word) && /^\p{Ll}|^[v]/u.test(raw))
    return word === 'al' && starts(s) ? 'split' : 'join'; // Roe v. | Wade
  if (/^(?:no|nos)$/.test(word)) return 'split'; // "No. | I won't."
  if (/^[ap]\.?m$/.test(word)) return time(s);
  if (known.MONTHS.has(word) && isCapital(raw)) return /^[\d(]/.test(next) ? 'join' : 'split';
  if (known.STATES.has(word) && isCapital(raw)) return state(s);
  if (known.TITLES.has(word.replace(FORMERLY, '')) && isCapital(raw.replace(FORMERLY, ''))) {
    if (word === 'dr' && next === 'Who') return 'join'; // Dr. | Who, the series
    if (known.PLACES.has(word) && starts(s)) return 'split'; // on Main St. | The fire
    if (known.AFTER_NAMES.has(word) && (starts(s) || isCapital(s.before)))
      return starts(s) ? 'split' : 'join';
    return isCapital(next) || /^\d/.test(next) ? 'join' : null; // Gen. | Smith
  }
  if (
    /^(?:ave|pt|bldg)$/.test(word) &&
    /^\p{Lu}\b(?!['’])/u.test(right) &&
    next.length === 1 &&
    next !== 'I' &&
    next !== 'A'
  )
    return 'join'; // Ave. | H
  if (/^\p{L}$/u.test(raw)) return initial(s);
  // U.S. | Army, ex-U.S. | Marine
  if (/^(?:\p{Ll}+-)?(?:\p{L}\.)+\p{L}$/iu.test(raw))
    return starts(s) ? 'split' : isCapital(next) || /^\d/.test(next) ? 'join' : null;
  if (known.COMPANY.has(word) && isCapital(raw)) {
    if (known.OFFICES.has(next.toLowerCase())) return 'join'; // Inc. | Chief Executive
    if (known.COMPANY.has(next.toLowerCase().replace(/\.$/, '')) && /^\p{L}+\./u.test(right)) return 'join'; // Co. | Ltd.
    return isCapital(next) ? 'split' : null;
  }
  if (known.AFTER_NAMES.has(word) && known.NAMED_AFTER.has(next.toLowerCase().replace(/\.$/, '')))
    return 'join'; // Lee Jr. | Boulevard
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

/** A sentence or clause of which only the time is said: "By 8 a.m. | Lee was", "She said that around 9 p.m. | Lee was". */
const TIME_FIRST =
  /(?:^["“(]?|\bthat )(?:(?:at|by|around|about|before|after|until|since|on|from|shortly|just|only|early|late|then|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|night|evening|afternoon),? ){1,6}\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.$/i;

/** "at 8 p.m. | EST" goes on, "at 8 p.m. | Police said" does not. */
function time(s: Seam): Ruling {
  const next = s.next.toLowerCase().replace(/\.$/, '');
  if (known.WEEKDAYS.has(next) || known.AFTER_TIMES.has(next) || known.MONTHS.has(next)) return 'join';
  if (TIME_FIRST.test(s.whole)) return 'join';
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

/** "Robert J. | Marsh", "J. | K. Rowling" go on; "vitamin C. | The", "Plan B. | He" do not. */
function initial(s: Seam): Ruling {
  if (!isCapital(s.raw)) return null;
  if (/^[CFK]$/.test(s.raw) && /^[-−–]?\d[\d.,]*$/.test(s.before)) return 'split'; // 41.5 C. | Schools closed
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

const ASKED_OF = /^ (?:the|his|her|their|its|a|an|him|them|us|me|reporters|\p{Lu}[\p{L}.]+)\b/u;

/** `"Why?" | Smith asked.` goes on; `"Why?" | Smith said he did not know.` does not. */
function attribution(s: Seam): Ruling {
  if (!s.closed || !/["'”’»]/.test(s.left.at(-1) ?? '')) return null;
  // An attribution that begins with a common word would begin with a small letter.
  if (OPENING.test(s.right) || starts(s)) return null;
  // He asked, "Why?" | Lee said nothing.
  if (!OPENING.test(s.whole) && (s.whole.match(/["“«]/g)?.length ?? 0) + (s.whole.includes('”') ? 1 : 0) > 1)
    return null;
  const found = ATTRIBUTION.exec(s.right);
  if (!found) return INVERTED.test(s.right) ? 'join' : null;
  const rest = found[1] ?? '';
  // "Is it safe?" Sen. Lee asked the witness.
  if (
    s.mark === '?' &&
    / asked$/.test(found[0].slice(0, found[0].length - rest.length)) &&
    ASKED_OF.test(rest)
  )
    return 'join';
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
