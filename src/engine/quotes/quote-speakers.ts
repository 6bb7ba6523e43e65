/** Whether two quotations of different articles are of one speaker. */
import type { StoryContext } from '../context.ts';
import type { Quote } from '../facts.ts';

/** A quotation and the article it stands in, by index. */
export interface Quoted {
  article: number;
  quote: Quote | null;
}

/** Whether both are told to be of one speaker: by one name however spelled, or by names of which one shortens the other. */
export function haveOneSpeaker(context: StoryContext, a: Quoted, b: Quoted): boolean {
  const [l, r] = [a.quote?.speakerName ?? null, b.quote?.speakerName ?? null];
  if (l === null || r === null) return false;
  if (l === r) return true;
  const key = keyOf(context, a);
  if (key !== null && key === keyOf(context, b)) return true;
  const [few, many] = [wordsOf(l), wordsOf(r)].sort((x, y) => x.length - y.length);
  return few!.length > 0 && few!.at(-1) === many!.at(-1) && few!.every((word) => many!.includes(word));
}

/** The key of the name that is the speaker; null where the speaker is put otherwise ("the mayor"). */
function keyOf({ articles }: StoryContext, { article, quote }: Quoted): string | null {
  const at = quote?.speakerAt;
  const names = at && articles[article]?.sentences[at.sentence]?.names;
  return names?.find(({ start, end }) => start === at!.start && end === at!.end)?.key ?? null;
}

/** "James G. Bode" → james, bode. */
function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => /^[\p{L}\p{N}][^.]/u.test(word));
}
