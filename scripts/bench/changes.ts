/** Single facts changed in a sentence, and changes of form that change no fact. */

/** Puts `text` in place of [start, end) of a sentence. */
export interface Change {
  start: number;
  end: number;
  text: string;
}

type Plant = (sentence: string, isQuoted: (at: number) => boolean) => Change | null;

const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const OTHER_NAME = 'Osgood Penhale';
const OTHER_WORD = 'marvellous';
const WORDS = 'zero one two three four five six seven eight nine'.split(' ');

const replacing = (match: RegExpMatchArray | undefined, text: string): Change | null =>
  match ? { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length, text } : null;

const matches = (
  sentence: string,
  pattern: RegExp,
  allowed: (at: number) => boolean,
): RegExpMatchArray | undefined => [...sentence.matchAll(pattern)].find((match) => allowed(match.index));

/** What is changed, by name; each changes the first place in a sentence that it fits, or none. */
export const PLANTS: Record<string, Plant> = {
  // "14 people" → "17 people", "1,200" → "1,920"; years stay.
  'a number': (sentence, isQuoted) => {
    const pattern = /(?<![\w.,:$£€-])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\w-]|[.,:]\d)/g;
    const match = matches(
      sentence,
      pattern,
      (at) => !isQuoted(at) && !/^ ?(?:19|20)\d\d/.test(sentence.slice(at)),
    );
    const value = Number(match?.[0].replace(/,/g, ''));
    const other = value < 10 ? value + 3 : Math.round(value * 1.6);
    return replacing(match, match?.[0].includes(',') ? other.toLocaleString('en-US') : String(other));
  },
  // "will rise" → "will not rise"
  'a negation': (sentence, isQuoted) => {
    if (/\b(?:not|never|no)\b|n['’]t\b/.test(sentence)) return null;
    const match = matches(
      sentence,
      /\b(?:will|was|is|are|were|would|could) (?!not\b|been\b)/g,
      (at) => !isQuoted(at),
    );
    if (!match) return null;
    const at = match.index! + match[0].length - 1;
    return { start: at, end: at, text: ' not' };
  },
  // "Ruth Bell", "Mayor Ruth Bell" → the last two words are another name; longer runs of capitals are left alone.
  'a name': (sentence, isQuoted) => {
    const match = matches(
      sentence,
      /(?<=[\p{Ll},] )(?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}(?=[ ,.](?! ?\p{Lu}))/gu,
      (at) => !isQuoted(at) && !DAYS.some((day) => sentence.startsWith(day, at)),
    );
    if (!match) return null;
    const name = match[0].split(' ').slice(-2).join(' ');
    const end = match.index! + match[0].length;
    return { start: end - name.length, end, text: OTHER_NAME };
  },
  // "on Tuesday" → "on Friday"
  'a weekday': (sentence, isQuoted) => {
    const match = matches(sentence, new RegExp(`\\b(?:${DAYS.join('|')})\\b`, 'g'), (at) => !isQuoted(at));
    return replacing(match, DAYS[(DAYS.indexOf(match?.[0] ?? '') + 3) % DAYS.length] ?? '');
  },
  // A word well inside a quotation.
  'a quoted word': (sentence, isQuoted) =>
    replacing(
      matches(sentence, /\b[a-z]{5,}\b/g, (at) =>
        Array.from({ length: 50 }, (_, near) => at - 20 + near).every(isQuoted),
      ),
      OTHER_WORD,
    ),
};

/** Form alone, by name: no fact is another afterwards. */
export const FORMS: Record<string, (text: string) => string> = {
  'quotation marks': (text) => {
    let open = false;
    return text
      .replace(/[“”]/g, '"')
      .replace(/"/g, () => ((open = !open) ? '“' : '”'))
      .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
  },
  '400,000 / 400 000': (text) => text.replace(/(?<=\d),(?=\d{3})/g, '\u00a0'),
  '% / per cent': (text) =>
    text
      .replace(/\bper ?cent\b|(?<=\d) ?%/g, (found) => (found.endsWith('%') ? ' per cent' : '%'))
      .replace(/ %/g, '%'),
  dashes: (text) => text.replace(/ ?— ?| - | – /g, (found) => (found.includes('—') ? ' – ' : ' — ')),
  '-ise / -ize': (text) =>
    text.replace(
      /\b(\p{L}{3,}?)i([sz])(e[ds]?|ing|ation)\b/gu,
      (word, start: string, letter: string, end: string) =>
        IZE.test(start) ? `${start}i${letter === 's' ? 'z' : 's'}${end}` : word,
    ),
  'number words / digits': (text) =>
    text.replace(
      /(?<![\p{L}\p{N}.,-])(?:two|three|four|five|six|seven|eight|nine|[2-9])(?= \p{Ll}{3,})(?! (?:hundred|thousand|million|billion|dozen))/gu,
      (found) => (/\d/.test(found) ? (WORDS[Number(found)] ?? found) : String(WORDS.indexOf(found))),
    ),
};

/** Beginnings of words that are written with -ise and with -ize. */
const IZE =
  /(?:organ|real|recogn|critic|author|final|minim|maxim|priorit|emphas|apolog|civil|modern|mobil|stabil|special|general|character|summar|util|normal|legal|central|harmon|symbol|jeopard|scrutin|visual)$/i;

/** Whether a place of a sentence stands between quotation marks. */
export function quotedPlaces(sentence: string): (at: number) => boolean {
  let inside = false;
  const quoted = Array.from({ length: sentence.length }, (_, at) => {
    const sign = sentence[at];
    if (sign === '“') inside = true;
    else if (sign === '”') inside = false;
    else if (sign === '"') inside = !inside;
    return inside;
  });
  return (at) => quoted[at] ?? false;
}
