/** What the sentences of one statement are at odds on, and which of them is on which side. */
import type { Span } from '../comparison.ts';
import { findConflict, type Conflict } from './conflicts.ts';
import type { Place, StoryContext } from '../context.ts';
import { areFactsLinked } from '../align/fact-links.ts';
import { isDoubtful } from './judge-doubts.ts';
import { byArticle } from '../linked.ts';

/** Sentences of a claim, after each, that it is searched for words at odds with: all of them but in the largest stories. */
const MOST_RIVALS = 400;

/** A sentence on one side of what is at odds. */
export interface Side {
  place: Place;
  /** 0 for the left of the two most alike, 1 for the right. */
  version: 0 | 1;
  /** Its words at odds. */
  words: Span;
}

export interface Dispute {
  what: Conflict['what'];
  /** The two most alike first, left and right; then others of the group that say what either of them does. */
  sides: [Side, Side, ...Side[]];
}

/** Names the words two sentences are at odds on, to tell whether they were told before. */
export function disputeKey({ sides: [left, right] }: Pick<Dispute, 'sides'>): string {
  return [left, right]
    .map(({ place, words }) => `${place.article}.${place.sentence}.${words.start}`)
    .join(' ');
}

/**
 * Finds what sentences of one statement are at odds on beyond doubt.
 * @param told keys of disputes that are not looked for again.
 * @returns null where nothing is.
 */
export function findDispute(
  context: StoryContext,
  group: readonly Place[],
  told: ReadonlySet<string> = new Set(),
): Dispute | null {
  const found = strongest(context, group, told);
  if (!found) return null;
  const { value, left, right } = found;
  const others = group
    .slice(0, MOST_RIVALS)
    .flatMap((place) => (place === left || place === right ? [] : sideOf(context, place, found)));
  return { what: value.what, sides: [...pairOf(found), ...others] };
}

interface Found {
  value: Conflict;
  left: Place;
  right: Place;
}

function pairOf({ value, left, right }: Found): [Side, Side] {
  return [
    { place: left, version: 0, words: value.left },
    { place: right, version: 1, words: value.right },
  ];
}

/** The two most alike that are at odds. */
function strongest(context: StoryContext, group: readonly Place[], told: ReadonlySet<string>): Found | null {
  const ofArticle = byArticle(group);
  // A rival counts only against its counterpart: what its article has nearest in the group.
  const isNearest = (place: Place, other: Place, similarity: number): boolean =>
    ofArticle
      .get(other.article)!
      .every((third) => third === other || context.similarity(place, third) < similarity);
  const byFacts = areFactsLinked(context.articles);
  let best: (Found & { similarity: number }) | null = null;
  for (const [i, left] of group.entries())
    for (const right of group.slice(i + 1, i + 1 + MOST_RIVALS)) {
      const similarity = context.similarity(left, right);
      if (left.article === right.article || (best && similarity <= best.similarity)) continue;
      if (!isNearest(left, right, similarity) || !isNearest(right, left, similarity)) continue;
      // Two that a third one brought together may tell of two facts.
      if (byFacts && context.facts.similarity(left, right) === 0) continue;
      const value = findConflict(context, left, right);
      if (!value || isDoubtful(context, { value, left, right })) continue;
      if (!told.has(disputeKey({ sides: pairOf({ value, left, right }) })))
        best = { value, left, right, similarity };
    }
  return best;
}

/** On which side a further sentence is: against the words of one of the two alone, it is with the other. */
function sideOf(context: StoryContext, place: Place, { value, left, right }: Found): Side[] {
  const against = (other: Place, words: Span): Span | null => {
    if (other.article === place.article) return null;
    const conflict = findConflict(context, other, place);
    return conflict?.what === value.what &&
      conflict.left.start < words.end &&
      words.start < conflict.left.end &&
      !isDoubtful(context, { value: conflict, left: other, right: place })
      ? conflict.right
      : null;
  };
  const [toLeft, toRight] = [against(left, value.left), against(right, value.right)];
  if (toLeft && !toRight) return [{ place, version: 1, words: toLeft }];
  return toRight && !toLeft ? [{ place, version: 0, words: toRight }] : [];
}
