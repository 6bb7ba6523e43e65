/** Who speaks: the grammar of attribution around the quotations of one sentence. */
import type { Span } from '../comparison.ts';
import { nounPhraseEnding, phraseBefore, phraseFrom, type Phrase } from './phrases.ts';
import {
  isInverted,
  isStatementAhead,
  ownerOf,
  ownerOfAnswer,
  ownerOfWay,
  ownerOfWords,
  STATEMENT,
} from './cue-nouns.ts';
import { BARE, heardSaying, onlyHears, quotedAsSaying, toldBy } from './relays.ts';
import type { Item } from './rows.ts';
import { isFinding, isPluralVerb, isSpeaker, isSpeakingOf, isSpeechVerb } from './speaking.ts';
import * as verbs from '../words/speech-verbs.ts';
import { subjectAfter, subjectAhead, subjectDoing, subjectOf, SUBJECT_REACH } from './subjects.ts';
import { viaAhead, viaOf } from './via.ts';

/** A speech verb, or "according to", with whose words it announces. */
export interface Cue {
  speaker: Phrase | null;
  via: Span | null;
  /** Items it takes, verb included. */
  first: number;
  last: number;
  verb: number;
  /** The verb is passive and nobody is named: "is known as". */
  passive: boolean;
}

/** Most items between a quotation and a verb after it whose subject stands between them. */
export const AFTER_REACH = 24;

/** The cue of each item that is a speech verb, in order; others null. */
export function findCues(row: readonly Item[], text: string): (Cue | null)[] {
  const cues: (Cue | null)[] = row.map(() => null);
  let previous: Cue | null = null;
  for (let at = 0; at < row.length; at++) {
    const item = row[at]!;
    let cue: Cue | null = null;
    if (item.type === 'word' && item.fold === 'according' && row[at + 1]?.fold === 'to') {
      const speaker = phraseFrom(row, at + 2);
      if (speaker) cue = { speaker, via: null, first: at, last: speaker.last, verb: at, passive: false };
    } else if (isSpeechVerb(item) || isPluralVerb(row, at) || isSpeakingOf(row, at) || isFinding(row, at)) {
      cue = cueOf(row, text, at, previous);
      if (cue && isSpeakingOf(row, at)) cue.last = Math.max(cue.last, at + 1);
    } else if (item.type === 'word' && BARE.test(item.fold)) {
      const heard = heardSaying(row, at);
      if (heard) cue = { ...heard, via: null, verb: at, passive: false };
    } else if (item.type === 'word' && verbs.PUTTING_OUT.has(item.fold) && isStatementAhead(row, at + 1)) {
      const speaker = phraseBefore(row, at);
      if (speaker) cue = { speaker, via: null, first: speaker.first, last: at, verb: at, passive: false };
    } else if (item.fold === 'words' && row[at + 1]?.fold === 'of') {
      // "in the words | of Ann Pike"
      const speaker = phraseFrom(row, at + 2);
      if (speaker) cue = { speaker, via: null, first: at, last: speaker.last, verb: at, passive: false };
    } else if (/^(?:by|from)$/.test(row[at + 1]?.fold ?? '') && STATEMENT.test(item.fold)) {
      // "a statement | by Ann Pike"
      const speaker = phraseFrom(row, at + 2);
      if (speaker && (speaker.kind === 'name' || isSpeaker(speaker.head)))
        cue = { speaker, via: null, first: at, last: speaker.last, verb: at, passive: false };
    } else if (item.type === 'word' && isInverted(row, at)) {
      const speaker = phraseFrom(row, at + 1);
      if (speaker && (speaker.name?.kind === 'person' || isSpeaker(speaker.head)))
        cue = { speaker, via: null, first: at, last: speaker.last, verb: at, passive: false };
    } else if (/^(?:was|is|came)$/.test(item.fold) && ownerOfAnswer(row, at)) {
      const speaker = ownerOfAnswer(row, at)!;
      cue = { speaker, via: null, first: at, last: speaker.last, verb: at, passive: false };
    } else if (ownerOfWay(row, at)) {
      // "was how | Ann Pike of the harbour board | put it"
      const speaker = ownerOfWay(row, at)!;
      cue = { speaker, via: null, first: speaker.first, last: at, verb: at, passive: false };
    } else if (/^puts?$/.test(item.fold) && row[at + 1]?.fold === 'it') {
      // "as Ann Pike put it"
      const speaker = phraseBefore(row, at);
      if (speaker && row[speaker.first - 1]?.fold === 'as')
        cue = { speaker, via: null, first: speaker.first, last: at + 1, verb: at, passive: false };
    } else if (item.type === 'stop' && item.fold === ':') {
      const speaker = nounPhraseEnding(row, at - 1);
      const owner = row[at + 1]?.type === 'quote' ? (ownerOfWords(row, at) ?? subjectAhead(row, at)) : null;
      if (owner) cue = { speaker: owner, via: null, first: 0, last: at, verb: at, passive: false };
      else if (
        speaker &&
        at - speaker.first <= 6 &&
        speaker.first <= 4 &&
        (speaker.kind === 'name' || isSpeaker(speaker.head)) &&
        !row.slice(0, at).some(isSpeechVerb)
      )
        cue = { speaker, via: null, first: speaker.first, last: at, verb: at, passive: false };
    }
    if (cue?.speaker && STATEMENT.test(cue.speaker.head)) cue.speaker = ownerOf(row, cue.speaker);
    cues[at] = cue;
    if (cue?.speaker) previous = cue;
  }
  return cues;
}

function cueOf(row: readonly Item[], text: string, at: number, previous: Cue | null): Cue | null {
  const verb = row[at]!;
  let before = at - 1;
  while (
    before >= 0 &&
    row[before]!.type === 'word' &&
    (verbs.BETWEEN.has(row[before]!.fold) || /ly$/.test(row[before]!.fold))
  )
    before--;
  const auxiliaries = row.slice(before + 1, at).map((item) => item.fold);
  if (onlyHears(row, at)) return null;
  // "Pike was quoted by AFP as | saying"
  if (row[at - 1]?.fold === 'as' && previous && row[previous.verb]!.fold === 'quoted')
    return { ...previous, last: at, verb: at };
  const told = heardSaying(row, at) ?? toldBy(row, at);
  if (told) return { ...told, via: null, verb: at, passive: false };
  if (
    auxiliaries.some((word) => /^(?:was|were|is|are|been|being|be)$/.test(word)) &&
    /(?:ed|quoted|told|said|thought)$/.test(verb.fold) &&
    // "he is said to | have written"
    row[at + 2]?.fold !== 'have'
  )
    return passive(row, at, verb.fold === 'quoted');
  // "A climber, described | as "brave", fell": nobody is named
  const then = row[at + 1];
  if (
    row[before]?.fold === ',' &&
    !row.slice(0, before).some(({ fold }) => fold === 'what') &&
    ((/^(?:described|known|characterised|characterized)$/.test(verb.fold) &&
      /^(?:as|by)$/.test(then?.fold ?? '')) ||
      (verbs.PASSIVE_NAMING.has(verb.fold) && then?.type === 'quote'))
  )
    return passive(row, at, false);
  const relay = quotedAsSaying(row, at);
  if (relay) return { ...relay, verb: at, passive: false };
  // "…," said Ann Pike
  const start = row[before];
  const inverting =
    before < 0 || start!.type === 'quote' || (start!.type === 'stop' && row[before - 1]?.type === 'quote');
  const opening = row[before]?.type !== 'quote' && row[before - 1]?.type !== 'quote';
  if (inverting && !/ing$/.test(verb.fold) && !(opening && !/^(?:said|says|added|adds)$/.test(verb.fold))) {
    const speaker = phraseFrom(row, at + 1);
    if (speaker && !(speaker.kind === 'pronoun' && /^(?:it|who)$/.test(speaker.head)))
      return {
        speaker,
        via: viaOf(row, text, speaker.last + 1),
        first: at,
        last: speaker.last,
        verb: at,
        passive: false,
      };
  }
  // "The findings were 'wrong', argued the harbour board."
  if (start?.fold === ',' && !/^(?:told|tells)$/.test(verb.fold) && !/ing$/.test(verb.fold)) {
    const speaker = phraseFrom(row, at + 1);
    const beyond = speaker ? row[speaker.last + 1] : undefined;
    const ends = speaker && ((beyond?.type ?? 'stop') === 'stop' || beyond?.fold === 'who');
    if (ends && speaker.kind !== 'pronoun' && (speaker.kind === 'name' || isSpeaker(speaker.head)))
      return { speaker, via: null, first: at, last: speaker.last, verb: at, passive: false };
  }
  const coordinated = start?.type === 'word' && /^(?:and|but|or|then)$/.test(start.fold);
  // "he was | shouting" has a subject of its own
  const participle =
    /ing$/.test(verb.fold) && !auxiliaries.some((word) => /^(?:was|were|is|are|been)$/.test(word));
  if (
    participle &&
    (start === undefined ||
      (before <= 2 && /^(?:after|before|while|when|since|by|despite|in|on|without)$/.test(start.fold)))
  ) {
    const speaker = subjectAfter(row, at);
    if (speaker) return { speaker, via: viaOf(row, text, at), first: at, last: at, verb: at, passive: false };
  }
  let speaker = coordinated || participle ? null : phraseBefore(row, at);
  // "police investigating the fire | said"
  if (speaker?.kind === 'descriptor' && /ing$/.test(row[speaker.first - 1]?.fold ?? ''))
    speaker = subjectDoing(row, speaker.first) ?? speaker;
  if (participle) {
    // "with the harbour board | calling it"
    const phrase = nounPhraseEnding(row, before);
    const lead = phrase && row[phrase.first - (row[phrase.first - 1]?.fold === 'the' ? 2 : 1)];
    if (lead?.fold === 'with') speaker = phrase;
  }
  const noun = verbs.NOUN_VERBS.has(verb.fold);
  if (noun && speaker?.kind === 'descriptor' && !isSpeaker(speaker.head)) return null;
  const governed =
    !speaker &&
    !noun &&
    start !== undefined &&
    (start.type === 'word' || start.type === 'name') &&
    !verbs.WEAK_VERBS.has(verb.fold);
  if (!speaker && (governed || coordinated || participle || start?.fold === ',' || start?.type === 'quote'))
    speaker = governed
      ? (subjectDoing(row, before + 1) ?? subjectOf(row, afterQuote(row, at), at))
      : (previous?.speaker ?? subjectOf(row));
  if (!speaker) return null;
  return {
    speaker,
    via:
      viaOf(
        row,
        text,
        at +
          (verbs.SPEECH_VERBS.has(verb.fold) &&
          /^(?:told|tells|telling|informed|assured|reminded)$/.test(verb.fold)
            ? 0
            : 1),
      ) ?? viaAhead(row, text, speaker.first),
    first: Math.min(speaker.first, at),
    last: at,
    verb: at,
    passive: false,
  };
}

/** "was described as … by Ann Pike", "Pike was quoted as saying" */
function passive(row: readonly Item[], at: number, quoted: boolean): Cue | null {
  if (quoted) {
    const speaker = phraseBefore(row, at);
    // "Pike was quoted | by AFP as saying"
    const via = row[at + 1]?.fold === 'by' ? phraseFrom(row, at + 2) : null;
    return speaker && { speaker, via, first: speaker.first, last: at, verb: at, passive: false };
  }
  for (let k = at + 1; k < row.length && k - at < AFTER_REACH; k++) {
    const item = row[k]!;
    if (item.type === 'word' && item.fold === 'by') {
      const speaker = phraseFrom(row, k + 1);
      if (!speaker && !verbs.PASSIVE_NAMING.has(row[at]!.fold)) return null;
      return { speaker, via: null, first: at, last: speaker?.last ?? k, verb: at, passive: speaker === null };
    }
    if (item.type === 'stop' && item.fold !== ',') break;
  }
  if (!verbs.PASSIVE_NAMING.has(row[at]!.fold)) return null;
  return { speaker: null, via: null, first: at, last: at, verb: at, passive: true };
}

/** The item behind the last quotation before `at`, at most SUBJECT_REACH back; else the first. */
function afterQuote(row: readonly Item[], at: number): number {
  for (let k = at - 1; k >= 0 && at - k <= SUBJECT_REACH; k--) if (row[k]!.type === 'quote') return k + 1;
  return 0;
}
