/** Quoted words that are somebody's speech, and those that are a title, a nickname or a word held at arm's length. */
import type { Quote } from '../facts.ts';
import type { Piece } from '../article/quote-marks.ts';
import type { Item } from './rows.ts';
import type { Scene } from './scenes.ts';
import type { Cue } from './speakers.ts';
import * as verbs from '../words/speech-verbs.ts';
import { fold } from '../words/tokens.ts';

/** From this many words on, quoted words are somebody's words even where nobody is named. */
const SPEECH_WORDS = 4;
const TITLE_SMALL = /^(?:a|an|the|of|and|in|on|to|for|at|with|from|or|by|is|my|as)$/;

/** Words that stand behind a quotation without being what it is about. */
const NO_NOUN =
  /^(?:and|or|but|as|that|which|who|when|while|if|is|are|was|were|be|been|has|have|had|will|would|can|could|in|on|at|of|for|from|to|by|with|after|before|over|under|about|into|than|then|so|because|he|she|they|it|we|not|also|there|[a-z]+ly)$/;

const WORK =
  /^(?:film|movie|novel|book|memoir|autobiography|album|single|song|ballad|hymn|anthem|play|musical|opera|ballet|poem|painting|sculpture|series|sitcom|documentary|podcast|drama|comedy|thriller|essay|exhibition|episode|show|magazine)$/;

/** the novel "Tides", "Tides", a novel: a work stands beside its name. */
function isWork(row: readonly Item[], at: number, open: boolean): boolean {
  const before = row[at - 1];
  if (before?.type === 'word' && WORK.test(before.fold) && !before.possessive) return true;
  if (!open) return false;
  const from = row[at + 1]?.fold === ',' ? at + 2 : at + 1;
  if (!/^(?:an?|the|his|her|their)$/.test(row[from]?.fold ?? '')) return false;
  for (let k = from + 1; k < Math.min(row.length, from + 5) && row[k]!.type === 'word'; k++)
    if (WORK.test(row[k]!.fold)) return true;
  return false;
}

/** What the words of a quotation within one sentence are, given the cue that goes with it. */
export function useOf(text: string, scene: Scene, first: Piece, cue: Cue | null): Quote['use'] {
  const quoted = text.slice(first.start, first.end);
  const words = quoted.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const { row, itemOf } = scene;
  const at = itemOf.get(first) ?? 0;
  const previous = row[at - 1];
  const following = row[at + 1];
  // Ann "Boom" Pike
  const named = (item: Item | undefined): boolean =>
    item !== undefined && /^\p{Lu}/u.test(text.slice(item.start, item.end));
  if (
    words.length <= 3 &&
    named(previous) &&
    named(following) &&
    !previous!.possessive &&
    following!.start - first.outerEnd < 2
  )
    return 'term';
  const announced = previous?.type === 'stop' && /[,:]/.test(previous.fold);
  const ended = /[.,!?…]$/.test(quoted) && !/(?:Inc|Jr|Mr)\.$/.test(quoted);
  const capitals =
    words.length > 0 &&
    /^["'(]?[\p{Lu}\p{N}]/u.test(quoted) &&
    words.every((word) => /^['"(]?[\p{Lu}\p{N}&]/u.test(word) || TITLE_SMALL.test(fold(word)));
  const direct = announced && cue !== null && cue.verb < at;
  if (
    capitals &&
    words.length >= 2 &&
    words.length <= 8 &&
    !direct &&
    (at > 0 || !/[!?.]$/.test(quoted)) &&
    !(cue && cue.first === at + 1) &&
    (!/,$/.test(quoted) || !cue || cue.verb < at)
  )
    return 'title';
  if (/^\p{Lu}/u.test(quoted) && !direct && isWork(row, at, !ended || quoted.endsWith(','))) return 'title';
  if (cue?.passive) return 'term';
  // a "pay now, go later" scheme: it says what kind, and nobody is named
  if (
    !cue &&
    !ended &&
    !/^\p{Lu}/u.test(quoted) &&
    previous?.type === 'word' &&
    /^(?:an?|the|such|its|their|this|these)$/.test(previous.fold) &&
    following?.type === 'word' &&
    !NO_NOUN.test(following.fold)
  )
    return 'term';
  const near = row
    .slice(Math.max(0, at - 3), at)
    .map((item) => item.fold)
    .join(' ');
  if (
    words.length <= 3 &&
    /(?:known as|so-called|nicknamed|nickname|dubbed|codenamed|called the|named)(?: (?:the|a|an))?$/.test(
      near,
    ) &&
    !(
      cue &&
      cue.verb >= at - 3 &&
      cue.verb < at &&
      verbs.SPEECH_VERBS.has(row[cue.verb]!.fold) &&
      /^(?:called|dubbed)$/.test(row[cue.verb]!.fold)
    )
  )
    return 'term';
  if (words.length < SPEECH_WORDS && !cue) {
    return scene.bare || (ended && words.length > 1 && /^\p{Lu}/u.test(quoted) && !/,$/.test(quoted))
      ? 'speech'
      : 'term';
  }
  return 'speech';
}
