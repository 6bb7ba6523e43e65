/** The words of the clause that a day or an hour stands in, which tell what happened then. */
import type { Quantity, SentenceFacts } from '../facts.ts';

/** Words that open another clause than that of the hour after them. */
const OPENS =
  /\b(?:when|after|before|while|whilst|which|who|whose|because|although|though|since|if|as|said|says|saying|but|where|moments?|and (?=(?:then |later )?(?:was|were|had|\w+ed)\b))\b|[;:“”"()]|\s[–—-]\s/gi;
/** Characters before an hour, and after it, that are looked through. */
const BEFORE = 170;
const AFTER = 130;
/** Fewer letters than this before an hour tell nothing: "At", "On Monday at". */
const BARE =
  /^[\s,]*(?:(?:only|since|until|from|of|it was|was|on|at|by|about|around|early|late|the|local|time|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|night|evening|afternoon)[\s,]*)*$/i;

/** The words that tell what happened at an hour: its clause, in lower case but for the names of roads. */
export function wordsAt({ text }: SentenceFacts, { start, end }: Quantity): string {
  const lead = text.slice(Math.max(0, start - BEFORE), start);
  const limit = LIMIT.exec(lead)?.[0] ?? '';
  const before = sinceLast(lead.slice(0, lead.length - limit.length)) + limit;
  const bare = BARE.test(before);
  if (!bare && !/,\s*$/.test(before)) return before;
  const after = text.slice(end, end + AFTER).replace(/^[\s,)]+/, '');
  const stop =
    /\b(?:which|who|whose|(?:minutes|hours|days|weeks|months|years) (?:before|after)|that(?! (?:s?he|they) )|because|although|though|but|said|says)\b|[.;:“”"(]/.exec(
      after,
    );
  return `${before} ${after.slice(0, stop?.index)}`;
}

/** "in force since" June: what limits a day belongs to the clause before it. */
const LIMIT = /\b(?:since|until|from|by|as of)\s*$/i;

function sinceLast(text: string): string {
  let from = 0;
  for (const found of text.matchAll(OPENS)) from = found.index + found[0].length;
  return text.slice(from);
}

/** Characters before a day or an hour, and after it, in which its place may stand. */
const PLACE_BEFORE = 60;
const PLACE_AFTER = 30;
/** Words before a name by which it is that of a place: "in the town of Colby". */
const PLACE_LEADS = /\b(?:in|near|outside|at|off|of)\s+(?:the\s+)?(?:\p{Ll}+\s+){0,2}$/u;

/** Places named beside a day or an hour, by key. */
export function placesAt({ text, names }: SentenceFacts, { start, end }: Quantity): string[] {
  return names.flatMap((name) => {
    if (name.end < start - PLACE_BEFORE || name.start > end + PLACE_AFTER) return [];
    const isPlace =
      name.kind === 'place' ||
      (name.kind !== 'person' &&
        PLACE_LEADS.test(text.slice(Math.max(0, name.start - PLACE_AFTER), name.start)));
    return isPlace ? [name.key] : [];
  });
}

/** Each told of another place: two blasts in two towns. */
export function arePlacesApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((key) => b.includes(key));
}

/** "last year", "two months ago": told of another time, right after a day or an hour. */
export function isOfOtherTime({ text }: SentenceFacts, { end }: Quantity): boolean {
  return OTHER_TIME.test(text.slice(end, end + OTHER_TIME_REACH));
}
const OTHER_TIME =
  /^[^.;]*\b(?:(?:last|previous) (?:year|month|week|winter|summer|spring|autumn)|(?:years?|months?|weeks?) (?:ago|earlier)|separate)\b/;
/** Characters. */
const OTHER_TIME_REACH = 50;
