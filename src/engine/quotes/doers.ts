/** Who does what, or says it, as far as names tell: the same told of two names, or said by two, is two facts. */
import type { SentenceFacts } from '../facts.ts';
import { mayBeOneThing } from '../names/namesakes.ts';
import { sameRoot } from '../names/names.ts';
import { plainStem } from '../words/synonyms.ts';
import { fold } from '../words/tokens.ts';

/** The names of a sentence, and by the stem of each word that follows one ("the council declined"), which it is. */
export interface Doers {
  of: ReadonlyMap<string, { key: string; text: string }>;
  names: ReadonlySet<string>;
  /** Full names of those whose words are quoted; none where one of them is not named. */
  voices: readonly string[];
}

/** Function words between a name and its verb ("has also"), at the most. */
const BETWEEN = 2;

/** Reads the names of a sentence and the words that follow them. */
export function doersIn({ text, tokens, names, quotes }: SentenceFacts): Doers {
  const of = new Map<string, { key: string; text: string }>();
  let at = 0;
  let after = 0;
  let doer: { key: string; text: string } | null = null;
  for (const token of tokens) {
    while (at < names.length && names[at]!.end <= token.start) at++;
    const name = names[at];
    if (name && name.start <= token.start) {
      doer = { key: name.key, text: text.slice(name.start, name.end) };
      after = 0;
    } else if (doer && token.stop && after < BETWEEN) after++;
    else {
      if (doer && !token.stop) of.set(plainStem(token.stem), doer);
      doer = null;
    }
  }
  const voices = quotes.flatMap(({ use, speakerName }) => (use === 'speech' ? [speakerName] : []));
  return {
    of,
    names: new Set(names.map(({ key }) => key)),
    voices: voices.every((voice) => voice !== null) ? voices : [],
  };
}

/**
 * Whether two sentences tell the same of two names, neither of which the other has: "the council declined" / "the bank
 * declined"; or quote two persons.
 */
export function doersApart(a: Doers, b: Doers): boolean {
  const met = (voice: string): boolean => b.voices.some((other) => isOneVoice(voice, other));
  if (a.voices.length > 0 && b.voices.length > 0 && !a.voices.some(met)) return true;
  for (const [verb, doer] of a.of) {
    const other = b.of.get(verb);
    if (!other || a.names.has(other.key) || b.names.has(doer.key)) continue;
    if (!mayBeOneThing(doer.text, other.text) && !sameRoot(fold(doer.text), fold(other.text))) return true;
  }
  return false;
}

/** "Ann Lee" and "Lee". */
function isOneVoice(a: string, b: string): boolean {
  const last = (name: string): string => fold(name.slice(name.lastIndexOf(' ') + 1));
  return last(a) === last(b) || mayBeOneThing(a, b);
}
