/** Whether of two sentences that tell one thing one denies it without a "not" at the verb: "no appeal", "refused to sign", "not guilty". */
import { attributionOf, speakersApart } from '../quotes/attribution.ts';
import type { Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import type { SentenceFacts } from '../facts.ts';
import { frameOf, isOneFrame, type Part } from './frames.ts';
import { plainStem } from '../words/synonyms.ts';
import type { Token } from '../words/tokens.ts';

/** Likelihood that two sentences make one claim (0 to 1) from which on what the one lacks the other may have. */
const ALIKE = 0.4;
/** From here on one thing in common, besides what is denied, is enough. */
const VERY_ALIKE = 0.6;
/** Words between the word that denies and what it denies. */
const BETWEEN = 2;

/** Ways to deny, each with what it says of a thing or a deed. */
const DENYING: readonly { word: RegExp; then: RegExp | null; after?: RegExp }[] = [
  // "there will be no appeal", "has no lane for bicycles"
  { word: /^no$/, then: null },
  // "refused to release", "failed to save", "was unable to stop"
  { word: /^(?:refused|declined|failed|unable|refuses|declines|fails|refusing|failing)$/, then: /^to$/ },
  // "ruled out an early vote"
  { word: /^rul(?:e|es|ed|ing)$/, then: /^out$/ },
  // "found not guilty"
  { word: /^not$/, then: null, after: /^(?:found|pleaded|pled|plead|pleads|declared|ruled|deemed|judged)$/ },
];
/** Verbs that only carry what is denied: "made no arrests". */
const LIGHT = /^(?:ma(?:de|kes?|king)|ha(?:s|ve|d)|t(?:ook|akes?)|g[ai]ves?|seen?)$/;
/** What "no" may stand before without denying it. */
const NOT_DENIED =
  /^(?:longer|more|less|later|sooner|doubt|matter|means|other|one|way|fewer|further|immediate|such|new|official|clear|serious|idea|comment|secret|wonder|reason|stranger|sign|evidence|reports?|word)$/;
/** Words that make a sentence no plain denial, or no plain statement. */
const UNSURE =
  /^(?:if|whether|unless|until|without|except|yet|never|none|nobody|nothing|neither|nor|n't|unclear|unlikely|deny|denied|denies|denying|hardly|barely|few|little|only|just|could|might|may|should|previously|formerly|once|initially|first|planned|hoped|expected|wanted|promised|vowed|due)$/;

/** The word that denies in the one sentence and what the other says of the same; null where there are none. */
export function lacksAtOdds(context: StoryContext, a: Place, b: Place): { left: Span; right: Span } | null {
  if (context.similarity(a, b) < ALIKE) return null;
  const found = lackedBy(context, a, b);
  if (found) return { left: found.denial, right: found.said };
  const other = lackedBy(context, b, a);
  return other && { left: other.said, right: other.denial };
}

function lackedBy(context: StoryContext, a: Place, b: Place): { denial: Token; said: Token } | null {
  const [denying, plain] = [context.sentence(a), context.sentence(b)];
  if (!denying.tokens.some(denies) || plain.tokens.some(denies)) return null;
  if (isUnsureOf(denying, plain) || isUnsureOf(plain, denying)) return null;
  for (const [at, denial] of denying.tokens.entries()) {
    if (!denies(denial)) continue;
    const way = DENYING.find(({ word }) => word.test(denial.norm));
    const verdict = way?.after ? foundAt(denying, at, way.after) : null;
    if (!way || (way.after && !verdict)) continue;
    if (isQuoted(denying, denial) || denying.tokens.some((token, i) => i !== at && denies(token))) continue;
    // "Lee ruled out a vote" / "the others said they would call one"
    if (/^rul/.test(denial.norm) && !isSpokenWithin(plain, denying)) continue;
    const denied = deniedAt(denying, at, way.then);
    if (denied < 0) continue;
    const stem = plainStem(denying.tokens[denied]!.stem);
    // Who "pleaded not guilty" may be found guilty.
    if (verdict && !plain.tokens.some((token) => plainStem(token.stem) === plainStem(verdict.stem))) continue;
    const said = plain.tokens.findIndex((token) => !token.stop && plainStem(token.stem) === stem);
    if (verdict && areChargesApart(denying, denied, plain, said)) continue;
    if (said < 0 || isQuoted(plain, plain.tokens[said]!)) continue;
    const frame = frameOf(context, a, b);
    const slots = new Set<Part>([
      ...frame.left.filter(
        (part) => part.at === at || part.at === denied || LIGHT.test(denying.tokens[part.at]!.norm),
      ),
      ...frame.right.filter((part) => part.at === said),
      ...frame.matched.filter(([l, r]) => l.at === denied || r.at === said).flat(),
    ]);
    if (
      !speakersApart(denying, plain) &&
      isOneFrame(frame, (part) => slots.has(part), context.similarity(a, b) >= VERY_ALIKE ? 1 : 2)
    )
      return { denial, said: plain.tokens[said]! };
  }
  return null;
}

/** "not guilty to murder" / "guilty to theft". */
export function areChargesApart(a: SentenceFacts, x: number, b: SentenceFacts, y: number): boolean {
  const charge = ({ tokens }: SentenceFacts, at: number): string | null =>
    /^(?:to|of)$/.test(tokens[at + 1]?.norm ?? '')
      ? (tokens.slice(at + 2).find(({ stop }) => !stop)?.stem ?? null)
      : null;
  const [l, r] = [charge(a, x), charge(b, y)];
  return l !== null && r !== null && l !== r;
}

/** Whether those who speak in one sentence, if any do, are named in the other. */
function isSpokenWithin(sentence: SentenceFacts, { tokens }: SentenceFacts): boolean {
  return attributionOf(sentence).speaker.every(({ stem }) => tokens.some((token) => token.stem === stem));
}

/** Whether one sentence has a word, which the other has not, that makes it no plain statement. */
function isUnsureOf({ tokens }: SentenceFacts, other: SentenceFacts): boolean {
  return tokens.some(({ norm }) => UNSURE.test(norm) && !other.tokens.some((token) => token.norm === norm));
}

const DENY: ReadonlySet<string> = new Set(
  'no not refused declined failed unable refuses declines fails refusing failing rule rules ruled ruling'.split(
    ' ',
  ),
);
const denies = ({ norm }: Token): boolean => DENY.has(norm) || norm.endsWith("n't");

function isQuoted({ quotes }: SentenceFacts, token: Token): boolean {
  return quotes.some((quote) => quote.start <= token.start && token.end <= quote.end);
}

/** "found not guilty", "found the owner not guilty": the verb by which somebody is said not to be something; null where none is. */
function foundAt({ tokens }: SentenceFacts, at: number, after: RegExp): Token | null {
  if (after.test(tokens[at - 1]?.norm ?? '')) return tokens[at - 1]!;
  if (!/^(?:guilty|liable|responsible)$/.test(tokens[at + 1]?.norm ?? '')) return null;
  return tokens.slice(Math.max(0, at - FOUND_REACH), at).findLast(({ norm }) => after.test(norm)) ?? null;
}
/** Words. */
const FOUND_REACH = 8;

/** Index of the word that is denied; -1 where none is. */
function deniedAt({ tokens }: SentenceFacts, at: number, then: RegExp | null): number {
  let from = at + 1;
  if (then) {
    if (!then.test(tokens[from]?.norm ?? '')) return -1;
    from++;
  }
  for (let i = from; i <= from + BETWEEN && tokens[i]; i++) {
    if (NOT_DENIED.test(tokens[i]!.norm)) return -1;
    if (!tokens[i]!.stop) return i;
  }
  return -1;
}
