/** Which articles of a folder tell of different events that are merely alike, such as two fires of one week. */
import { KIND, type Vocabulary } from '../words/vocabulary.ts';

// Names and what stands at the top tell events apart; a term of one article alone tells little. Halving or doubling
// each of these moves the figures of scripts/fit.ts by less than 0.01.
const NAME_WEIGHT = 2;
const LEAD_SENTENCES = 2;
const LEAD_WEIGHT = 4;
const ALONE_WEIGHT = 0.3;

/** Cosine between two groups of articles from which on they surely tell of one event, and up to which surely not. */
const ONE_EVENT = 0.25;
const TWO_EVENTS = 0.1;
/**
 * Two groups stay apart below this cosine. Reports of one event reach 0.155 on average with the others in 99 of 100
 * cases, articles strayed in from another event 0.12 in 5 of 100 (1135 and 168 articles of the data of scripts/fit.ts).
 */
const SOMETHING_SHARED = 0.16;
/** With fewer articles there is no saying which of them belong together. */
const FEWEST_ARTICLES = 4;
/** Articles by which others are told apart: more than these would cost time and add nothing. */
const MOST_LANDMARKS = 100;

/**
 * How surely two articles tell of different events: 0 (one event, or no telling) to 1, at [article · articles + article].
 *
 * Articles are grouped by whom they resemble rather than by how much they resemble each other, for two short reports
 * may share few words and still be alike to the same others. Groups grow while their members' profiles correlate
 * (average linkage: R. R. Sokal, C. D. Michener, 1958). Two groups are apart as far as their articles share little.
 */
export function readEvents(vocabulary: Vocabulary): Float64Array {
  const count = vocabulary.articles;
  const apart = new Float64Array(count * count);
  if (count < FEWEST_ARTICLES) return apart;
  const likeness = likenessOf(vocabulary);
  const groupOf = group(likeness, profilesOf(likeness, count));
  const groups = Math.max(...groupOf) + 1;
  const sums = new Float64Array(groups * groups);
  const pairs = new Float64Array(groups * groups);
  for (let a = 0; a < count; a++)
    for (let b = 0; b < count; b++) {
      const cell = groupOf[a]! * groups + groupOf[b]!;
      sums[cell]! += likeness[a * count + b]!;
      pairs[cell]!++;
    }
  for (let a = 0; a < count; a++)
    for (let b = 0; b < count; b++) {
      if (groupOf[a] === groupOf[b]) continue;
      const cell = groupOf[a]! * groups + groupOf[b]!;
      const across = sums[cell]! / pairs[cell]!;
      apart[a * count + b] = Math.min(1, Math.max(0, (ONE_EVENT - across) / (ONE_EVENT - TWO_EVENTS)));
    }
  return apart;
}

/** Cosine of every two articles' weighted terms: 0 to 1. */
function likenessOf({ sentences, articles, kinds }: Vocabulary): Float64Array {
  /** Per term, the articles that use it, and how much each makes of it. */
  const users = Array.from(kinds, (): { article: number; uses: number }[] => []);
  for (const { article, position, terms } of sentences)
    for (const term of terms) {
      if (kinds[term] === KIND.group) continue;
      const uses = position < LEAD_SENTENCES ? LEAD_WEIGHT : 1;
      const last = users[term]!.at(-1);
      // Sentences come article by article.
      if (last?.article === article) last.uses += uses;
      else users[term]!.push({ article, uses });
    }
  const squares = new Float64Array(articles);
  const likeness = new Float64Array(articles * articles);
  users.forEach((list, term) => {
    const rarity =
      Math.log(1 + articles / list.length) *
      (kinds[term] === KIND.name ? NAME_WEIGHT : 1) *
      (list.length > 1 ? 1 : ALONE_WEIGHT);
    const weights = list.map(({ uses }) => rarity * Math.log(1 + uses));
    list.forEach(({ article: a }, i) => {
      squares[a]! += weights[i]! ** 2;
      for (let j = i + 1; j < list.length; j++)
        likeness[a * articles + list[j]!.article]! += weights[i]! * weights[j]!;
    });
  });
  for (let a = 0; a < articles; a++)
    for (let b = a + 1; b < articles; b++) {
      const cosine = likeness[a * articles + b]! / (Math.sqrt(squares[a]! * squares[b]!) || 1);
      likeness[a * articles + b] = likeness[b * articles + a] = cosine;
    }
  return likeness;
}

/** Each article's likeness to the others as it departs from its mean, of length 1: products of two are correlations. */
function profilesOf(likeness: Float64Array, count: number): Float64Array[] {
  const step = Math.max(1, count / MOST_LANDMARKS);
  const landmarks = Array.from({ length: Math.min(count, MOST_LANDMARKS) }, (_, at) => Math.floor(at * step));
  return Array.from({ length: count }, (_, a) => {
    const others = landmarks.filter((b) => b !== a);
    const mean = others.reduce((sum, b) => sum + likeness[a * count + b]!, 0) / others.length;
    const profile = Float64Array.from(landmarks, (b) => (b === a ? 0 : likeness[a * count + b]! - mean));
    const length = Math.sqrt(dot(profile, profile)) || 1;
    return profile.map((each) => each / length);
  });
}

/**
 * Group number of each article. The most alike come together first, as long as the groups' profiles correlate on
 * average, and as their articles share something: one that shares nothing with any of them has a profile of chance.
 */
function group(likeness: Float64Array, profiles: readonly Float64Array[]): Int32Array {
  const count = profiles.length;
  const home = Int32Array.from(profiles, (_, at) => at);
  const sizes = new Int32Array(count).fill(1);
  const profileOf = profiles.map((profile) => profile.slice());
  const between = likeness.slice();
  const edges: { a: number; b: number; weight: number }[] = [];
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      const weight = dot(profiles[a]!, profiles[b]!);
      if (weight > 0) edges.push({ a, b, weight });
    }
  edges.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  for (const { a, b } of edges) {
    const [into, from] = [home[a]!, home[b]!];
    if (into === from || between[into * count + from]! < SOMETHING_SHARED * sizes[into]! * sizes[from]!)
      continue;
    if (dot(profileOf[into]!, profileOf[from]!) <= 0) continue;
    profileOf[from]!.forEach((each, at) => (profileOf[into]![at]! += each));
    sizes[into]! += sizes[from]!;
    for (let at = 0; at < count; at++) {
      if (home[at] === from) home[at] = into;
      between[into * count + at]! += between[from * count + at]!;
      between[at * count + into]! += between[at * count + from]!;
    }
  }
  const numbers = new Map<number, number>();
  return home.map((each) => {
    if (!numbers.has(each)) numbers.set(each, numbers.size);
    return numbers.get(each)!;
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
