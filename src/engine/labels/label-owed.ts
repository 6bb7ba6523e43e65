/** What an end in a run of words still owes: the rest of a list, what was said, what for. */
import type { SentenceFacts } from '../facts.ts';
import { between, MARK } from './label-text.ts';
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  hasMainVerb,
  hasVerb,
  isSaying,
  isVerb,
  PREPOSITIONS,
  PRONOUNS,
  verbAt,
  words,
} from './label-words.ts';
import type { Token } from '../words/tokens.ts';

/** Whether only a word or two without a verb stand between the last comma and token `at`; or a list of names goes on. */
export function isScrap({ text }: SentenceFacts, run: readonly Token[], at: number): boolean {
  if (isListAhead(text, run, at) || isLastAhead(text, run, at) || isNewClause(text, run, at)) return true;
  for (let back = at - 1; back > 0 && at - back <= 3; back--) {
    if (isVerb(run[back]!) || /^\p{N}/u.test(run[back]!.text)) return false;
    if (!/^,\s/.test(between(text, run[back - 1]!, run[back]!))) continue;
    // "a known, but open, gap": what is put in has ended
    return ![1, 2, 3].some(
      (more) => back > more && /^,\s/.test(between(text, run[back - more - 1]!, run[back - more]!)),
    );
  }
  return false;
}

/** Most words of one thing in a list. */
const ITEM = 4;

/** "closed the road |, the bridge and the harbour", "met Ana Petrova |, Bo Ek, and Cy": a list goes on behind the comma. */
export function isListAhead(text: string, run: readonly Token[], at: number): boolean {
  if (!/^,\s/.test(between(text, run[at - 1]!, run[at]!))) return false;
  let length = 0;
  for (let i = at; i < run.length && length <= ITEM; i++, length++) {
    const token = run[i]!;
    const gap = i > at ? between(text, run[i - 1]!, token) : ' ';
    if (/^(?:and|or)$/.test(token.norm))
      return (i > at || isItem(text, run, at)) && !verbAt(run, Math.min(i + 1, run.length - 1));
    if (verbAt(run, i) || CLAUSE_OPENERS.has(token.norm) || PRONOUNS.has(token.norm)) return false;
    if (PREPOSITIONS.has(token.norm) || token.norm.endsWith('ing')) return false;
    if (/^,\s/.test(gap)) length = 0;
    else if (gap !== ' ' && MARK.test(gap)) return false;
  }
  return false;
}

/** "walls, ceilings | and floors": the last of a list is missing. */
function isLastAhead(text: string, run: readonly Token[], at: number): boolean {
  if (!/^(?:and|or)$/.test(run[at]!.norm) || verbAt(run, Math.min(at + 1, run.length - 1))) return false;
  for (let back = at - 1; back > 0 && at - back <= 2; back--) {
    if (run[back]!.stop || verbAt(run, back)) return false;
    if (text[run[back - 1]!.end] === ',') return text.slice(run[at - 1]!.end, run[at]!.start) === ' ';
  }
  return false;
}

/** "will end soon, and the rage |": a second clause has no verb yet. */
function isNewClause(text: string, run: readonly Token[], at: number): boolean {
  for (let back = at - 1; back > 0; back--) {
    if (verbAt(run, back)) return false;
    if (text[run[back - 1]!.end] === ' ' || !/^,\s/.test(between(text, run[back - 1]!, run[back]!))) continue;
    return /^(?:and|but)$/.test(run[back]!.norm) && hasVerb(run.slice(0, back)) && !isItem(text, run, back);
  }
  return false;
}

/** "the road, the bridge |, and": what stands between the last commas before token `at` has no verb. */
function isItem(text: string, run: readonly Token[], at: number): boolean {
  for (let back = at - 1; back > 0; back--) {
    if (verbAt(run, back)) return false;
    if (/^,\s/.test(between(text, run[back - 1]!, run[back]!))) return true;
  }
  return false;
}

/** Bring what is said, shown or found with "that". */
const TOLD = words(`
  signal signals signaled signalled learn learns learned learnt show shows showed shown demonstrate demonstrates demonstrated
  prove proves proved proven find finds found discover discovers discovered realize realized realizes reveal reveals revealed
  hope hopes hoped fear fears feared feel feels felt hear hears heard see saw understand understood agree agreed decide decided
  conclude concludes concluded mean means meant ensure ensures ensured promise promised vow vowed pledge pledged predict predicts
  predicted estimate estimates estimated acknowledge acknowledged concede conceded complain complained declare declared stress
  stressed emphasize emphasized ruled inform informed assure assured remind reminded convince convinced persuade persuaded allege
  alleges alleged contend contends contended recall recalled turn turned appear appears appeared remember remembers`);

/** "told the council |", "it is the third time |": what "that" at token `at` brings is said rather than told of the word before. */
export function isToldAhead(run: readonly Token[], at: number): boolean {
  const beyond = run[at + 1];
  // "flaws that must be", "a rule that weakened": told of the word before
  if (!beyond || AUXILIARIES.has(beyond.norm) || isVerb(beyond)) return false;
  if (run[at - 2]?.norm === 'to' || SURE.test(run[at - 1]!.norm)) return true;
  for (let back = at - 1; back > 0; back--) {
    const token = run[back]!;
    if (isSaying(token) || (TOLD.has(token.norm) && /^\p{Ll}/u.test(token.text))) return true;
    // "it was not chance | that"
    if (/^it(?:['’]s)?$/i.test(token.text) && (token.text.length > 2 || AUXILIARIES.has(run[back + 1]!.norm)))
      return true;
    if (/^(?:and|but|who|which|that)$/.test(token.norm)) return false;
  }
  return run[0]!.norm === 'it' && AUXILIARIES.has(run[1]!.norm);
}
const SURE =
  /^(?:sure|certain|clear|aware|likely|unlikely|possible|impossible|obvious|out|confident|afraid|glad|sorry|true|convinced|mind)$/;

/** Words within which a clause has its verb. */
const CLAUSE = 7;

/** "| after he fell", "| before leaving": whether the word at token `at` opens a clause. */
export function isClauseBehind(run: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < run.length && i - at <= CLAUSE; i++)
    if (/^\p{L}{3,}ing$/u.test(run[i]!.norm) || verbAt(run, i)) return true;
  return false;
}

/** "approved a bond | to pay for it": what for, behind a verb and what it is about. */
export function isPurpose(run: readonly Token[], at: number): boolean {
  const [before, last, beyond] = [run[at - 2], run[at - 1]!, run[at + 1]];
  if (!beyond || beyond.stop || !/^\p{Ll}/u.test(beyond.text) || NO_INFINITIVE.test(beyond.norm))
    return false;
  if (
    !before ||
    last.stop ||
    isVerb(last) ||
    UNSETTLED.test(last.norm) ||
    /^(?:it|there|this|that)$/.test(run[0]!.norm)
  )
    return false;
  if (AUXILIARIES.has(before.norm) || before.norm === 'to') return false;
  return hasMainVerb(run.slice(0, at)) && !run.slice(1, at).some(({ norm }) => OWED.test(norm));
}
/** No verbs: "torn to pieces", "sold to someone". */
const NO_INFINITIVE = /[^s]s$|ing$|one$|body$|thing$|\d/;
/** Say nothing without what "to" brings. */
const UNSETTLED =
  /^(?:nothing|something|anything|everything|much|little|enough|first|last|only|early|late|hard|easy|difficult|possible|impossible|how|what|where|whether|need|time|power|authority|duty|access|response|return|way|ways|steps|step|going|according|due|up|down|back|out|request|requests|demand|demands|call|calls|ready|keen|willingness|desire|mandate|order|orders|tendency|potential|capacity)$|ly$/;
const OWED = /^(?:take|takes|took|taken|taking|cost|costs|too|first|only|enough|is|are|was|were)$/;
