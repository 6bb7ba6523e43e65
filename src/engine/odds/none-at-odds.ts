/** Whether of two sentences that tell one thing one says that there was none of what the other says there was: "no gale warning" / "issued a gale warning". */
import { speakersApart } from '../quotes/attribution.ts';
import type { Span } from '../comparison.ts';
import { meanings, type Place, type StoryContext } from '../context.ts';
import type { SentenceFacts } from '../facts.ts';
import { frameOf } from './frames.ts';
import { isUnsure } from '../words/plain-verbs.ts';
import { tellsOfOther } from './seats.ts';
import { firstFrom, type Token } from '../words/tokens.ts';

/** Likelihood that two sentences make one claim, or state one fact (0 to 1), from which on they may tell of one thing. */
const ALIKE = 0.4;
const ONE_FACT = 0.57;

/** "No gale warning had been issued", "there was no gale warning". */
const NONE =
  /\bno ((?:(?!one\b|longer\b|more\b|such\b|other\b|further\b|doubt\b|immediate\b|official\b|sign\b|evidence\b|reports?\b|word\b)[\p{L}-]+ ){1,3}?)(?:had been|has been|have been|was|were|is|are) (?:in force|in place|in effect|issued|given|made|seen|found|reported|recorded|observed|sounded|raised)\b/iu;
/** How there is one: "had issued a gale warning", "three children had reactions", "a warning was in force". */
const GIVES =
  /^(?:issu(?:e|es|ed|ing)|g[ai]v(?:e|es|en|ing)|ma(?:d|k)es?|saw|seen|found|report(?:s|ed)?|record(?:s|ed)?|observ(?:es|ed)|ha[ds]|have|suffer(?:s|ed)?|sound(?:ed|s)|rais(?:es|ed)|put|was|were|caus(?:es|ed)|show(?:s|ed))$/;
/** Words from the verb to what there is, or back. */
const REACH = 4;
/** Words that may stand for one another where they say what there was none of. */
const ALSO: readonly ReadonlySet<string>[] = [
  new Set(['effect', 'effects', 'reaction', 'reactions', 'complication', 'complications']),
  new Set(['gale', 'gales', 'storm', 'storms', 'wind', 'weather']),
  new Set(['warning', 'warnings', 'alert', 'alerts', 'alarm']),
];
/** "side effects": the word before adds nothing. */
const EMPTY = /^(?:side|adverse|known|new|major)$/;

/** The words for none and for some; null where there are none. */
export function noneAtOdds(context: StoryContext, a: Place, b: Place): { left: Span; right: Span } | null {
  if (context.similarity(a, b) < ALIKE && context.facts.similarity(a, b) < ONE_FACT) return null;
  const found = denied(context, a, b);
  if (found) return { left: found.none, right: found.some };
  const other = denied(context, b, a);
  return other && { left: other.some, right: other.none };
}

function denied(context: StoryContext, a: Place, b: Place): { none: Span; some: Span } | null {
  const [denying, telling] = [context.sentence(a), context.sentence(b)];
  if (!denying.tokens.some(({ norm }) => norm === 'no')) return null;
  const match = NONE.exec(denying.text);
  if (!match || /\bno\b|\bnot\b|n['’]t\b|\bwithout\b/i.test(telling.text)) return null;
  const start = match.index;
  if ([...denying.quotes, ...telling.quotes].some(({ use }) => use === 'speech')) return null;
  if (speakersApart(denying, telling) || tellsOfOther(denying, telling)) return null;
  const from = firstFrom(denying.tokens, start) + 1;
  const words = denying.tokens
    .slice(from, firstFrom(denying.tokens, start + 3 + match[1]!.length))
    .filter(({ norm, stop }) => !stop && !EMPTY.test(norm));
  // One word alone, "no warning", says too little of what there was none of.
  if (words.length < 2) return null;
  const said = saidIn(telling, words);
  if (!said || !isGiven(telling, said.first, said.last)) return null;
  const frame = frameOf(context, a, b);
  const isNamed = ({ name }: { name: unknown }): boolean => name !== null;
  if (frame.left.some(isNamed) && frame.right.some(isNamed)) return null;
  return {
    none: { start, end: start + 3 + match[1]!.trimEnd().length },
    some: { start: telling.tokens[said.first]!.start, end: telling.tokens[said.last]!.end },
  };
}

/** Where a sentence has all of some words, or words that mean the same, side by side. */
function saidIn({ tokens }: SentenceFacts, words: readonly Token[]): { first: number; last: number } | null {
  const head = words.at(-1)!;
  for (const [at, token] of tokens.entries()) {
    if (!areOne(head, token)) continue;
    const from = Math.max(0, at - words.length);
    const before = tokens.slice(from, at);
    const places = words.slice(0, -1).map((word) => before.findIndex((other) => areOne(word, other)));
    if (places.every((place) => place >= 0)) return { first: from + Math.min(...places), last: at };
  }
  return null;
}

function areOne(a: Token, b: Token): boolean {
  if (a.stem === b.stem || ALSO.some((group) => group.has(a.norm) && group.has(b.norm))) return true;
  const known = meanings(a);
  return !b.stop && meanings(b).some((word) => known.includes(word));
}

/** Whether a verb by which there is one stands near, plainly. */
function isGiven(sentence: SentenceFacts, first: number, last: number): boolean {
  const { tokens } = sentence;
  for (let at = Math.max(0, first - REACH); at <= Math.min(tokens.length - 1, last + 2); at++)
    if ((at < first || at > last) && GIVES.test(tokens[at]!.norm)) return !isUnsure(sentence, at);
  return false;
}
