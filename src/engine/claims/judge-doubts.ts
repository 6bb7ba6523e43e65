/** What two sentences seem to be at odds on, and are not: limits that may both hold, days of a series, words of a name. */
import type { Conflict } from './conflicts.ts';
import type { Place, StoryContext } from '../context.ts';
import type { Quantity, SentenceFacts } from '../facts.ts';
import { partingOf, touches, type Parting } from '../align/gaps.ts';
import { comparable, compareQuantities } from '../quantities/quantities.ts';
import type { Token } from '../words/tokens.ts';

interface Found {
  value: Conflict;
  left: Place;
  right: Place;
}

/** Share of common words (0 to 1) from which one sentence is a copy of the other, and what is swapped in it is meant to be the same. */
const COPY = 0.75;

/** Whether what was found to be at odds between two sentences may be none of one thing: then nothing is said of it. */
export function isDoubtful(context: StoryContext, found: Found): boolean {
  const parting = partingOf(context, found.left, found.right);
  if (parting.common >= COPY) return areZones(context, found) || isOfTwo(parting, found);
  return DOUBTS.some((doubt) => doubt(context, found));
}

const DOUBTS: ((context: StoryContext, found: Found) => boolean)[] = [
  areLimits,
  isOfSeries,
  isNameDenied,
  areZones,
];

/** "34 percent for Ann Lee" / "29 percent for Joan Field": with name and figure swapped, or day and figure, a copy tells of two things. */
function isOfTwo({ gaps, left, right }: Parting, { value }: Found): boolean {
  if (value.what === 'negation' || value.what === 'scope') return false;
  return gaps.some((gap) => {
    const [l, r] = [figuresIn(left, gap.left), figuresIn(right, gap.right)];
    return l.some((a) => r.some((b) => comparable(a, b) && compareQuantities(a, b) === 'different'));
  });
}

function figuresIn({ quantities }: SentenceFacts, tokens: readonly Token[]): Quantity[] {
  return quantities.filter(
    (q) =>
      q.dimension !== 'date' && q.dimension !== 'time' && tokens.some((token) => touches(token, q.figure)),
  );
}

const ZONE = /\b(?:GMT|UTC|BST|CES?T|E[SD]T|P[SD]T|local time)\b/;

/** "at 3 a.m. on Sunday" / "at 2200 GMT on Saturday": one moment may fall on two days. */
function areZones(context: StoryContext, { value, left, right }: Found): boolean {
  const zones = [left, right].map((place) => ZONE.exec(context.sentence(place).text)?.[0] ?? '');
  return value.what === 'date' && zones[0] !== zones[1];
}

/** Words before a day or an hour by which it is a limit, or what something is counted from: no point of its own. */
const LIMIT =
  /\b(?:(since|from)|by|before|until|till|no later than)\s+(?:(?:about|around|at least|early|late|last|mid)[\s-]+)?$/i;
/** Words by which a limit is a deadline, which is a point: "must leave by Friday". */
const DEADLINE =
  /\b(?:will|must|shall|should|may|can|deadline|due|expected)\b|\b(?:ha(?:s|ve|d)|g[ai]ve[sn]?)\s+(?:\S{1,20}\s+){0,3}(?:until|till)\s/i;
/** Characters looked through before it. */
const LIMIT_REACH = 40;

/** "out by 7 a.m." / "out by 6:40 a.m.", "fell in May" / "the least since January": both may hold. */
function areLimits(context: StoryContext, { value, left, right }: Found): boolean {
  if (value.what !== 'date') return false;
  const [l, r] = [limitAt(context, left, value.left.start), limitAt(context, right, value.right.start)];
  return (l === 'start') !== (r === 'start') || l === 'end' || r === 'end';
}

function limitAt(context: StoryContext, account: Place, at: number): 'start' | 'end' | null {
  const { text } = context.sentence(account);
  const limit = LIMIT.exec(text.slice(Math.max(0, at - LIMIT_REACH), at));
  if (!limit) return null;
  if (limit[1]) return 'start';
  return DEADLINE.test(text.slice(0, at)) ? null : 'end';
}

/** "for a third straight night on Friday" / "on Monday night": one of several such days, and another. */
const SERIES =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|another|straight|consecutive|successive)\s+(?:(?:straight|consecutive|successive)\s+)?(?:day|night|morning|evening|week|weekend|month|year)\b/i;

function isOfSeries(context: StoryContext, { value, left, right }: Found): boolean {
  const [l, r] = [left, right].map((place) => SERIES.test(context.sentence(place).text));
  return value.what === 'date' && l !== r;
}

/** "this wasn't Ann Lee" / "after Ann Lee": no verb is denied. */
function isNameDenied(context: StoryContext, { value, left, right }: Found): boolean {
  const inName = (place: Place, span: Conflict['left']): boolean =>
    context.sentence(place).names.some((name) => name.start < span.end && span.start < name.end);
  return value.what === 'negation' && (inName(left, value.left) || inName(right, value.right));
}
