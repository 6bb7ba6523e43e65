/** Whether two sentences that tell one thing name one person for another. */
import type { Span } from '../comparison.ts';
import { nearby, type Place, type StoryContext } from '../context.ts';
import type { Name, Quantity, SentenceFacts } from '../facts.ts';
import { frameOf, isOfOther, isOneFrame, type Frame, type Part } from './frames.ts';
import { touches } from '../align/gaps.ts';
import { ownerOf } from '../figures/owners.ts';
import { compareQuantities } from '../quantities/quantities.ts';
import { usesOfName } from '../align/name-uses.ts';
import { areNamedApart, mayBeOneThing } from '../names/namesakes.ts';
import { rolesOf } from './roles.ts';
import { areYearsApart, isBesidePost } from './seats.ts';
import { tellsEvent } from './no-events.ts';

/** What the words around two names must come to (see {@link SIGNS}), from a likelihood on (0 to 1) that their sentences make one claim. */
const ENOUGH = [
  { alike: 0.5, signs: 0.5 },
  { alike: 0.4, signs: 1.5 },
];
/** Rounded from how often each stood beside names swapped on purpose, and beside those of two persons. */
const SIGNS = {
  /** "fired coach Lee" / "Lee was fired": the nearest telling word on either side is the same. */
  beside: 1,
  /** One within three words of the name is. */
  near: 0.5,
  /** The word before is: "the driver, Ann Lee" / "driver Joan Field". */
  before: 0.5,
  /** The word after is, what stands in commas or brackets left out: "Lee, who is 45, resigned" / "Field resigned". */
  after: 0.5,
  /** Both are the first that their sentences name: what is told is mostly told of them. */
  first: 0.5,
  /** The same age is given for both. */
  age: 1.5,
  /** Ages are given for both, and are not the same: two persons. */
  ages: -2,
  /** For each other person that one sentence names and the other does not. */
  others: -0.5,
};
const NEAR = 3;
/** Letters by which two names may be one name, spelled otherwise: "Rait" and "Raite". */
const ROOT = 3;
/** What may stand between a name and what is told of it: "Lee (pictured) resigned", "Lee, the mayor, resigned". */
const APPOSITION = /^\s*(?:\([^()]{0,80}\)|,[^,.;]{1,80},)\s*/;

/** The first two names of persons, one of each sentence, that stand for one another where only one can be right; null where none do. */
export function personsAtOdds(context: StoryContext, a: Place, b: Place): { left: Name; right: Name } | null {
  const alike = context.similarity(a, b);
  const enough = ENOUGH.find((step) => alike >= step.alike);
  if (!enough || datesApart(context.sentence(a), context.sentence(b))) return null;
  if (areYearsApart(context.sentence(a), context.sentence(b))) return null;
  if (isBesidePost(context.sentence(a), context.sentence(b))) return null;
  if (isAgainst(context.sentence(a)) !== isAgainst(context.sentence(b))) return null;
  const [lefts, rights] = [personsBut(context, a, b), personsBut(context, b, a)];
  const [doLeft, doRight] = [lefts, rights].map((names) => names.filter(({ speaks }) => !speaks)) as [
    Told[],
    Told[],
  ];
  const others = Math.max(0, countOf(doLeft) + countOf(doRight) - 2);
  let frame: Frame | null = null;
  for (const left of lefts)
    for (const right of rights) {
      if (besideWhat(context, a, left) !== besideWhat(context, b, right)) continue;
      if (!areStrange(context, a, left, b, right)) continue;
      if (isMisnamed(context, a, left, b, right)) return { left, right };
      if (isLike(context, a, left, b, right)) continue;
      const roles = rolesOf(context.sentence(a), left, context.sentence(b), right);
      if (roles === 'apart') continue;
      frame ??= frameOf(context, a, b);
      const speaks = left.speaks || right.speaks;
      const isSlot = ({ start }: Part): boolean => start === left.start || start === right.start;
      if ((!speaks || roles === 'post') && isOneFrame(frame, isSlot)) return { left, right };
      if (isOfOther(frame, isSlot)) continue;
      if (speaks || left.done || right.done || othersBeside(context, a, left, b, right)) continue;
      const signs = signsOf(context, a, left, b, right) + SIGNS.others * Math.min(3, others);
      if (signs >= enough.signs) return { left, right };
    }
  return null;
}

/** "Lee, who runs the one bank" / "Field, who runs the other": other names say who each is. */
function othersBeside(context: StoryContext, a: Place, left: Name, b: Place, right: Name): boolean {
  const said = (place: Place, { end }: Name): Name[] => {
    const { text, names } = context.sentence(place);
    const words = WHO.exec(text.slice(end))?.[0] ?? '';
    return names.filter((name) => name.start >= end && name.end <= end + words.length);
  };
  return areNamedApart(said(a, left), said(b, right));
}
const WHO = /^,?\s+(?:who|of|from|whose)\s[^,.;]{1,80}/;

/** "voted against the tunnel", where others voted for it. */
const isAgainst = ({ text }: SentenceFacts): boolean =>
  text.includes(' against') && /\b(?:vot|campaign|argu|testif|spoke|speak)\w* against\b/.test(text);

/** Whether two sentences give days, and none alike: then they may tell of two occasions. */
function datesApart(a: SentenceFacts, b: SentenceFacts): boolean {
  const dates = ({ quantities }: SentenceFacts): Quantity[] =>
    quantities.filter((q) => q.dimension === 'date');
  const [l, r] = [dates(a), dates(b)];
  return (
    l.length > 0 && r.length > 0 && l.every((x) => r.every((y) => compareQuantities(x, y) === 'different'))
  );
}

const countOf = (names: readonly Name[]): number => new Set(names.map(({ key }) => key)).size;

/** A person that a sentence names, and how: as the one who speaks, as the one by whom something is done. */
interface Told extends Name {
  speaks: boolean;
  done: boolean;
}

/** The persons a sentence names and another does not. */
function personsBut(context: StoryContext, place: Place, other: Place): Told[] {
  const { names, text } = context.sentence(place);
  const there = new Set(context.sentence(other).names.map((name) => name.key));
  return names
    .filter((name) => isPerson(text, name) && !there.has(name.key) && !isListed(text, name))
    .map((name) => {
      const before = text.slice(Math.max(0, name.start - 60), name.start);
      return {
        ...name,
        speaks: SPEAKING.test(text.slice(name.end, name.end + 60)) || SPOKEN.test(before),
        done: /\bby\s+(?:[\p{L}]+\s+){0,3}$/u.test(before),
      };
    });
}

/** "Lee, Field and Penhale": one of several, whom the other sentence may name others of. */
const LISTED_BEFORE = /\p{Lu}[\p{L}.'’-]*(?:,| and| or|, and)\s+$/u;
const LISTED_AFTER = /^(?:,| and| or|, and)\s+\p{Lu}/u;

function isListed(text: string, { start, end }: Name): boolean {
  return (
    LISTED_BEFORE.test(text.slice(Math.max(0, start - 30), start)) ||
    LISTED_AFTER.test(text.slice(end, end + 8))
  );
}

/** A person by name and surname: no "grey Toyota Camry", which has an "a" before it, nor "200 West Lane". */
function isPerson(text: string, { kind, start, end }: Name): boolean {
  return (
    kind === 'person' &&
    /\S\s+\S/.test(text.slice(start, end)) &&
    !COUNTED.test(text.slice(Math.max(0, start - 40), start))
  );
}
const COUNTED = /(?:\b(?:an?|another|one)(?: \p{Ll}+)?|\d)\s+$/u;

/** "after Lee leaves", "unlike Lee": a word by which a name stands beside what is told, not in it; null where there is none. */
function besideWhat(context: StoryContext, place: Place, { start }: Name): string | null {
  return (
    BESIDE.exec(context.sentence(place).text.slice(Math.max(0, start - 40), start))?.[1]?.toLowerCase() ??
    null
  );
}
const BESIDE =
  /\b(after|before|until|since|unlike|like|when|while|because|whether|if|replac|succe|instead of|former)\w*(?: \p{L}+)?\s+$/iu;

const SPEAKING = /^(?!['’]s?\s)[^.;]{0,20}\b(?:said|says|told|tells|added|wrote|announced|explained)\b/;
// "said the review will be led by Lee" is said by somebody else.
const SPOKEN =
  /\b(?:said|says|told|according to|added)\b(?!.*\b(?:is|are|was|were|be|been|will|would|ha[sd]|have|by|that)\b)[^.;,]{0,40}$/;

/**
 * Whether only one of two names can be meant: neither article has the other's, and one of them is one article's alone;
 * or one stands in a single sentence of the story, where the rest of its article has the other.
 */
function areStrange(context: StoryContext, a: Place, left: Name, b: Place, right: Name): boolean {
  const [l, r] = [usesOfName(context, left.key), usesOfName(context, right.key)];
  const [inRight, inLeft] = [l.articles.has(b.article), r.articles.has(a.article)];
  if (inRight && inLeft) return false;
  if (!inRight && !inLeft) return Math.min(l.articles.size, r.articles.size) === 1;
  return inRight ? r.sentences === 1 : l.sentences === 1;
}

/** Whether two names may be one, or none: they begin alike, or words of one stand in the other sentence. */
function isLike(context: StoryContext, a: Place, left: Name, b: Place, right: Name): boolean {
  const wordsOf = (place: Place, name: Name): string[] =>
    context.sentence(place).tokens.flatMap((token) => (touches(token, name) ? [token.norm] : []));
  const has = (place: Place, words: readonly string[]): boolean =>
    context.sentence(place).tokens.some(({ norm }) => words.includes(norm));
  const [l, r] = [wordsOf(a, left), wordsOf(b, right)];
  const written = (place: Place, { start, end }: Name): string =>
    context.sentence(place).text.slice(start, end);
  if (mayBeOneThing(written(a, left), written(b, right))) return true;
  const roots = new Set(l.map((word) => word.slice(0, ROOT)));
  return r.some((word) => roots.has(word.slice(0, ROOT))) || has(b, l) || has(a, r);
}

/** "Ann Lee, 45" / "45-year-old Ann Field": one person by given name and age, whose surname is not the same. */
function isMisnamed(context: StoryContext, a: Place, left: Name, b: Place, right: Name): boolean {
  const wordsOf = (place: Place, { start, end }: Name): string[] =>
    context.sentence(place).text.slice(start, end).toLowerCase().split(/\s+/);
  const [l, r] = [wordsOf(a, left), wordsOf(b, right)];
  if (l.length !== 2 || r.length !== 2 || l[0] !== r[0]) return false;
  if (l[1]!.slice(0, ROOT) === r[1]!.slice(0, ROOT)) return false;
  const ages = agesOf(context, b, right);
  return agesOf(context, a, left).some((age) => ages.includes(age));
}

/** How much the words around two names have in common; see {@link SIGNS}. */
function signsOf(context: StoryContext, a: Place, left: Name, b: Place, right: Name): number {
  const beside = (place: Place, span: Span, side: -1 | 1, most: number): string[] =>
    nearby(context, place, span, side, most).flat().filter(tellsEvent);
  const around = (place: Place, span: Span, most: number): string[] => [
    ...beside(place, span, -1, most),
    ...beside(place, span, 1, most),
  ];
  const after = (place: Place, { end }: Span): string[] => {
    const rest = context.sentence(place).text.slice(end);
    const from = end + (APPOSITION.exec(rest)?.[0].length ?? 0);
    return beside(place, { start: from, end: from }, 1, 2);
  };
  const meet = (x: readonly string[], y: readonly string[]): boolean => x.some((word) => y.includes(word));
  let sum = 0;
  if (meet(around(a, left, 1), around(b, right, 1))) sum += SIGNS.beside;
  if (meet(around(a, left, NEAR), around(b, right, NEAR))) sum += SIGNS.near;
  if (meet(beside(a, left, -1, 1), beside(b, right, -1, 1))) sum += SIGNS.before;
  if (meet(after(a, left), after(b, right))) sum += SIGNS.after;
  if (
    context.sentence(a).names[0]?.start === left.start &&
    context.sentence(b).names[0]?.start === right.start
  )
    sum += SIGNS.first;
  const [l, r] = [agesOf(context, a, left), agesOf(context, b, right)];
  if (l.length > 0 && r.length > 0) sum += l.some((age) => r.includes(age)) ? SIGNS.age : SIGNS.ages;
  return sum;
}

function agesOf(context: StoryContext, place: Place, { key }: Name): number[] {
  const sentence = context.sentence(place);
  return sentence.quantities.flatMap((q) =>
    q.dimension === 'age' && ownerOf(sentence, q) === key ? [q.amount] : [],
  );
}
