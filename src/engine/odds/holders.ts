/** Of whom a sentence tells what stands at a place of it: the one person or body named before, or the one it begins with. */
import { attributionOf } from '../quotes/attribution.ts';
import type { Span } from '../comparison.ts';
import type { SentenceFacts } from '../facts.ts';
import { touches } from '../align/gaps.ts';
import { plainStem } from '../words/synonyms.ts';

export interface Holder {
  /** Key of a name, age of somebody without one, or plain stem of a noun. */
  key: string;
  /** The name as written; empty where there is none. */
  name: string;
}

/** "The captain of the ferry", "The ferry's captain", "the opposition leader". */
const FIRST =
  /^(?:The|the|Its|Their|His|Her)\s+(?:\p{L}+(?:['’]s?)\s+)?((?:\p{Ll}+\s+){0,2}?\p{Ll}+)(?=\s*(?:,|\bof\b|\bwho\b|\bwas\b|\bis\b|\bwere\b|\bare\b|\bha[sd]\b|\bhave\b|\bwill\b|$))/u;

/** Reads of whom a sentence tells what begins at a place; null where that may be several. */
export function holderOf(sentence: SentenceFacts, at: Span['start']): Holder | null {
  const { names, quantities, text, tokens } = sentence;
  const { speaker } = attributionOf(sentence);
  const named = names.filter(
    ({ end, kind, start }) =>
      end <= at &&
      kind !== 'place' &&
      !isOf(text, start) &&
      !speaker.some((token) => touches(token, { start, end })),
  );
  const persons = named.filter(({ kind }) => kind === 'person');
  const ones = persons.length > 0 ? persons : named;
  const keys = new Set(ones.map(({ key }) => key));
  if (keys.size > 1) return null;
  const [one] = ones;
  if (one) return { key: `name:${one.key}`, name: text.slice(one.start, one.end) };
  const ages = quantities.filter(({ dimension, end }) => dimension === 'age' && end <= at);
  if (ages.length > 0) return ages.length === 1 ? { key: `age:${ages[0]!.amount}`, name: '' } : null;
  const first = FIRST.exec(text.slice(0, at));
  const head = first?.[1]!.split(/\s+/).at(-1);
  const token = head === undefined ? undefined : tokens.find(({ text: word }) => word === head);
  return token && !token.stop ? { key: plainStem(token.stem), name: '' } : null;
}

/** "the bishop of Harrow", "the Harrow bishop's office": a name that says whose or where. */
function isOf(text: string, start: number): boolean {
  return /\b(?:of|in|at|from|for|by|with|to|near)\s+(?:the\s+)?$/i.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/** Letters by which two names of a body begin alike: "Green Party" and "Greens". */
const ROOT = 5;

/** Whether two sentences tell of one. */
export function isOneHolder(a: Holder, b: Holder): boolean {
  if (a.key === b.key) return true;
  const [l, r] = [a.name.slice(0, ROOT), b.name.slice(0, ROOT)];
  return l.length === ROOT && l === r && !/\s/.test(l) && /^\p{Lu}/u.test(l);
}
