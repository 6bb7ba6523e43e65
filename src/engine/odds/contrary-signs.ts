/** What speaks for and against two words of two sentences that cannot both hold being said of one thing. */
import { attributionOf } from '../quotes/attribution.ts';
import { meanings, type Place, type StoryContext } from '../context.ts';
import type { SentenceFacts } from '../facts.ts';
import { frameOf, isOfOther, type Frame, type Part } from './frames.ts';
import { tellsOfOther } from './seats.ts';
import { rarityOf } from '../words/rarity.ts';
import { agree, haveOne, type Kind } from './contrary-points.ts';
import { saidPointsOf, type SaidPoint } from './said-points.ts';
import { lexiconOf } from '../words/paraphrases.ts';
import type { Token } from '../words/tokens.ts';
import { mayMeet, tenseOf } from '../words/plain-verbs.ts';

export const CONTRARY_SIGNS = [
  'fact', // likelihood that the sentences state one fact, 0 to 1
  'alike', // likelihood that they make one claim, 0 to 1
  'opposite', // two words that are opposites, neither denied
  'denied', // one is denied, and the other the same word, or one like it
  'none', // there is none of it, in the one
  'noun', // what is denied, or the one of two opposites, is no verb
  'other', // not the same word, but one like it
  'common', // ln(1 + words in common that stand in both clauses)
  'likened', // ln(1 + words that may stand for one another, of those that each clause has alone)
  'share', // share of the words of either clause that the other sentence has too, for the clause with less: 0 to 1
  'shareMore', // the same for the clause with more
  'beyond', // ln(1 + further words in common)
  'ownNames', // each clause has a name that the other sentence has not
  'ownFigures', // each sentence has a figure that the other has not
  'ownDays', // each has a day of its own
  'before', // something before each in its clause is in common: 1; both have something, and nothing is: -1
  'after', // the same for what stands after
  'verbApart', // there is none that did what the other sentence does not tell of
  'rarity', // how rare the word that both have is in news, 0 to 1
  'quoted', // one of the two stands in a quotation
  'bothQuoted',
  'speakers', // each sentence has a speaker of its own
  'times', // one may be said of another time
  'another', // a word says that another thing is told of
  'many', // one is one of several such things
  'toldToo', // articles that tell both in sentences like these
  'era', // one sentence alone gives a year
  'objects', // what each is done to has nothing in common with the other
  'sorts', // what both tell of is of another sort in each: "lorry driver" / "bus driver"
  'tail', // ln(1 + words of its own that the clause has after what is denied)
  'lead', // the later of the two stands among the first sentences of its article
] as const; // prettier-ignore
export type ContrarySign = (typeof CONTRARY_SIGNS)[number];

const LEAD_SENTENCES = 3;
/** Likelihood that two sentences state one fact (0 to 1) from which on one tells what the other tells. */
const ALIKE = 0.3;

/** Reads the signs of two points at odds, one of each of two sentences. Symmetric. */
export function readContrarySigns(
  context: StoryContext,
  a: Place,
  l: SaidPoint,
  b: Place,
  r: SaidPoint,
  kind: Kind,
): Record<ContrarySign, number> {
  const [left, right] = [context.sentence(a), context.sentence(b)];
  const whole = frameOf(context, a, b);
  const frame = without(whole, l, r);
  const { matched } = frame;
  const both = matched.filter(([p, q]) => p.clause === l.clause && q.clause === r.clause).length;
  const inL = frame.left.filter(({ clause }) => clause === l.clause);
  const inR = frame.right.filter(({ clause }) => clause === r.clause);
  const [shareL, shareR] = [shareOf(matched.map(([p]) => p), inL, l), shareOf(matched.map(([, q]) => q), inR, r)]; // prettier-ignore
  const speech = is(inSpeech(left, l)) + is(inSpeech(right, r));
  const speakers = [attributionOf(left).speaker, attributionOf(right).speaker] as const;
  const haveOwn = (isKind: (part: Part) => boolean, l: Part[], r: Part[]): number =>
    is(l.some(isKind) && r.some(isKind));
  const key = l.keys[0];
  return {
    fact: context.facts.similarity(a, b),
    alike: context.similarity(a, b),
    opposite: is(kind === 'opposite'),
    denied: is(kind === 'denied'),
    none: is((l.denial ?? r.denial)?.none ?? false),
    noun: is(!l.verb || !r.verb),
    other: is(kind === 'denied' && key !== r.keys[0]),
    common: Math.log(1 + both),
    likened: Math.log(1 + likenedIn(inL, inR)),
    share: Math.min(shareL, shareR),
    shareMore: Math.max(shareL, shareR),
    beyond: Math.log(1 + matched.length - both),
    ownNames: haveOwn(({ name }) => name !== null, inL, inR),
    ownFigures: haveOwn((part) => part.quantity !== null && !isDay(part), frame.left, frame.right),
    ownDays: haveOwn(isDay, frame.left, frame.right),
    before: beside(frame, l, r, -1),
    after: beside(frame, l, r, 1),
    verbApart: is(isVerbApart(context, a, l, b) || isVerbApart(context, b, r, a)),
    rarity: key !== undefined && key === r.keys[0] ? rarityOf(key) / 3.25 : 0,
    quoted: is(speech === 1),
    bothQuoted: is(speech === 2),
    speakers: is(
      speakers.every((words) => words.length > 0) &&
        !speakers[0].some(({ stem }) => speakers[1].some((other) => other.stem === stem)),
    ),
    times: is(!meetInTime(left, l, right, r)),
    another: is(tellsOfOther(left, right)),
    many: is(isOfOther(whole, (part) => isOf(l)(part) || isOf(r)(part))),
    toldToo: is(tellsToo(context, a, b, r)) + is(tellsToo(context, b, a, l)),
    era: is(frame.left.some(isYear) !== frame.right.some(isYear)),
    objects: is(areObjectsApart(frame, left, l, right, r)),
    sorts: is(areSortsApart(whole, left, l, right, r)),
    tail: Math.log(1 + tailOf(frame.left, l) + tailOf(frame.right, r)),
    lead: is(Math.max(a.sentence, b.sentence) < LEAD_SENTENCES),
  };
}

const is = (value: boolean): number => (value ? 1 : 0);

const isYear = ({ quantity }: Part): boolean => /^\d{4}$/.test(quantity?.iso ?? '');

const isOf =
  (point: SaidPoint) =>
  (part: Part): boolean =>
    (part.start < point.end && point.start < part.end) || part.start === point.denial?.token.start;

const ARTICLE = /^(?:an?|the|his|her|its|their|any|some|all|of|no|more|as|for|\d.*)$/;

/** The words of the thing named right after a point, as far as they are of the frame. */
function objectOf({ tokens }: SentenceFacts, point: SaidPoint, parts: readonly Part[]): Part[] {
  if (!point.verb) return [];
  let at = tokens.findIndex(({ start }) => start >= point.end);
  if (at < 0) return [];
  while (ARTICLE.test(tokens[at]?.norm ?? '')) at++;
  const from = at;
  while (tokens[at] && !tokens[at]!.stop) at++;
  return parts.filter((part) => part.at >= from && part.at < at);
}

/** "closes a gap" / "shut a library". */
function areObjectsApart(
  { matched, left, right }: Frame,
  a: SentenceFacts,
  l: SaidPoint,
  b: SentenceFacts,
  r: SaidPoint,
): boolean {
  const inL = objectOf(a, l, [...left, ...matched.map(([p]) => p)]);
  const inR = objectOf(b, r, [...right, ...matched.map(([, q]) => q)]);
  if (inL.length === 0 || inR.length === 0) return false;
  return !matched.some(([p, q]) => inL.includes(p) && inR.includes(q)) && likenedIn(inL, inR) === 0;
}

/** Whether a thing told of beside both points has a word of its own before it in each sentence. */
function areSortsApart(
  { matched }: Frame,
  a: SentenceFacts,
  l: SaidPoint,
  b: SentenceFacts,
  r: SaidPoint,
): boolean {
  const sortOf = ({ tokens, names }: SentenceFacts, at: number): Token | null => {
    const before = tokens[at - 1];
    if (!before || before.stop || /\d|ly$/.test(before.norm)) return null;
    return names.some(({ start, end }) => start < before.end && before.start < end) ? null : before;
  };
  return matched.some(([p, q]) => {
    if (p.name || p.quantity || p.clause !== l.clause || q.clause !== r.clause) return false;
    const [x, y] = [sortOf(a, p.at), sortOf(b, q.at)];
    return x !== null && y !== null && !haveOne(meanings(x), meanings(y));
  });
}

/** How many words of its own a clause has after what it denies. */
function tailOf(own: readonly Part[], { at, clause, denial }: SaidPoint): number {
  return denial ? own.filter((part) => part.clause === clause && part.at > at).length : 0;
}

const isDay = ({ quantity }: Part): boolean =>
  quantity?.dimension === 'date' || quantity?.dimension === 'time';

/** What two sentences have in common and of their own besides two words and the word that denies either. */
function without({ matched, left, right }: Frame, l: SaidPoint, r: SaidPoint): Frame {
  const [isL, isR] = [isOf(l), isOf(r)];
  return {
    matched: matched.filter(([p, q]) => !isL(p) && !isR(q)),
    left: left.filter((part) => !isL(part)),
    right: right.filter((part) => !isR(part)),
  };
}

function shareOf(matched: readonly Part[], own: readonly Part[], { clause }: SaidPoint): number {
  const common = matched.filter((part) => part.clause === clause).length;
  return common + own.length === 0 ? 0 : common / (common + own.length);
}

/** How many words of one clause may stand for one of the other, each for one. */
function likenedIn(lefts: readonly Part[], rights: readonly Part[]): number {
  const groups = (parts: readonly Part[]): (readonly number[])[] => {
    const stems = parts.flatMap(({ stem }) => (stem === null ? [] : [stem]));
    return lexiconOf(stems).entries.map((entry) => entry?.groups ?? []);
  };
  const others = groups(rights);
  let count = 0;
  for (const own of groups(lefts)) {
    const at = others.findIndex((other) => other.some((group) => own.includes(group)));
    if (at < 0) continue;
    others.splice(at, 1);
    count++;
  }
  return count;
}

/** Whether what stands before two words in their clauses, or after them, is in common. */
function beside({ matched, left, right }: Frame, l: SaidPoint, r: SaidPoint, side: -1 | 1): number {
  const isBeside = ({ at, clause }: Part, point: SaidPoint): boolean =>
    clause === point.clause && (side < 0 ? at < point.at : at > point.at);
  const inL = matched.filter(([p]) => isBeside(p, l));
  const inR = matched.filter(([, q]) => isBeside(q, r));
  if (inL.length > 0 && inR.length > 0) return 1;
  const own = left.some((part) => isBeside(part, l)) && right.some((part) => isBeside(part, r));
  return own && inL.length + inR.length === 0 ? -1 : 0;
}

/** Verbs by which there merely is something, or is known to be. */
const THERE =
  /^(?:is|are|was|were|be|been|has|have|had|ma(?:de|kes?)|t(?:ook|akes?|aken)|put|giv(?:en|es?)|gave|g[oe]t|carr(?:y|ied|ies)|offer\w*|found|finds?|saw|sees?|seen|report\w*|receiv\w*|heard|hears?|know[ns]?|knew|issu\w*|us(?:ed?|es|ing)|suffer\w*|caus\w*|occur\w*|happen\w*|exist\w*|link\w*|install\w*|fit(?:s|ted)?|record\w*|place[ds]?|fil(?:e|ed)|rais\w*|hold|held|own\w*|involv\w*)$/;

/** "no alarm | sounded", where the other sentence does not tell that any sounded: of what there is none, it tells else. */
function isVerbApart(context: StoryContext, a: Place, point: SaidPoint, b: Place): boolean {
  if (!point.denial?.none || point.verb) return false;
  const known = context.meanings(b);
  return saidPointsOf(context.sentence(a)).some(
    ({ verb, clause, keys, at }) =>
      verb &&
      clause === point.clause &&
      !THERE.test(context.sentence(a).tokens[at]!.norm) &&
      !keys.some((key) => known.has(key)),
  );
}

const inSpeech = ({ quotes }: SentenceFacts, point: SaidPoint): boolean =>
  quotes.some(({ use, start, end }) => use === 'speech' && start <= point.start && point.end <= end);

function meetInTime(left: SentenceFacts, l: SaidPoint, right: SentenceFacts, r: SaidPoint): boolean {
  const [x, y] = [tenseOf(left.tokens, l.at - 1, l.at), tenseOf(right.tokens, r.at - 1, r.at)];
  return x === y || (mayMeet(x, y) && mayMeet(y, x));
}

/** Whether an article says, in another sentence like it, what a sentence of the other article says. */
function tellsToo(
  context: StoryContext,
  { article, sentence }: Place,
  other: Place,
  said: SaidPoint,
): boolean {
  return context.facts
    .linked(other, ALIKE)
    .some(
      ({ place }) =>
        place.article === article &&
        place.sentence !== sentence &&
        saidPointsOf(context.sentence(place)).some((point) => agree(point, said)),
    );
}
