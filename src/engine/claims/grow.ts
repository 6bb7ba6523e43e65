/** Grouping of things that are alike in pairs where one may be in several groups: what packs two facts belongs to both. */
import type { Edge } from './cluster.ts';

export interface GrowOptions {
  /** Pairs at least this alike must be in a group together. */
  seed: number;
  /** A group takes in what is at least this alike to its members in the mean. */
  mean: number;
  articleOf: (member: number) => number;
  /** Whether two members of one article tell different things, so that no group has both. */
  apart: (a: number, b: number) => boolean;
}

/** Share of a group's members that are no partners of one that joins it, at the most: 0 to 1. */
const STRANGERS = 1 / 3;
/** A group that has this many members of a new one, and all but so large a share, may take in the others instead. */
const MET_AGAIN = 2;
/** Members that two groups have in common from which on one more of its own makes none of them another group. */
const MOST_ALIKE = 3;

/**
 * Grows a group from each pair that no group holds yet, the most alike first: it takes in, of each further article, the one
 * most alike to all its members, among those alike to both it grew from. Ties go by index, so that the result depends on the input alone.
 * @param edges alike pairs, each once; others count as not alike at all.
 * @returns groups of at least two members, in the order they were found. A member may be in several.
 */
export function grow(edges: readonly Edge[], { seed, mean, articleOf, apart }: GrowOptions): number[][] {
  const partners = new Map<number, Map<number, number>>();
  const put = (a: number, b: number, weight: number): void => {
    const own = partners.get(a);
    if (own) own.set(b, weight);
    else partners.set(a, new Map([[b, weight]]));
  };
  for (const { a, b, weight } of edges) {
    put(a, b, weight);
    put(b, a, weight);
  }
  const groups: number[][] = [];
  const groupsOf = new Map<number, number[]>();
  const add = (member: number, group: number): void => {
    groups[group]!.push(member);
    const own = groupsOf.get(member);
    if (own) own.push(group);
    else groupsOf.set(member, [group]);
  };
  const seeds = edges
    .filter(({ weight }) => weight >= seed)
    .sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  for (const { a, b } of seeds) {
    if (groupsOf.get(a)?.some((group) => groupsOf.get(b)?.includes(group))) continue;
    const members = growFrom([a, b], partners, mean, articleOf);
    const found = mostMet(members, groupsOf);
    // An article that tells it twice is in it twice; one that the group has not taken in is no part of it.
    const isToldTwice = (group: readonly number[]): boolean =>
      members.every((member) => {
        const own = group.filter((other) => articleOf(other) === articleOf(member));
        return own.length > 0 && own.every((other) => other === member || !apart(other, member));
      });
    const grows = (group: readonly number[]): boolean => group.every((member) => members.includes(member));
    // Two that have all but one sentence in common would be one row twice.
    const isNearlyOne = (group: readonly number[]): boolean => {
      const common = group.filter((member) => members.includes(member)).length;
      return common >= MOST_ALIKE && common >= Math.min(group.length, members.length) - 1;
    };
    const met =
      found !== null && (grows(groups[found]!) || isToldTwice(groups[found]!) || isNearlyOne(groups[found]!))
        ? found
        : null;
    const into = met ?? groups.length;
    const own = (groups[into] ??= []);
    for (const member of members) if (!own.includes(member)) add(member, into);
  }
  return groups.map((group) => group.sort((x, y) => x - y));
}

function growFrom(
  start: readonly number[],
  partners: ReadonlyMap<number, ReadonlyMap<number, number>>,
  mean: number,
  articleOf: (member: number) => number,
): number[] {
  const members: number[] = [];
  const articles = new Set<number>();
  const alike = new Map<number, { sum: number; count: number }>();
  const take = (member: number): void => {
    members.push(member);
    articles.add(articleOf(member));
    for (const [other, weight] of partners.get(member) ?? []) {
      const found = alike.get(other);
      if (!found) alike.set(other, { sum: weight, count: 1 });
      else {
        found.sum += weight;
        found.count++;
      }
    }
  };
  start.forEach(take);
  for (;;) {
    let best = -1;
    let most = 0;
    for (const [other, { sum, count }] of alike) {
      if (articles.has(articleOf(other)) || sum < mean * members.length) continue;
      if (members.length - count > Math.floor(members.length * STRANGERS)) continue;
      // The two that a group grows from say what it is about.
      if (!start.every((member) => partners.get(member)?.has(other))) continue;
      if (sum > most || (sum === most && other < best)) [best, most] = [other, sum];
    }
    if (best < 0) return members;
    take(best);
  }
}

/** The group that has most of these members, if it has so many that they are no group of their own. */
function mostMet(
  members: readonly number[],
  groupsOf: ReadonlyMap<number, readonly number[]>,
): number | null {
  if (members.length <= MET_AGAIN) return null;
  const counts = new Map<number, number>();
  for (const member of members)
    for (const group of groupsOf.get(member) ?? []) counts.set(group, (counts.get(group) ?? 0) + 1);
  let best: number | null = null;
  for (const [group, count] of counts)
    if (
      count >= Math.max(MET_AGAIN, members.length * (1 - STRANGERS)) &&
      count > (counts.get(best ?? -1) ?? 0)
    )
      best = group;
  return best;
}
