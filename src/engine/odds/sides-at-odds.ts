/** Whether two sentences that tell one thing name its opposite sides: "a broken left ankle" / "broke the right ankle". */
import type { Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import type { SentenceFacts } from '../facts.ts';
import { touches } from '../align/gaps.ts';
import { readOnce } from '../words/read-once.ts';
import { plainStem } from '../words/synonyms.ts';

/** Likelihood that two sentences make one claim, or state one fact (0 to 1), from which on one side of a thing may be meant. */
const ALIKE = 0.45;
const ONE_FACT = 0.3;

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

interface Sided {
  line: string;
  side: string;
  /** Stem of the noun, its plain meaning. */
  noun: string;
  word: Span;
}

/** The words for opposite sides of one thing, one of each sentence; null where there are none, or an article names both. */
export function sidesAtOdds(context: StoryContext, a: Place, b: Place): { left: Span; right: Span } | null {
  if (context.similarity(a, b) < ALIKE && context.facts.similarity(a, b) < ONE_FACT) return null;
  const lefts = sidedIn(context.sentence(a));
  if (lefts.length === 0) return null;
  const rights = sidedIn(context.sentence(b));
  if (rights.length === 0) return null;
  if (SPARED.test(context.sentence(a).text) !== SPARED.test(context.sentence(b).text)) return null;
  for (const left of lefts)
    for (const right of rights)
      if (areOpposite(left, right) && !names(context, a, right) && !names(context, b, left))
        return { left: left.word, right: right.word };
  return null;
}

const areOpposite = (a: Sided, b: Sided): boolean =>
  a.noun === b.noun && a.line === b.line && a.side !== b.side;

/** Whether an article names that side of such a thing anywhere. */
function names({ articles }: StoryContext, { article }: Place, other: Sided): boolean {
  return articles[article]!.sentences.some((sentence) =>
    sidedIn(sentence).some(
      ({ noun, side, line }) => noun === other.noun && line === other.line && side === other.side,
    ),
  );
}

const sidedIn = readOnce(readSided);

function readSided({ tokens, names: named, text }: SentenceFacts): Sided[] {
  return tokens.flatMap((token, at): Sided[] => {
    const key = SIDES.get(token.norm);
    const noun = tokens[at + 1];
    if (key === undefined || !noun || noun.stop || !/^\p{Ll}{3,}$/u.test(noun.text)) return [];
    // "north of Harrow" has its own rule, and "South Africa" is a name.
    if (text.slice(token.end, noun.start) !== ' ' || named.some((name) => touches(token, name))) return [];
    const [line, side] = key.split(' ') as [string, string];
    return [{ line, side, noun: plainStem(noun.stem), word: { start: token.start, end: token.end } }];
  });
}
