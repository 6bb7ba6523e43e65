/** What a sentence says and what it denies: its telling words, each with whether it is denied and which side of contraries it takes. */
import { attributionOf } from '../quotes/attribution.ts';
import { clauseNumbers } from '../quantities/clause-numbers.ts';
import { contrariesOf, type Opposed } from './contraries.ts';
import { meanings } from '../context.ts';
import { cuesIn, isVerbAt, REPORT, type Cue } from './denial-cues.ts';
import type { SentenceFacts } from '../facts.ts';
import { MOST_WORDS } from './frames.ts';
import { tellsEvent } from './no-events.ts';
import { readOnce } from '../words/read-once.ts';
import { plainStem, plainStemOf } from '../words/synonyms.ts';
import type { Token } from '../words/tokens.ts';

/** One telling word, or phrase, of a sentence. */
export interface SaidPoint {
  start: number;
  end: number;
  /** Index of its first word. */
  at: number;
  clause: number;
  /** What it may be matched by, its own plain stem first; none for a phrase of function words. */
  keys: readonly string[];
  /** Lines of contraries.ts, with the side taken once denials are counted. */
  lines: ReadonlyMap<number, 1 | -1>;
  /** Looks like a verb. */
  verb: boolean;
  denial: Denial | null;
}

/** How a word is denied. */
export interface Denial extends Pick<Cue, 'token' | 'none' | 'open'> {
  /** The verb or the thing itself, not what is told with it. */
  itself: boolean;
  /** Plain stems of what is denied with that word, itself. */
  verbs: readonly string[];
}

/** Verbs of saying and thinking: who did not say, or think, one thing has said others. */
const MIND =
  /^(?:reveal\w*|disclos\w*|confirm\w*|comment\w*|discuss\w*|expla\w*|elaborat\w*|identif\w*|nam(?:e|ed|es|ing)|specif\w*|describ\w*|mention\w*|answer\w*|respon\w*|expect\w*|anticipat\w*|want\w*|hop(?:e|ed|es|ing)|feel\w*|felt|think\w*|thought|believ\w*|plan\w*|inten\w*|like[sd]?|need\w*|know\w*|knew|understand\w*|understood|see|sees|seen|saw|seem\w*|mean\w*|meant|let|lets|call|called|calls|determin\w*|decid\w*|consider\w*|agree\w*)$/;
/** Words by which what is named next is no more, or may never be: "lifted the ban", "a possible strike". */
const UNDO =
  /^(?:lift(?:ed|s|ing)?|scrap(?:ped|s|ping)?|abolish\w*|cancel\w*|end(?:ed|s|ing)?|stop(?:ped|s|ping)?|prevent\w*|drop(?:ped|s|ping)?|revers\w*|possible|potential|alleged|suspected|threatened|planned|proposed|if|whether|eliminat\w*|remov\w*|waiv\w*|stav\w*|avert\w*|avoid\w*|fend\w*|ward\w*|refus\w*|reject\w*|declin\w*|spurn\w*|down|lack\w*|miss\w*|without|requir\w*)$/;
/** Words. */
const UNDO_REACH = 3;
/** "out of fuel" */
const OUT_OF =
  /\b(?:out|short|free|clear|rid|instead|because|in case|fear|risk|threat|danger) of (?:\S+ ){0,2}$/i;
/** Characters. */
const OUT_OF_REACH = 40;
/** "Do not fill the pool", "Who is taking part?": nothing is said to be so. */
const NO_STATEMENT = /^\W*(?:do not|don['’]t|never)\b|\?\W*$/i;

/** Reads the telling words of a sentence, those left out that only say who says it, and names. */
export const saidPointsOf = readOnce(readPoints);

function readPoints(sentence: SentenceFacts): readonly SaidPoint[] {
  const { tokens, names, quantities, text } = sentence;
  if (tokens.length > MOST_WORDS || NO_STATEMENT.test(text)) return [];
  const clauses = clauseNumbers(sentence);
  const { words } = attributionOf(sentence);
  const stems = tokens.map(({ stem }) => plainStem(stem));
  const cues = cuesIn(sentence, clauses);
  const touchesAny = (spans: readonly { start: number; end: number }[], { start, end }: Token): boolean =>
    spans.some((span) => span.start < end && start < span.end);
  const figures = quantities.map(({ figure }) => figure);
  return tokens.flatMap((token, at): SaidPoint[] => {
    if (/\d/.test(token.norm) || words.has(at) || touchesAny(names, token)) return [];
    const over = cues.filter(({ from, to }) => from <= at && at <= to);
    // Denied twice is said, more or less.
    if (over.length > 1 || over.some(({ weak }) => weak)) return [];
    const cue = over[0] ?? null;
    if (
      isNoDeed(sentence, clauses, at) ||
      (cue ? REPORT.test(token.norm) || MIND.test(token.norm) : isUndone(tokens, at))
    )
      return [];
    const only = token.stop || touchesAny(figures, token);
    const { lines, last } = linesAt(tokens, stems, at, only);
    if (lines.size === 0 && (only || !meanings(token).every(tellsEvent))) return [];
    return [
      {
        start: token.start,
        end: tokens[last]!.end,
        at,
        clause: clauses[at]!,
        keys: token.stop ? [] : [...new Set([stems[at]!, ...meanings(token)])],
        lines: cue ? new Map([...lines].map(([line, side]) => [line, side === 1 ? -1 : 1])) : lines,
        verb: isVerbAt(tokens, at),
        denial: cue && {
          token: cue.token,
          none: cue.none,
          open: cue.open,
          itself: cue.own.has(at),
          verbs: [...cue.own].flatMap((own) => stems[own] ?? []),
        },
      },
    ];
  });
}

/** "the coming year", "the accused", "out of fuel", "the most the law permits without a vote": nothing that is told to be. */
function isNoDeed({ tokens, text }: SentenceFacts, clauses: readonly number[], at: number): boolean {
  const { norm, start } = tokens[at]!;
  if (/(?:ed|ing)$/.test(norm) && DETERMINER.test(tokens[at - 1]?.norm ?? '')) return true;
  for (let i = at - 1; i >= 0 && clauses[i] === clauses[at]; i--)
    if (tokens[i]!.norm === 'without') return true;
  return OUT_OF.test(text.slice(Math.max(0, start - OUT_OF_REACH), start));
}
const DETERMINER = /^(?:an?|the|this|that|his|her|its|their)$/;

const isUndone = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - UNDO_REACH), at).some(({ norm }) => UNDO.test(norm));

/** The lines of contraries.ts that a word, or a phrase that begins with it, stands on, and the index of its last word. */
function linesAt(
  tokens: readonly Token[],
  stems: readonly string[],
  at: number,
  phrasesOnly: boolean,
): { lines: Map<number, 1 | -1>; last: number } {
  const { norm } = tokens[at]!;
  const parts = norm.includes('-') ? norm.split('-').map(plainStemOf) : null;
  const isVerb = isVerbAt(tokens, at);
  const lastOf = ({ rest, verb, loose }: Opposed): number => {
    if (verb && !isVerb) return -1;
    if (loose) return stems.slice(at + 1, at + 1 + LOOSE_REACH).includes(rest[0]!) ? at : -1;
    if (parts) return rest.join(' ') === parts.slice(1).join(' ') ? at : -1;
    return phrasesOnly && rest.length === 0 ? -1 : endOfPhrase(rest, at + 1, tokens, stems);
  };
  const found = contrariesOf(parts?.[0] ?? stems[at]!)
    .map((entry) => ({ entry, last: lastOf(entry) }))
    .filter(({ last }) => last >= 0);
  // "out of danger" and not "out": a phrase is more than its first word.
  const last = Math.max(at, ...found.map((each) => each.last));
  const lines = new Map<number, 1 | -1>();
  for (const { entry, last: end } of found) if (end === last) lines.set(entry.line, entry.side);
  return { lines, last };
}

/** Words between those of a loose phrase: "passed its last safety | inspection". */
const LOOSE_REACH = 6;
const WITHIN = /^(?:an?|the|his|her|its|their)$/;

/** Index of the last word of a phrase whose further words follow from a place on; -1 where they do not. */
function endOfPhrase(
  rest: readonly string[],
  from: number,
  tokens: readonly Token[],
  stems: readonly string[],
): number {
  let at = from;
  for (const word of rest) {
    while (stems[at] !== word && WITHIN.test(tokens[at]?.norm ?? '')) at++;
    if (stems[at] !== word) return -1;
    at++;
  }
  return at - 1;
}
