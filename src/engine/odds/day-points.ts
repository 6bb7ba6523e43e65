/** The days and hours that a sentence gives, each with the words that tell what happened then. */
import type { Span } from '../comparison.ts';
import { nearby, type Place, type StoryContext } from '../context.ts';
import type { Quantity, SentenceFacts } from '../facts.ts';
import { isCloseHedge } from '../quantities/hedges.ts';
import { tellsEvent } from './no-events.ts';
import { readOnce } from '../words/read-once.ts';

export type DayKind = 'weekday' | 'date' | 'time' | 'month' | 'year';

/** A day, an hour or a month that a sentence gives by its name. */
export interface DayPoint {
  quantity: Quantity;
  kind: DayKind;
  /** Equal for equal ones: "weekday 3". */
  key: string;
  /** "Sunday's match", "the Thursday match": told of the thing after it. */
  owned: boolean;
  /** "confirmed on Friday": a day on which somebody spoke. */
  spoken: 'said' | 'announced' | null;
  /** The word by which it is a limit, or told from when the article was written: "since" of "since Friday". */
  limit: string | null;
}

/** Days named by when the article was written, which may not be when the other was, and limits. */
const RELATIVE = /\b(last|this|next|ago|earlier|later|since|until|before|after|by|from|every|each)\s*$/i;
/** "the Thursday match", "Lee's Sunday sermon": a day that belongs to a thing. */
const BELONGS = /(?:\b(?:an?|the|his|her|its|their)|['’]s?)\s+$/i;
/** "did not go out until 10 p.m.", "it took until noon to put it out": it was then. */
const NOT_UNTIL = /(?:\b(?:not|never|took)\b|n['’]t\b)[^.,;]{0,60}\buntil\s+$/i;
/** "holds Sunday services". */
const USUAL = /\b\p{Ll}+s \p{Lu}\p{Ll}+day \p{Ll}+s\b/u;
/** Characters before a day in which such a word may stand. */
const LEAD = 20;

const ANNOUNCING = 'announce[sd]?|announcement|unveil(?:s|ed)?';
const SPEECH = `(?:(${ANNOUNCING})|said|says|told|reported|confirm(?:s|ed)?|according|statement|(?<!value )added|wrote)`;
const SPOKEN_BEFORE = new RegExp(`^.*\\b${SPEECH}\\b([^.;]{0,60})$`, 's');
const SPOKEN_AFTER = new RegExp(`^[^.;,]{0,12}\\b${SPEECH}\\b`);
/** Characters before a day, and after it, in which a word of speech makes it the day of speaking. */
const SPOKEN_REACH = [80, 40] as const;
/** What is told by those words, with a verb of its own that the day goes with: "said it would open on Friday". */
const TELLS =
  /\b(?:will|would|shall|should|may|might|must|is|are|was|were|had|has|have|can|could)\s+(?!not\s+(?:say|comment))\p{Ll}/u;
/** Days of one sentence that are read: no sentence of news tells of more. Bounds the work. */
const MOST_POINTS = 6;

/** The days, hours and months that a sentence gives, in order, without those told from when it was written ("last Friday") and limits ("by Friday"). */
export const dayPoints: (sentence: SentenceFacts) => readonly DayPoint[] = readOnce((sentence) =>
  allPoints(sentence)
    .filter(({ kind, limit }) => kind !== 'year' && limit === null)
    .slice(0, MOST_POINTS),
);

/** The days, hours, months and years on which something was, begins or ends: no days by which it is to be done. */
export const endPoints: (sentence: SentenceFacts) => readonly DayPoint[] = readOnce((sentence) =>
  allPoints(sentence)
    .filter(
      ({ kind, limit }) => limit === null || ENDS.test(limit) || (RELATED.test(limit) && kind === 'weekday'),
    )
    .slice(0, MOST_POINTS),
);
/** Words by which a day is one end of what is told: "closed until Friday". */
const ENDS = /^(?:until|from|since)$/;
/** Words that tell of which week a day is. */
const RELATED = /^(?:last|this|next)$/;

/** The days, hours, months and years that a sentence gives, in order, limits and all. */
export const allPoints: (sentence: SentenceFacts) => readonly DayPoint[] = readOnce(readPoints);

function readPoints({ text, quantities }: SentenceFacts): DayPoint[] {
  const points: DayPoint[] = [];
  for (const quantity of quantities) {
    const kind = kindOf(quantity);
    if (kind === null) continue;
    const { start, end, figure } = quantity;
    // "shortly before 9 a.m." is an hour, and "before 9 a.m." a limit.
    const from = kind === 'time' && isCloseHedge(quantity.hedge) ? [start] : [start, figure.start];
    const leads = from.map((at) => text.slice(Math.max(0, at - LEAD), at));
    const limiting = leads.map((lead) => RELATIVE.exec(lead)?.[1]?.toLowerCase()).find(Boolean) ?? null;
    const limit =
      limiting !== null && [start, figure.start].some((at) => NOT_UNTIL.test(text.slice(0, at)))
        ? null
        : limiting;
    if (isDateline(text, quantity)) continue;
    const owned =
      leads.some((lead) => BELONGS.test(lead)) ||
      /^['’]s\b/.test(text.slice(figure.end, figure.end + 3)) ||
      /['’]s$/.test(text.slice(start, end)) ||
      (kind === 'weekday' && USUAL.test(text.slice(Math.max(0, start - LEAD), end + LEAD)));
    points.push({
      quantity,
      kind,
      key: keyOf(quantity, kind),
      owned,
      spoken: spokenOn(text, quantity),
      limit,
    });
    if (points.length === 2 * MOST_POINTS) break;
  }
  return points;
}

/** "12 May - The council is to meet", "HARROW, May 12 (Newslink) - The council". */
function isDateline(text: string, { start, end }: Span): boolean {
  return (
    PLACE_OF_REPORT.test(text.slice(0, start)) &&
    /^\.?\s*(?:\([^)]{1,30}\)\s*)?[-–—]/.test(text.slice(end, end + 40))
  );
}
const PLACE_OF_REPORT = /^(?:\p{Lu}[\p{L}.' -]{0,40},\s*){0,2}$/u;

/** Null for "today". */
function kindOf({ dimension, stated, iso }: Quantity): DayKind | null {
  if (dimension === 'time') return 'time';
  if (dimension !== 'date') return null;
  if (stated.unit === 'weekday') return 'weekday';
  if (stated.unit === 'year') return /^\d{4}$/.test(iso ?? '') ? 'year' : null;
  if (stated.unit === 'month') return /-\d{2}$/.test(iso ?? '') ? 'month' : null;
  return /-\d{2}-\d{2}$/.test(iso ?? '') && !/^(?:relative|week)$/.test(stated.unit) ? 'date' : null;
}

function keyOf({ stated, iso, amount }: Quantity, kind: DayKind): string {
  if (kind === 'time') return `time ${amount}`;
  if (kind === 'weekday') return `weekday ${stated.amount}`;
  if (kind === 'year') return `year ${iso ?? ''}`;
  return `${kind} ${(iso ?? '').slice(kind === 'month' ? -2 : -5)}`;
}

/** "the firm confirmed on Friday". */
function spokenOn(text: string, { start, end }: Span): DayPoint['spoken'] {
  const before = SPOKEN_BEFORE.exec(text.slice(Math.max(0, start - SPOKEN_REACH[0]), start));
  const said =
    (before && !TELLS.test(before[2]!) ? before : null) ??
    SPOKEN_AFTER.exec(text.slice(end, end + SPOKEN_REACH[1]));
  return said && (said[1] ? 'announced' : 'said');
}

/** "on Friday, Lee was arrested": what may stand between a day that opens its clause and what happened on it. */
const OPENING = /^[^,.;]{0,20},\s*/;
/** "was out on Friday when he was arrested". */
const WHEN = /^(?: (?:night|morning|evening|afternoon))?,?\s*when\s/;

/** Telling words on a side of a day that tell what happened on it. */
const EVENT_WORDS = 3;

const eventsByDay = new WeakMap<DayPoint, readonly string[]>();

/** The words beside a day that tell what happened on it, by their meanings. */
export function eventsOn(context: StoryContext, place: Place, day: DayPoint): readonly string[] {
  let events = eventsByDay.get(day);
  if (!events) eventsByDay.set(day, (events = readEvents(context, place, day)));
  return events;
}

function readEvents(
  context: StoryContext,
  place: Place,
  { quantity: { start, end }, owned }: DayPoint,
): readonly string[] {
  const from = (at: number, most: number): string[][] =>
    nearby(context, place, { start: at, end: at }, 1, most);
  if (owned) return from(end, EVENT_WORDS).flat().filter(tellsEvent);
  const after = context.sentence(place).text.slice(end);
  const most = Math.min(EVENT_WORDS, ownWords(context, place, start));
  const found = nearby(context, place, { start, end }, -1, most);
  const opening = found.length === 0 ? OPENING.exec(after) : null;
  const when = WHEN.exec(after);
  // "A judge on Thursday sentenced Lee": the verb may follow at once.
  if (/^ \p{Ll}+ed\b/u.test(after)) found.push(...from(end, 1));
  if (opening) found.push(...from(end + opening[0].length, EVENT_WORDS));
  if (when) found.push(...from(end + when[0].length, EVENT_WORDS));
  return found.flat().filter(tellsEvent);
}

const HELPING = new Set('is are was were be been has have had will would'.split(' '));

/** Telling words between a day and the helping verb before it: what stands before that is told of somebody, "arrested" in "the man arrested in May was freed on Friday". */
function ownWords(context: StoryContext, place: Place, start: number): number {
  const { tokens } = context.sentence(place);
  let count = 0;
  for (let at = tokens.findLastIndex((token) => token.end <= start); at >= 0; at--) {
    const token = tokens[at]!;
    if (HELPING.has(token.norm) && count > 0) return count;
    if (!token.stop && /^\p{Ll}/u.test(token.text)) count++;
  }
  return count;
}
