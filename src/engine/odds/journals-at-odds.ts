/** Whether two sentences say of one piece of work that it came out in two places: "in the Northern Journal of Medicine" / "in Tropical Science". */
import type { Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import type { SentenceFacts } from '../facts.ts';
import { tellsOfOther } from './seats.ts';

/** Likelihood that two sentences make one claim, or state one fact (0 to 1), from which on they may tell of one piece of work. */
const ALIKE = 0.3;
const ONE_FACT = 0.5;

/** "published in the journal Tropical Science", "appears in the Northern Journal of Medicine". */
const OUT =
  /\b(?:publish(?:ed|es)?|appear(?:s|ed)?|print(?:ed|s)?|reported|described|came out|released)\b(?: \p{Ll}+){0,3}? in (?:the )?(?:journals? |magazine |review )?((?:\p{Lu}[\p{L}'’-]*)(?: (?:\p{Lu}[\p{L}'’-]*|of|and|for|the|in))*)/u;
/** Words that a title of a journal has. */
const JOURNAL =
  /\b(?:Journal|Nature|Science|Sciences|Lancet|Letters|Reviews?|Proceedings|Annals|Bulletin|Transactions|Medicine|Reports|Communications|Physics|Cell|Archives|Quarterly|Magazine)\b/;

/** The titles of two journals in which one piece of work is said to be; null where there are none, or an article names both. */
export function journalsAtOdds(
  context: StoryContext,
  a: Place,
  b: Place,
): { left: Span; right: Span } | null {
  const [left, right] = [context.sentence(a), context.sentence(b)];
  const l = titleIn(left);
  const r = l && titleIn(right);
  if (!l || !r || tellsOfOther(left, right)) return null;
  if (context.similarity(a, b) < ALIKE && context.facts.similarity(a, b) < ONE_FACT) return null;
  const [one, other] = [left.text.slice(l.start, l.end), right.text.slice(r.start, r.end)];
  if (names(context, a, other) || names(context, b, one)) return null;
  const last = (title: string): string => title.split(' ').at(-1)!;
  // "Nature" and "Nature Medicine" may be one, cut short.
  const isPart =
    one.includes(other) || other.includes(one) || (last(one) === last(other) && !/ /.test(one + other));
  return isPart ? null : { left: l, right: r };
}

function titleIn({ text, quotes }: SentenceFacts): Span | null {
  if (!JOURNAL.test(text)) return null;
  const match = OUT.exec(text);
  if (!match || !JOURNAL.test(match[1]!)) return null;
  const title = match[1]!.replace(/(?: (?:of|and|for|the|in))+$/, '');
  const start = match.index + match[0].length - match[1]!.length;
  if (quotes.some((quote) => quote.use === 'speech' && quote.start <= start && start < quote.end))
    return null;
  return { start, end: start + title.length };
}

const names = ({ articles }: StoryContext, { article }: Place, title: string): boolean =>
  articles[article]!.sentences.some(({ text }) => text.includes(title));
