/** To whom or where somebody speaks: "told AFP", "in a statement", "on X". */
import type { Span } from '../comparison.ts';
import { phraseFrom } from './phrases.ts';
import type { Item } from './rows.ts';
import * as verbs from '../words/speech-verbs.ts';

/** To whom or where, looked for from item `at` on: "told AFP", "in a statement", "on X". */
export function viaOf(row: readonly Item[], text: string, at: number): Span | null {
  for (let k = at; k < row.length && k - at < 8; k++) {
    const item = row[k]!;
    if (item.type === 'quote' || (item.type === 'stop' && item.fold !== ',')) return null;
    if (item.type !== 'word') continue;
    // "said Ann Pike, | who is seen in the video": no more of what is said
    if (/^(?:who|whose|whom|which|where)$/.test(item.fold)) return null;
    if (/^(?:told|tells|telling|informed|assured)$/.test(item.fold)) {
      const to = phraseFrom(row, k + 1);
      if (!to || to.kind === 'pronoun') return null;
      return { start: to.start, end: to.end };
    }
    const found = mediumAt(row, text, k) ?? (k === at ? listenerAt(row, k) : null);
    if (found) return found;
  }
  return null;
}

/** "said Ann Pike | to AFP": a name that is no person's or place's, right behind verb and speaker. */
function listenerAt(row: readonly Item[], at: number): Span | null {
  if (row[at]!.fold !== 'to') return null;
  const whom = phraseFrom(row, at + 1);
  return whom?.name && whom.kind === 'name' && !/^(?:person|place)$/.test(whom.name.kind)
    ? { start: whom.start, end: whom.end }
    : null;
}

/** Items of "In a message that …, " before the speaker, at most. */
const FARTHEST_AHEAD = 24;

/** "In a statement, Ann Pike said" */
export function viaAhead(row: readonly Item[], text: string, before: number): Span | null {
  const near = Math.max(0, before - 8);
  // "In a message read out in court, | Pike said": what the sentence opens with, however long it is
  const opening =
    near > 0 && before <= FARTHEST_AHEAD && row[0]!.type === 'word' ? mediumAt(row, text, 0) : null;
  if (opening) return opening;
  for (let k = near; k < before; k++) {
    const found = row[k]!.type === 'word' ? mediumAt(row, text, k) : null;
    if (found) return found;
  }
  return null;
}

/** "in a statement", "in an interview with AFP", "on Facebook" at item `at`. */
function mediumAt(row: readonly Item[], text: string, at: number): Span | null {
  const preposition = row[at]!.fold;
  if (preposition === 'in' || preposition === 'at' || preposition === 'during' || preposition === 'to') {
    for (let k = at + 1; k < Math.min(row.length, at + 6); k++) {
      const item = row[k]!;
      if (item.type !== 'word' && item.type !== 'name') break;
      if (item.type === 'word' && verbs.MEDIA.has(item.fold)) {
        const whom = row[k + 1]?.fold === 'with' || row[k + 1]?.fold === 'to' ? phraseFrom(row, k + 2) : null;
        if (whom?.kind === 'name') return { start: whom.start, end: whom.end };
        // "a conference | call"
        const head = row[k + 1]?.fold === 'call' ? row[k + 1]! : item;
        return { start: row[at + 1]!.start, end: head.end };
      }
    }
    if (preposition === 'to') {
      const whom = row[at + 1];
      return whom?.type === 'word' && /^(?:reporters|journalists)$/.test(whom.fold)
        ? { start: whom.start, end: whom.end }
        : null;
    }
    return null;
  }
  if (preposition !== 'on') return null;
  const next = row[at + 1];
  if (!next || next.type === 'stop' || next.type === 'quote') return null;
  const word = text.slice(next.start, next.end);
  if (
    /^(?:X|Twitter|Facebook|Instagram|Telegram|TikTok|YouTube|Weibo|LinkedIn|Bluesky|Threads|Snapchat|VK|Truth Social|Reddit|Mastodon)$/.test(
      word,
    )
  )
    return { start: next.start, end: next.end };
  return null;
}
