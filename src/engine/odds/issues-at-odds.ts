/** What the articles of a story are at issue on, wherever in them it is told: "no shots were fired" / "one of the robbers fired a shot". */
import { attributionOf, PARTISAN } from '../quotes/attribution.ts';
import { meanings, type Place, type StoryContext } from '../context.ts';
import type { SentenceFacts } from '../facts.ts';
import { comparable, compareQuantities } from '../quantities/quantities.ts';
import { mayMeet } from '../words/plain-verbs.ts';
import { tokenize } from '../words/tokens.ts';
import type { Issue } from './issue-table.ts';
import { issuePointsOf, issuesIn, type IssuePoint } from './issue-points.ts';
import { mayDeny } from './polarity.ts';
import { rivalPoints, type RivalPoints } from './rival-points.ts';

/** A side taken in a story. */
export interface StoryPoint extends IssuePoint {
  place: Place;
}

/** Sentences that are read for an issue, and articles. Bounds the work. */
const MOST_POINTS = 200;
const MOST_ARTICLES = 40;
/** Likelihood that two sentences make one claim, or state one fact, from which on they are of one thing: 0 to 1. */
const ALIKE = 0.28;
const ONE_FACT = 0.35;
/** The latter from which on they surely are. */
const SURE = 0.6;
/** The same for the sentences beside them. */
const BESIDE = 0.5;
/** Telling words that two sentences share beside what is at issue, to be of one thing. */
const SHARED = 2;
/** Sentences of an article that tell what it is about. */
const LEAD = 4;
/** Sentences back in which a pronoun's name is sought. */
const BACK = 2;

/** Finds what the articles of a story are at issue on. */
export function issuesAtOdds(context: StoryContext): RivalPoints<StoryPoint>[] {
  const placesOf = new Map<Issue, Place[]>();
  for (const article of context.order.slice(0, MOST_ARTICLES))
    for (const [s, sentence] of context.articles[article]!.sentences.entries())
      if (!sentence.skip)
        for (const issue of issuesIn(sentence))
          placesOf.set(issue, [...(placesOf.get(issue) ?? []), { article, sentence: s }]);
  const byIssue = new Map<string, StoryPoint[]>();
  for (const [issue, places] of placesOf) {
    // Nobody is at odds with himself.
    if (places.every(({ article }) => article === places[0]!.article)) continue;
    if (!issue.no && !places.some((place) => mayDeny(context.sentence(place)))) continue;
    for (const place of places.slice(0, MOST_POINTS))
      for (const point of issuePointsOf(context.sentence(place), issue)) {
        const key = `${issue.name} ${point.thing ?? ''}`;
        byIssue.set(key, [...(byIssue.get(key) ?? []), { ...point, place }]);
      }
  }
  return [...byIssue.values()].flatMap((points) =>
    points.some(({ denied }) => denied) && points.some(({ denied }) => !denied)
      ? rivalPoints(points, (left, right) => areAtOdds(context, points, left, right)).map((dispute) =>
          withoutStrangers(context, dispute),
        )
      : [],
  );
}

/** Further sides are of what the two at odds tell where they are like one of them. */
function withoutStrangers(
  context: StoryContext,
  { points, versions }: RivalPoints<StoryPoint>,
): RivalPoints<StoryPoint> {
  const [left, right, ...others] = points;
  const isOf = (point: StoryPoint): boolean =>
    areAlike(context, point, left) || areAlike(context, point, right);
  return {
    points: [left, right, ...others.filter(isOf)],
    versions: versions.filter((_, i) => i < 2 || isOf(points[i]!)),
  };
}

function areAtOdds(
  context: StoryContext,
  all: readonly StoryPoint[],
  left: StoryPoint,
  right: StoryPoint,
): boolean {
  if (left.place.article === right.place.article || left.denied === right.denied) return false;
  const [no, yes] = left.denied ? [left, right] : [right, left];
  if (no.tense && yes.tense && !mayMeet(no.tense, yes.tense) && no.issue.name !== 'grave') return false;
  if (areApart(no, yes)) return false;
  const [denying, telling] = [context.sentence(no.place), context.sentence(yes.place)];
  if (areForThemselves(denying, telling)) return false;
  if (!isThere(no.elsewhen, telling) || !isThere(yes.elsewhen, denying)) return false;
  if (!areOfOne(context, no, yes)) return false;
  // "No one was hurt", where the same article tells of the dead: told of another time or place.
  if (no.ofAll && HARM.test(no.issue.name) && tellsOfHarm(context, no.place)) return false;
  // An article that tells both tells of two.
  return !all.some(
    (other) =>
      other.issue === no.issue &&
      ((other.place.article === no.place.article && !other.denied && areOfOne(context, no, other)) ||
        (other.place.article === yes.place.article && other.denied && areOfOne(context, other, yes))),
  );
}

/** Whether an article says, anywhere, that somebody came to harm. */
function tellsOfHarm(context: StoryContext, { article }: Place): boolean {
  return context.articles[article]!.sentences.some(
    (sentence) =>
      !sentence.skip &&
      [...issuesIn(sentence)].some(
        (issue) => HARMED.test(issue.name) && issuePointsOf(sentence, issue).some(({ denied }) => !denied),
      ),
  );
}
const HARM = /^(?:injured|damage)$/;
const HARMED = /^(?:injured|deaths)$/;

/** "his lawyer said" / "police said": what one side says of itself, another may deny. Prosecutors speak for the inquiry. */
function areForThemselves(a: SentenceFacts, b: SentenceFacts): boolean {
  const [l, r] = [attributionOf(a).speaker, attributionOf(b).speaker];
  if (l.length === 0 || r.length === 0) return false;
  const isPartisan = (one: typeof l): boolean =>
    one.some(({ norm }) => PARTISAN.test(norm) && !norm.startsWith('prosecut'));
  const isShared = l.some((one) => r.some(({ stem }) => stem === one.stem));
  return isShared ? isPartisan(l) !== isPartisan(r) : isPartisan(l) || isPartisan(r);
}

/** Whether words by which another time is told stand in the other sentence too. */
const isThere = (words: string | null, { text }: SentenceFacts): boolean =>
  words === null || text.toLowerCase().includes(words);

/** Two days, two places, two happenings. */
function areApart(no: StoryPoint, yes: StoryPoint): boolean {
  if (
    no.days.length > 0 &&
    yes.days.length > 0 &&
    !no.days.some((a) => yes.days.some((b) => !comparable(a, b) || compareQuantities(a, b) !== 'different'))
  )
    return true;
  const [a, b] = [namesIn(no.after), namesIn(yes.after)];
  return (no.issue.scope !== 'one' && areDisjoint(a, b)) || areDisjoint([...no.events], [...yes.events]);
}

const namesIn = (keys: ReadonlySet<string>): string[] =>
  [...keys].flatMap((key) => (key.startsWith('name:') ? [key.slice('name:'.length)] : []));

const areDisjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));

/** Whether a denial and what is told may be of one thing. */
function areOfOne(context: StoryContext, no: StoryPoint, yes: StoryPoint): boolean {
  if (no.issue.near && !areNear(context, no, yes)) return false;
  const isOfNobody = no.names.size + no.nouns.size === 0 && !no.pronoun;
  if (no.issue.scope === 'all' && (no.ofAll || isOfNobody)) return isWithin(context, no, yes);
  return haveOneSubject(context, no, yes);
}

/** Whether what is denied of all takes in what is told: nothing by which it is narrowed is missing there. */
function isWithin(context: StoryContext, no: StoryPoint, yes: StoryPoint): boolean {
  const telling = wordsOf(context.sentence(yes.place));
  for (const name of no.names) if (!telling.has(`name:${name}`)) return false;
  const nouns = [...no.nouns].filter((noun) => !AGENTS.has(noun));
  if (nouns.length > 0 && !nouns.some((noun) => telling.has(noun))) return false;
  if (no.after.size === 0) return true;
  if ([...no.after].some((key) => telling.has(key))) return true;
  const { sentences } = context.articles[yes.place.article]!;
  return [...no.after].every((key) =>
    sentences.slice(0, LEAD).some((sentence) => wordsOf(sentence).has(key)),
  );
}

/** "Police made no arrests": who would have done it narrows nothing. */
const AGENTS = new Set(tokenize('police officers authorities officials').flatMap(meanings));

function haveOneSubject(context: StoryContext, no: StoryPoint, yes: StoryPoint): boolean {
  if (no.sex && yes.sex && no.sex !== yes.sex) return false;
  const [a, b] = [namesOf(context, no), namesOf(context, yes)];
  if ([...a, ...namesIn(no.after)].some((name) => b.includes(name) || yes.after.has(`name:${name}`)))
    return true;
  if (a.length > 0 && b.length > 0) return a.some((name) => b.some((other) => shareWord(name, other)));
  if (areSurelyOne(context, no, yes)) return true;
  const [own, theirs] = [no, yes].map(({ nouns, after }) => [...nouns, ...after]) as [string[], string[]];
  if (own.some((word) => theirs.includes(word))) return true;
  if (own.length > 0 && theirs.length > 0 && no.nouns.size + yes.nouns.size > 0) return false;
  return (no.issue.scope !== 'all' || own.length * theirs.length === 0) && areAlike(context, no, yes);
}

/** "Northern Pilots" / "Pilots Union": names with a long word in common may be of one. */
function shareWord(a: string, b: string): boolean {
  const words = a.split(/[\s-]/).filter((word) => word.length >= LONG);
  return a === b || b.split(/[\s-]/).some((word) => words.includes(word));
}
/** Letters. */
const LONG = 5;

/** The names of those of whom it is told; where there is but a pronoun, those that the sentences before name. */
function namesOf(context: StoryContext, { names, nouns, pronoun, place }: StoryPoint): string[] {
  if (names.size > 0 || nouns.size > 0 || !pronoun) return [...names];
  const found: string[] = [];
  for (let back = 1; back <= BACK && place.sentence >= back; back++)
    for (const { kind, key } of context.sentence({ article: place.article, sentence: place.sentence - back })
      .names)
      if (kind !== 'place') found.push(key);
  return found;
}

function areSurelyOne(context: StoryContext, no: StoryPoint, yes: StoryPoint): boolean {
  const [a, b] = [no.place, yes.place];
  return (
    context.facts.similarity(a, b) >= SURE &&
    context.similarity(a, b) >= ALIKE &&
    sharedBeside(context, no, yes) >= SHARED
  );
}

function areAlike(context: StoryContext, { place: a }: StoryPoint, { place: b }: StoryPoint): boolean {
  return (
    context.similarity(a, b) >= ALIKE ||
    context.facts.similarity(a, b) >= ONE_FACT ||
    context.beside(a, b) >= BESIDE
  );
}

/** Whether two sentences are alike, or share words enough beside what is at issue. */
function areNear(context: StoryContext, no: StoryPoint, yes: StoryPoint): boolean {
  if (
    areAlike(context, no, yes) ||
    (no.ofAll && no.names.size + no.nouns.size === 0 && yes.place.sentence < LEAD)
  )
    return true;
  const telling = wordsOf(context.sentence(yes.place));
  if (no.ofAll && [...no.nouns].some((noun) => !AGENTS.has(noun) && telling.has(noun))) return true;
  return sharedBeside(context, no, yes) >= SHARED;
}

/** Telling words that two sentences share beside what is at issue. */
function sharedBeside(context: StoryContext, no: StoryPoint, yes: StoryPoint): number {
  const there = wordsOf(context.sentence(yes.place), yes);
  return [...wordsOf(context.sentence(no.place), no)].filter((key) => there.has(key)).length;
}

/** What the telling words of a sentence may be matched by, without those at issue. */
function wordsOf(sentence: SentenceFacts, but?: IssuePoint): Set<string> {
  const found = new Set<string>();
  for (const token of sentence.tokens) {
    if (but && but.words.start <= token.start && token.end <= but.words.end) continue;
    const name = sentence.names.find(({ start, end }) => start < token.end && token.start < end);
    if (name) found.add(`name:${name.key}`);
    else if (!token.stop) for (const key of meanings(token)) found.add(key);
  }
  return found;
}
