/** Plain numbers of things, and the words for numbers that count nothing. */
import { type Counted, isBoundary, isPluralNoun, readCounted } from './counted.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';
import { type NumberRead, SMALL, isNumberWord, readNumber } from './numbers.ts';
import { type Piece, isCapital, isFigure, isHyphen, isWord } from '../words/pieces.ts';
import { type Found, type Scene, low, plain } from './scene.ts';
import { readChange } from './ups-and-downs.ts';

/** "25 people", "a 10-game streak", "200-plus boats". Null if the number turns out to count nothing. */
export function count(
  scene: Scene,
  number: NumberRead,
  high: number | null,
  first: number,
  next: number,
): Found | null {
  const { pieces, text } = scene;
  const found = plain('count', number.amount, '', first, next);
  found.high = high;
  found.stated = { amount: number.amount, high, unit: '' };
  found.precision = number.place / 2;
  found.vague = number.vague;
  const after = pieces[next];
  if (isWord(after) && !after.gap && isFigure(pieces[next - 1])) {
    if (after.low === 'x') return { ...found, dimension: 'factor', unit: '×', next: next + 1 };
    return null;
  }
  const torn =
    isBoundary(pieces[next + 1]) ||
    (after?.gap === true && (isPluralNoun(low(scene, next + 1)) || pieces[next + 1]?.gap === false));
  if (isHyphen(after) && isWord(pieces[next + 1]) && !torn) {
    if (/^(?:strong|odd|plus)$/.test(low(scene, next + 1)))
      return { ...found, counted: countedAfter(scene, next + 2, number) };
    if (
      /^(?:way|faced|fold|dimensional|pronged|tiered?|edged|ply|x)$/.test(low(scene, next + 1)) &&
      SMALL.has(low(scene, first))
    )
      return null;
    // "a six-figure sum"
    if (low(scene, next + 1) === 'figure') return null;
    const word = pieces[next + 1] as Piece;
    found.counted = {
      phrase: word.low,
      start: word.start,
      end: word.end,
      plural: isPluralNoun(word.low),
      next: next + 2,
    };
    return found;
  }
  const trailing = hedgeAfter(pieces, next);
  found.counted = countedAfter(scene, trailing?.next ?? next, number);
  // "a 90.4 passer rating"
  if (!found.counted && isFigure(pieces[first]) && /^an?$/.test(low(scene, first - 1)))
    found.counted = readCounted(pieces, next, text, false);
  if (/^(?:by|up|down)$/.test(low(scene, (hedgeBefore(pieces, first, 0)?.first ?? first) - 1)))
    found.change = readChange(pieces, first, next);
  if (isLoneOne(scene, first, number, found.counted)) return null;
  return found;
}

function countedAfter(scene: Scene, at: number, number: NumberRead): Counted | null {
  const { pieces, text } = scene;
  const single = number.amount === 1;
  let i = at;
  const of = low(scene, i) === 'of';
  if (of) {
    i++;
    while (/^(?:the|its|their|his|her|our|those|these|my|your|all)$/.test(low(scene, i))) i++;
    if (isCapital(pieces[i]) && !isPluralNoun(low(scene, i))) return null;
  }
  return readCounted(pieces, i, text, of || !single) ?? behindMeasure(scene, i);
}

/** "three 17-year-old boys", "two 500-pound bombs": what is counted stands behind a measure, which is read by itself. */
function behindMeasure({ pieces, text }: Scene, at: number): Counted | null {
  const tied = (i: number): boolean => isHyphen(pieces[i]) && isWord(pieces[i + 1]) && !pieces[i + 1]?.gap;
  if (!(isFigure(pieces[at]) || isNumberWord(pieces[at]?.low ?? '')) || !tied(at + 1)) return null;
  if (isBoundary(pieces[at + 2])) return null;
  let i = at + 3;
  while (tied(i)) i += 2;
  const found = readCounted(pieces, i, text, true);
  return found?.plural ? { ...found, next: at } : null;
}

/** "of the | county's 62 libraries", "of its | 900 workers": what is counted there, the count of which is read by itself. */
function behindOwner({ pieces, text }: Scene, at: number): Counted | null {
  let i = at;
  for (let words = 0; words < 3 && isWord(pieces[i]) && !isBoundary(pieces[i]); words++) {
    i++;
    if (/(?:'s|s')$/.test(pieces[i - 1]!.low)) break;
    if (words === 2 || isFigure(pieces[i])) return null;
  }
  const number = readNumber(pieces, i);
  if (!number || number.vague || !(isFigure(pieces[i]) || isNumberWord(pieces[i]?.low ?? ''))) return null;
  const found = readCounted(pieces, number.next, text, true);
  return found?.plural ? { ...found, next: at } : null;
}

/** "of the territory", "of voters"; also a noun at once: "20 percent stake". */
export function ofWhat(scene: Scene, next: number): Counted | null {
  const { pieces, text } = scene;
  let i = next;
  const of = low(scene, i) === 'of' || low(scene, i) === 'in';
  if (of) i++;
  if (!of && /(?:ed|ly|ing)$/.test(low(scene, i))) return null;
  const determined = /^(?:the|its|their|his|her|our|all|those|these|that|a|an|this|every|'s)$/;
  while (of && determined.test(low(scene, i))) i++;
  const held = of ? behindOwner(scene, i) : null;
  if (held) return { ...held, next };
  if (low(scene, next) === 'in' && (i !== next + 1 || isCapital(pieces[i]))) return null;
  const found = of
    ? (readCounted(pieces, i, text, true) ?? readCounted(pieces, i, text, false))
    : readCounted(pieces, i, text, false);
  if (of && found && !found.plural) {
    // "of Latvian territory", "of the electorate": the last noun, not the only plain word
    return readCounted(pieces, i, text, false) ?? found;
  }
  if (!of && isHyphen(pieces[i])) return readCounted(pieces, i + 1, text, false);
  return found;
}

const HYPHEN_IDIOM = new Set(
  'on sided time way off to size stop liner handed faced piece track dimensional fold tier pronged edged all sum'.split(
    ' ',
  ),
);

const BEFORE_IDLE_ONE = new Set(
  'no the this loved new last first which any every some each another only-the at such single'.split(' '),
);

const AFTER_IDLE_ONE = new Set(
  "of another thing hand way side side point day time more has is was who that or to and by in for with on at another's would will can could too".split(
    ' ',
  ),
);

/** Words for numbers that count nothing: "no one", "one of", "one another", "at one point", "zero tolerance". */
export function isIdle(scene: Scene, at: number, number: NumberRead): boolean {
  const first = low(scene, at);
  const joined = isHyphen(scene.pieces[at + 1]) ? 2 : 1;
  if (first === 'zero' && /^(?:tolerance|sum|hour|in|day)$/.test(low(scene, at + joined))) return true;
  if (first === 'a' && low(scene, at + 1) === 'hundred' && low(scene, at + 2) === 'percent') return false;
  // "below zero"
  if (first === 'zero' && /^(?:below|above|sub|from|to|at|near|ground|net|-)$/.test(low(scene, at - 1)))
    return true;
  // "a minute or two"
  if (low(scene, at - 1) === 'or' && number.amount < 4 && low(scene, at - 3) === 'a') return true;
  if (low(scene, at - 1) === 'or' && number.amount < 4 && low(scene, at - 3) === 'next') return true;
  if (first !== 'one' || number.amount !== 1) return false;
  // "at least one of the boats"
  if (
    low(scene, at + 1) === 'of' &&
    /^(?:at least|more than)$/.test(`${low(scene, at - 2)} ${low(scene, at - 1)}`)
  )
    return false;
  const after = low(scene, at + 1);
  if (isHyphen(scene.pieces[at + 1])) return HYPHEN_IDIOM.has(low(scene, at + 2));
  if (after === 'day' && /^(?:after|before|later|earlier)$/.test(low(scene, at + 2))) return false;
  return (
    BEFORE_IDLE_ONE.has(low(scene, at - 1)) || AFTER_IDLE_ONE.has(after) || isHyphen(scene.pieces[at - 1])
  );
}

/** "one" alone stands for a thing named before: "the new one", "one said". */
function isLoneOne(
  scene: Scene,
  at: number,
  number: NumberRead,
  counted: Counted | null | undefined,
): boolean {
  return number.amount === 1 && low(scene, at) === 'one' && !counted;
}

/** "shot twice": two times. */
export function readTwice(scene: Scene, at: number): Found | null {
  return low(scene, at) === 'twice' ? plain('count', 2, '', at, at + 1) : null;
}
