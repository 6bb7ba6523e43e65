/** Whether two sentences say that one thing came about by two causes, or one denies what the other says: "a gas leak" / "faulty wiring". */
import type { Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import type { ArticleFacts } from '../facts.ts';
import { causeIn, effectsIn, type Cause } from './causes.ts';
import { isOfOtherTime, LEAD } from './other-times.ts';

/** The words for two causes, one of each sentence, of which only one can be right; null where there are none. */
export function causesAtOdds(context: StoryContext, a: Place, b: Place): { left: Span; right: Span } | null {
  const [left, right] = [causeIn(context.sentence(a)), causeIn(context.sentence(b))];
  if (!left || !right || isOfOtherTime(context, a) || isOfOtherTime(context, b)) return null;
  const [l, r] = [effectsOf(context, a, left), effectsOf(context, b, right)];
  const linked = context.facts.similarity(a, b) > 0;
  if (!linked || (left.effects.length > 0 && right.effects.length > 0)) if (!meet(l, r)) return null;
  const [told, others] = [toldIn(context.articles[a.article]!), toldIn(context.articles[b.article]!)];
  const isDenied =
    (meet(left.sorts, right.denied) && !meet(left.sorts, others)) ||
    (meet(right.sorts, left.denied) && !meet(right.sorts, told));
  const areTwo =
    left.sorts.length > 0 && right.sorts.length > 0 && !meet(left.sorts, others) && !meet(right.sorts, told);
  return isDenied || areTwo ? { left: left.words, right: right.words } : null;
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/** What a cause brought about: as its sentence says, else what the article opens with. */
function effectsOf(context: StoryContext, { article }: Place, { effects }: Cause): readonly string[] {
  if (effects.length > 0) return effects;
  return effectsIn(
    context.articles[article]!.sentences.slice(0, LEAD)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** The sorts of all causes that an article tells of. */
function toldIn({ sentences }: ArticleFacts): string[] {
  return sentences.flatMap((sentence) => (sentence.skip ? [] : (causeIn(sentence)?.sorts ?? [])));
}
