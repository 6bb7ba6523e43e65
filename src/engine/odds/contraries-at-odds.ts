/** Whether two sentences that tell one thing say of it what cannot both hold: "carried no flares" / "fired a flare", "passed" / "failed". */
import type { Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import { contraryPoints, type Kind } from './contrary-points.ts';
import { CONTRARY_SIGNS, readContrarySigns, type ContrarySign } from './contrary-signs.ts';
import type { SaidPoint } from './said-points.ts';
import { rarityOf } from '../words/rarity.ts';
import { CONTRARY_BIAS, CONTRARY_WEIGHTS } from './contrary-weights.ts';

/** Likelihood that two sentences state one fact, or make one claim (0 to 1), from which on they are looked at. */
const ONE_FACT = 0.25;
const ALIKE = 0.4;
/** Likelihood from which on two words are said to be at odds: 0 to 1. By scripts/fit-contraries.ts. */
const SURE = 0.7;
/** Pairs of words weighed for two sentences; bounds the work. */
const MOST_PAIRS = 40;

/** The words that cannot both hold; null where none are, or it is not sure that both are said of one thing. */
export function contrariesAtOdds(
  context: StoryContext,
  a: Place,
  b: Place,
): { left: Span; right: Span } | null {
  if (context.facts.similarity(a, b) < ONE_FACT && context.similarity(a, b) < ALIKE) return null;
  let best: { left: Span; right: Span; likely: number } | null = null;
  for (const { l, r, kind } of contraryPoints(context.sentence(a), context.sentence(b)).slice(
    0,
    MOST_PAIRS,
  )) {
    const signs = readContrarySigns(context, a, l, b, r, kind);
    if (areOfTwo(l, r, kind, signs)) continue;
    const odds = CONTRARY_SIGNS.reduce(
      (sum, sign) => sum + CONTRARY_WEIGHTS[sign] * signs[sign],
      CONTRARY_BIAS,
    );
    const likely = 1 / (1 + Math.exp(-odds));
    if (likely >= SURE && (!best || likely > best.likely))
      best = { left: l.denial?.token ?? l, right: r.denial?.token ?? r, likely };
  }
  return best && { left: best.left, right: best.right };
}

/** Whether what is at odds is said of two things: another sort, or a verb that tells little without what it is done to. */
function areOfTwo(l: SaidPoint, r: SaidPoint, kind: Kind, signs: Record<ContrarySign, number>): boolean {
  if (signs.sorts > 0) return true;
  // "rose in the city" / "fell in the suburbs"
  if (kind === 'opposite') return signs.after < 0 || signs.objects > 0 || signs.many > 0;
  // "will not stand as leader" / "will stand for mayor"
  if (signs.objects > 0 && l.keys[0] === r.keys[0]) return true;
  return (isCommon(l) || isCommon(r)) && signs.after < 1;
}

/** "left", "took", "change": a word so common that it tells something only with what it is done to, or of. */
const isCommon = ({ keys: [stem = ''] }: SaidPoint): boolean => rarityOf(stem) <= COMMON;
/** The lowest class of rarity.ts. */
const COMMON = 0.25;
