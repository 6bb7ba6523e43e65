/** Whether an amount is a change, and which way: "rose 5 %", "a 50 % reduction", "cut by half". */
import { type Piece, isHyphen, low } from '../words/pieces.ts';

const UP =
  /^(?:ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|grow(?:s|n|ing|th)?|grew|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|gain(?:s|ed|ing)?|up|add(?:s|ed)?|rais(?:e|es|ed|ing)|hike[sd]?|advance[sd]?|spik(?:e|es|ed|ing)|expand(?:s|ed)?|rall(?:y|ied)|higher|more|increase|boost(?:s|ed)?|widen(?:s|ed|ing)?|upturn|leap(?:s|ed|t)?|swell(?:s|ed)?|swollen|rebound(?:s|ed)?|recover(?:s|ed)?|strengthen(?:s|ed)?|appreciate[sd]?|firm(?:s|ed)|rocket(?:s|ed)?|skyrocket(?:s|ed)?)$/;
const DOWN =
  /^(?:fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|cut(?:s|ting)?|reduc(?:e|es|ed|ing|tion|tions)|slash(?:es|ed|ing)?|shr[aiu]nk(?:s|ing)?|sank|sink(?:s|ing)?|plung(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|slump(?:s|ed|ing)?|slid(?:e|es|ing)?|lower(?:s|ed|ing)?|down|plummet(?:s|ed|ing)?|dip(?:s|ped)?|los(?:e|es|ing)|lost|shed(?:s|ding)?|trim(?:s|med)?|contract(?:s|ed|ion)|less|fewer|smaller|cheaper|discount|downturn|curb(?:s|ed)?|narrow(?:s|ed|ing)?|shave[sd]?|slip(?:s|ped|ping)?|eas(?:e|es|ed|ing)|retreat(?:s|ed)?|nosedive[sd]?|weaken(?:s|ed)?|depreciate[sd]?|soften(?:s|ed)?|ebb(?:s|ed)?)$/;
const SKIPPED =
  /^(?:by|sharply|further|another|about|a|an|the|nearly|almost|as|much|of|in|some|more|than|less|around|over|to|army|force|workforce|its|his|their|her|prices?|sales|profits?|shares?|revenues?|costs?|spending|output|it|them|staff|jobs?)$/;
const LOOK_BACK = 6;
/** Verbs that mean something else with "up": "set up two centres", "picked up five prizes". */
const WITH_UP =
  /^(?:sets?|setting|puts?|putting|pick(?:s|ed|ing)?|tak(?:es?|en|ing)|took|ma(?:kes?|de|king)|buil[dt]s?|building|g[ai]v(?:es?|en|ing)|turn(?:s|ed|ing)?|br[eo]a?k(?:s|en|ing)?|round(?:s|ed|ing)?|lin(?:es?|ed|ing)|back(?:s|ed|ing)?|c[ao]lls?|called|open(?:s|ed|ing)?|us(?:es?|ed|ing)|bl[eo]w(?:s|n|ing)?|hold(?:s|ing)?|held|end(?:s|ed|ing)?|show(?:s|ed|n|ing)?|buy(?:s|ing)?|bought|sign(?:s|ed|ing)?|rack(?:s|ed|ing)?|rang|ring(?:s|ing)?|keep(?:s|ing)?|kept|cover(?:s|ed|ing)?|clear(?:s|ed|ing)?|tied?|stack(?:s|ed|ing)?|pil(?:es?|ed|ing)|sum(?:s|med)?|catch(?:es|ing)?|caught|gr[eo]w(?:s|n|ing)?|wrapp?(?:s|ed|ing)?|follow(?:s|ed|ing)?)$/;
const BENT = /^(?:about|nearly|almost|around|more|less|than|some|over|another|further|an?)$/;

/**
 * Whether the amount at [first, next) is a change: "rose 5 %", "cut by half", "a 50 % reduction", "a drop of 5 %".
 * "to" before it makes it a level ("rose to 5 %").
 */
export function readChange(pieces: Piece[], first: number, next: number): 'up' | 'down' | null {
  const hyphen = isHyphen(pieces[next]) ? 1 : 0;
  for (let i = next + hyphen; i < next + hyphen + 2; i++) {
    const word = low(pieces, i);
    if (UP.test(word) && word !== 'up' && word !== 'more') return 'up';
    if (DOWN.test(word) && word !== 'down' && word !== 'less') return 'down';
    if (/^(?:more|less|up|down)$/.test(word) && i === next && low(pieces, i + 1) !== 'to')
      return UP.test(word) ? 'up' : 'down';
    if (!/^(?:point|price|pay|tax|wage|budget|job|sales|annual|further|sharp|rate)$/.test(word)) break;
  }
  let by = false;
  for (let i = first - 1; i >= 0 && i >= first - LOOK_BACK; i--) {
    if (pieces[i]?.kind === 'mark' && !isHyphen(pieces[i])) return null;
    const word = low(pieces, i);
    if (word === 'to' && i >= first - 2) return null;
    // "cut its key rate by 5 %": with "by" the verb may stand further off
    by ||= word === 'by';
    if (
      /^(?:than|over|under|about)$/.test(low(pieces, i + 1)) &&
      /^(?:more|less|fewer|higher|lower)$/.test(word)
    )
      continue;
    // "raised £5m" is money got together
    if (/^rais/.test(word) && pieces.slice(i + 1, first).every(({ low: between }) => BENT.test(between)))
      return null;
    if (word === 'up' && WITH_UP.test(low(pieces, i - 1))) return null;
    if (UP.test(word))
      return word === 'up' && low(pieces, i + 1) === 'to' ? null : word === 'more' ? null : 'up';
    if (DOWN.test(word)) return /^(?:less|fewer|smaller)$/.test(word) ? null : 'down';
    if (!SKIPPED.test(word) && !by) return null;
  }
  return null;
}
