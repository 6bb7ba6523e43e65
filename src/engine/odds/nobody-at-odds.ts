/** Whether of two sentences that tell one thing one says nobody came to harm, and the other how many did. */
import { speakersApart } from '../quotes/attribution.ts';
import { clauseNumbers } from '../quantities/clause-numbers.ts';
import type { Span } from '../comparison.ts';
import { meanings, type Place, type StoryContext } from '../context.ts';
import type { Quantity, SentenceFacts } from '../facts.ts';
import { frameOf, isOneFrame, type Part } from './frames.ts';
import { touches } from '../align/gaps.ts';
import { isUnsure } from '../words/plain-verbs.ts';
import { tokenize, type Token } from '../words/tokens.ts';

/** Likelihood that two sentences make one claim (0 to 1) from which on they may be of one happening. */
const ALIKE = 0.3;

type Harm = 'death' | 'injury' | 'missing';

const HARMS: readonly [Harm, ReadonlySet<string>][] = [
  ['death', wordsLike('killed dead')],
  ['injury', wordsLike('hurt wounded')],
  ['missing', new Set(['miss'])],
];
function wordsLike(words: string): ReadonlySet<string> {
  return new Set(tokenize(words).flatMap(meanings));
}
/** Words for both the dead and the hurt. */
const BOTH = /^(?:casualt(?:y|ies)|victims?)$/;
/** Words that tell of harm, not who was harmed, and add nothing to it. */
const LIGHT =
  /^(?:caus|leav|left|result|claim|report|suffer|tak|took|sustain|loss|life|liv|there|receiv|toll|confirm)/;

/** "No one was hurt", "there were no casualties", "nobody is missing". */
const NONE =
  /\b(?:no[- ]one|nobody|no people|none of (?:the )?\p{L}+|no (?:reports? of )?(?:any )?(?:deaths?|injur(?:y|ies)|casualt(?:y|ies)|fatalit(?:y|ies)|loss of life))\b/iu;
/** What must follow "no one": "no one on the bridge was hurt" is said of some only. */
const VERB_NEXT =
  /^\s*(?:(?:is|are|was|were|has|have|had|being|been|died|dies|suffered|got|believed|reported)\b)/i;
/** Words by which it holds for a time, or for some, only. */
const LIMITED =
  /\b(?:immediate(?:ly)?|initial(?:ly)?|at first|first said|so far|yet|earlier|previous(?:ly)?|else|other|further|more|would|could|might|if|unless|not|hop(?:ed?|ing)|lucky|miracul\w*|seriously|serious|critical(?:ly)?|life-threatening)\b/i;
const SEVERE = /\b(?:serious(?:ly)?|severe(?:ly)?|critical(?:ly)?|badly|life-threatening)\b/i;

interface None {
  span: Span;
  harms: readonly Harm[];
  at: number;
  severe: boolean;
}

/** The words that deny harm in the one sentence, and the figure of those harmed in the other; null where there are none. */
export function nobodyAtOdds(context: StoryContext, a: Place, b: Place): { left: Span; right: Span } | null {
  if (context.similarity(a, b) < ALIKE) return null;
  const found = isDenied(context, a, b);
  if (found) return { left: found.none, right: found.some };
  const other = isDenied(context, b, a);
  return other && { left: other.some, right: other.none };
}

function isDenied(context: StoryContext, a: Place, b: Place): { none: Span; some: Span } | null {
  const [denying, telling] = [context.sentence(a), context.sentence(b)];
  const none = noneIn(denying);
  if (!none || noneIn(telling) || speakersApart(denying, telling)) return null;
  const some = harmedIn(telling, none);
  if (!some) return null;
  const frame = frameOf(context, a, b);
  const isSlot = ({ at, start, quantity }: Part): boolean => {
    for (const sentence of [denying, telling]) {
      const token = sentence.tokens[at];
      if (
        token?.start === start &&
        (harmsOf(token).length > 0 ||
          /^no(?:ne|body)?$/.test(token.norm) ||
          LIGHT.test(token.norm) ||
          SEVERE.test(token.norm))
      )
        return true;
    }
    return (
      quantity !== null && quantity.dimension === 'count' && (start === some.start || isPeople(quantity))
    );
  };
  return isOneFrame(frame, isSlot, 1) ? { none: none.span, some } : null;
}

/** What is counted, and is no people. */
const NOBODY =
  /^$|\b(?:homes?|houses?|buildings?|cars?|vehicles?|trucks?|buses|boats?|shops?|animals?|dogs?|cats?|horses?|cows?|cattle|sheep|birds?|shots?|bombs?|shells?|times?|days?|hours?|years?)\b/;

const isPeople = ({ of }: Quantity): boolean =>
  of !== null &&
  /\b(?:people|persons?|others?|men|women|dead|wounded|injured|hurt|killed|victims|passengers|guests)\b/.test(
    of,
  );

function harmsOf(token: Token): Harm[] {
  if (BOTH.test(token.norm)) return ['death', 'injury'];
  const words = meanings(token);
  return HARMS.flatMap(([harm, known]) => (words.some((word) => known.has(word)) ? [harm] : []));
}

/** The words of a sentence by which nobody was harmed; null where there are none, or they are not said of all. */
function noneIn(sentence: SentenceFacts): None | null {
  const { text, tokens, quotes } = sentence;
  const match = NONE.exec(text);
  if (
    !match ||
    LIMITED.test(text.replace(SEVERE, '')) ||
    quotes.some((q) => q.start <= match.index && match.index < q.end)
  )
    return null;
  const span = { start: match.index, end: match.index + match[0].length };
  const clauses = clauseNumbers(sentence);
  const first = tokens.findIndex(({ end }) => end > span.start);
  const within = tokens.filter((token) => touches(token, span)).flatMap(harmsOf);
  if (within.length === 0 && !VERB_NEXT.test(text.slice(span.end))) return null;
  const harms =
    within.length > 0
      ? within
      : tokens.flatMap((token, i) => (clauses[i] === clauses[first] ? harmsOf(token) : []));
  return harms.length === 0 ? null : { span, harms, at: first, severe: SEVERE.test(text) };
}

/** A figure of those who came to one of the harms that are denied. */
function harmedIn(sentence: SentenceFacts, { harms, severe }: None): Span | null {
  const { tokens, quantities, text } = sentence;
  if (severe && !SEVERE.test(text)) return null;
  const clauses = clauseNumbers(sentence);
  for (const [at, token] of tokens.entries()) {
    if (!harmsOf(token).some((harm) => harms.includes(harm)) || isUnsure(sentence, at)) continue;
    const figure = quantities.find(
      (q) =>
        q.dimension === 'count' &&
        q.amount > 0 &&
        (touches(token, q) ||
          ((isPeople(q) || !NOBODY.test(q.of ?? '')) &&
            clauses[tokens.findIndex(({ start }) => start >= q.figure.start)] === clauses[at])),
    );
    if (figure) return figure.figure;
  }
  return null;
}
