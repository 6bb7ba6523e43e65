/** Whether of two sentences that tell one thing one says what the other denies: by "not", or by a word for the opposite. */
import type { Span } from './comparison.ts';
import { meanings, type Place, type StoryContext } from './context.ts';
import type { SentenceFacts } from './facts.ts';
import { tellsEvent } from './no-events.ts';
import { oppositesOf } from './opposites.ts';
import { plainStem } from './synonyms.ts';
import type { Token } from './tokens.ts';

/** Likelihood that two sentences make one claim (0 to 1) from which on a denial may be at odds with the other. */
const ALIKE = 0.4;
/** The same for words for the opposite, which may be said of two. */
const ALIKE_FOR_OPPOSITES = 0.55;
/** How far from "not", in words, the verb it denies may stand; how far from a verb what it is said of; and what makes it no plain statement. */
const DENIED_REACH = 3;
const SAID_REACH = 7;
const UNSURE_REACH = 4;
/** Telling words around the verbs that must be the same: where the verb is the same, where it is one that means the same, and where it is the opposite. */
const SAID_ALIKE = { verb: 2, synonym: 3, opposite: 3 };

/** Words by which a sentence denies without "not", or states nothing plainly: near the verb, nothing is shown. */
const UNSURE =
  /^(?:not|n't|no|none|nobody|nothing|neither|nor|never|cannot|without|unless|until|except|if|whether|den(?:y|ies|ied|ying|ial)|refus\w*|reject\w*|declin\w*|fail\w*|lack\w*|unable|unlikely|unclear|unwilling|avoid\w*|prevent\w*|doubt\w*|hardly|barely|scarcely|few|little|stop\w*|bann?\w*|block\w*|halt\w*|yet|could|would|may|might|should|previously|formerly|once|used|too|again|alleg\w*|accus\w*|claim\w*|suspect\w*|possib\w*|potential\w*)$/;
const WEAK_AFTER = new Set(['only', 'just', 'but', 'merely', 'simply', 'necessarily', 'all', 'every', 'yet']);

/** "will not open until May" denies only what comes before. */
const LIMITED = new Set(['until', 'till', 'unless', 'without', 'except', 'before']);
/** What may stand between "not" and the verb it denies. */
const BETWEEN = new Set('be been being have had get got also ever still even yet'.split(' '));
/** Nouns made of verbs: "before a decision is made" says nothing of whether it was. */
const NOUN = /(?:tion|sion|ment|ness|ity|ance|ence|al)s?$/;

export interface Denial {
  left: Span;
  right: Span;
}

/** "will not reopen the bridge" / "is to reopen the bridge in May": the "not" and the verb that is said without; null where none are. */
export function denialsAtOdds(context: StoryContext, a: Place, b: Place): Denial | null {
  if (context.similarity(a, b) < ALIKE) return null;
  const [l, r] = [denialsIn(context.sentence(a)), denialsIn(context.sentence(b))];
  if (l.length > 0 === r.length > 0) return l.length === 0 ? oppositesAtOdds(context, a, b) : null;
  const [denying, denials, other] = l.length > 0 ? [a, l, b] : [b, r, a];
  for (const denial of denials) {
    const said = saidOf(context, denying, denial, other);
    if (said) return l.length > 0 ? { left: denial.not, right: said } : { left: said, right: denial.not };
  }
  return null;
}

/** A verb that the other sentence says plainly of the same. */
function saidOf(
  context: StoryContext,
  denying: Place,
  { verb, tense, open }: DenialIn,
  other: Place,
): Token | null {
  const [own, plain] = [context.sentence(denying), context.sentence(other)];
  const stem = plainStem(own.tokens[verb]!.stem);
  const same = meanings(own.tokens[verb]!);
  for (const [at, token] of plain.tokens.entries()) {
    if (token.stop || !isVerb(token) || isUnsure(plain, at)) continue;
    const oneVerb = plainStem(token.stem) === stem;
    if (
      !oneVerb &&
      (isNamed(plain.tokens, at) ||
        !meanings(token).some((meaning) => tellsEvent(meaning) && same.includes(meaning)))
    )
      continue;
    if (!mayMeet(tense, tenseOf(plain.tokens, at - 1, at))) continue;
    // "has not been released" may be older than "was released on Monday".
    if (open && isDated(plain, at)) continue;
    const needed = oneVerb ? SAID_ALIKE.verb : SAID_ALIKE.synonym;
    if (sharedAround(context, denying, verb, other, at) >= needed) return token;
  }
  return null;
}

/** Whether a day or an hour is given right after a verb. */
function isDated({ tokens, quantities }: SentenceFacts, verb: number): boolean {
  const end = tokens[verb]!.end;
  return quantities.some(
    (q) =>
      (q.dimension === 'date' || q.dimension === 'time') && q.start >= end && q.start - end < DATED_REACH,
  );
}
/** Characters. */
const DATED_REACH = 20;

/** "the blast", "two bombs", "of fire": a thing, no verb. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  return /^(?:an?|the|this|that|his|her|its|their|our|of|in|for|no|any|one|two|three|\d.*)$/.test(
    tokens[at - 1]?.norm ?? '',
  );
}

/** Whether what is denied of one time may be said of another: "has not opened" and "will open" both hold. */
function mayMeet(denied: Tense, said: Tense): boolean {
  return denied === 'past' ? said !== 'future' : said !== 'past';
}

/** How many telling words around two verbs are the same, synonyms counted. */
function sharedAround(context: StoryContext, a: Place, x: number, b: Place, y: number): number {
  const around = (place: Place, verb: number): Set<string>[] => {
    const keys = context.keys(place);
    return context
      .sentence(place)
      .tokens.flatMap((token, i) =>
        i === verb || token.stop || Math.abs(i - verb) > SAID_REACH
          ? []
          : [new Set(keys[i]!.startsWith('name:') ? [keys[i]!] : meanings(token))],
      );
  };
  const there = new Set(around(b, y).flatMap((words) => [...words]));
  const shared = new Set<string>();
  for (const words of around(a, x)) for (const word of words) if (there.has(word)) shared.add([...words][0]!);
  return shared.size;
}

/** Whether a word near a verb makes it no plain statement. */
function isUnsure({ tokens }: SentenceFacts, verb: number): boolean {
  return tokens
    .slice(Math.max(0, verb - UNSURE_REACH), verb + 3)
    .some(({ norm }, i) => i !== Math.min(verb, UNSURE_REACH) && (UNSURE.test(norm) || norm.endsWith("n't")));
}

interface DenialIn {
  not: Token;
  verb: number;
  tense: Tense;
  /** "has not", "have not": up to the time of writing. */
  open: boolean;
}

/** Neither a noun nor a word by which somebody speaks: who "did not say" something has said other things. */
const isVerb = (token: Token): boolean => !NOUN.test(token.norm) && !SPOKEN.test(token.norm);
const SPOKEN =
  /^(?:sa(?:y|ys|id|ying)|tell|tells|told|telling|comment\w*|report\w*|announc\w*|know|knows|known|knew|think|thinks|thought|believ\w*|mean|means|meant)$/;

type Tense = 'past' | 'present' | 'future';

const TENSES: readonly [Tense, RegExp][] = [
  ['future', /^(?:will|won't|to|would|shall)$/],
  ['past', /^(?:did|didn't|was|wasn't|were|weren't|has|hasn't|have|haven't|had|hadn't)$/],
  ['present', /^(?:do|don't|does|doesn't|is|isn't|are|aren't)$/],
];

/** When a verb is said to happen, by the helping word nearest before a place; by its own form where there is none near. */
function tenseOf(tokens: readonly Token[], from: number, verb: number): Tense {
  for (let at = from; at >= 0 && at >= from - 3; at--)
    for (const [tense, words] of TENSES) if (words.test(tokens[at]!.norm)) return tense;
  const { text, stem } = tokens[verb]!;
  return /ed$/.test(text) || (stem !== plainStem(stem) && !/(?:s|ing)$/.test(text)) ? 'past' : 'present';
}

/** Each "not" of a sentence, outside quotations, with the place of the verb it denies; none where more bears on it. */
function denialsIn(sentence: SentenceFacts): DenialIn[] {
  const { tokens, quotes } = sentence;
  return tokens.flatMap((not, at) => {
    if (not.norm !== 'not' && not.norm !== 'never' && !not.norm.endsWith("n't")) return [];
    if (/^(?:would|could|might|should)n't$/.test(not.norm)) return [];
    if (quotes.some((quote) => quote.start <= not.start && not.end <= quote.end)) return [];
    // "pleaded not guilty" denies no verb.
    if (not.norm === 'not' && !tokens[at - 1]?.stop) return [];
    const after = tokens.slice(at + 1, at + 1 + DENIED_REACH);
    if (after.some(({ norm }) => WEAK_AFTER.has(norm))) return [];
    const verb = after.findIndex((token) => !BETWEEN.has(token.norm));
    if (verb < 0 || after[verb]!.stop || !isVerb(after[verb]!)) return [];
    const near = tokens.slice(Math.max(0, at - UNSURE_REACH), at + UNSURE_REACH);
    if (near.some((token) => token !== not && UNSURE.test(token.norm))) return [];
    if (tokens.slice(at).some(({ norm }) => LIMITED.has(norm))) return [];
    return [
      {
        not,
        verb: at + 1 + verb,
        tense: tenseOf(tokens, at, at + 1 + verb),
        open: /^ha(?:s|ve)/.test(
          not.norm === 'not' || not.norm === 'never' ? (tokens[at - 1]?.norm ?? '') : not.norm,
        ),
      },
    ];
  });
}

/** "accepted the offer" / "rejected the offer": one says the opposite of the other, of the same. */
function oppositesAtOdds(context: StoryContext, a: Place, b: Place): Denial | null {
  if (context.similarity(a, b) < ALIKE_FOR_OPPOSITES) return null;
  const [left, right] = [context.sentence(a), context.sentence(b)];
  const stems = (sentence: SentenceFacts): Set<string> =>
    new Set(sentence.tokens.map(({ stem }) => plainStem(stem)));
  const [inLeft, inRight] = [stems(left), stems(right)];
  for (const [x, token] of left.tokens.entries()) {
    const opposites = oppositesOf(plainStem(token.stem));
    // A sentence that has both words tells of both.
    if (
      opposites.length === 0 ||
      inRight.has(plainStem(token.stem)) ||
      opposites.some((word) => inLeft.has(word))
    )
      continue;
    const y = right.tokens.findIndex(({ stem }) => opposites.includes(plainStem(stem)));
    if (y < 0 || isUnsure(left, x) || isUnsure(right, y)) continue;
    if (subjectOf(context, a, x) !== subjectOf(context, b, y)) continue;
    if (sharedAround(context, a, x, b, y) >= SAID_ALIKE.opposite)
      return { left: token, right: right.tokens[y]! };
  }
  return null;
}

/** What a verb is most likely said of: the telling word before it. */
function subjectOf(context: StoryContext, place: Place, verb: number): string | null {
  const { tokens } = context.sentence(place);
  const keys = context.keys(place);
  for (let at = verb - 1; at >= 0; at--) if (!tokens[at]!.stop) return keys[at]!;
  return null;
}
