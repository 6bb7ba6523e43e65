/**
 * Text fragments, `#:~:text=[prefix-,]start[,end][,-suffix]`: links that lead to exact words of a page.
 * See the specification: https://wicg.github.io/scroll-to-text-fragment/
 */

/** Words up to which a passage is named whole; of a longer one its two ends are. */
const WHOLE = 12;
/** Words at either end that name a longer passage. */
const ENDS = 5;
/** Words added before or after, at most, to tell a passage from one that reads the same. */
const MOST_AROUND = 8;
/** Words that name the end of a longer passage, where fewer stand within the passage too. */
const MOST_ENDS = 40;
/** Passages that read alike and are told apart, and places looked at to find them; beyond, the longest surroundings serve. */
const MOST_ALIKE = 64;
const MOST_PLACES = 4096;
/** Characters of a fragment; a longer one would make an address browsers and servers refuse. */
const LONGEST = 4000;

interface Word {
  start: number;
  end: number;
  /** As browsers compare: without regard to case. */
  folded: string;
}
/** The words of a text and where each stands: what telling repeated passages apart needs. */
export interface Words {
  text: string;
  all: Word[];
  places: Map<string, number[]>;
}

/** Indexes a text once for any number of fragments; time proportional to its length. */
export function indexWords(text: string): Words {
  const all: Word[] = [];
  const places = new Map<string, number[]>();
  for (const match of text.matchAll(/\S+/gu)) {
    const folded = match[0].toLowerCase();
    const known = places.get(folded);
    if (known) known.push(all.length);
    else places.set(folded, [all.length]);
    all.push({ start: match.index, end: match.index + match[0].length, folded });
  }
  return { text, all, places };
}

// encodeURIComponent leaves "-" and "'" alone: the first has a meaning inside a fragment, the second ends attributes.
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed().replace(/\s+/gu, ' ')).replace(/-/g, '%2D').replace(/'/g, '%27');

/**
 * The fragment that leads to `text.slice(start, end)`, widened to whole words; empty where no word stands there.
 * A passage that is not the only one of its kind gets the words before it (prefix), at the start of the text
 * those after it (suffix). Empty as well where it would be longer than an address can be.
 */
export function textFragment(words: Words, start: number, end: number): string {
  const first = firstEndingAfter(words.all, start);
  let last = first;
  while (last + 1 < words.all.length && (words.all[last + 1]?.start ?? end) < end) last += 1;
  if (first >= words.all.length || (words.all[first]?.start ?? end) >= end) return '';
  const say = (from: number, to: number): string =>
    encode(words.text.slice(words.all[from]?.start ?? 0, words.all[to]?.end ?? 0));

  const whole = last - first < WHOLE;
  const named = whole ? last : first + ENDS - 1;
  let fragment = say(first, named);
  if (!whole) {
    // The browser takes the first such ending after the beginning: more words until that is this one.
    let from = last - ENDS + 1;
    while (from > Math.max(named + 1, last - MOST_ENDS) && endsEarlier(words, named + 1, from, last))
      from -= 1;
    fragment += `,${say(from, last)}`;
  }
  const { before, after } = around(words, first, named, whole ? last : null);
  if (before > 0) fragment = `${say(first - before, first - 1)}-,${fragment}`;
  if (after > 0) fragment += `,-${say(last + 1, last + after)}`;
  return fragment.length > LONGEST ? '' : `#:~:text=${fragment}`;
}

/** The first word that ends after a place of the text, by halving. */
function firstEndingAfter(all: readonly Word[], place: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** True if words [from, to] also stand at `at`. */
function standsAt({ all }: Words, from: number, to: number, at: number): boolean {
  if (at < 0) return false;
  for (let i = 0; i <= to - from; i++) if (all[from + i]?.folded !== all[at + i]?.folded) return false;
  return true;
}

/** True if the words [from, to] are also found beginning in [low, from). */
function endsEarlier(words: Words, low: number, from: number, to: number): boolean {
  for (let at = low; at < from; at++) if (standsAt(words, from, to, at)) return true;
  return false;
}

/** How many words before and after tell a passage from those that read the same; none where there are no such. */
function around(
  words: Words,
  first: number,
  named: number,
  whole: number | null,
): { before: number; after: number } {
  // Looked for by its rarest word.
  let rarest = first;
  const placesOf = (at: number): number[] => words.places.get(words.all[at]?.folded ?? '') ?? [];
  for (let at = first; at <= named; at++) if (placesOf(at).length < placesOf(rarest).length) rarest = at;
  const alike: number[] = [];
  for (const place of placesOf(rarest).slice(0, MOST_PLACES)) {
    const at = place - (rarest - first);
    if (at !== first && standsAt(words, first, named, at)) alike.push(at);
    if (alike.length > MOST_ALIKE) break;
  }
  if (alike.length === 0) return { before: 0, after: 0 };
  const mostBefore = Math.min(MOST_AROUND, first);
  for (let before = 1; before <= mostBefore && alike.length <= MOST_ALIKE; before++)
    if (!alike.some((at) => standsAt(words, first - before, first - 1, at - before)))
      return { before, after: 0 };
  if (whole === null) return { before: mostBefore, after: 0 };
  const mostAfter = Math.min(MOST_AROUND, words.all.length - 1 - whole);
  for (let after = 1; after <= mostAfter && alike.length <= MOST_ALIKE; after++) {
    const confused = alike.some(
      (at) =>
        standsAt(words, first - mostBefore, first - 1, at - mostBefore) &&
        standsAt(words, whole + 1, whole + after, at + whole - first + 1),
    );
    if (!confused) return { before: mostBefore, after };
  }
  return { before: mostBefore, after: mostAfter };
}
