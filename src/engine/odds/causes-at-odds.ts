/** Whether two sentences say that one thing came about by two causes, or one denies what the other says: "a gas leak" / "faulty wiring". */
import type { Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import type { ArticleFacts } from '../facts.ts';
import { causeIn, effectsIn, mayBothBe, type Cause } from './causes.ts';
import { isOfOtherTime, LEAD } from './other-times.ts';

/** The words for two causes, one of each sentence, of which only one can be right; null where there are none. */
export function causesAtOdds(context: StoryContext, a: Place, b: Place): { left: Span; right: Span } | null {
  const [left, right] = [causeIn(context.sentence(a)), causeIn(context.sentence(b))];
  if (!left || !right || isOfOtherTime(context, a) || isOfOtherTime(context, b)) return null;
  const [l, r] = [effectsOf(context, a, left), effectsOf(context, b, right)];
  // Sentences of one fact, one of which does not say what came about, tell of one thing.
  const isOne =
    context.facts.similarity(a, b) > 0 && (left.effects.length === 0 || right.effects.length === 0);
  if (!isOne && !meet(l, r) && !isCauseOfAll(context, a, l) && !isCauseOfAll(context, b, r)) return null;
  if (!isOne && (isAside(context, a, left, b) || isAside(context, b, right, a))) return null;
  const [told, others] = [toldIn(context.articles[a.article]!), toldIn(context.articles[b.article]!)];
  const isDenied =
    (meet(left.sorts, right.denied) && !meet(left.sorts, others)) ||
    (meet(right.sorts, left.denied) && !meet(right.sorts, told));
  const areTwo =
    left.sorts.length > 0 &&
    right.sorts.length > 0 &&
    !mayBothBe(left.sorts, right.sorts) &&
    !meet(left.sorts, others) &&
    !meet(right.sorts, told);
  return isDenied || areTwo ? { left: left.words, right: right.words } : null;
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/** Sentences before one that says nothing of what came about, in which it may be told. */
const BACK = 2;

/** What a cause brought about: as its sentence says, else what those before it do, or what the article opens with. */
function effectsOf(
  context: StoryContext,
  { article, sentence }: Place,
  { effects }: Cause,
): readonly string[] {
  if (effects.length > 0) return effects;
  const { sentences } = context.articles[article]!;
  return effectsIn(
    [...sentences.slice(0, LEAD), ...sentences.slice(Math.max(0, sentence - BACK), sentence)]
      .map(({ text }) => text)
      .join(' '),
  );
}

/** "The culprit is faulty software", where nothing tells what came about: that which the story is about. */
function isCauseOfAll(context: StoryContext, place: Place, effects: readonly string[]): boolean {
  return effects.length === 0 && /\b(?:cause|culprit)\b/i.test(context.sentence(place).text);
}

/** "A window was hit by a stone", where the other sentence does not speak of a cause: something of the event, not the whole. */
function isAside(context: StoryContext, place: Place, { effects }: Cause, other: Place): boolean {
  return (
    effects.length === 0 &&
    ASIDE.test(context.sentence(place).text) &&
    !/\b(?:cause|culprit|blam\w+)\b/i.test(context.sentence(other).text)
  );
}
const ASIDE = /\b(?:hit|struck|damaged|destroyed|severed)(?: \p{L}+){0,2}? by\b/iu;

/** The sorts of all causes that an article tells of. */
function toldIn({ sentences }: ArticleFacts): string[] {
  return sentences.flatMap((sentence) => (sentence.skip ? [] : (causeIn(sentence)?.sorts ?? [])));
}
