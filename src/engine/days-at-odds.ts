/** Whether two sentences that tell one thing give another day, or another hour, for it. */
import type { Span } from './comparison.ts';
import { nearby, type Place, type StoryContext } from './context.ts';
import type { Quantity, SentenceFacts } from './facts.ts';
import { frameOf, isOfOther, isOneFrame, ownOf, type Frame, type Part } from './frames.ts';
import { isNearest } from './linked.ts';
import { tellsEvent } from './no-events.ts';
import { comparable, compareQuantities } from './quantities.ts';

/** Likelihood that two sentences make one claim (0 to 1) from which on a day told of one event may be at odds. */
const ALIKE = 0.4;
/** From here on a word farther away may tell the event. */
const VERY_ALIKE = 0.65;
/** From here on none need to, where neither article gives the other's day. */
const NEARLY_ONE = 0.75;
/** Telling words beside a day that tell what happened on it, and the most that are looked at in sentences very alike. */
const NEAR = 3;
const FAR = 6;
/** Articles that may give a day for the event before it is another event, or no slip of one article. */
const MOST_USERS = 2;

const KINDS = ['weekday', 'date', 'time', 'month'] as const;
type Kind = (typeof KINDS)[number];

/** "was arrested late on Sunday" / "police arrested him on Monday": the days, or hours, at odds, one of each sentence; null where none are. */
export function daysAtOdds(
  context: StoryContext,
  a: Place,
  b: Place,
): { left: Quantity; right: Quantity } | null {
  const alike = context.similarity(a, b);
  if (alike < ALIKE) return null;
  let frame: Frame | null = null;
  for (const kind of KINDS) {
    const [left, right] = [a, b].map((place) => onlyPoint(context.sentence(place), kind)) as [
      Quantity | null,
      Quantity | null,
    ];
    if (!left || !right) continue;
    if (!comparable(left, right) || compareQuantities(left, right) !== 'different') continue;
    if ([a, b].some((place) => ONGOING.test(context.sentence(place).text))) continue;
    if (isAgain(context.sentence(a), context.sentence(b))) continue;
    if (isSpokenOn(context, a, left) || isSpokenOn(context, b, right)) continue;
    if (isOneNight(context.sentence(a), left, context.sentence(b), right)) continue;
    frame ??= frameOf(context, a, b);
    if (
      isOfOther(frame, isGivenDay(left, right)) ||
      isDeniedOnce(context.sentence(a), left, context.sentence(b), right)
    )
      continue;
    if (isOneFrame(frame, isGivenDay(left, right)) && mayBeOneTime(context, a, left, b, right))
      return { left, right };
    if (kind === 'month') continue;
    if (isOneEvent(context, a, left, b, right, NEAR, MOST_USERS)) return { left, right };
    if (alike < VERY_ALIKE || !isNearest(context, a, b)) continue;
    if (isOneEvent(context, a, left, b, right, FAR, 1)) return { left, right };
    const given = isGiven(context, b.article, left) || isGiven(context, a.article, right);
    if (!given && alike >= NEARLY_ONE && isMostlyShared(frame, isGivenDay(left, right)))
      return { left, right };
  }
  return null;
}

/** Whether no sentence tells more of its own, besides the days, than both tell: "will play on Friday" / "tickets are on sale on Monday". */
function isMostlyShared(frame: Frame, isSlot: (part: Part) => boolean): boolean {
  return ownOf(frame, isSlot).every((parts) => parts.length <= frame.matched.length);
}

/** Tells the parts that give one of two days. */
export const isGivenDay =
  (left: Quantity, right: Quantity) =>
  ({ quantity }: Part): boolean =>
    quantity === left || quantity === right;

/** "made no arrests on Friday" / "arrested a man on Monday": only one of two sentences denies something. */
export function isDeniedOnce(a: SentenceFacts, left: Span, b: SentenceFacts, right: Span): boolean {
  const denies = ({ text }: SentenceFacts, { start }: Span): boolean =>
    DENIES.test(text.slice(Math.max(0, start - DENIED_REACH), start));
  return denies(a, left) !== denies(b, right);
}
/** Characters. */
const DENIED_REACH = 40;
const DENIES = /\b(?:no|not|never|nobody|none|nothing)\b|n['’]t\b/i;

/** Whether what is told on two days is told of one time: "will meet on Friday" and "met on Monday" are two meetings. */
function mayBeOneTime(context: StoryContext, a: Place, left: Quantity, b: Place, right: Quantity): boolean {
  const [l, r] = [a, b].map((place) => (FUTURE.test(context.sentence(place).text) ? 'future' : 'past'));
  return (
    l === r ||
    (!isGiven(context, a.article, right) === !isGiven(context, b.article, left) &&
      PRESENT.test(context.sentence(l === 'past' ? a : b).text))
  );
}
const FUTURE = /\b(?:will|shall|would|(?:is|are|was|were|due|set|expected|scheduled|planned|plans?) to)\b/;
const PRESENT = /\b(?:takes?|starts?|begins?|opens?|closes?|ends?|meets?|plays?|is|are|expects?)\b/;

/** "today" and the like are days too, by when the article was written. */
const TODAY = /\b(?:today|tonight|yesterday|tomorrow)\b/i;
/** "for a third night", "resumed": what goes on for days is told of more than one of them. */
const ONGOING =
  /\b(?:continu|resum|(?:second|third|fourth|fifth|sixth|seventh|final|straight|consecutive|successive|another) (?:straight |consecutive |successive )?(?:day|night)\b)/i;
/** Whether one of two sentences alone tells that it happened again. */
export function isAgain(a: SentenceFacts, b: SentenceFacts): boolean {
  return AGAIN.test(a.text) !== AGAIN.test(b.text);
}
const AGAIN = /\bagain\b/i;
/** "the Thursday match", "Lee's Sunday sermon": a day that belongs to a thing. */
const BELONGS = /(?:\b(?:an?|the|his|her|its|their)|['’]s?)\s+$/i;
/** Days named by when the article was written, which may not be when the other was, and limits. */
const RELATIVE = /\b(?:last|this|next|ago|earlier|later|since|until|before|after|by|every|each)\s*$/i;

/** The one day or hour of a sentence; none where it gives two, or one that depends on when it was written, or "Sunday's". */
function onlyPoint({ text, quantities }: SentenceFacts, kind: Kind): Quantity | null {
  const points = quantities.filter((q) => isPoint(q) && keyOf(q)[0] === kind);
  const [point] = points;
  if (!point || points.length > 1 || (kind !== 'time' && TODAY.test(text))) return null;
  if (
    [RELATIVE, BELONGS].some(
      (words) => words.test(text.slice(0, point.start)) || words.test(text.slice(0, point.figure.start)),
    )
  )
    return null;
  return /^['’]s\b/.test(text.slice(point.figure.end)) || /['’]s$/.test(text.slice(point.start, point.end))
    ? null
    : point;
}

/** A weekday, a day of a month, a month or an hour: no year and no "today". */
function isPoint({ dimension, stated, iso, high }: Quantity): boolean {
  if (dimension !== 'date' && dimension !== 'time') return false;
  if (dimension === 'time') return high === null;
  if (/-\d{2}$/.test(iso ?? '') && stated.unit === 'month') return true;
  return stated.unit === 'weekday' || (/-\d{2}-\d{2}$/.test(iso ?? '') && stated.unit !== 'relative');
}

/** What a day or hour is, and which: equal for equal ones of one kind. */
function keyOf({ dimension, stated, iso, amount }: Quantity): [kind: Kind, which: string] {
  if (dimension === 'time') return ['time', String(amount)];
  if (stated.unit === 'month') return ['month', (iso ?? '').slice(-2)];
  return stated.unit === 'weekday' ? ['weekday', String(stated.amount)] : ['date', (iso ?? '').slice(-5)];
}

const SPEECH = '(?:said|says|told|announced|reported|confirmed|according|statement|added|wrote)';
const SPOKEN_BEFORE = new RegExp(`\\b${SPEECH}\\b[^.;]{0,60}$`);
const SPOKEN_AFTER = new RegExp(`^[^.;,]{0,12}\\b${SPEECH}\\b`);

/** "the firm confirmed on Friday": a day on which somebody spoke. */
function isSpokenOn(context: StoryContext, place: Place, { start, end }: Span): boolean {
  const { text } = context.sentence(place);
  return SPOKEN_BEFORE.test(text.slice(0, start)) || SPOKEN_AFTER.test(text.slice(end));
}

/** Words for one time of the day: with the same beside both, two days are two. */
const PERIODS = [/\b(?:late|night|evening)\b/i, /\b(?:early|morning|dawn)\b/i, /\bafternoon\b/i];
const EVENING = /\b(?:late|night|evening|midnight|overnight)\b/i;
const MORNING = /\b(?:early|overnight|morning|midnight|dawn)\b/i;
/** Characters around a day in which a word may tell when in it. */
const AROUND = 12;

/** "late on Friday" / "early on Saturday": one night. */
function isOneNight(a: SentenceFacts, left: Quantity, b: SentenceFacts, right: Quantity): boolean {
  if (left.dimension !== 'date') return false;
  const days =
    left.stated.unit === 'weekday'
      ? right.stated.amount - left.stated.amount + 7
      : right.amount - left.amount;
  const step = left.stated.unit === 'weekday' ? days % 7 : days;
  const around = ({ text }: SentenceFacts, { start, end }: Span): string =>
    text.slice(Math.max(0, start - AROUND), end + AROUND);
  const [l, r] = [around(a, left), around(b, right)];
  if (PERIODS.some((period) => period.test(l) && period.test(r))) return false;
  if (step === 1) return EVENING.test(l) || MORNING.test(r);
  return (step === 6 || step === -1) && (EVENING.test(r) || MORNING.test(l));
}

/** Whether a word beside one day tells the same event as one beside the other, for which few articles give the one or the other. */
function isOneEvent(
  context: StoryContext,
  a: Place,
  left: Quantity,
  b: Place,
  right: Quantity,
  reach: number,
  most: number,
): boolean {
  const there = eventsOn(context, b, right, reach);
  const shared = eventsOn(context, a, left, reach).filter((word) => there.includes(word));
  if (shared.length === 0) return false;
  const usersOf = (point: Quantity): number =>
    new Set(
      pointsOf(context, point)
        .filter((use) => eventsOn(context, use.place, use.point, reach).some((word) => shared.includes(word)))
        .map((use) => use.place.article),
    ).size;
  return Math.min(usersOf(left), usersOf(right)) <= most;
}

/** "on Friday, Lee was arrested": what may stand between a day that opens its clause and what happened on it. */
const OPENING = /^[^,.;]{0,20},\s*/;
/** "was out on Friday when he was arrested". */
const WHEN = /^(?: (?:night|morning|evening|afternoon))?,?\s*when\s/;
/** The words that tell what happened on a day, by their meanings. */
function eventsOn(context: StoryContext, place: Place, point: Quantity, reach: number): string[] {
  const { text } = context.sentence(place);
  const from = (at: number, most: number): string[][] =>
    nearby(context, place, { start: at, end: at }, 1, most);
  const after = text.slice(point.end);
  const found = nearby(context, place, point, -1, Math.min(reach, ownWords(context, place, point)));
  const opening = found.length === 0 ? OPENING.exec(after) : null;
  const when = WHEN.exec(after);
  // "A judge on Thursday sentenced Lee": the verb may follow at once.
  if (/^ \p{Ll}+ed\b/u.test(after)) found.push(...from(point.end, 1));
  if (opening) found.push(...from(point.end + opening[0].length, reach));
  if (when) found.push(...from(point.end + when[0].length, reach));
  return found.flat().filter(tellsEvent);
}

const HELPING = new Set('is are was were be been has have had will would'.split(' '));

/** Telling words between a day and the helping verb before it: what stands before that is told of somebody, "arrested" in "the man arrested in May was freed on Friday". */
function ownWords(context: StoryContext, place: Place, { start }: Span): number {
  const { tokens } = context.sentence(place);
  let count = 0;
  for (let at = tokens.findLastIndex((token) => token.end <= start); at >= 0; at--) {
    const token = tokens[at]!;
    if (HELPING.has(token.norm) && count > 0) return count;
    if (!token.stop && /^\p{Ll}/u.test(token.text)) count++;
  }
  return count;
}

interface Use {
  place: Place;
  point: Quantity;
}

/** All places of a story that give a day or an hour. */
function pointsOf(context: StoryContext, point: Quantity): readonly Use[] {
  let uses = usesByKey.get(context);
  if (!uses) {
    uses = new Map();
    for (const [article, { sentences }] of context.articles.entries())
      for (const [s, { quantities }] of sentences.entries())
        for (const each of quantities) {
          if (!isPoint(each)) continue;
          const key = keyOf(each).join(' ');
          const use = { place: { article, sentence: s }, point: each };
          const known = uses.get(key);
          if (known) known.push(use);
          else uses.set(key, [use]);
        }
    usesByKey.set(context, uses);
  }
  return uses.get(keyOf(point).join(' ')) ?? [];
}
const usesByKey = new WeakMap<StoryContext, Map<string, Use[]>>();

function isGiven(context: StoryContext, article: number, point: Quantity): boolean {
  return pointsOf(context, point).some((use) => use.place.article === article);
}
