/**
 * A sentence cut into pieces that can be printed one after the other: the article's words without markdown signs,
 * each piece with the names of all marks that lie on it.
 */
import type { Sentence, Span } from '../engine/comparison.ts';

export interface Mark extends Span {
  /** Class name: "a", "b" (a side or a version), "n" (number), "q" (quotation), "s" (spelling) … */
  as: string;
}

export interface Piece {
  text: string;
  as: string[];
}

/** The words of a sentence without markdown signs, and where each place of the sentence went. */
export interface Plain {
  text: string;
  /** Place in the sentence's text → place in the plain text. */
  at: (offset: number) => number;
}

/** Sentence → its words without markdown signs: `**Two** people` → `Two people`. */
export function plain(sentence: Pick<Sentence, 'text' | 'markup'>): Plain {
  if (sentence.markup.length === 0) return { text: sentence.text, at: (offset) => offset };
  const signs = [...sentence.markup].sort((x, y) => x.start - y.start);
  let text = '';
  let from = 0;
  for (const sign of signs) {
    if (sign.start > from) text += sentence.text.slice(from, sign.start);
    from = Math.max(from, sign.end);
  }
  text += sentence.text.slice(from);
  return {
    text,
    at: (offset) => {
      let gone = 0;
      let seen = 0;
      for (const sign of signs) {
        const start = Math.max(sign.start, seen);
        if (start >= offset) break;
        const end = Math.max(sign.end, seen);
        gone += Math.min(end, offset) - start;
        seen = end;
      }
      return offset - gone;
    },
  };
}

/** Several sentences as one text with a space between them, and where each begins. */
export function join(sentences: readonly Pick<Sentence, 'text' | 'markup'>[]): {
  text: string;
  starts: number[];
  parts: Plain[];
} {
  let text = '';
  const starts: number[] = [];
  const parts: Plain[] = [];
  for (const sentence of sentences) {
    const part = plain(sentence);
    if (text) text += ' ';
    starts.push(text.length);
    parts.push(part);
    text += part.text;
  }
  return { text, starts, parts };
}

/** Class of a version's words: three versions have a colour of their own, the others share one, none is grey. */
export const versionClass = (version: string | null): string =>
  version === null ? 'ver-none' : ['a', 'b', 'c'].includes(version) ? `ver-${version}` : 'ver-x';

/** Cuts a text at the ends of its marks. Pieces put together are the text; empty marks are dropped. */
export function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const real = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter((mark) => mark.start < mark.end)
    .sort((x, y) => x.start - y.start);
  const cuts = [...new Set([0, text.length, ...real.flatMap((mark) => [mark.start, mark.end])])].sort(
    (x, y) => x - y,
  );
  const out: Piece[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i] ?? 0;
    const end = cuts[i + 1] ?? 0;
    for (let mark = real[next]; mark && mark.start <= start; mark = real[++next]) open.push(mark);
    open = open.filter((mark) => mark.end > start);
    const as = [...new Set(open.map((mark) => mark.as))];
    const last = out.at(-1);
    if (last && last.as.join() === as.join()) last.text += text.slice(start, end);
    else out.push({ text: text.slice(start, end), as });
  }
  return out;
}

/** The part of the marks that lies in [start, end), moved so that `start` is 0. */
export function within(marks: readonly Mark[], start: number, end: number): Mark[] {
  return marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, start) - start,
      end: Math.min(mark.end, end) - start,
    }));
}

/** Opening and closing marks of a quotation; the straight one is both. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
];

/**
 * Quoted stretches, marks included, for setting in italics. A quotation that runs in from the sentence before
 * (“…. It is over.”) or on into the next one is taken from the start or to the end.
 */
export function quotedIn(text: string): Mark[] {
  for (const [open, close] of PAIRS) {
    const found = open === close ? betweenStraight(text, open) : between(text, open, close);
    if (found.length) return found;
  }
  return [];
}

const quoted = (start: number, end: number): Mark => ({ start, end, as: 'q' });

function between(text: string, open: string, close: string): Mark[] {
  const found: Mark[] = [];
  let at = 0;
  const first = text.indexOf(close);
  const opening = text.indexOf(open);
  if (first >= 0 && (opening < 0 || opening > first)) {
    found.push(quoted(0, first + 1));
    at = first + 1;
  }
  for (let start = text.indexOf(open, at); start >= 0; start = text.indexOf(open, at)) {
    const end = text.indexOf(close, start + 1);
    if (end < 0) return [...found, quoted(start, text.length)];
    found.push(quoted(start, end + 1));
    at = end + 1;
  }
  return found;
}

/** Straight marks tell by their neighbours which way they turn: `said: "It` opens, `over," she` closes. */
function betweenStraight(text: string, sign: string): Mark[] {
  const found: Mark[] = [];
  const lastLetter = [...text.matchAll(/[\p{L}\p{N}]/gu)].at(-1)?.index ?? -1;
  let open = -1;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const beforeWord = /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
    const opens = beforeWord && /[\s([{—–-]/.test(before);
    const closes = at > lastLetter || (!beforeWord && /\S/.test(before));
    if (open < 0 && closes) {
      if (found.length === 0) found.push(quoted(0, at + 1));
    } else if (open < 0) open = at;
    else if (!opens) {
      found.push(quoted(open, at + 1));
      open = -1;
    }
  }
  return open < 0 ? found : [...found, quoted(open, text.length)];
}

// "20%", "1,700", "5:30", "$61bn", "29th", "a fifth", "four"; never the digits of a name such as "F-16".
const NUMBER =
  /(?<![\p{L}\p{N}-])(?:[$€£¥]\s?)?(?:\p{Nd}+(?:[.,:\u00a0\u202f]\p{Nd}+)*(?:\s?%|(?:bn|m|k|st|nd|rd|th)\b)?|(?:an?\s)?(?:half|third|quarter|fifth|sixth|tenth)s?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)(?![\p{L}\p{N}])/giu;

/** Words that show a number, for setting in bold. */
export function numbersIn(text: string): Mark[] {
  return [...text.matchAll(NUMBER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    as: 'n',
  }));
}

const WORTH: Record<string, string> = {
  half: '50%',
  third: '33%',
  quarter: '25%',
  fifth: '20%',
  sixth: '17%',
  tenth: '10%',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
};

/** One text for numbers of one worth, for telling which number the other side lacks: "a fifth" and "20%" are "20%". */
export function worth(number: string): string {
  const bare = number
    .toLowerCase()
    .replace(/^an?\s/, '')
    .replace(/(?<=\d)(?:st|nd|rd|th)$/, '')
    .replace(/[\s,\u00a0\u202f]/g, '');
  return WORTH[bare] ?? WORTH[bare.replace(/s$/, '')] ?? bare;
}
