/** Who does what, as far as names stand right before what is told of them: the same told of two names is two facts. */
import type { SentenceFacts } from './facts.ts';
import { mayBeOneThing } from './namesakes.ts';
import { plainStem } from './synonyms.ts';

/** The names of a sentence, and by the stem of each word that follows one ("the council declined"), which it is. */
export interface Doers {
  of: ReadonlyMap<string, { key: string; text: string }>;
  names: ReadonlySet<string>;
}

/** Function words between a name and its verb ("has also"), at the most. */
const BETWEEN = 2;

/** Reads the names of a sentence and the words that follow them. */
export function doersIn({ text, tokens, names }: SentenceFacts): Doers {
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
  return { of, names: new Set(names.map(({ key }) => key)) };
}

/** Whether two sentences tell the same of two names, neither of which the other has: "the council declined" / "the bank declined". */
export function doersApart(a: Doers, b: Doers): boolean {
  for (const [verb, doer] of a.of) {
    const other = b.of.get(verb);
    if (!other || a.names.has(other.key) || b.names.has(doer.key)) continue;
    if (!mayBeOneThing(doer.text, other.text)) return true;
  }
  return false;
}
