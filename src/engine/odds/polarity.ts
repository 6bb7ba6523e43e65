/** Whether a sentence says that something was so, or that it was not: "fired no shots", "denied that shots were fired", "without a shot". */
import { PARTISAN } from '../quotes/attribution.ts';
import type { SentenceFacts } from '../facts.ts';
import type { Tense } from '../words/plain-verbs.ts';
import { plainStem } from '../words/synonyms.ts';
import type { Token } from '../words/tokens.ts';

/** What is said of words of a sentence. */
export interface Polarity {
  denied: boolean;
  /** Null where it may be any: "refused to sign". */
  tense: Tense | null;
  /** Index of the first word that tells it: the denying word where that comes first. */
  from: number;
  /** Index of the last. */
  to: number;
  /** Denied of all there is: "no shots were fired", "nobody was hurt". */
  ofAll: boolean;
  /** Said of nobody in particular, or of whom stands before: index of the first word of the clause. */
  clause: number;
}

/** Words before what is told that are looked through. */
const REACH = 14;
/** Words after it in which its object may be denied: "fired | no shots". */
const AFTER = 2;

/** Words before a word of denial in which the one who denies stands. */
const SPEAKER = 6;

const NO = /^(?:no|none|nobody|nothing|neither|nor|no-one)$/;
const NOT = /^(?:not|never|cannot|without)$/;
const isNot = ({ norm }: Token): boolean => NO.test(norm) || NOT.test(norm) || norm.endsWith("n't");

/** "failed to sign", "unable to sign": it was not signed. */
const SHORT_OF =
  /^(?:fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|unable|unwilling|neglect(?:s|ed)?)$/;
/** "denied signing", "denied that it had signed"; "rejected reports of a deal"; "ruled out a deal". */
const DENY = /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing))$/;
const REJECT = /^(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)$/;
const RULED = /^rul(?:es|ed|ing)$/;
const HEARSAY =
  /^(?:reports?|claims?|charges?|accusations?|allegations?|suggestions?|rumou?rs?|speculation|talk|idea)$/;
/** "dropped a plan to sell": it will not be sold. */
const DROPPED =
  /^(?:drop(?:s|ped|ping)?|abandon(?:s|ed|ing)?|scrap(?:s|ped|ping)?|shelv(?:e|es|ed|ing)|cancel(?:s|ed|l?ing)?|ditch(?:es|ed|ing)?)$/;
const PLANS = /^(?:plans?|proposals?|idea|intention|bid)$/;

/** What "no" and "not" may stand before without denying it. */
const NO_DENIAL = /^(?:only|just|merely|simply|doubt|matter|fewer|less|more|later|sooner|secret|wonder)$/;
/** What is denied up to now, in part, or so that it cannot be told what of. */
const PART =
  /^(?:longer|all|every|everyone|everybody|everything|necessarily|yet|immediate|immediately|initially|previously|earlier|formerly|entirely|fully|completely|seriously|serious|severe|always|enough|else|evidence|indication|suggestion|sign|signs|reason|word|confirm|confirmed|clear|say|said|know|known|rule|exclude|excluded|ruled|believe|think|hardly|barely|almost|nearly|little|few)$/;
/** The same right after "no". */
const PART_NEXT = /^(?:further|other|others|more|such|new|additional)$/;
/** Words by which nothing is told plainly. */
const UNSURE =
  /^(?:if|whether|unless|until|till|could|may|might|should|alleg\w*|accus\w*|fear(?:s|ed|ing)?|hop(?:e|es|ed|ing)|expect(?:s|ed|ing)?|threat\w*|call(?:s|ed|ing)|demand\w*|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)|want(?:s|ed|ing)?|offer(?:s|ed|ing)?|try|tries|tried|trying|attempt\w*|likely|unlikely|possib\w*|believed|thought|considering|considered|ready|prepared|potential\w*|risk\w*|supposed|seek(?:s|ing)?|sought|require[sd]?|unclear|unknown|perhaps|claim(?:s|ed)?|decide|discuss\w*|consider|almost|nearly|would-be|ought|question\w*|can|must|propos\w*|suggest\w*|appear(?:s|ed)?|seem(?:s|ed)?|former|previous|previously|once|used|apparent(?:ly)?|designed|meant|instead|rather|than|what|why|how|whatever|estimated|likelihood|chance|chances|danger|investigat\w*|recall\w*|reveal|specify|disclose)$/;
/** Of these it holds that what was not even wished was not: "had not asked for help". */
const WISHED =
  /^(?:ask(?:ed|ing)?|attempt\w*|tr(?:y|ied|ying)|offer(?:s|ed)?|plan(?:s|ned)?|threat\w*|want(?:s|ed)?|seek|sought|call(?:s|ed)|demand\w*)$/;
/** Words by which what follows is to come. */
const TO_COME =
  /^(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|due|set|going|vow(?:s|ed)|pledg(?:es|ed)|promis(?:es|ed)|agreed|decided|prepar(?:es|ing))$/;
/** Words that open another clause. */
const OPENS =
  /^(?:and|but|while|as|after|when|because|which|who|whose|where|though|although|since|despite|so|then)$/;
const STOPS = /[,;:()—–"“”]|\s-\s/;

/**
 * Reads whether what stands from one word of a sentence to another is said to be so; null where that is not told plainly.
 * @param first index of its first word.
 * @param last index of its last word.
 * @param within whether denying words among these count.
 */
export function polarityAt(
  sentence: SentenceFacts,
  first: number,
  last: number,
  within = true,
): Polarity | null {
  const { tokens, text } = sentence;
  if (/^(?:if|unless|had|should)$/.test(tokens[0]?.norm ?? '')) return null;
  let denials = 0;
  let from = first;
  let to = last;
  let ofAll = false;
  let planned = false;
  let short = false;
  let clause = first;
  const deny = (at: number): void => {
    denials++;
    from = Math.min(from, at);
  };
  for (let at = within ? last : first - 1; at >= 0 && at > first - REACH; at--) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    const inside = at >= first;
    if (!inside && next && STOPS.test(text.slice(token.end, next.start))) break;
    if (isNot(token)) {
      if (next && NO_DENIAL.test(next.norm)) continue;
      const near = tokens.slice(at + 1, at + 4);
      if (
        near.some(({ norm }, i) => PART.test(norm) && at + 1 + i <= last) ||
        PART_NEXT.test(next?.norm ?? '')
      )
        return null;
      // "whether or not"; "the aim was not to sell it but to …"
      if (token.norm === 'not' && (tokens[at - 1]?.norm === 'or' || next?.norm === 'to')) return null;
      deny(at);
      ofAll ||= NO.test(token.norm) || near.some(({ norm }, i) => norm === 'any' && at + 1 + i <= first);
    } else if (!inside && token.norm === 'that') {
      const before = tokens.slice(Math.max(0, at - 3), at);
      const heard = before.some(({ norm }) => HEARSAY.test(norm));
      const denies = before.some(({ norm }) => DENY.test(norm) || (heard && REJECT.test(norm)));
      if (
        before.some(
          ({ norm }) => UNSURE.test(norm) || (before.some(isNot) && (PART.test(norm) || DENY.test(norm))),
        )
      )
        return null;
      if (heard && !denies) return null;
      if (denies && tokens.slice(Math.max(0, at - SPEAKER), at).some(({ norm }) => PARTISAN.test(norm)))
        return null;
      if (denies) deny(at - 1);
      break;
    } else if (!inside && (token.norm === 'before' || token.norm === 'until')) return null;
    else if (!inside && OPENS.test(token.norm) && !goesOn(tokens, at, first)) break;
    else if (SHORT_OF.test(token.norm) && next?.norm === 'to') {
      short = true;
      deny(at);
    } else if (!inside && DENY.test(token.norm)) {
      // "his family deny that he was armed": what one side says is its own.
      if (tokens.slice(Math.max(0, at - SPEAKER), at).some(({ norm }) => PARTISAN.test(norm))) return null;
      deny(at);
    } else if (RULED.test(token.norm) && next?.norm === 'out') deny(at);
    else if (
      (REJECT.test(token.norm) && tokens.slice(at + 1, at + 4).some(({ norm }) => HEARSAY.test(norm))) ||
      (DROPPED.test(token.norm) && tokens.slice(at + 1, at + 4).some(({ norm }) => PLANS.test(norm)))
    )
      deny(at);
    else if (!inside && UNSURE.test(token.norm)) {
      // "not asked for", "no attempt": even so it was not
      if (!(WISHED.test(token.norm) && isDeniedHere(tokens, at)) && !isBeside(tokens, at, last)) return null;
    } else if (
      !inside &&
      TO_COME.test(token.norm) &&
      tokens.slice(at + 1, at + 3).some(({ norm }) => norm === 'to')
    )
      planned = true;
    clause = Math.min(clause, at);
  }
  for (let at = last + 1; within && at <= last + AFTER && at < tokens.length; at++) {
    if (STOPS.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start)) || OPENS.test(tokens[at]!.norm)) break;
    if (/^(?:no|nothing|nobody|none|neither|without)$/.test(tokens[at]!.norm)) {
      if (NO_DENIAL.test(tokens[at + 1]?.norm ?? '') || tokens[at]!.norm === 'without') continue;
      if (PART.test(tokens[at + 1]?.norm ?? '')) return null;
      deny(at);
      to = at;
    }
  }
  if (denials > 1) return null;
  if (
    denials > 0 &&
    !short &&
    (STILL.test(text) ||
      tokens.slice(last + 1, last + 5).some(({ norm }) => /^(?:confirmed|known)$/.test(norm)))
  )
    return null;
  const tense = short ? null : planned ? 'future' : tenseFrom(tokens, first, last);
  if (isHypothetical(tokens, first, last)) return null;
  return { denied: denials === 1, tense, from, to, ofAll, clause };
}

/** "men accused of theft | were arrested": the word tells of whom, not what. */
function isBeside(tokens: readonly Token[], at: number, last: number): boolean {
  if (!/(?:ed|thought|sought)$/.test(tokens[at]!.norm) || HELPS.test(tokens[at - 1]?.norm ?? ''))
    return false;
  return tokens.slice(at + 2, last).some(({ norm }) => HELPS.test(norm));
}
const HELPS = /^(?:is|are|was|were|be|been|being|has|have|had)$/;

/** "meant as | a threat", "called on him and his government | to quit": what follows hangs on what stands before. */
function goesOn(tokens: readonly Token[], at: number, first: number): boolean {
  if (tokens[at]!.norm === 'as') return /^an?$/.test(tokens[at + 1]?.norm ?? '');
  return tokens[at]!.norm === 'and' && tokens[first - 1]?.norm === 'to';
}

/** Whether "no" or "not" stands right before a word, or one word before it. */
function isDeniedHere(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(isNot);
}

/** "so far", "yet", "at this stage": it may be so later. */
const STILL =
  /\b(?:so far|yet|as of|at first|initial(?:ly)?|immediate(?:ly)?|at this (?:stage|point|time)|for now|for the moment|at the moment|until|unless|first said|at first)\b/i;

/** When it is said to be so: by the helping words among and before what tells it, or by its own forms. */
function tenseFrom(tokens: readonly Token[], first: number, last: number): Tense | null {
  for (let at = last; at >= 0 && at > first - HELPING; at--) {
    const { norm } = tokens[at]!;
    if (/^(?:will|won't|would|wouldn't|shall)$/.test(norm)) return 'future';
    if (norm === 'to' && (at === first - 1 || (at === first - 2 && tokens[first - 1]!.norm === 'be')))
      return 'future';
    if (/^(?:did|was|were|has|have|had)(?:n't)?$/.test(norm)) return 'past';
    if (/^(?:does?|is|are)(?:n't)?$/.test(norm)) return 'present';
  }
  for (let at = first; at <= last; at++) {
    const { text, stem, stop } = tokens[at]!;
    if (!stop && (/(?:ed|ing)$/.test(text) || (stem !== plainStem(stem) && !/s$/.test(text)))) return 'past';
  }
  return null;
}
/** Words before it in which a helping word may stand. */
const HELPING = 4;

/** "nobody would have been killed" */
function isHypothetical(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens
    .slice(Math.max(0, first - HELPING), last)
    .some(({ norm }, i, all) => norm === 'would' && all[i + 1]?.norm === 'have');
}

/** Whether a sentence has a word by which anything is denied. */
export const mayDeny = ({ tokens }: SentenceFacts): boolean =>
  tokens.some(
    (token) =>
      isNot(token) || [SHORT_OF, DENY, REJECT, DROPPED, RULED].some((words) => words.test(token.norm)),
  );
