/** Rival accounts of one event's hour or day, or of one person's given name, in sentences that have too few words in common to be put together by them. */
import { fullNamesIn, givenNamesAtOdds } from '../odds/given-names-at-odds.ts';
import { eventDaysAtOdds } from '../odds/event-days-at-odds.ts';
import { linkedDaysAtOdds } from '../odds/days-at-odds.ts';
import { lengthsAtOdds } from '../odds/lengths-at-odds.ts';
import { hoursAtOdds } from '../odds/hours-at-odds.ts';
import type { RivalPoints } from '../odds/rival-points.ts';
import type { Quantity } from '../facts.ts';
import type { Place, StoryContext } from '../context.ts';
import type { Dispute, Side } from './disputes.ts';

/** Sentences of a story whose names are set against one another, the first by place; bounds the work. */
const MOST = 200;

/** Finds the rival accounts of a story, each dispute with all sentences that take a side in it. @param known disputes that are told already. */
export function rivalAccounts(context: StoryContext, known: readonly Dispute[]): Dispute[] {
  const disputes = [...nameDisputes(context), ...whenDisputes(context), ...lengthDisputes(context)];
  const told = [...known];
  return disputes.filter((dispute) => {
    if (isTold(dispute, told)) return false;
    told.push(dispute);
    return true;
  });
}

/** "broke out at 4 a.m." / "erupted at twenty to three in the morning", "meet again on 5 July" / "the next meeting is on 12 July". */
function whenDisputes(context: StoryContext): Dispute[] {
  return [
    ...hoursAtOdds(context).map((dispute) => whenDispute(dispute, ({ hour }) => hour)),
    ...eventDaysAtOdds(context).map((dispute) => whenDispute(dispute, ({ day }) => day.quantity)),
    ...linkedDaysAtOdds(context).map((dispute) => whenDispute(dispute, ({ day }) => day.quantity)),
  ];
}

/** "will last 30 days" / "covers 60 days". */
function lengthDisputes(context: StoryContext): Dispute[] {
  return lengthsAtOdds(context).map((dispute) => ({
    ...whenDispute(dispute, ({ quantity }) => quantity),
    what: 'number',
  }));
}

function whenDispute<T extends { place: Place }>(
  { points, versions }: RivalPoints<T>,
  whenOf: (point: T) => Quantity,
): Dispute {
  const sides = points.flatMap((point, i): Side[] => {
    const version = versions[i] ?? null;
    const { start, end } = whenOf(point).figure;
    return version === null ? [] : [{ place: point.place, version, words: { start, end } }];
  });
  return { what: 'date', sides: sides as Dispute['sides'] };
}

interface Rivals {
  left: Side;
  right: Side;
  /** Likelihood that both state one fact: 0 to 1. */
  fact: number;
}

/** "Ann Lee, who has coached Orley" / "Joan Lee, Orley's coach": the given names of one person. */
function nameDisputes(context: StoryContext): Dispute[] {
  const places = context.order
    .flatMap((article) =>
      context.articles[article]!.sentences.flatMap((sentence, at): Place[] =>
        !sentence.skip && fullNamesIn(sentence).length > 0 ? [{ article, sentence: at }] : [],
      ),
    )
    .slice(0, MOST);
  const pairs = places.flatMap((a, i) =>
    places.slice(i + 1).flatMap((b): Rivals[] => {
      const found = a.article === b.article ? null : givenNamesAtOdds(context, a, b);
      return found
        ? [
            {
              left: { place: a, version: 0, words: found.left },
              right: { place: b, version: 1, words: found.right },
              fact: context.facts.similarity(a, b),
            },
          ]
        : [];
    }),
  );
  const disputes: Dispute[] = [];
  const taken = new Set<Place>();
  // The likeliest first; pairs equally likely stay in order.
  for (const { left, right } of [...pairs].sort((x, y) => y.fact - x.fact)) {
    if (taken.has(left.place) || taken.has(right.place)) continue;
    const sides: Dispute['sides'] = [left, right];
    for (const place of places) {
      const against = ({ version }: Side): Side | null =>
        pairs
          .flatMap((pair) => [
            { own: pair.left, rival: pair.right },
            { own: pair.right, rival: pair.left },
          ])
          .find(
            ({ own, rival }) => own.place === place && rival.place === (version === 0 ? left : right).place,
          )?.own ?? null;
      if (place === left.place || place === right.place || taken.has(place)) continue;
      const [toLeft, toRight] = [against(left), against(right)];
      if (toLeft && !toRight) sides.push({ ...toLeft, version: 1 });
      if (toRight && !toLeft) sides.push({ ...toRight, version: 0 });
    }
    for (const { place } of sides) taken.add(place);
    disputes.push({ what: 'name', sides });
  }
  return disputes;
}

/** Whether a dispute that is told already has two of these sentences on two sides. */
function isTold({ sides }: Dispute, known: readonly Dispute[]): boolean {
  return known.some(({ sides: others }) => {
    const has = (version: 0 | 1): Side[] =>
      others.filter(
        (side) =>
          side.version === version &&
          sides.some(
            ({ place }) => place.article === side.place.article && place.sentence === side.place.sentence,
          ),
      );
    return has(0).length > 0 && has(1).length > 0;
  });
}
