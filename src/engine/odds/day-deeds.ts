/** What a sentence tells of one of its days: the verb that the day goes with, who does it, and to what. */
import type { Span } from '../comparison.ts';
import type { SentenceFacts } from '../facts.ts';
import { eventsOf, eventsSaidAt, saysEvent } from './deed-words.ts';
import { clauseNumbers } from '../quantities/clause-numbers.ts';
import { meanings, type Place, type StoryContext } from '../context.ts';
import type { DayPoint } from './day-points.ts';
import { tellsEvent } from './no-events.ts';
import { plainStem } from '../words/synonyms.ts';
import { tokenize, type Token } from '../words/tokens.ts';

/** Each as the meanings of its telling words and the keys of its names; none where there are none. */
export interface Deed {
  /** Empty, too, for a verb that only says that something takes place. */
  verb: readonly string[];
  /** Plain stem of the verb; null where none is found. */
  stem: string | null;
  /** The events that the verb tells of, with what belongs to it: "put out". */
  said: readonly number[];
  /** The events that other words of its clause tell of. */
  events: readonly number[];
  /** Told before the verb, and after it, in its clause. */
  doer: readonly string[];
  thing: readonly string[];
}

/** Past forms that do not end in -ed. */
const PAST = new Set(
  `became began begun beat beaten bought bound broke broken brought built burnt burst came caught chose chosen cut dealt died drew
  drawn drove driven fell fallen felt fled flew flown fought found froze frozen gave given got went gone grew grown heard held hid
  hidden hit hurt kept knew led left lent let lost made met paid put quit ran rang rose risen sang sank saw seen sent shed shook
  shot shut slid sold sought spent split spoke spoken spread sprang stole stolen stood struck sued swept swore sworn swung took
  taken taught threw thrown told tore torn underwent upheld went withdrew withdrawn woke won wore wrote written`.split(
    /\s+/,
  ),
);
/** Present forms by which what is to come is told. */
const PRESENT =
  /^(?:begin|start|open|reopen|play|meet|face|host|go(?:es)?|kick|close|end|await|leave|vote|decide|reach|arrive|return|resume|expire|visit|travel|receive|release|launch|announce|take)s?$/;
/** Verbs that only say that, or for when, something is to take place. */
const LIGHT =
  /^(?:hold|held|takes?|took|taken|place|set|schedul\w*|plan\w*|expect\w*|due|happen\w*|occurr\w*|call\w*|fix\w*|is|are|was|were|be|been|com(?:e|es|ing)|came)$/;
const HELPING =
  /^(?:will|would|shall|should|must|may|might|can|could|to|be|been|not|also|then|later|first|have|has|had|is|are|was|were)$/;
/** Words after which a verb in its plain form may follow. */
const LEADS = /^(?:will|would|shall|should|must|may|might|can|could|to)$/;
/** Words after which stands no verb. */
const BEFORE_NOUNS = /^(?:an?|the|his|her|its|their|this|no|of|in|on|at|for|from|with)$/;
/** Forms of verbs that mostly say what somebody is: "an armed man". */
const QUALITIES =
  /^(?:according|related|added|hundred|alleged|accused|called|wounded|injured|unidentified|armed)$/;
/** Words that are no verb, whatever stands before them. */
const NO_VERB =
  /^(?:an?|the|his|her|its|their|our|your|my|this|that|these|those|it|he|she|they|him|them|as|at|by|for|from|in|into|of|off|on|out|over|up|with|court|work)$/;
const PASSIVE = /^(?:is|are|was|were|be|been)$/;
/** What may stand between a day and the verb that follows it: "on Friday strongly condemned", "Friday night killed". */
const BETWEEN = /ly$|^(?:night|morning|evening|afternoon|also|again|then)$/;
const BETWEEN_WORDS = 3;
/** Words that tell nobody from another: "a 34-year-old man", "police arrested". */
const GENERIC = /^(?:year-old|old|police|officers?|officials?|authorities)$/;
/** Words between a helping verb and its verb, at the most. */
const HELPED_WORDS = 3;
/** Telling words after a day that belongs to a thing: "Sunday's league match". */
const OWNER_WORDS = 4;

const NOTHING: Deed = { verb: [], stem: null, said: [], events: [], doer: [], thing: [] };

const deeds = new WeakMap<DayPoint, Deed>();

/** What is told of a day by the words of its clause, the verb it goes with among them. */
export function deedOn(context: StoryContext, place: Place, day: DayPoint): Deed {
  let deed = deeds.get(day);
  if (!deed) deeds.set(day, (deed = readDeed(context, place, day)));
  return deed;
}

function readDeed(context: StoryContext, place: Place, { quantity: day, owned, limit }: DayPoint): Deed {
  const sentence = context.sentence(place);
  const { tokens } = sentence;
  const keys = context.keys(place);
  const { first, last } = wordsOf(tokens, day);
  if (first < 0) return NOTHING;
  const clauses = clauseNumbers(sentence);
  const told = (from: number, to: number): string[] => {
    const found: string[] = [];
    for (let i = Math.max(0, from); i <= to && i < tokens.length; i++) {
      const token = tokens[i]!;
      if ((i >= first && i <= last) || token.stop || /\d/.test(token.norm) || GENERIC.test(token.norm))
        continue;
      if (keys[i]!.startsWith('name:')) found.push(keys[i]!);
      else if (!LIGHT.test(token.norm)) found.push(...meanings(token).filter(tellsEvent));
    }
    return found;
  };
  const saidIn = (from: number, to: number, verb: number): number[] => {
    const said: number[] = [];
    for (let i = Math.max(0, from); i <= to && i < tokens.length; i++)
      if (i !== verb && (i < first || i > last)) said.push(...eventsSaidAt(tokens, i));
    return said;
  };
  const startOf = (at: number): number => clauses.indexOf(clauses[at]!);
  const endOf = (at: number): number => clauses.lastIndexOf(clauses[at]!);
  if (owned)
    return {
      ...NOTHING,
      events: saidIn(last + 1, Math.min(endOf(last), last + OWNER_WORDS), -1),
      thing: told(last + 1, Math.min(endOf(last), last + OWNER_WORDS)),
    };
  const verb = verbOf(tokens, clauses, first, last);
  if (verb === null)
    return {
      ...NOTHING,
      events: saidIn(startOf(first), endOf(last), -1),
      thing: told(startOf(first), endOf(last)),
    };
  let from = startOf(verb);
  // "A fire, which began in a shed, destroyed": who does it may stand before the comma.
  if (verb - from <= 1 && from > 0 && first >= from) from = startOf(from - 1);
  const said = eventsSaidAt(tokens, verb);
  // "closed until Thursday": open again on it
  const ends = limit === 'until' && saysEvent({ said }, 'close');
  return {
    verb: ends || LIGHT.test(tokens[verb]!.norm) ? [] : meanings(tokens[verb]!),
    stem: plainStem(tokens[verb]!.stem),
    said: ends ? eventsOf('reopen') : said,
    events: saidIn(from, endOf(verb), verb),
    doer: told(from, verb - 1),
    thing: told(verb + 1, endOf(verb)),
  };
}

/** Indexes of the words of a span; `first` is -1 where it has none. */
function wordsOf(tokens: readonly Token[], { start, end }: Span): { first: number; last: number } {
  const first = tokens.findIndex((token) => token.end > start);
  let last = first;
  while (first >= 0 && last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
  return { first, last };
}

/** Index of the verb that a day, an hour or a length of time goes with; null where none is found. */
export function verbBeside(sentence: SentenceFacts, time: Span): number | null {
  const { first, last } = wordsOf(sentence.tokens, time);
  return first < 0 ? null : verbOf(sentence.tokens, clauseNumbers(sentence), first, last);
}

/** Index of the verb that the day from word `first` to word `last` goes with; null where none is found. */
function verbOf(
  tokens: readonly Token[],
  clauses: readonly number[],
  first: number,
  last: number,
): number | null {
  // "A judge on Thursday sentenced Lee"
  for (let i = last + 1; i <= last + BETWEEN_WORDS && clauses[i] === clauses[last]; i++) {
    if (isVerb(tokens, i)) return i;
    if (!BETWEEN.test(tokens[i]!.norm)) break;
  }
  for (let i = first - 1; i >= 0; i--) {
    // "Lee resigned, and on Friday Field took over"
    const enters = clauses[i] !== clauses[first] && clauses[i + 1] === clauses[first];
    if (enters && !isBare(tokens, i + 1, first)) break;
    if (isVerb(tokens, i)) return i;
  }
  for (let i = last + 1; i < tokens.length; i++) {
    // "was a fullback in 1978 and coached"
    if (clauses[i] !== clauses[last] && tokens[i]!.norm === 'and') break;
    if (isVerb(tokens, i)) return i;
  }
  for (let i = first - 1; i >= 0; i--) if (isVerb(tokens, i)) return i;
  return null;
}

/** Words before a day that make it one end of what is told. */
const LIMITS = /^(?:until|since|from)$/;

/** "until" Friday, ", early on" Friday: nothing of its own is told before the day, so that it goes with what stands before the comma. */
function isBare(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from === 1 && LIMITS.test(tokens[from]!.norm)) return true;
  return from > 3 && tokens.slice(from, to).every(({ stop, norm }) => stop || /^(?:early|late)$/.test(norm));
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const { norm, text } = tokens[at]!;
  const before = tokens[at - 1]?.norm ?? '';
  // "will apply for", "went to the": no helping word makes a verb of these
  if (NO_VERB.test(norm) || !/^\p{Ll}/u.test(text) || BEFORE_NOUNS.test(before) || HELPING.test(norm))
    return false;
  if (QUALITIES.test(norm)) return PASSIVE.test(before);
  if (/\w{3}ed$/.test(norm) || PAST.has(norm) || PRESENT.test(norm)) return true;
  // "after passing a medical"
  if (/\w{2}ing$/.test(norm) && /^(?:after|before|since|while|when|by)$/.test(before)) return true;
  for (let i = at - 1; i >= Math.max(0, at - HELPED_WORDS); i--) {
    if (LEADS.test(tokens[i]!.norm)) return true;
    if (!HELPING.test(tokens[i]!.norm) && !BETWEEN.test(tokens[i]!.norm)) break;
  }
  return false;
}

/** Verbs for what is done about an event once it has happened: its victims identified, the attack condemned. */
const AFTERMATH: ReadonlySet<string> = new Set(
  tokenize(
    `identify condemn denounce criticise lambaste decry praise hail laud mourn thank react respond investigate probe hunt urge warn
    interview remember honour commemorate apologise explain describe inspect vow promise pledge blame welcome`,
  ).map(({ stem }) => plainStem(stem)),
);

/** Whether a deed is done about an event rather than part of it. */
export function isAftermath({ stem }: Deed): boolean {
  return stem !== null && AFTERMATH.has(stem);
}

// One course of events a line, its steps parted by "/": what is told of two steps happened on two days.
const COURSES = `begin start open launch commence / end finish complete conclude close expire
arrest detain capture nab / charge indict arraign / try testify / convict / acquit / sentence / release free freed bail
abduct kidnap seize hijack / free freed release rescue
leave depart sail / arrive reach land dock / return
close shut / reopen
propose offer / agree approve accept / sign / complete
nominate / elect / inaugurate
injure wound hurt sprain / die
hire appoint sign / release dismiss fire waive
resign quit / replace succeed
sink capsize ground / refloat salvage
ignite erupt / extinguish contain`
  .split('\n')
  .map((course) =>
    course.split('/').map((step) => new Set(tokenize(step).map(({ stem }) => plainStem(stem)))),
  );

/** Whether two verbs are two steps of one course of events: "arrested on Friday" / "charged on Monday". */
export function areSteps(a: Deed, b: Deed): boolean {
  const stepsOf = (course: readonly ReadonlySet<string>[], { stem }: Deed): number[] =>
    course.flatMap((step, at) => (stem !== null && step.has(stem) ? [at] : []));
  return COURSES.some((course) => {
    const [one, other] = [stepsOf(course, a), stepsOf(course, b)];
    return one.length > 0 && other.length > 0 && !one.some((at) => other.includes(at));
  });
}

/** Words that open a clause in which what has happened before is told: "the ferry that ran aground", "after he was shot". */
const TOLD_BEFORE = /^(?:that|which|who|whose|after|since|following)$/;
/** Words after one of these in which its verb may stand, and in which the deed may be told by a noun: "after he suffered a sprain". */
const VERB_WITHIN = 4;
const NOUN_WITHIN = 8;

/** A deed and the sentence that tells it. */
export interface Told {
  place: Place;
  deed: Deed;
}

/** Whether a sentence tells in passing, as what came before its own deed, something of what another tells: "boarded the ferry that ran aground". */
export function tellsBefore(context: StoryContext, own: Told, other: Told): boolean {
  const known = context.meanings(other.place);
  if (own.deed.verb.length === 0 || own.deed.verb.some((word) => known.has(word))) return false;
  const { tokens } = context.sentence(own.place);
  return tokens.some(
    ({ norm }, at) =>
      TOLD_BEFORE.test(norm) &&
      tokens.slice(at + 1, at + 1 + NOUN_WITHIN).some((token, i) => {
        const words = meanings(token);
        return (
          words.some((word) => other.deed.verb.includes(word)) ||
          (i < VERB_WITHIN && isVerb(tokens, at + 1 + i) && words.some((word) => known.has(word)))
        );
      }),
  );
}
