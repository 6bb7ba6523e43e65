/** Figures given for one thing → same, compatible, differs or single, with the reason in one sentence. */
import type { Difference } from '../comparison.ts';
import type { StoryContext } from '../context.ts';
import type { DraftAccount } from './drafts.ts';
import type { Quantity } from '../facts.ts';
import { fatesOf } from '../figures/figure-fates.ts';
import { wordsAtOdds } from '../figures/figure-words.ts';
import { compareQuantities } from '../quantities/quantities.ts';
import { isAtOdds, CONVERTED_MEASURES } from '../figures/quantity-likeness.ts';
import {
  allHave,
  capital,
  distinct,
  isSingle,
  list,
  setVersions,
  SINGLE,
  textOf,
  type Judgement,
} from './verdict.ts';

/** The words that say the figure of an account. */
function figureOf(context: StoryContext, account: DraftAccount): string {
  const { start, end } = account.quantity!.figure;
  return context.sentence(account).text.slice(start, end);
}

function keyOf({ dimension, unit, amount, high, bound }: Quantity): string {
  return [dimension, unit, amount, high, bound].join('|');
}

/** "35 km" and "22 miles": exact figures, in several units. */
function isConverted(figures: readonly DraftAccount[]): boolean {
  const exact = figures.every(
    ({ quantity }) => quantity!.bound === 'exact' && CONVERTED_MEASURES.has(quantity!.dimension),
  );
  return exact && new Set(figures.map(({ quantity }) => quantity!.stated.unit)).size > 1;
}

/** The day an article says it was published; null where it does not. */
function dayOf(context: StoryContext, { article }: DraftAccount): string | null {
  return context.articles[article]!.article.published?.slice(0, 10) ?? null;
}

/** Whether articles of known days give a higher toll the later they are. */
function risesWithTime(context: StoryContext, versions: readonly DraftAccount[]): boolean {
  const days = versions.map((account) => dayOf(context, account));
  const isToll = (account: DraftAccount): boolean => fatesOf(context.sentence(account), account.quantity!).length > 0;
  if (days.some((day) => day === null) || !versions.every(isToll)) return false;
  const inOrder = versions.map((_, i) => i).sort((a, b) => (days[a]! < days[b]! ? -1 : days[a]! > days[b]! ? 1 : 0));
  return inOrder.every((n, i) => {
    const before = inOrder[i - 1];
    return (
      before === undefined ||
      (days[before]! < days[n]! && versions[before]!.quantity!.amount < versions[n]!.quantity!.amount)
    );
  });
} // prettier-ignore

/** What to say of figures at odds, besides that they cannot both hold: the first that fits. */
const GAPS: { is: (context: StoryContext, versions: readonly DraftAccount[]) => boolean; gap: string }[] = [
  // "rose 5 %" / "fell 5 %"
  {
    is: (_, versions) => new Set(versions.map(({ quantity }) => quantity!.change)).size > 1 && isOneAmount(versions),
    gap: 'one tells of a rise, the other of a fall',
  },
  // "Lee, 45" / "Lee, 46", in articles that may be months apart
  {
    is: (context, versions) => {
      const [a, b, ...more] = versions;
      if (!a || !b || more.length > 0 || a.quantity!.dimension !== 'age') return false;
      const days = [dayOf(context, a), dayOf(context, b)];
      return Math.abs(a.quantity!.amount - b.quantity!.amount) === 1 && (days[0] === null || days[0] !== days[1]);
    },
    gap: 'a year apart, as a birthday between the two articles would explain',
  },
  // "12 dead" on Monday, "at least 36 dead" on Tuesday
  { is: risesWithTime, gap: 'not the same count, the later article giving the higher one' },
  // "at least 12" / "at least 7"
  { is: (_, versions) => areBounds(versions), gap: 'the limits they give are not the same' },
]; // prettier-ignore

function isOneAmount(versions: readonly DraftAccount[]): boolean {
  return new Set(versions.map(({ quantity }) => quantity!.amount)).size === 1;
}

/** "at least 12" and "at least 7": both may hold. */
function areBounds(versions: readonly DraftAccount[]): boolean {
  const bounds = new Set(versions.map(({ quantity }) => quantity!.bound));
  return bounds.size === 1 && (bounds.has('above') || bounds.has('below'));
}

/** The exact figures of a version, by which alone others fit it ("about 191" and "about 190" both fit 191); all where none is. */
function exactOf(group: readonly Quantity[]): readonly Quantity[] {
  const exact = group.filter(isExact);
  return exact.length > 0 ? exact : group;
}

function isExact({ bound, high }: Quantity): boolean {
  return bound === 'exact' && high === null;
}

/** Judges figures given for one thing. */
export function judgeQuantities(context: StoryContext, accounts: DraftAccount[]): Judgement {
  if (isSingle(accounts)) return SINGLE;
  const figures = accounts.filter((account) => account.quantity !== null);
  const classes: Quantity[][] = [];
  const home = new Map<DraftAccount, number>();
  // Exact figures make the versions; hedged ones, then bounds and ranges, join the one version they fit, if it is one.
  const exactness = (q: Quantity): number =>
    q.high !== null ? 3 : q.bound === 'exact' ? 0 : q.bound === 'approx' ? 1 : 2;
  for (const level of [0, 1, 2, 3])
    for (const account of figures) {
      const quantity = account.quantity!;
      if (exactness(quantity) !== level) continue;
      const fits = classes.flatMap((group, i) =>
        exactOf(group).every((q) => !isAtOdds(compareQuantities(q, quantity))) ? [i] : [],
      );
      if (fits.length === 0) home.set(account, classes.push([quantity]) - 1);
      else if (fits.length === 1) {
        classes[fits[0]!]!.push(quantity);
        home.set(account, fits[0]!);
      }
    }
  const shown = (account: DraftAccount): string => `“${textOf(context, account)}”`;
  if (classes.length < 2) {
    const [first, ...rest] = figures;
    const vague = accounts.some((account) => account.vaguer);
    const same = allHave(
      figures,
      figures.map(({ quantity }) => keyOf(quantity!)),
    );
    const equal = rest.every((account) => compareQuantities(first!.quantity!, account.quantity!) === 'equal');
    const texts = list(distinct(figures.map(shown)));
    const why = isSingle(figures)
      ? `Only one article gives a figure, ${shown(first!)}; the others are less exact.`
      : !same && !equal
        ? isConverted(figures)
          ? `One measure in several units, as near as rounding allows: ${texts}.`
          : first!.quantity!.dimension === 'date'
            ? `Given more or less exactly, but none rules out another: ${texts}.`
            : `Hedged or rounded differently, but none rules out another: ${texts}.`
        : vague
          ? `All that give a figure give the same one: ${texts}.`
          : `All give the same figure: ${texts}.`;
    return { verdict: !isSingle(figures) && (same || equal) ? 'same' : 'compatible', why, difference: null };
  }
  setVersions(accounts, (account) => home.get(account) ?? null);
  // An exact figure speaks for its version: "40" beside "at least 43" is at odds, "more than 40" need not be.
  const versions = classes.map((_, i) => {
    const own = figures.filter((account) => home.get(account) === i);
    return own.find(({ quantity }) => isExact(quantity!)) ?? own[0]!;
  });
  for (const account of figures) {
    if (account.version === null) continue;
    const rivals = versions.filter(({ version }) => version !== account.version);
    const { start } = account.quantity!.figure;
    const words = wordsAtOdds(
      figureOf(context, account),
      rivals.map((rival) => figureOf(context, rival)),
    );
    account.disputed = [{ start: start + words.start, end: start + words.end }];
  }
  versions.sort((a, b) => figures.indexOf(a) - figures.indexOf(b));
  const hedged = figures.every((account) => account.quantity!.bound !== 'exact');
  const rounding = versions.every((a) =>
    versions.every((b) => a === b || compareQuantities(a.quantity!, b.quantity!) === 'rounding'),
  );
  const units = new Set(versions.map((account) => account.quantity!.stated.unit));
  const isDate = versions[0]!.quantity!.dimension === 'date';
  // No one number tells a score or an hour.
  const isWritten = /^(?:score|time)$/.test(versions[0]!.quantity!.dimension);
  const difference: Difference = {
    what: isDate ? 'date' : 'number',
    values: versions.map((account) => {
      const { iso, stated, amount } = account.quantity!;
      if (isWritten) return figureOf(context, account);
      return isDate ? (iso ?? '') : units.size === 1 ? stated.amount : amount;
    }),
    unit: isDate || isWritten ? null : units.size === 1 ? [...units][0]! : versions[0]!.quantity!.unit,
    hedged,
    size: rounding ? 'rounding' : 'contradiction',
  };
  const gap = rounding
    ? 'both are hedged, so rounding could explain the gap'
    : isDate
      ? 'these are different dates'
      : (GAPS.find(({ is }) => is(context, versions))?.gap ??
        `these figures cannot ${versions.length > 2 ? 'all' : 'both'} hold`);
  return { verdict: 'differs', why: `${capital(list(versions.map(shown)))}: ${gap}.`, difference };
}
