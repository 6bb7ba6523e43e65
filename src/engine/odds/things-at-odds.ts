/** Whether two sentences that tell one thing name one place or body for another of its sort: "Halden Museum" / "Brice Museum". */
import type { Place, StoryContext } from '../context.ts';
import type { Name, SentenceFacts } from '../facts.ts';
import { frameOf, isOneFrame, type Frame } from './frames.ts';
import { usesOfName } from '../align/name-uses.ts';
import { mayBeOneThing } from '../names/namesakes.ts';
import { fold } from '../words/tokens.ts';

/** Likelihood that two sentences make one claim (0 to 1) from which on one of them may name another thing. */
const ALIKE = 0.5;
/** Parts in common from which on two plain names of places, which may lie in one another, are at odds. */
const MUCH = 3;

/** Words that say of what sort a named thing is: two of one sort do not lie in one another. */
const SORT =
  /^(?:street|road|avenue|lane|square|bridge|station|airport|hospital|clinic|school|college|university|church|cathedral|mosque|temple|museum|gallery|theatre|theater|hotel|stadium|arena|park|prison|jail|court|county|river|lake|island|bay|valley|bank|group|party|union|council|airlines?|railway|insurance|records|newspaper|times|herald|post|tribune|foundation|institute|hall|tower|plaza|mall)$/;
/** Words before a name by which it tells where, or whose. */
const BEFORE = /\b(in|at|near|to|from|by|of|for|on|with|outside|through|the|with the)\s+(?:the\s+)?$/i;

/** The first two names, one of each sentence, of which only one can be right; null where none are. */
export function thingsAtOdds(context: StoryContext, a: Place, b: Place): { left: Name; right: Name } | null {
  if (context.similarity(a, b) < ALIKE) return null;
  const lefts = thingsBut(context, a, b);
  if (lefts.length !== 1) return null;
  const rights = thingsBut(context, b, a);
  if (rights.length !== 1) return null;
  const [left, right] = [lefts[0]!, rights[0]!];
  const [l, r] = [
    usesOfName(context, left.key).articles.has(b.article),
    usesOfName(context, right.key).articles.has(a.article),
  ];
  if (l || r) return null;
  const [one, other] = [written(context.sentence(a), left), written(context.sentence(b), right)];
  if (mayBeOneThing(one, other) || !areOfOneSort(one, other)) return null;
  const frame = frameOf(context, a, b);
  const isSlot = ({ name }: Frame['left'][number]): boolean => name === left || name === right;
  return isOneFrame(frame, isSlot, MUCH) ? { left, right } : null;
}

const written = ({ text }: SentenceFacts, { start, end }: Name): string => text.slice(start, end);

/** The places and bodies a sentence names, with a word that tells where or whose, and another does not name. */
function thingsBut(context: StoryContext, place: Place, other: Place): Name[] {
  const { names, text } = context.sentence(place);
  const there = new Set(context.sentence(other).names.map(({ key }) => key));
  return names.filter(
    (name) =>
      name.kind !== 'person' &&
      !there.has(name.key) &&
      (BEFORE.test(text.slice(0, name.start)) || name.start === 0),
  );
}

/** "Halden Museum" and "Brice Museum": the same word for the sort, and no other word in common. */
function areOfOneSort(a: string, b: string): boolean {
  const words = (name: string): string[] =>
    fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== 'the' && word !== '');
  const [l, r] = [words(a), words(b)];
  const [sort, same] = [l.pop(), r.pop()];
  if (sort === undefined || sort !== same || !SORT.test(sort)) return false;
  return l.length > 0 && r.length > 0 && !l.some((word) => r.some((o) => o.slice(0, 3) === word.slice(0, 3)));
}
