/** What stands in one seat of two sentences: before the same verb, after the same word. Two things in one seat are two that are told of. */
import type { SentenceFacts } from '../facts.ts';
import type { Frame, Part } from './frames.ts';

/** Words for those of whom much is told, each of whom may be called by another of them. */
const DOERS =
  /^(?:man|men|woman|women|person|gang|group|robbers?|raiders?|thie(?:f|ves)|attackers?|assailants?|gunm[ae]n|suspects?|killers?|burglars?|intruders?|police|officers?|detectives?|authorities|officials?|investigators?|driver|motorist|victim|accused|defendant|player|striker|forward|midfielder|defender|goalkeeper|keeper|goalie|team|side|club|company|firm|group|ferry|ship|vessel|boat|crew|crews|firefighters|rescuers|government|ministers?|study|trial|research(?:ers)?|findings|results|scientists|jury|jurors|judge|court)$/;

/** Words by which a thing is another than that which is told of else. */
const OTHER =
  /^(?:other|others|another|second|third|previous|previously|earlier|former|formerly|last|different|separate|also|too|similar|instead|later|then|originally|initially|once|both|each|most)$/;

/** Words by which a post is another than the same without: "deputy chairman". */
const BESIDE = /^(?:deputy|vice|assistant|acting|interim|associate|junior)$/;

/** Whether two sentences tell of two things: names, figures or doers of their own stand in one seat, or a word says that it is another. */
export function areSeatsApart(
  frame: Frame,
  left: SentenceFacts,
  right: SentenceFacts,
  isSlot: (part: Part) => boolean,
): boolean {
  const l = frame.left.filter((part) => !isSlot(part));
  const r = frame.right.filter((part) => !isSlot(part));
  if (tellsOfOther(left, right)) return true;
  return l.some((one) => r.some((two) => areInOneSeat(frame, left, one, right, two, isSlot)));
}

/** Whether one of two sentences has a word by which it tells of another thing, or time, than the other. */
export function tellsOfOther(left: SentenceFacts, right: SentenceFacts): boolean {
  return tellsOfWhatElse(left, right) || tellsOfWhatElse(right, left) || isBesidePost(left, right);
}

/** "the deputy chairman" / "the chairman": one of two sentences tells of a post beside that of the other. */
export function isBesidePost(left: SentenceFacts, right: SentenceFacts): boolean {
  const isBeside = ({ tokens }: SentenceFacts, other: SentenceFacts): boolean => {
    const has = (word: string): boolean => other.tokens.some(({ norm }) => norm === word);
    return tokens.some(({ norm }, at) => BESIDE.test(norm) && !has(norm) && has(tokens[at + 1]?.norm ?? ''));
  };
  return isBeside(left, right) || isBeside(right, left);
}

/** Whether a sentence has a word, which the other has not, that makes what is told another thing. */
function tellsOfWhatElse({ tokens }: SentenceFacts, other: SentenceFacts): boolean {
  return tokens.some(({ norm }) => OTHER.test(norm) && !other.tokens.some((token) => token.norm === norm));
}

function areInOneSeat(
  frame: Frame,
  left: SentenceFacts,
  one: Part,
  right: SentenceFacts,
  two: Part,
  isSlot: (part: Part) => boolean,
): boolean {
  if (one.name && two.name) return true;
  if (one.quantity && two.quantity) return one.quantity.dimension === two.quantity.dimension;
  if (isDoer(left, one) && isDoer(right, two)) return false;
  return frame.matched.some(
    ([p, q]) =>
      !isSlot(p) &&
      !isSlot(q) &&
      ((isNext(left, one, p) && isNext(right, two, q)) || (isNext(left, p, one) && isNext(right, q, two))),
  );
}

const isDoer = ({ tokens }: SentenceFacts, { at }: Part): boolean => DOERS.test(tokens[at]!.norm);

/** Whether only helping words stand between one part and the next: "bank | had | blamed". */
function isNext({ tokens }: SentenceFacts, one: Part, next: Part): boolean {
  if (one.at >= next.at || next.at - one.at > MOST_BETWEEN) return false;
  for (let at = one.at + 1; at < next.at; at++) {
    const { stop, start } = tokens[at]!;
    if (!stop && start >= one.end) return false;
  }
  return true;
}
/** Words. */
const MOST_BETWEEN = 5;

/** "was named chairman in 1998" / "will be chairman": one sentence gives a year, for who got a post, that the other does not. */
export function areYearsApart({ text: a }: SentenceFacts, { text: b }: SentenceFacts): boolean {
  return (NAMED_IN.exec(a)?.[1] ?? '') !== (NAMED_IN.exec(b)?.[1] ?? '');
}
const NAMED_IN = /\b(?:named|appointed|elected|became|chosen|hired)\b[^.;]{0,60}\b((?:19|20)\d\d)\b/;
