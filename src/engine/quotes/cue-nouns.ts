/** Whose words they are where no verb of saying tells: statements, messages, any verb between a quotation and a name. */
import { phraseFrom, possessor, type Phrase } from './phrases.ts';
import { isSpeaker, isSpeechVerb } from './speaking.ts';
import { objectPronoun } from './relays.ts';
import type { Item } from './rows.ts';
import * as verbs from '../words/speech-verbs.ts';

/** "released | a statement", "sent | members a long letter". */
export function isStatementAhead(row: readonly Item[], from: number): boolean {
  for (let k = from; k < Math.min(row.length, from + 5); k++) {
    const item = row[k]!;
    if (item.type !== 'word' || (k > from && verbs.GOVERNORS.has(item.fold))) return false;
    if (k > from && STATEMENT.test(item.fold)) return true;
  }
  return false;
}
/** What is released, written or read out. */
export const STATEMENT =
  /^(?:statement|letter|message|e-?mail|memo|note|open|apology|tweet|post|video|reply|response)$/;

/** "the council's statement": the council's words. */
export function ownerOf(row: readonly Item[], phrase: Phrase): Phrase {
  for (let k = phrase.first; k < phrase.last; k++) if (row[k]!.possessive) return possessor(row, k);
  return phrase;
}

/** "Ann Pike's message was simple: "…"": whose message it was. */
export function ownerOfWords(row: readonly Item[], colon: number): Phrase | null {
  for (let k = colon - 1; k >= Math.max(0, colon - 8); k--) {
    const item = row[k]!;
    if (item.type === 'quote') return null;
    if (item.possessive && isOwnWords(row, k + 1)) return possessor(row, k);
    if (isSpeechVerb(item) && !OWN_WORDS.test(item.fold)) return null;
  }
  return null;
}

/** Right there, or behind one word: "message", "simple message". */
const isOwnWords = (row: readonly Item[], at: number): boolean =>
  OWN_WORDS.test(row[at]?.fold ?? '') || OWN_WORDS.test(row[at + 1]?.fold ?? '');

/** "Why should I?" was | Ann Pike's reply; "…" came her answer. */
export function ownerOfAnswer(row: readonly Item[], at: number): Phrase | null {
  const before = row[at - 1]?.type === 'stop' ? row[at - 2] : row[at - 1];
  if (before?.type !== 'quote') return null;
  const pronoun = objectPronoun(row, at + 1);
  if (pronoun && pronoun.head !== 'them' && isOwnWords(row, at + 2)) return pronoun;
  for (let k = at + 1; k < Math.min(row.length, at + 6); k++)
    if (row[k]!.possessive && isOwnWords(row, k + 1)) return possessor(row, k);
  return null;
}
const OWN_WORDS =
  /^(?:message|verdict|answer|reply|response|reaction|words?|comment|advice|warning|slogan|motto|plea|promise|statement|post|tweet|letter)$/;

/** "A long night" was | how Ann Pike of the harbour board put it: whose way of putting it that was. */
export function ownerOfWay(row: readonly Item[], at: number): Phrase | null {
  if (row[at]!.fold !== 'how' || !/^(?:was|is)$/.test(row[at - 1]?.fold ?? '')) return null;
  const before = row[at - 2]?.type === 'stop' ? row[at - 3] : row[at - 2];
  if (before?.type !== 'quote') return null;
  const speaker = phraseFrom(row, at + 1);
  const puts = row.slice(at + 2, at + 12).some(({ fold }) => PUTTING.test(fold));
  return puts && speaker && (speaker.kind === 'name' || isSpeaker(speaker.head)) ? speaker : null;
}
const PUTTING =
  /^(?:put|puts|described|describes|summed|sums|saw|sees|recalled|recalls|remembered|remembers|greeted)$/;

/** "Never again," | bellowed Ann Pike: any verb between a quotation and a name speaks. */
export function isInverted(row: readonly Item[], at: number): boolean {
  return row[at - 1]?.type === 'quote' && /^[a-z]{3,}(?:ed|es)$/.test(row[at]!.fold);
}
