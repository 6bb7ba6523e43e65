/** Names for claims that rest on a figure: the phrase around it, without the figure. */
import { clausesOf } from './clauses.ts';
import type { Span } from './comparison.ts';
import type { DraftAccount } from './drafts.ts';
import type { SentenceFacts } from './facts.ts';
import { approachOf, sequelOf, withoutDay, withoutStops } from './label-cuts.ts';
import { faultsOf } from './label-fitness.ts';
import { startsBare, withSubject } from './label-leads.ts';
import { capital, clean, textOf, tokensIn } from './label-text.ts';
import { isSaying, isVerb } from './label-words.ts';
import type { Token } from './tokens.ts';

/** Longest label, in UTF-16 units. */
const LENGTH = 70;
/** Most words of a label before a figure, and behind it. */
const BEFORE = 8;
const AROUND = 6;
/** The same beside a figure, where every telling word counts for one already. */
const UNTOLD_BESIDE = 3;
/** Fewest telling words that make a label of what stands around a figure. */
const TELLING = 2;

/** "Killed … people in the crash": the phrase around a figure, without the figure, so that no version is preferred. */
export function quantityLabel(
  sentence: SentenceFacts,
  account: DraftAccount,
  tells: (run: readonly Token[]) => number,
): { label: string; against: number } {
  const quantity = account.quantity!;
  const named = ageLabel(sentence, account);
  if (named !== null) return { label: named, against: -TELLING };
  const clause = clausesOf(sentence).find(
    (span) => span.start <= quantity.start && quantity.end <= span.end,
  ) ?? {
    start: 0,
    end: sentence.text.length,
  };
  // "14 or more": the hedge goes with the figure
  const hedge = /^\s+or (?:more|less|fewer|so)\b/.exec(
    sentence.text.slice(quantity.figure.end, quantity.figure.end + 12),
  );
  const figureEnd = quantity.figure.end + (hedge?.[0].length ?? 0);
  const around = (within: Span): { head: readonly Token[]; tail: readonly Token[] } => {
    const before = tokensIn(sentence, { start: within.start, end: quantity.start });
    const head = approachOf(sentence, before, BEFORE, quantity.start);
    const after = tokensIn(sentence, { start: figureEnd, end: within.end });
    return { head, tail: sequelOf(sentence, withoutSecondVerb(head, after), AROUND) };
  };
  const telling = ({ head, tail }: { head: readonly Token[]; tail: readonly Token[] }): number =>
    [...head, ...tail].filter((token) => !token.stop).length;
  let { head, tail } = around(clause);
  if (telling({ head, tail }) < TELLING) ({ head, tail } = around({ start: 0, end: sentence.text.length }));
  const listed = telling({ head, tail }) < TELLING;
  if (listed) {
    // A table or a list: what stands nearest, whatever it is
    const [before, after] = [
      tokensIn(sentence, { start: 0, end: quantity.start }),
      tokensIn(sentence, { start: quantity.figure.end, end: sentence.text.length }),
    ];
    head = withoutDay(withoutStops(before.slice(-AROUND)));
    tail = sequelOf(sentence, after, AROUND - 2);
    if (telling({ head, tail }) < TELLING) tail = after.slice(0, AROUND - 2);
    while (tail.length > 0 && tail.at(-1)!.stop) tail = tail.slice(0, -1);
  }
  // "…, which is old, | fell to": who did stands before
  const whole = withSubject(sentence, head);
  if (textOf(sentence, whole).length + textOf(sentence, tail).length + 3 <= LENGTH) head = whole;
  while (textOf(sentence, head).length + textOf(sentence, tail).length + 3 > LENGTH)
    if (head.length >= tail.length && head.length > 1) head = withoutStops(head.slice(1));
    else if (tail.length > 1) tail = tail.slice(0, -1);
    else break;
  return {
    label: capital(clean(`${textOf(sentence, head)} … ${textOf(sentence, tail)}`)),
    against:
      (startsBare(head) ? 3 : 0) +
      // "Including Friday's … setback", "For … the law has been kept"
      (faultsOf(sentence, head.slice(0, 1), '') > 0 || (head.length === 1 && head[0]!.stop) ? 4 : 0) +
      (head.length > 0 && /^\p{Ll}/u.test(head[0]!.text) && !head[0]!.stop ? 4 : 0) +
      (tail.length === 0 ? 2 : 0) +
      // "Cut its staff to 400 … reduction"
      (listed && [...head, ...tail].some(({ text }) => /^\p{N}/u.test(text)) ? 2 : 0) +
      // "… its size"
      (head.length === 0 && startsBare(tail) ? 12 : 0) +
      UNTOLD_BESIDE * (1 - tells([...head, ...tail])) -
      telling({ head, tail }),
  };
}

/** "Ana Petrova, …, a teacher": whose age it is, where it stands beside a name; else null. */
function ageLabel(sentence: SentenceFacts, { quantity }: DraftAccount): string | null {
  if (quantity?.dimension !== 'age') return null;
  const { text, names } = sentence;
  const { start, end } = quantity.figure;
  const name = names.find((one) => one.end < start && /^,\s(?:aged\s)?$/.test(text.slice(one.end, start)));
  if (!name) return null;
  const rest = /^,\s/.test(text.slice(end)) ? tokensIn(sentence, { start: end, end: text.length }) : [];
  const tail = textOf(sentence, sequelOf(sentence, rest, AROUND));
  const who = clean(text.slice(name.start, name.end));
  return capital(`${who}, …${tail !== '' && tail.length + who.length < LENGTH - 5 ? `, ${tail}` : ''}`);
}

/** "The flood that killed … people | was the worst": up to a second verb, whose subject the figure's phrase is. */
function withoutSecondVerb(head: readonly Token[], tail: readonly Token[]): readonly Token[] {
  if (!head.some((token) => isVerb(token) && !isSaying(token))) return tail;
  const second = tail.findIndex(
    ({ norm }, at) => at > 0 && /^(?:is|are|was|were|has|have|had|will|would)$/.test(norm),
  );
  return second > 0 ? tail.slice(0, second) : tail;
}
