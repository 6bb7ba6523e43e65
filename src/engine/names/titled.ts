/** Titles and roles in a run of capitals, told from the name itself. */
import type { Word } from './capitals.ts';
import * as known from './name-words.ts';

/** "Norwegian | President Ana Pike" → what stands before the titles, and after them. */
export function withoutTitles(words: readonly Word[], start: number, end: number): [number, number][] {
  let last = end - 1;
  while (last > start && known.AFTER_PERSON.has(words[last]!.fold)) last--;
  const body = known.BODIES.has(words[last]!.fold) || known.PLACES.has(words[last]!.fold);
  let title = -1;
  if (!body || end - start > 3) for (let at = start; at < last; at++) if (isTitle(words, at)) title = at;
  const spans: [number, number][] = [];
  if (title >= 0) {
    let to = title;
    while (to > start && (known.TITLES.has(words[to - 1]!.fold) || known.PORTFOLIOS.has(words[to - 1]!.fold)))
      to--;
    if (to > start) spans.push([start, to]);
    spans.push([title + 1, end]);
  } else {
    let to = end;
    while (
      to > start &&
      known.TITLES.has(words[to - 1]!.fold) &&
      !known.BODIES.has(words[to - 1]!.fold) &&
      !isSurname(words, start, to - 1)
    )
      to--;
    if (to < end) while (to > start && known.PORTFOLIOS.has(words[to - 1]!.fold)) to--;
    if (to > start) spans.push([start, to]);
    else if (end === start + 1 && known.TITLE_SURNAMES.has(words[start]!.fold)) spans.push([start, end]);
  }
  return spans.filter(
    ([from, to]) =>
      !(to === from + 1 && words[from]!.text.length === 1) &&
      (known.TITLE_SURNAMES.has(words[from]!.fold) || !areTitles(words, from, to)),
  );
}

/** Whether all words of a stretch are titles or what their bearers are in charge of. */
function areTitles(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!known.PORTFOLIOS.has(words[at]!.fold) && !known.TITLES.has(words[at]!.fold)) return false;
  return true;
}

function isTitle(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (word.fold === 'justice' && words[at + 1]?.fold === 'department') return false;
  if (word.fold.includes('-') && word.fold.split('-').every((part) => known.TITLES.has(part))) return true;
  return (
    known.TITLES.has(word.fold) ||
    (word.fold.length > 6 &&
      /(?:man|woman|person)$/.test(word.fold) &&
      known.TITLES.has(words[at - 1]?.fold ?? ''))
  );
}

/** "Billy King": a title as the last of two or three words, after what is no title or place. */
function isSurname(words: readonly Word[], start: number, at: number): boolean {
  const before = words[at - 1];
  return (
    at > start &&
    at - start <= 2 &&
    known.TITLE_SURNAMES.has(words[at]!.fold) &&
    !known.TITLES.has(before!.fold) &&
    !known.NOT_FIRST_NAMES.has(before!.fold) &&
    !known.BODIES.has(before!.fold)
  );
}
