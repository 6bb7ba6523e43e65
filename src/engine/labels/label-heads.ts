/** The words before a figure with which its label may begin. */
import type { SentenceFacts } from '../facts.ts';
import { withoutDay, withoutStops } from './label-cuts.ts';
import { wholes } from './label-ends.ts';
import { faultsOf, leansBack } from './label-fitness.ts';
import { startsBare, withoutLead } from './label-leads.ts';
import { between, MARK } from './label-text.ts';
import { nounsBefore } from './label-nouns.ts';
import { startsWithVerb, withOwner } from './label-owners.ts';
import { isToldAhead } from './label-owed.ts';
import { isCompound } from './label-ties.ts';
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  hasVerb,
  isSaying,
  isVerb,
  LINKERS,
  PREPOSITIONS,
} from './label-words.ts';
import type { Token } from '../words/tokens.ts';

/** A run of words right before a figure, and how much speaks against a label that begins with it. */
export interface Head {
  tokens: readonly Token[];
  against: number;
}

/** Most words of a head; those beyond the fewer are one worse each. */
const MOST = 15;
const FEWER = 10;
/** Words of a head that no phrase begins. */
const NEAR = 6;
/** Fewest words of a list that a head may begin with. */
const PIECE = 3;
/** Most words a label is better without, before its clause. */
const LEAD = 11;

/** What speaks against a head, in telling words: that it is nobody's, that it is no clause, that no phrase begins there. */
const UNOWNED = 4;
const RELATED = 2;
const PHRASE = 3;
const LOOSE = 3;
const GOVERNED = 5;
const CUT = 14;
const BARE = 4;
const FAULTY = 5;
const LEANING = 10;
const NUMBER = 2;
const MARKS = 2;
const WITHOUT_VERB = 3;

/**
 * The heads that a figure's label may have, at least one; the last may be empty.
 * @param before the words of the sentence before the figure, or before the bracket it stands in.
 * @param figure where the figure, with its hedge, or the bracket starts.
 * @param isSubject whether a verb follows whose subject the figure's phrase is.
 */
export function headsOf(
  sentence: SentenceFacts,
  before: readonly Token[],
  figure: number,
  isSubject: boolean,
): Head[] {
  const run = clauseBefore(sentence, before);
  const { text } = sentence;
  const closed = wholes(sentence);
  const parts = (at: number): boolean =>
    at > 0 &&
    at < run.length &&
    closed.some(({ start, end }) => run[at - 1]!.start >= start && run[at]!.end <= end);
  const gap = (at: number): string => text.slice(run[at - 1]!.end, run[at]?.start ?? figure);
  const heads: Head[] = [];
  const add = (tokens: readonly Token[], against: number): void => {
    heads.push({ tokens, against: against + headFaults(sentence, tokens) });
  };
  for (let at = run.length; at >= 0 && run.length - at <= MOST; at--) {
    if (parts(at)) continue;
    const own = run.slice(at);
    const mark = at > 0 && MARK.test(gap(at)) && !(own[0] && isCompound(text, run[at - 1]!, own[0]));
    if (at === 0 || mark || (CLAUSE_OPENERS.has(run[at - 1]!.norm) && !isOneName(run, at - 1))) {
      if (own.length === 0) {
        heads.push({ tokens: own, against: isSubject ? 1 : UNOWNED + 1 });
        if (isSubject) break;
        continue;
      }
      const told = isSubject || own.some((token) => isVerb(token) || AUXILIARIES.has(token.norm));
      // "40 goals, ten assists and | … points", "as well as | … points": no clause begins
      const goes = mark ? /^\s*,\s/.test(gap(at)) && !/ing$/.test(own[0]!.norm) : at > 0;
      if (!told && goes) {
        if (own.length >= PIECE) add(own, PHRASE + LOOSE);
        continue;
      }
      const relative = at > 1 && /^(?:who|which|that)$/.test(run[at - 1]!.norm);
      // "the first time | that a team won": a clause of its own
      const whole = relative && run[at - 1]!.norm === 'that' && isToldAhead(run, at - 1);
      const nouns = relative && !whole ? nounsBefore(sentence, run, at - 1) : [];
      const tokens = nouns.length > 1 ? [...nouns, ...own] : cleared(own);
      const unowned = !whole && nouns.length < 2 && (relative || startsWithVerb(tokens));
      const named = unowned ? withOwner(sentence, run, own, relative ? at - 1 : at) : own;
      if (named.length > own.length) add(named, 0);
      add(tokens, unowned ? UNOWNED : nouns.length > 1 ? RELATED : told ? 0 : WITHOUT_VERB);
      break;
    }
    if (at === run.length) {
      // "…, said | two residents"
      if (!isSaying(run[at - 1]!)) continue;
      heads.push({ tokens: [], against: UNOWNED });
      break;
    }
    const [last, first] = [run[at - 1]!, run[at]!];
    if (isDeed(first) && !last.stop && !/ly$/.test(last.norm))
      // "a man | convicted of theft": of him, not what he did
      add(
        own,
        UNOWNED +
          1 +
          (PREPOSITIONS.has(run[at + 1]?.norm ?? '') || run[at + 1]?.norm === 'of' ? LOOSE : 0) +
          // "land | held by the bank and sold …": what follows "and" is told of another
          (own.some(({ norm }) => norm === 'and') ? GOVERNED : 0),
      );
    else if (
      /^(?:the|an?|no|all|both)$/.test(first.norm) &&
      !/^(?:almost|nearly|about|half|twice|not|all|both|only|just|such|quite)$/.test(last.norm)
    )
      add(
        own,
        PHRASE +
          (own.some(isLoose) || hasVerb(own) ? LOOSE : 0) +
          // "by the | board of Dale for …": part of something else
          (PREPOSITIONS.has(last.norm) || /^(?:of|to)$/.test(last.norm) ? GOVERNED : 0),
      );
  }
  add(withoutDay(withoutStops(run.slice(-NEAR))), CUT);
  return heads;
}

/** The words before a figure without what leads up to their clause: "But", "In March, …", "The mayor said that …". */
function clauseBefore(sentence: SentenceFacts, before: readonly Token[]): readonly Token[] {
  const last = before.at(-1);
  if (!last) return before;
  const led = withoutLead(sentence, sentence.tokens, LEAD);
  return led[0]!.start <= last.start ? led.filter(({ end }) => end <= last.end) : before;
}

/** Without a day, a word that ties it to what stood before, or the first part of its verb. */
function cleared(run: readonly Token[]): readonly Token[] {
  let rest = withoutDay(run);
  // "On Monday | killed"
  if (rest.length > 2 && /^(?:on|in)$/.test(rest[0]!.norm)) {
    const later = withoutDay(rest.slice(1));
    if (later.length < rest.length - 1) rest = later;
  }
  while (rest.length > 1 && LINKERS.has(rest[0]!.norm)) rest = rest.slice(1);
  // "was | limited to …"
  while (rest.length > 1 && AUXILIARIES.has(rest[0]!.norm) && isVerb(rest[1]!)) rest = rest.slice(1);
  return rest;
}

/** "the Dale | and Skerry Club", "Ana Petrova | and Bo Ek", "2015 | and 2019": what stands beside "and" belongs together. */
const isOneName = (run: readonly Token[], at: number): boolean =>
  /^(?:and|or)$/.test(run[at]!.norm) &&
  [/^\p{Lu}/u, /^\p{N}/u].some((kind) =>
    [at - 1, at + 1].every((beside) => kind.test(run[beside]?.text ?? '')),
  ) &&
  run[at + 1]!.norm.length > 1;

const isDeed = (token: Token): boolean => isVerb(token) && !AUXILIARIES.has(token.norm) && !isSaying(token);
/** "the state of that fence | for": what a noun phrase is told of rather than a part of it. */
const isLoose = ({ norm }: Token): boolean => PREPOSITIONS.has(norm) && norm !== 'in';

/** "a freighter collided off Dale has risen to": a verb, and later another that has its subject before the first. */
function hasTwoVerbs(tokens: readonly Token[]): boolean {
  let verb = 0;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (CLAUSE_OPENERS.has(token.norm) || isSaying(token)) return false;
    if (verb > 0 && at > verb + 1 && /^(?:is|are|was|were|has|have|had)$/.test(token.norm)) return true;
    if (verb === 0 && isDeed(token)) verb = at;
  }
  return false;
}

function headFaults(sentence: SentenceFacts, tokens: readonly Token[]): number {
  const [first] = tokens;
  if (!first) return 0;
  return (
    (startsBare(tokens) ? BARE : 0) +
    (leansBack(sentence.text.slice(first.start, tokens.at(-1)!.end)) ? LEANING : 0) +
    // "Including Friday's … setback", "For … the law has been kept"; a verb counts already
    (!isVerb(first) && faultsOf(sentence, tokens.slice(0, 1), '') > 0 ? FAULTY : 0) +
    (tokens.length === 1 && first.stop ? BARE : 0) +
    (hasTwoVerbs(tokens) ? FAULTY : 0) +
    MARKS *
      tokens.filter((token, at) => at > 0 && MARK.test(between(sentence.text, tokens[at - 1]!, token)))
        .length +
    NUMBER * tokens.filter(({ text }, at) => /^\p{N}/u.test(text) && at > 0).length +
    Math.max(0, tokens.length - FEWER)
  );
}
