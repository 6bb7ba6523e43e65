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
