/** Words that are not parted from what they bring with them: "refused … to leave", "hit - and - run". */
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  isVerb,
  PREPOSITIONS,
  WEEKDAY,
  words,
  RELATIVE,
  PRONOUNS,
} from './label-words.ts';
import { isToldAhead } from './label-owed.ts';
import type { Token } from '../words/tokens.ts';

/** Verbs and nouns that say what is done, wanted or possible only with what "to" brings: "refused | to", "a plan | to". */
export const CONTROLLING = words(`
  call calls called push pushed press pressed wait waits waited arranged prepare prepares allow allows allowed permit permits permitted force forces forced urge urges urged urging ask asks asked order orders ordered led
  leads cause causes caused want wants wanted refuse refuses refused agree agrees agreed decide decides decided try tries tried fail
  fails failed plan plans planned expect expects expected require requires required enable enables enabled help helps helped
  encourage encourages encouraged persuade persuaded warned invited seek seeks sought vow vows vowed promise promises promised offer
  offers offered intend intends intended hope hopes hoped begin begins began begun continue continues continued appear appears
  appeared seem seems seemed attempt attempts attempted need needs needed set likely unlikely able unable ready willing prompted told
  tell tells threatened pledged pledges prepared decision effort efforts right bid move failure refusal ability chance pledge
  permission opportunity reason way deal agreement obliged compelled pressure`);

/** "hit | - and - run", "eleventh | - hour": words that spaced hyphens tie to one; a dash has a stop word or a name behind it. */
export function isCompound(text: string, last: Token, next: Token): boolean {
  return (
    text.slice(last.end, next.start) === ' - ' &&
    ((next.stop && text.slice(next.end, next.end + 3) === ' - ') ||
      (last.stop && text.slice(last.start - 3, last.start) === ' - ') ||
      (!last.stop &&
        !next.stop &&
        /^(?!(?:two|three|four|five|six|seven|eight|nine|ten)$)\p{Ll}+(?<!ed|ing|ly)$/u.test(next.text)))
  );
}

/** "allowed the firm | to", "refused on Monday | to": what is refused is still to come. */
export function isControlled(run: readonly Token[], at: number): boolean {
  const beyond = run[at + 1];
  if (!beyond || (beyond.stop && !AUXILIARIES.has(beyond.norm)) || !/^\p{Ll}/u.test(beyond.text))
    return false;
  let object = false;
  for (let back = at - 1; back > 0 && at - back <= 7; back--) {
    const token = run[back]!;
    if (token.norm === 'to') return false;
    if (CONTROLLING.has(token.norm)) return back === at - 1 || !RESOLVING.test(token.norm) || !object;
    object ||= !token.stop && !WEEKDAY.test(token.text);
  }
  return false;
}

/** Bring no object before "to": "offered advice | to the crew". */
const RESOLVING =
  /^(?:refuse|agree|decide|tri|try|fail|plan|seek|sought|vow|promise|offer|intend|hope|beg[aiu]n|continue|appear|seem|attempt|threaten|pledge|need|set|move|bid|right|reason|deal|way)/;

/** "placed the keeper | on leave", "presented the council | with a plan": where to, or with what, is still to come. */
export function isPlaced(run: readonly Token[], at: number): boolean {
  const wanting = run[at]!.norm === 'with' ? SUPPLYING : PLACING;
  if (!/^(?:on|into|in|with)$/.test(run[at]!.norm)) return false;
  for (let back = at - 1; back > 0 && at - back <= 6; back--) {
    const { norm } = run[back]!;
    if (wanting.test(norm)) return at - back > 1;
    if (PREPOSITIONS.has(norm) || CLAUSE_OPENERS.has(norm)) return false;
  }
  return false;
}
const PLACING = /^(?:place[sd]?|puts?|placing|putting)$/;
const SUPPLYING = /^(?:present|charg|credit|equip|entrust|confront)/;

/** "took | over", "was put | off" */
export const isSplit = (run: readonly Token[], at: number): boolean =>
  /^(?:over|off|up|out|down|away|back)$/.test(run[at]!.norm) &&
  (isVerb(run[at - 1]!) ||
    /^(?:to|will|would|can|could|may|might|must|should)$/.test(run[at - 2]?.norm ?? ''));

/** "refused | on Monday to leave" */
export const isControlling = (run: readonly Token[], at: number): boolean =>
  CONTROLLING.has(run[at - 1]!.norm) &&
  isVerb(run[at - 1]!) &&
  [1, 2, 3].some((more) => run[at + more]?.norm === 'to');

/** "… | right before the storm": an adverb that goes with what follows. */
export function isNear(run: readonly Token[], at: number): boolean {
  const beyond = run[at + 1]?.norm ?? '';
  return (
    /^(?:right|just|shortly|soon|only|even|especially|particularly|mostly|mainly|largely|partly)$/.test(
      run[at]!.norm,
    ) &&
    (PREPOSITIONS.has(beyond) || CLAUSE_OPENERS.has(beyond))
  );
}

/** "checks and balances | to guard it": two nouns that are told as one. */
export function isPair(run: readonly Token[], at: number): boolean {
  const [one, and, other] = [run[at - 3], run[at - 2], run[at - 1]!];
  return !!one && !one.stop && /^(?:and|or)$/.test(and!.norm) && !isVerb(one) && !isVerb(other);
}

/** "checks and a place | in": what the second is may still follow. */
export function isHalf(run: readonly Token[], at: number): boolean {
  return (
    PREPOSITIONS.has(run[at]!.norm) &&
    /^(?:an?|another)$/.test(run[at - 2]?.norm ?? '') &&
    /^(?:and|or)$/.test(run[at - 3]?.norm ?? '')
  );
}

/** Words behind "that" within which its verb may still be missing. */
const NEAR = 7;

/** "whether the firm | of", "said the mayor | of": a clause whose verb is still to come. */
export function isHollow(run: readonly Token[], at: number): boolean {
  for (let back = at - 1; back > 0 && at - back < 8; back--) {
    const token = run[back]!;
    if (isVerb(token) || AUXILIARIES.has(token.norm)) return false;
    if (HOLDING.has(token.norm) && /^\p{Ll}/u.test(token.text)) return true;
    // "came as two officers | left", but "served as a teacher"
    if (token.norm === 'as') return isClauseAhead(run, back);
    // "wrote on Monday that Dale | must"
    if (
      token.norm === 'that' &&
      at - back <= NEAR &&
      !PRONOUNS.has(run[back + 1]!.norm) &&
      isToldAhead(run, back)
    )
      return true;
    if (token.norm === 'that')
      return isVerb(run[back - 1]!) || (at - back < 4 && /^\p{Lu}/u.test(run[back + 1]?.text ?? ''));
  }
  return false;
}
const isClauseAhead = (run: readonly Token[], at: number): boolean =>
  // "was introduced as the head coach"
  !(/ed$/.test(run[at - 1]?.norm ?? '') && AUXILIARIES.has(run[at - 2]?.norm ?? '')) &&
  !/^(?:an?|well|many|much|one|such)$/.test(run[at + 1]?.norm ?? 'a') &&
  !/^(?:such|well|known|seen|described|regarded|served?|serves|work(?:ed|s)?|used|act(?:ed|s)?|same|much|far|long|soon|many|as)$/.test(
    run[at - 1]?.norm ?? '',
  );
const HOLDING = words(
  `but whether if because although how why what when where while who said says say believe believes think thinks`,
);

/** Whether the word at `at` may tell what the next one is like: "hilly province". */
export function isQuality(run: readonly Token[], at: number): boolean {
  const [one, other] = [run[at], run[at + 1]];
  if (!one || !other || one.stop || other.stop || !/^[\p{Ll}\p{N}]/u.test(one.text)) return false;
  if (/^[a-z]+ing$|^aged$/.test(one.norm) || PREPOSITIONS.has(other.norm)) return false;
  return !isVerb(one) && !isVerb(other) && other.start - one.end === 1;
}

/** "… | today", "… | last week", "… | Friday". */
export function isTime(run: readonly Token[], at: number): boolean {
  const next = run[at]!;
  return (
    /^(?:today|yesterday|tomorrow|tonight)$/.test(next.norm) ||
    WEEKDAY.test(next.text) ||
    (/^(?:last|next|this)$/.test(next.norm) &&
      /^(?:week|month|year|night|summer|winter|spring|autumn|fall|weekend)$/.test(run[at + 1]?.norm ?? ''))
  );
}

const HAVING = words(
  `had has have having get gets got make makes made see sees saw hear hears heard watch want wants wanted`,
);

/** A participle with its own phrase after a noun: "evidence | gathered by", "attacks | exploiting the flaw". */
export function isReduced(run: readonly Token[], at: number): boolean {
  const [last, next, beyond] = [run[at - 1]!, run[at]!, run[at + 1]];
  if (!beyond || last.stop) return false;
  // "had the shirt retired", "saw the bridge closed"
  if (run.slice(0, at).some(({ norm }) => RELATIVE.has(norm) || HAVING.has(norm))) return false;
  if (/^\p{L}{3,}ed$/u.test(next.text)) return PREPOSITIONS.has(beyond.norm);
  if (beyond.norm === 'by') return isVerb(next);
  return (
    /^\p{L}{3,}ing$/u.test(next.text) &&
    /^(?:the|an?|his|her|its|their|him|them|it|more|in|on|at|to|from|for|with)$/.test(beyond.norm)
  );
}
