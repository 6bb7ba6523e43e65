/** Whose poll a share comes from: the answers of two samples are two figures. */
import type { Quantity, SentenceFacts } from '../facts.ts';

const POLL = /\b(?:polls?|surveys?|exit polls?|questionnaires?|samples?)\b/gi;
/** "a poll by Kestrel", "a poll for the daily Kestrel", "a survey published by Kestrel". */
const AFTER = /^\s+(?:[\p{Ll}-]+\s+){0,4}(?:by|for|from|in|of)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,3}$/u;
/** "a Kestrel poll", "a Kestrel opinion poll", "Kestrel's survey". */
const BEFORE = /^(?:['’]s?)?\s+(?:[\p{Ll}-]+\s+){0,2}$/u;
/** Characters looked through on either side. */
const REACH = 60;

/** The keys of those who took or ordered the poll that a sentence gives a share from; null where it tells of no poll. */
export function pollOf({ text, names }: SentenceFacts, { dimension }: Quantity): string[] | null {
  if (dimension !== 'share' && dimension !== 'points' && dimension !== 'count') return null;
  const polls = [...text.matchAll(POLL)];
  if (polls.length === 0) return null;
  const keys = polls.flatMap(({ index, 0: word }) => {
    const end = index + word.length;
    return names
      .filter(
        (name) =>
          (name.start >= end && name.start - end <= REACH && AFTER.test(text.slice(end, name.start))) ||
          (name.end <= index && index - name.end <= REACH && BEFORE.test(text.slice(name.end, index))),
      )
      .map(({ key }) => key);
  });
  return keys;
}

/** Whether two figures come from two polls: both say whose, and none is the same. */
export function pollsApart(a: readonly string[] | null, b: readonly string[] | null): boolean {
  return a !== null && b !== null && a.length > 0 && b.length > 0 && !a.some((key) => b.includes(key));
}
