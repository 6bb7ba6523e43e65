/** What happened at an hour, by the words beside it: the onset of a fire, a blast, a fight; the first call for help; a defeat conceded. */
import type { Quantity, SentenceFacts } from '../facts.ts';
import { isOfOtherTime, wordsAt } from './clause-words.ts';
import { BEGINNING, ONSETS, SINGLE } from './hour-sorts.ts';

/** What happened at an hour, by the names of its sorts. */
export type HourEvents = ReadonlySet<string>;

/** What may happen several times over. */
const REPEATED =
  'explosions?|blasts?|quakes?|tremors?|attacks?|fires?|blazes?|shots?|volley|waves?|slides?|collapses?|calls?|alarms?|alerts?|warnings?|bombs?|crash(?:es)?|shootings?|storms?|fights?';
/** Told as the first of several: "the first quake". */
const FIRST = new RegExp(String.raw`\b(?:first|initial) (?:\S+ )?(?:${REPEATED})\b`, 'i');

/** Whether what happened at an hour is told as the first of several: "the first quake". */
export function isFirst(sentence: SentenceFacts, hour: Quantity): boolean {
  return FIRST.test(wordsAt(sentence, hour));
}

/** What is told to come, or of a further time, is none of these: "a second blast", "is to start at noon". */
const NOT_IT = new RegExp(
  String.raw`\b(?:(?:second|third|fourth|another|further|subsequent|new) (?:\S+ )?(?:${REPEATED})|again|later|aftershocks?|will|would|due|expected|scheduled|planned|(?<!(?:not|n't|never)\b.{0,60})until|resum\w*|practice|drill|refused|denied|anniversary)\b|(?:\bnot\b|n['’]t\b|\bnever\b)(?!.*\buntil\b)`,
);
/** What is done about such an event, and what comes after it. */
const AFTER_IT = /\b(?:reopen\w*|under control|extinguished|contained|put out the)\b/;

/** What happened at an hour, as far as the words of its clause tell: none, one sort of event, or several it may be; null where it is yet to come, or did not. */
export function eventsAt(sentence: SentenceFacts, hour: Quantity): HourEvents | null {
  const words = wordsAt(sentence, hour);
  const low = words.toLowerCase();
  if (NOT_IT.test(low) || isOfOtherTime(sentence, hour)) return null;
  const found = new Set<string>();
  // A storm warning is no flood warning.
  for (const { event, words: told } of SINGLE)
    if (told.test(low)) found.add(event === 'warning' ? `warning ${WARNED_OF.exec(low)?.[0] ?? ''}` : event);
  if (found.size > 0 || AFTER_IT.test(low)) return found;
  const begins = BEGINNING.test(low);
  for (const { event, noun, verb } of ONSETS)
    if (verb.test(low) || verb.test(words) || (begins && noun.test(low))) found.add(event);
  if (CLOCK.test(sentence.text.slice(0, hour.start))) found.add('incident');
  return found;
}

/** What a warning is of. */
const WARNED_OF =
  /\b(?:storm|floods?|wind|gale|tsunami|snow|heat|tornado|fire|air|smog|avalanche|ice|thunder\w*)\b/;

/** "the clock in the hall had stopped at ten past four": when it happened. */
const CLOCK = /\bclocks?\b[^.;]{0,60}\bstopped\b/;

const ONSET_EVENTS: ReadonlySet<string> = new Set(ONSETS.map(({ event }) => event));

/** Whether an hour is that of an onset. */
export function isOnset(events: HourEvents): boolean {
  return [...events].some((event) => ONSET_EVENTS.has(event));
}

/** Whether the words for what happened at two hours may be of one event. */
export function mayBeOneEvent(a: HourEvents, b: HourEvents): boolean {
  if ([...a].some((event) => b.has(event))) return true;
  if (!isOnset(a) || !isOnset(b)) return false;
  return a.has('incident') || b.has('incident') || isAttack(a, b) || isAttack(b, a);
}

/** An attack may be one by bomb or gun. */
function isAttack(a: HourEvents, b: HourEvents): boolean {
  return a.has('attack') && (b.has('blast') || b.has('shooting') || b.has('break-in'));
}

const OF_PERSONS: ReadonlySet<string> = new Set(
  SINGLE.flatMap(({ event, shared }) => (shared ? [event] : [])),
);

/** Whether an event is told of somebody, so that a story may have several: "died", "was freed". */
export function isOfPerson(events: HourEvents): boolean {
  return [...events].some((event) => OF_PERSONS.has(event));
}
