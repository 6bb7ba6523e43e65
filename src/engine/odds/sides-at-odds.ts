/** Whether two sentences that tell one thing name its opposite sides, or place it on opposite sides of another: "a broken left ankle" / "broke the right ankle", "east of Harrow" / "west of Harrow". */
import type { Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import type { Name, SentenceFacts } from '../facts.ts';
import { touches } from '../align/gaps.ts';
import { readOnce } from '../words/read-once.ts';
import { plainStem } from '../words/synonyms.ts';

/** Likelihood that two sentences make one claim, or state one fact (0 to 1), from which on one side of a thing may be meant. */
const ALIKE = 0.45;
const ONE_FACT = 0.3;
/** Likelihood that two sentences make one claim from which on they may place one thing. */
const ONE_PLACE = 0.55;

/** Words for a side of what is named right after them; those of one line but of two parts are opposites. */
const OPPOSITES = `left lefthand left-hand / right righthand right-hand
north northern northernmost northbound / south southern southernmost southbound
east eastern easternmost eastbound / west western westernmost westbound
front forward / rear back
upper / lower
inner / outer
indoor / outdoor
near nearside / far offside
port / starboard
maternal / paternal
male / female
elder older oldest eldest / younger youngest`;

const SIDES: ReadonlyMap<string, string> = new Map(
  OPPOSITES.split('\n').flatMap((line, l) =>
    line
      .split(' / ')
      .flatMap((words, side) => words.split(' ').map((word): [string, string] => [word, `${l} ${side}`])),
  ),
);

/** "spread to the north wing" / "the south wing was saved": what is told of one is denied of the other. */
const SPARED =
  /\b(?:no|not|never|none|only|but|while|whereas|other|spared|saved|escaped|avoided|intact|untouched|undamaged|unaffected|unhurt|open)\b|n['’]t\b/i;

/** "12 miles east of |", "west of the lighthouse at |": what may stand before a name. */
const DIRECTION = /\b(north|south|east|west)(?:ern|wards?)? of (?:the \p{Ll}+ (?:of|at|in) )?$/iu;

interface Sided {
  line: string;
  side: string;
  /** Stem of the noun, its plain meaning; key of the name from which a direction is told. */
  of: string;
  isPlace: boolean;
  word: Span;
}

type Sides = { left: Span; right: Span; what: 'place' | 'words' } | null;

/** The words for opposite sides of one thing, one of each sentence; null where there are none, or an article names both. */
export function sidesAtOdds(context: StoryContext, a: Place, b: Place): Sides {
  const lefts = sidedIn(context.sentence(a));
  if (lefts.length === 0) return null;
  const rights = sidedIn(context.sentence(b));
  if (rights.length === 0) return null;
  return placesApart(context, a, lefts, b, rights) ?? thingsApart(context, a, lefts, b, rights);
}

type Sideds = readonly Sided[];

/** "east of Harrow" / "west of Harrow", where neither sentence gives another direction. */
function placesApart(context: StoryContext, a: Place, lefts: Sideds, b: Place, rights: Sideds): Sides {
  const [[left, ...more], [right, ...others]] = [lefts, rights].map((all) =>
    all.filter(({ isPlace }) => isPlace),
  ) as [Sided[], Sided[]];
  if (!left || !right || more.length + others.length > 0) return null;
  const isOne = areOpposite(left, right) && context.similarity(a, b) >= ONE_PLACE;
  return isOne ? { left: left.word, right: right.word, what: 'place' } : null;
}

/** "the left ankle" / "the right ankle", where neither article names both. */
function thingsApart(context: StoryContext, a: Place, lefts: Sideds, b: Place, rights: Sideds): Sides {
  if (context.similarity(a, b) < ALIKE && context.facts.similarity(a, b) < ONE_FACT) return null;
  if (SPARED.test(context.sentence(a).text) !== SPARED.test(context.sentence(b).text)) return null;
  for (const left of lefts)
    for (const right of rights)
      if (!left.isPlace && areOpposite(left, right) && !names(context, a, right) && !names(context, b, left))
        return { left: left.word, right: right.word, what: 'words' };
  return null;
}

const areOpposite = (a: Sided, b: Sided): boolean =>
  a.isPlace === b.isPlace && a.of === b.of && a.line === b.line && a.side !== b.side;

/** Whether an article names that side of such a thing anywhere. */
function names({ articles }: StoryContext, { article }: Place, other: Sided): boolean {
  return articles[article]!.sentences.some((sentence) =>
    sidedIn(sentence).some(
      ({ of, isPlace, side, line }) =>
        !isPlace && of === other.of && line === other.line && side === other.side,
    ),
  );
}

const sidedIn = readOnce(readSided);

function readSided({ tokens, names: named, text }: SentenceFacts): Sided[] {
  const places = / of /.test(text) ? named.flatMap((name) => placedFrom(text, name)) : [];
  const things = tokens.flatMap((token, at): Sided[] => {
    const key = SIDES.get(token.norm);
    const noun = tokens[at + 1];
    if (key === undefined || !noun || noun.stop || !/^\p{Ll}{3,}$/u.test(noun.text)) return [];
    // "South Africa" is a name.
    if (text.slice(token.end, noun.start) !== ' ' || named.some((name) => touches(token, name))) return [];
    const [line, side] = key.split(' ') as [string, string];
    const word = { start: token.start, end: token.end };
    return [{ line, side, of: plainStem(noun.stem), isPlace: false, word }];
  });
  return [...places, ...things];
}

/** "east of Harrow": on which side of a name. */
function placedFrom(text: string, { key, start }: Name): Sided[] {
  const from = Math.max(0, start - REACH);
  const match = DIRECTION.exec(text.slice(from, start));
  const [line, side] = SIDES.get(match?.[1]!.toLowerCase() ?? '')?.split(' ') ?? [];
  if (!match || line === undefined || side === undefined) return [];
  const at = from + match.index;
  return [{ line, side, of: key, isPlace: true, word: { start: at, end: at + match[1]!.length } }];
}
/** Characters looked through before a name. */
const REACH = 50;
