/** Comparison + two articles → what their pair page shows. */
import type { Alignment, Comparison } from '../engine/comparison.ts';
import { anyPairUrl, hasPairPage, pairUrl } from '../links.ts';
import { articleRefs, count, list } from './common.ts';
import { rowsOf, type Dispute, type Odds } from './pair-dress.ts';
import { drawMap } from './pair-map.ts';
import { pick } from './pair-marks.ts';
import { HEADLINE, lines, type Line } from './pair-rows.ts';
import { alignmentsOf, filesMeet, sideOf, type Side, type SideAccount, type SideFile } from './pair-side.ts';
import type { PairView, Reading } from './pair-types.ts';
import { canonical } from './spelling-keys.ts';

/** Both orders of every pair that has a page of its own: [left, right]. */
export function pairOrders(
  comparison: Pick<Comparison, 'articles' | 'story' | 'pairPages'>,
): [string, string][] {
  const own = comparison.articles.filter(({ id }) => hasPairPage(comparison, id, id));
  return own.flatMap((left) =>
    own.filter((right) => right !== left).map((right): [string, string] => [left.id, right.id]),
  );
}

/** The claims on which these two articles hold different versions. */
function disputes(left: Side, right: Side): Dispute[] {
  const held = (side: Side): Map<number, Odds> => {
    const found = new Map<number, Odds>();
    for (const { claim, sentence, odds } of side.accounts)
      if (odds && !found.has(claim)) found.set(claim, { ...odds, sentence });
    return found;
  };
  const theirs = held(right);
  return [...held(left)].flatMap(([claim, l]) => {
    const r = theirs.get(claim);
    return r && l.version !== r.version ? [{ left: l, right: r }] : [];
  });
}

/** Sentences of the two articles that state one claim exactly, as "left right". */
function claimed(left: Side, right: Side): Set<string> {
  const theirs = new Map<number, SideAccount[]>();
  for (const account of right.accounts)
    theirs.set(account.claim, [...(theirs.get(account.claim) ?? []), account]);
  return new Set(
    left.accounts.flatMap((l) => (theirs.get(l.claim) ?? []).map((r) => `${l.sentence} ${r.sentence}`)),
  );
}

/** "Both draw on AFP." or what else is known of where the two come from; empty when nothing is. */
function origin(left: Side, right: Side): string[] {
  const [l, r] = [left.ref.number, right.ref.number];
  const family = left.families.find(({ at }) => right.families.some((other) => other.at === at));
  if (family?.agency) return [`Both draw on ${family.agency}.`];
  if (family) return [`${l} and ${r} share their wording.`];
  const [one, other] = [left.agencies, right.agencies];
  return one.length && other.length ? [`${l} draws on ${list(one)}, ${r} on ${list(other)}.`] : [];
}

/** "They disagree on two points." and what comes before it. */
function summaryOf(left: Side, right: Side, order: readonly Line[], disagreements: number): string[] {
  const [l, r] = [left.ref.number, right.ref.number];
  const own = left.sentences.filter((one) => one.repeats === null && one.id !== HEADLINE);
  const met = order.reduce(
    (sum, line) =>
      sum + (line.kind === 'facing' ? pick(left, line.left).filter((one) => one.id !== HEADLINE).length : 0),
    0,
  );
  return [
    ...origin(left, right),
    met === 0
      ? `No sentence in ${l} has one on the same subject in ${r}.`
      : `${met} of ${own.length} ${own.length === 1 ? 'sentence' : 'sentences'} in ${l} ${met === 1 ? 'has' : 'have'} one on the same subject in ${r}.`,
    disagreements > 0 ? `They disagree on ${count(disagreements, 'point')}.` : 'No disagreement was found.',
  ];
}

/** Two sides and what is alike in them → what the page shows, with `left` giving the order; its ways to other pairs apart. */
export function reading(
  story: string,
  left: Side,
  right: Side,
  alignments: readonly Alignment[],
  same: (word: string) => string,
): Reading {
  const odds = disputes(left, right);
  const order = lines(left, right, alignments, claimed(left, right));
  const rows = rowsOf({ story, left, right, disputes: odds, same }, order);
  return {
    title: `${left.ref.number} and ${right.ref.number}, side by side`,
    summary: summaryOf(left, right, order, odds.length),
    left: { ref: left.ref, credit: left.credit },
    right: { ref: right.ref, credit: right.credit },
    rows,
    map: drawMap(left, right, order, rows),
    disagreements: odds.length,
  };
}

/** The same, from the files of the two articles. */
export function readingOfFiles(left: SideFile, right: SideFile): Reading {
  const { alignments, same } = filesMeet(left, right);
  return reading(left.story, left.side, right.side, alignments, same);
}

/**
 * What the pair page shows with `left` giving the order.
 * @throws RangeError when the comparison holds no such article.
 */
export function pairView(comparison: Comparison, leftId: string, rightId: string): PairView {
  const [left, right] = [sideOf(comparison, leftId), sideOf(comparison, rightId)];
  const read = reading(
    comparison.story.id,
    left,
    right,
    alignmentsOf(comparison, leftId, rightId),
    canonical(comparison),
  );
  const all = articleRefs(comparison);
  // Of very many articles two are chosen from a list that stands on one page.
  const many = comparison.pairPages !== undefined;
  const beside = (fixed: string, current: string, fixedIsLeft: boolean): PairView['besideLeft'] =>
    all
      .filter((ref) => !many && ref.id !== fixed)
      .map((ref) => ({
        number: ref.number,
        name: ref.name,
        url: fixedIsLeft ? pairUrl(comparison, fixed, ref.id) : pairUrl(comparison, ref.id, fixed),
        current: ref.id === current,
      }));
  return {
    ...read,
    description: `${left.ref.title} / ${right.ref.title}. ${read.summary.join(' ')}`,
    switchUrl: pairUrl(comparison, rightId, leftId),
    besideLeft: beside(leftId, rightId, true),
    besideRight: beside(rightId, leftId, false),
    chooseUrl: many ? anyPairUrl(comparison.story.id, leftId, rightId) : null,
  };
}
