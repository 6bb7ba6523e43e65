/** The words of two sentences that cannot both hold of one thing, as far as nothing shows that they are said of two, or not plainly. */
import { attributionOf, speakersApart } from '../quotes/attribution.ts';
import type { SentenceFacts } from '../facts.ts';
import { isConverse } from './opposites.ts';
import { tenseOf } from '../words/plain-verbs.ts';
import { deniesClaim, denyingVerbsOf } from './denial-cues.ts';
import { saidPointsOf, type SaidPoint } from './said-points.ts';

/** Two opposites, or a word and its denial. */
export type Kind = 'opposite' | 'denied';

/** One word of each of two sentences. */
export interface Contrary {
  l: SaidPoint;
  r: SaidPoint;
  kind: Kind;
}

/** Two sentences, with what each says. */
interface Pair {
  a: SentenceFacts;
  lefts: readonly SaidPoint[];
  b: SentenceFacts;
  rights: readonly SaidPoint[];
}

/** What shows that two sentences tell of two things, whatever is at odds. */
const FORBIDS_ALL: Readonly<Record<string, (pair: Pair) => boolean>> = {
  // "her lawyer said she was asleep" / "prosecutors said she was awake"
  speakers: ({ a, b }) => speakersApart(a, b),
  // "Lee denied it" / "prosecutors said he did it"
  denier: ({ a, b }) => (deniesClaim(a) && speaks(b)) || (deniesClaim(b) && speaks(a)),
  // "refused to sign" / "was not ready to sign, and refused"
  denyToo: ({ a, b }) => haveOne(denyingVerbsOf(a), denyingVerbsOf(b)),
  // "another man was hurt"
  others: ({ a, b }) => OTHERS.test(a.text) !== OTHERS.test(b.text),
};

/** What shows that two words are no plain statements of one thing. */
const FORBIDS: Readonly<Record<string, (pair: Pair, contrary: Contrary) => boolean>> = {
  // The sentence has both words, and tells of both.
  saidToo: ({ lefts, rights }, { l, r }) => isSaidBy(lefts, l, r) || isSaidBy(rights, r, l),
  // "if the dam breaks"
  hedged: ({ a, b }, { l, r }) => isHedged(a, l) || isHedged(b, r),
  // "told to leave"
  meant: ({ a, b }, { l, r }) => isMeant(a, l) || isMeant(b, r),
  // "members who took part"
  relative: ({ a, b }, { l, r }) => isRelative(a, l) || isRelative(b, r),
  restated: isRestated,
  // What is denied along with it is denied by the other sentence too.
  deniedToo: ({ lefts, rights }, { l, r }) => deniesToo(rights, l) || deniesToo(lefts, r),
  // Only told with what is denied.
  aside: (_, { l, r, kind }) =>
    kind === 'denied' &&
    !(l.denial ?? r.denial)!.itself &&
    ![...l.lines.keys()].some((line) => r.lines.has(line)),
  // "I feel we were not ready" / "I did not feel we were ready"
  raised: ({ lefts, rights }, { l, kind }) =>
    kind === 'denied' && (l.denial ? deniesSaid(rights, lefts) : deniesSaid(lefts, rights)),
  // "would not hold" / "held": what was expected may be otherwise than what came.
  times: ({ a, b }, { l, r }) => l.verb && r.verb && isToCome(a, l) !== isToCome(b, r),
  // "will not close this year" / "will close in 2030"
  years: ({ a, b }) => (NOW.test(a.text) && hasYear(b)) || (NOW.test(b.text) && hasYear(a)),
  // "Lee was not hurt" / "a passer-by was hurt"
  doers: ({ a, b }, { l, r }) => (isNamed(a, l) && isOne(b, r, a)) || (isNamed(b, r) && isOne(a, l, b)),
  // "has not been found" may be older than "was found on Monday".
  open: ({ a, b }, { l, r, kind }) => kind === 'denied' && (l.denial ? isLater(l, b, r) : isLater(r, a, l)),
};

/** Every two words, one of each of two sentences, that cannot both hold of one thing. */
export function contraryPoints(a: SentenceFacts, b: SentenceFacts): Contrary[] {
  const pair: Pair = { a, lefts: saidPointsOf(a), b, rights: saidPointsOf(b) };
  const found = pair.lefts.flatMap((l) =>
    pair.rights.flatMap((r): Contrary[] => {
      const kind = kindOf(l, r);
      return kind ? [{ l, r, kind }] : [];
    }),
  );
  if (found.length === 0 || Object.values(FORBIDS_ALL).some((forbids) => forbids(pair))) return [];
  return found.filter((each) => !Object.values(FORBIDS).some((forbids) => forbids(pair, each)));
}

/** Whether two lists have an entry in common. */
export const haveOne = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((key) => b.includes(key));

/** How two points are at odds; null where they are not. */
export function kindOf(l: SaidPoint, r: SaidPoint): Kind | null {
  const isOpposite = [...l.lines].some(([line, side]) => (r.lines.get(line) ?? side) !== side);
  if ((l.denial === null) !== (r.denial === null))
    return isOpposite || haveOne(l.keys, r.keys) ? 'denied' : null;
  return isOpposite && !haveOne(l.keys, r.keys) && !isConverse(l.keys[0] ?? '') ? 'opposite' : null;
}

/** Whether two points say the same. */
export function agree(l: SaidPoint, r: SaidPoint): boolean {
  if (haveOne(l.keys, r.keys)) return (l.denial === null) === (r.denial === null);
  return [...l.lines].some(([line, side]) => r.lines.get(line) === side);
}

const speaks = (sentence: SentenceFacts): boolean => attributionOf(sentence).speaker.length > 0;

/** Words by which a sentence tells of further ones than those told of. */
const OTHERS = /\b(?:others?|another|elsewhere|separate(?:ly)?|previous(?:ly)?|formerly)\b/i;

function isSaidBy(points: readonly SaidPoint[], one: SaidPoint, other: SaidPoint): boolean {
  return points.some((point) => point !== one && point !== other && agree(point, other));
}

function deniesToo(points: readonly SaidPoint[], { denial }: SaidPoint): boolean {
  return denial !== null && points.some((point) => point.denial && haveOne(point.denial.verbs, denial.verbs));
}

/** Whether some points deny what others have. */
function deniesSaid(denying: readonly SaidPoint[], others: readonly SaidPoint[]): boolean {
  return denying.some((y) => y.denial !== null && others.some((x) => haveOne(x.keys, y.keys)));
}

/** "opened late" / "did not open on time": what is denied is the opposite of what is said. */
function isRestated({ lefts, rights }: Pair, { l, r }: Contrary): boolean {
  return lefts.some(
    (x) =>
      x.clause === l.clause &&
      rights.some(
        (y) =>
          y.clause === r.clause &&
          (x.denial === null) !== (y.denial === null) &&
          [...x.lines].some(([line, side]) => y.lines.get(line) === side),
      ),
  );
}

/** Whether what is said may have come after it was denied. */
function isLater({ denial }: SaidPoint, { quantities }: SentenceFacts, { verb, end }: SaidPoint): boolean {
  if (!denial?.open) return false;
  return (
    !verb ||
    quantities.some(
      ({ dimension, start }) =>
        (dimension === 'date' || dimension === 'time') && start >= end && start - end < DATED_REACH,
    )
  );
}
/** Characters. */
const DATED_REACH = 20;

/** "told | to leave", "ready to leave". */
function isMeant({ tokens }: SentenceFacts, { at, denial }: SaidPoint): boolean {
  return (
    denial === null &&
    tokens[at - 1]?.norm === 'to' &&
    !/^(?:is|are|used|ha[sd]|have)$/.test(tokens[at - 2]?.norm ?? '')
  );
}

/** "members who took part": the clause says which. */
function isRelative({ tokens, text }: SentenceFacts, { at }: SaidPoint): boolean {
  for (let i = at - 1; i >= Math.max(0, at - RELATIVE_REACH); i--)
    if (/^(?:who|which|whose)$/.test(tokens[i]!.norm)) return !/,\s*$/.test(text.slice(0, tokens[i]!.start));
  return false;
}
/** Words. */
const RELATIVE_REACH = 4;

const isToCome = ({ tokens }: SentenceFacts, { at }: SaidPoint): boolean =>
  tenseOf(tokens, at - 1, at) === 'future';

const NOW = /\b(?:this (?:year|month|week|season)|today|tonight|for now|at present)\b/i;
const hasYear = ({ quantities, text }: SentenceFacts): boolean =>
  !NOW.test(text) && quantities.some(({ iso }) => /^\d{4}/.test(iso ?? ''));

/** Whether a name stands before a point in its clause. */
function isNamed({ names, tokens }: SentenceFacts, { at, start }: SaidPoint): boolean {
  return names.some(({ end }) => end <= start && start - end < NAME_REACH) && !tokens[at]!.stop;
}
/** Characters. */
const NAME_REACH = 25;

/** Whether what a point is said of is one of a sort that the other sentence does not tell of: "a passer-by". */
function isOne({ tokens }: SentenceFacts, { at }: SaidPoint, other: SentenceFacts): boolean {
  const first = tokens[0];
  const next = tokens[1];
  if (!first || !next || at > ONE_REACH || !/^(?:an?|one|some)$/.test(first.norm)) return false;
  return !other.tokens.some(({ stem }) => stem === next.stem);
}
/** Words. */
const ONE_REACH = 6;

/** Words near a point, or before it, by which nothing is said plainly; the word that denies the point is none of them. */
function isHedged({ tokens }: SentenceFacts, { at, denial }: SaidPoint): boolean {
  if (
    tokens
      .slice(Math.max(0, at - IF_REACH), at)
      .some(({ norm }) => IF.test(norm) || (!denial && CAN.test(norm)))
  )
    return true;
  const near = tokens.slice(Math.max(0, at - HEDGE_REACH), at + HEDGE_REACH);
  return near.some(
    (token) =>
      token !== denial?.token &&
      token !== tokens[at] &&
      (HEDGE.test(token.norm) || (!denial && DENIES.test(token.norm))),
  );
}
/** Words. */
const IF_REACH = 8;
const HEDGE_REACH = 4;
const IF =
  /^(?:if|whether|unless|hop(?:e|ed|es|ing)|fear(?:s|ed)?|unsure|unclear|unknown|case|should|believe[sd]?|think|thinks|thought|require[sd]?|requirements?|need(?:s|ed)?|seek(?:s|ing)?|sought)$/;
const CAN = /^(?:can|could|may|might|must)$/;
const HEDGE =
  /^(?:unless|until|if|whether|yet|could|may|might|should|previously|formerly|once|again|allegedly|claim\w*|suspected|possib\w*|potential\w*|likely|unlikely|nearly|almost)$/;
const DENIES =
  /^(?:n't|no|none|nobody|nothing|neither|nor|never|cannot|without|except|den(?:y|ies|ied|ying|ial)|refus\w*|fail(?:ed|s|ing)|unable|unwilling|hardly|barely|scarcely|few|little)$/;
