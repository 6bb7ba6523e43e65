/** Whether a figure is given as a part of a sum, or on top of one. */
import type { Quantity, SentenceFacts } from '../facts.ts';

/** Words beside a figure by which it is a part of a sum, or comes on top of one. */
const PART_BEFORE =
  /\b(?:another|other|additional|further|including|include[sd]?|among (?:them|whom)|first|last|final|remaining|of (?:them|whom|which|those|these))\W*$/i;
const PART_AFTER =
  /^\W*(?:more|others?|of (?:them|those|these|the|his|her|its|their|our))\b|^ of (?:whom|which)\b/i;
/** Between a part and the whole it is a part of: "10 of the club's 16 games", "one in 500 users". */
const WHOLE =
  /^\s+(?:\p{L}+\s+)?(?:(?:out )?of|in)\s+(?:(?:the|its|his|her|their|our|all)\s+)?(?:\S+['’]s?\s+)?$/u;
/** Words beside a figure by which more of the same is told elsewhere: no sum, whatever it counts. */
const REST_BEFORE =
  /\b(?:another|(?:an )?(?:other|additional|further)|(?:the )?remaining|the other|\band (?:his|her|their|its)(?: \p{L}+)?)\W*$/iu;
const REST_AFTER =
  /^\W*(?:more|others?|additional|further|of (?:them|those|these))\b|^ of (?:whom|which|the (?:dead|missing|injured|wounded|hurt|victims|killed|arrested|detained))\b/i;
/** "12 people in the port alone", "the port alone lost | 12 people": there were more. */
const ALONE = /^[^,;.]{0,40}\balone\b/;
const ALONE_BEFORE = /\balone\s+\S+\s*$/;
/** "12 people in the port and dozens more inland", "… and 9 others elsewhere", "… on Monday, and a thirteenth in hospital". */
const MORE_TOLD =
  /^[^;.]{0,80}[,;]? (?:and|plus) (?:(?:\S+ ){1,4}?(?:more|others?|elsewhere)\b|(?:an?|one) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{Ll}+teenth|\p{Ll}+tieth)\b)/u;
/** How far before a figure such words are looked for, in characters. */
const PART_REACH = 20;
/** How far after it. */
const TOLD_REACH = 100;

/** Whether a figure is said to be a part, or to come on top: "another 10 people", "10 of them", "including 10 children"; not "10, of which 4 …". */
export function isPart({ text, quantities }: SentenceFacts, quantity: Quantity): boolean {
  if (isBesideTheDead(text, quantity)) return false;
  return (
    [quantity.start, quantity.figure.start].some((end) =>
      PART_BEFORE.test(text.slice(Math.max(0, quantity.start - PART_REACH), end)),
    ) ||
    // "half of the 54,312 spectators": a sum, of which a share is told
    quantities.some(
      (q) =>
        q.end <= quantity.start &&
        q.dimension !== 'share' &&
        WHOLE.test(text.slice(q.figure.end, quantity.start)),
    ) ||
    PART_AFTER.test(text.slice(quantity.figure.end)) ||
    PART_AFTER.test(text.slice(quantity.end))
  );
}

const OF_THEM_BEFORE = /\b(?:of|among) (?:which|whom|them)\W*$/;
const OF_THEM_AFTER = /^\W*of (?:which|whom|them|those|these)\b/;

/** Whether a figure is a part of one before it in its sentence, by a word that stands for that: "five, of which four", "four of them". */
export function isOfThem({ text, quantities }: SentenceFacts, { start, figure }: Quantity): boolean {
  if (!quantities.some(({ dimension, end }) => dimension === 'count' && end <= start)) return false;
  return (
    OF_THEM_BEFORE.test(text.slice(Math.max(0, start - PART_REACH), figure.start)) ||
    OF_THEM_AFTER.test(text.slice(figure.end))
  );
}

/**
 * Whether a figure leaves out more of the same that the sentence tells of: "another 10", "three other species", "10 in the
 * port alone". Nobody's age does, and "53 % of those entitled" says of what it is a share.
 */
export function isRest({ text }: SentenceFacts, quantity: Quantity): boolean {
  if (quantity.dimension === 'age') return false;
  const before = text.slice(Math.max(0, quantity.start - PART_REACH), quantity.figure.start);
  if (isBesideTheDead(text, quantity)) return false;
  if (REST_BEFORE.test(before) || ALONE_BEFORE.test(before)) return true;
  if (quantity.dimension === 'share') return false;
  const after = text.slice(quantity.figure.end, quantity.figure.end + TOLD_REACH);
  return REST_AFTER.test(after) || ALONE.test(after) || MORE_TOLD.test(after);
}

/** "Another 14 people were hurt", "nine others are in hospital", where no other hurt are told of before. */
const HURT = /\b(?:injur\w*|wound\w*|hurt|hospitals?|hospitali[sz]ed)\b/i;
const OTHERS_HURT =
  /^(?: (?:more|others?|other people|people|(?:[\p{L}-]+ )?(?:workers|passengers|soldiers|residents|patients|fans|students|pupils)))? (?:(?:was|were|are|have|had|been|being|also) )*(?:hurt|injured|wounded|(?:taken|rushed|flown|driven|airlifted) to (?:[\p{L}-]+ )?hospitals?|in hospital|hospitali[sz]ed|treated (?:in hospital|for (?:[\p{L}-]+ )?(?:wounds|injuries|burns)))\b/u;

/** Whether those who were hurt are told of as others than the dead: all of the hurt. */
function isBesideTheDead(text: string, { dimension, figure }: Quantity): boolean {
  if (dimension !== 'count') return false;
  const after = text.slice(figure.end, figure.end + TOLD_REACH);
  return OTHERS_HURT.test(after) && !HURT.test(text.slice(0, figure.start));
}

/** "5 dead, including the gunman": one more than those he killed. */
const DOER_TOO =
  /^[^.;]{0,40}?\b(?:including|counting|as well as)\s+(?:(?:the|a|an|its|their|one)\s+)?(?:(?:suspected|alleged|lone)\s+)?(?:gunman|shooter|attacker|assailant|bomber|suspect|killer|pilot|driver|himself|herself)\b/;

/** Whether a figure counts in the one who brought the others to harm. */
export function countsDoer({ text }: SentenceFacts, quantity: Quantity): boolean {
  return DOER_TOO.test(text.slice(quantity.figure.end, quantity.figure.end + TOLD_REACH));
}
