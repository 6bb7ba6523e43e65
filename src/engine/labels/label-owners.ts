/** Whose deed it is that a run of words starts with. */
import type { SentenceFacts } from '../facts.ts';
import { isSubject, withSubject } from './label-leads.ts';
import { CLAUSE_OPENERS, isSaying, isVerb, PREPOSITIONS, PRONOUNS, verbAt } from './label-words.ts';
import type { Token } from '../words/tokens.ts';

/** Most words of whose deed it is. */
const NOUNS = 7;

/** "sank", "quietly sank": whether a run starts with its verb. */
export const startsWithVerb = ([first, second]: readonly Token[]): boolean =>
  (first!.start === 0 || /^\p{Ll}/u.test(first!.text)) &&
  (isVerb(first!) ||
    isSaying(first!) ||
    (second !== undefined && /ly$|^now$/.test(first!.norm) && isVerb(second)));

/** "Ana Petrova, who | gave", "The mill, | founded in", "The crew rested and | sang for": the words with whose they are, if that can be told. */
export function withOwner(
  sentence: SentenceFacts,
  run: readonly Token[],
  own: readonly Token[],
  at: number,
): readonly Token[] {
  const last = run[at - 1];
  if (!last) return own;
  const { text, names } = sentence;
  if (/^(?:who|which)$/.test(run[at]?.norm ?? '')) {
    const name = verbAt(own, 0) && names.find(({ start, end }) => start <= last.start && last.end <= end);
    const whose = name ? run.filter(({ start, end }) => start >= name.start && end <= last.end) : [];
    // "the mayor of Dale, who"
    return whose.length > 0 && run[run.indexOf(whose[0]!) - 1]?.norm !== 'of' ? [...whose, ...own] : own;
  }
  const whole = withSubject(sentence, own);
  if (whole.length > own.length) return whole;
  if (!startsWithVerb(own) || isSaying(own[0]!) || /ing$/.test(own[0]!.norm) || isQualifying(own)) return own;
  const joined = /^(?:and|but)$/.test(last.norm);
  const first = run.findIndex((_, i) => i > 0 && verbAt(run, i));
  // "The mill, founded in …"
  if (!joined && first === at && isOwner(text, run.slice(0, at))) return run;
  // "The crew rested, led by"
  if (!joined && (PREPOSITIONS.has(own[1]?.norm ?? '') || own[1]?.norm === 'to')) return own;
  if (first < 1 || first >= at || !isOwner(text, run.slice(0, first))) return own;
  for (let i = first + 1; i < at; i++) {
    const { norm, start } = run[i]!;
    const before = run[i - 1]!;
    if (/^(?:why|how|what)$/.test(norm) || isSaying(run[i]!)) return own;
    if (CLAUSE_OPENERS.has(norm) && norm !== 'and' && norm !== 'but') return own;
    if (PRONOUNS.has(norm) || /[;:"“”—–]/.test(text.slice(before.end, start))) return own;
    // "…, and Bo Ek | was hired": another's deed
    const goes =
      /^(?:and|but|also|then)$|ly$/.test(before.norm) || text[before.end] === ',' || verbAt(run, i - 1);
    if (!goes && verbAt(run, i)) return own;
  }
  return [...run.slice(0, first), ...own];
}

const isOwner = (text: string, run: readonly Token[]): boolean =>
  run.length > 0 &&
  run.length <= NOUNS &&
  isSubject(run) &&
  !/[,;]/.test(text.slice(run[0]!.start, run.at(-1)!.end)) &&
  !run.some(({ text }, i) => i > 0 && /^\p{N}/u.test(text));

/** "aggravated assault": what the next word is like rather than a deed. */
const isQualifying = ([first, second]: readonly Token[]): boolean =>
  first!.norm.endsWith('ed') &&
  !!second &&
  !second.stop &&
  /^\p{Ll}+(?<!ly)$/u.test(second.text) &&
  !PREPOSITIONS.has(second.norm);
