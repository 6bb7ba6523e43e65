/** Whether two unequal figures are rival accounts of one thing, or figures of two things. */
import { attributesApart } from './attributes.ts';
import type { StoryContext } from '../context.ts';
import type { Dimension, Quantity, SentenceFacts } from '../facts.ts';
import { stillRuns } from './figure-periods.ts';
import { areOfOtherSums } from './figure-sums.ts';
import { areAgesApart, areTwoNamed, bearerOf } from './bearers.ts';
import { isThen } from './owners.ts';
import { MEASURES, measureOne, RIVAL_SIGNS, type QuantityNode, type RivalSign } from './rival-signs.ts';
import { RIVAL_BIAS, RIVAL_WEIGHTS } from './rival-weights.ts';
import { hasEqual } from './same-figure.ts';

/**
 * Least log-odds of being rivals by which two figures are taken for such, as a wrong "they differ" costs most. Of the pairs
 * that scripts/fit-rivals.ts judges by weights fitted on other stories, nine in ten from here on are rivals; a figure with
 * a nearer counterpart then goes to that.
 */
const ENOUGH = 1;

/**
 * Log-odds that two figures get on top for measuring one thing of which a story has one. With the weight for measuring one
 * thing, it makes two figures rivals that nothing else links, if neither is three times the other.
 */
const ONE_OF_STORY = 2;

/** Letters that "Spain" and "Spanish" have in common. */
const ROOT = 4;
/** "Earlier that day, …", "In another village, …", "Rival Orley Steel …": told of another than what stands before it. */
const ELSEWHERE =
  /^["“]?(?:(?:its |a |another )?(?:rival|competitor) \w+|elsewhere|earlier|separately|previously|the (?:year|season|month|week|day|night|evening) before|in (?:another|an? (?:separate|earlier|previous|similar|other)))\b/i;
/** "Last week a similar device killed eight": another of its kind. */
const SIMILAR = /\b(?:an?|the|another) similar\b/i;
/** "Early reports had spoken of 12 dead", "was initially put at 12": given up for another figure. */
const SUPERSEDED =
  /\b(?:early|earlier|initial|first|preliminary|previous) (?:reports?|estimates?|accounts?|counts?|figures?|tolls?)\b[^.;]{0,40}\b(?:had|were|was)\b|\b(?:had|was|were|has been|been) (?:initially|originally|earlier|previously|at first)\b|\b(?:initially|originally|at first) (?:reported|thought|said|put|feared|believed|estimated|told)\b|\brevised (?:up|down|upwards?|downwards?|from)\b/i;
const isSuperseded = ({ text }: SentenceFacts): boolean => SUPERSEDED.test(text);

/** "has lost seven soldiers so far", beside what was lost on one day. */
const SO_FAR = /\b(?:so far|to date|until now|up to now)\b/;

/** Kinds of figures that grow or fall while a thing goes on. */
const CLIMBING: ReadonlySet<Dimension> = new Set([
  'count',
  'share',
  'speed',
  'area',
  'length',
  'temperature',
]);
/** A count as it stood at a later time. */
const BY_THEN =
  /\b(?:[Bb]y|[Aa]s of) (?:(?:the|late|early|last) )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|nightfall|dusk|sunset|evening|morning|dawn|then|noon|midday|midnight)\b/;

/** Parts of a day that are one. */
const PART_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['nightfall', 'evening'], ['dusk', 'evening'], ['sunset', 'evening'], ['dawn', 'morning'], ['noon', 'midday'],
]); // prettier-ignore

/** The time as of which a figure is told, in its own part of the sentence or by how that opens; null where it tells none. */
function byThen({ text }: SentenceFacts, { start, figure }: Quantity): string | null {
  if (!BY_THEN.test(text)) return null;
  const opening = text.slice(0, start).split(/[,;]/, 1)[0]!;
  const before = text.slice(0, start).split(/[,;:]/).at(-1)!;
  const after = text.slice(figure.end).split(/[,;:]|\.\s/, 1)[0]!;
  const told =
    BY_THEN.exec(`${before} # ${after}`) ??
    (/\p{Ll}{3,}(?:ed|ing)\b/u.test(opening) ? null : BY_THEN.exec(opening));
  const when = told?.[1]?.toLowerCase() ?? null;
  return when === null ? null : (PART_OF_DAY.get(when) ?? when);
}

/** Whether two figures are told as of two times, or one of them as of some time and the other not: "by noon" / "by dusk". */
function areOfTwoTimes(a: string | null, b: string | null): boolean {
  const isDay = (when: string): boolean => when.endsWith('day') && when !== 'midday';
  return a === null || b === null ? a !== b : a !== b && isDay(a) === isDay(b);
}

/** How much more speaks for two unequal figures being rivals than is needed: above 0 they are. */
export function rivalEvidence(signs: Readonly<Record<RivalSign, number>>): number {
  return RIVAL_SIGNS.reduce((sum, sign) => sum + RIVAL_WEIGHTS[sign] * signs[sign], RIVAL_BIAS) - ENOUGH;
}

/** What it adds to the evidence that two figures measure one thing of which a story, or whoever is named, has one. */
export function namedEvidence(context: StoryContext, left: QuantityNode, right: QuantityNode): number {
  if (!left.attribute?.topic || !measureOne(context, left, right)) return 0;
  const [a, b] = [left.quantity, right.quantity];
  if (a.dimension === 'magnitude' && Math.abs(a.amount - b.amount) > ONE_QUAKE) return 0;
  return left.attribute.once || left.attribute.owned ? ONE_OF_STORY : 0;
}

/** Whether two unequal figures are of two things, or of one that changes, whatever else speaks for their being rivals. */
export function areNever(context: StoryContext, left: QuantityNode, right: QuantityNode): boolean {
  const [a, b] = [left.quantity, right.quantity];
  // Days and years are told apart by what happened on them, which words around them show too poorly.
  if (a.dimension === 'date') return true;
  const [told, tells] = [context.sentence(left.place), context.sentence(right.place)];
  // "12 days ago" counts from the day of writing, which differs.
  if (isAgo(told, a) || isAgo(tells, b)) return true;
  if (stillRuns(told, a) && stillRuns(tells, b) && !isOneDay(context, left, right)) return true;
  if (a.dimension === 'age') {
    const [owner, other] = [bearerOf(context, left.place, a), bearerOf(context, right.place, b)];
    if (isThen(told, a) !== isThen(tells, b)) return true;
    if (areTwoNamed(owner, other) || ((owner === null || owner !== other) && areAgesApart(context, a, b)))
      return true;
  }
  if (attributesApart(left.attribute, right.attribute)) return true;
  if (left.attribute?.name === 'record' && isOneGame(a, b)) return true;
  // "dozens" says less than any figure, and denies few.
  if (isVague(a) !== isVague(b)) return true;
  if (isOneOfSome(told, a) || isOneOfSome(tells, b)) return true;
  if (areOfOtherSums(told, a, tells, b) || isSuperseded(told) !== isSuperseded(tells)) return true;
  if (areOfTwoThings(told, tells)) return true;
  if (MEASURES.has(a.dimension) && isByHowMuch(told, a) !== isByHowMuch(tells, b)) return true;
  if (isOfDay(told) !== isOfDay(tells) && SO_FAR.test(told.text) !== SO_FAR.test(tells.text)) return true;
  // "killed two on Monday" / "by Wednesday it had killed five"
  if (CLIMBING.has(a.dimension) && areOfTwoTimes(byThen(told, a), byThen(tells, b))) return true;
  // "four are missing" / "six were still missing on Monday night": as it then stood
  if (a.dimension === 'count' && !isOneDay(context, left, right) && (isStill(told, a) || isStill(tells, b)))
    return true;
  if (areNamedApart(told, a, tells, b)) return true;
  if (isOfOther(told, a, tells) || isOfOther(tells, b, told)) return true;
  // A figure that the other sentence gives too has its counterpart there.
  return hasEqual(context, right.place, a, true) || hasEqual(context, left.place, b, true);
}

/** Whether one of two sentences says that it tells of another thing: "Elsewhere, …", "a similar device". */
export function areOfTwoThings(a: SentenceFacts, b: SentenceFacts): boolean {
  return ELSEWHERE.test(a.text) || ELSEWHERE.test(b.text) || SIMILAR.test(a.text) !== SIMILAR.test(b.text);
}

/** Institutes that measure one quake differ by less; a quake and its aftershock by more. On the scale of magnitudes. */
const ONE_QUAKE = 1;

/** "Lee (45-1)" / "Lee (46-1)": before a game and after it. */
function isOneGame(a: Quantity, b: Quantity): boolean {
  return Math.abs(a.amount + (a.high ?? 0) - b.amount - (b.high ?? 0)) <= 1;
}

/** Whether a figure is told of what had not come to an end: "still missing". */
function isStill({ text }: SentenceFacts, { figure, end }: Quantity): boolean {
  return /^[^,;.]{0,20}\bstill\b/.test(text.slice(end)) || /\bstill\s+$/.test(text.slice(0, figure.start));
}

/** "rose 7 metres" / "peaked at 11 metres": by how much, and up to where. */
const BY_HOW_MUCH =
  /\b(?:ros|ris|climb|f[ae]ll|drop|gr[eo]w|swell|swoll|gain|los[et]|shr[aiu]nk|sank|sunk)\p{L}* (?:(?:by|about|around|some|nearly|almost|over|more than|up) ){0,2}$/iu;
const isByHowMuch = ({ text }: SentenceFacts, { start, figure }: Quantity): boolean =>
  [start, figure.start].some((at) => BY_HOW_MUCH.test(text.slice(Math.max(0, at - CHANGE_REACH), at)));
/** Characters. */
const CHANGE_REACH = 40;

/** Given as a stretch so wide that it fits figures of another thing: "dozens", "5 to 50". */
export function isVague({ amount, high }: Quantity): boolean {
  return high !== null && high > 2 * amount;
}

/** "One Australian and one English climber", "one in Kessel and another in Dale": who counts them one by one counts more than one. */
function isOneOfSome({ quantities, text }: SentenceFacts, quantity: Quantity): boolean {
  const isOne = ({ dimension, amount, high }: Quantity): boolean =>
    dimension === 'count' && amount === 1 && high === null;
  if (!isOne(quantity)) return false;
  return (
    quantities.some((q) => q !== quantity && isOne(q)) ||
    /^[^;.]{0,60}\band another\b/.test(text.slice(quantity.end))
  );
}

/** Whether a sentence names a day. */
function isOfDay({ quantities }: SentenceFacts): boolean {
  return quantities.some(
    ({ dimension, stated, iso }) =>
      dimension === 'date' && (stated.unit === 'weekday' || /-\d\d-\d\d$/.test(iso ?? '')),
  );
}

/** "225-pound Lee": the figure of one by name, whom the other sentence does not name. */
function isOfOther(
  { names }: SentenceFacts,
  { dimension, figure, end, ofSpan }: Quantity,
  other: SentenceFacts,
): boolean {
  if (dimension === 'count') return false;
  const within = names.filter((name) => name.start >= figure.end && name.end <= end);
  const head = within.find((name) => name.end >= (ofSpan?.end ?? Infinity));
  return head !== undefined && head.kind !== 'place' && !other.names.some(({ key }) => key === head.key);
}

/** "a 36-year-old Spanish sailor" / "a 32-year-old Danish sailor" */
function areNamedApart(a: SentenceFacts, q: Quantity, b: SentenceFacts, r: Quantity): boolean {
  const namesIn = ({ names }: SentenceFacts, { figure, end }: Quantity): string[] =>
    names.filter((name) => name.start >= figure.end && name.end <= end).map(({ key }) => key.slice(0, ROOT));
  const [own, rivals] = [namesIn(a, q), namesIn(b, r)];
  return own.length > 0 && rivals.length > 0 && !own.some((key) => rivals.includes(key));
}

function isAgo({ text }: SentenceFacts, { dimension, end }: Quantity): boolean {
  return dimension === 'duration' && /^\W*ago\b/.test(text.slice(end));
}

/** Whether two articles are known to be of one day. */
function isOneDay(context: StoryContext, left: QuantityNode, right: QuantityNode): boolean {
  const dayOf = ({ place }: QuantityNode): string | null =>
    context.articles[place.article]!.article.published?.slice(0, 10) ?? null;
  return dayOf(left) !== null && dayOf(left) === dayOf(right);
}
