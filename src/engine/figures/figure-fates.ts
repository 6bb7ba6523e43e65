/** What became of those a figure counts: the dead, the hurt and the missing of one story are different counts. */
import type { Quantity, SentenceFacts } from '../facts.ts';
import type { Token } from '../words/tokens.ts';

export type Fate = 'dead' | 'hurt' | 'missing' | 'saved' | 'held' | 'driven out';

const FATES: [Fate, RegExp][] = [
  [
    'dead',
    /^(?:dead|die[ds]?|dying|deaths?|fatal\w*|toll|kill(?:s|ed|ing)?|slain|perish\w*|drown(?:ed|ing)?)$/,
  ], // "12 dead"
  ['hurt', /^(?:injur(?:y|ies|ed|es|ing)|wound(?:s|ed|ing)?|hurt)$/], // "injuring 12"
  ['missing', /^(?:missing|unaccounted)$/], // "12 still missing"
  ['saved', /^(?:rescu(?:ed?|es|ing)|saved?|saves|saving|surviv(?:ed?|ors?|ing))$/], // "12 were rescued"
  ['held', /^(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ees?|ing)?|detentions?)$/], // "arrested 12"
  ['driven out', /^(?:homeless|displac(?:ed?|es|ing)|evacuat(?:ed?|es|ing|ions?|ees?)|fled|flee(?:s|ing)?)$/], // "12 fled"
];
/** Words that join two fates of one count ("dead or missing") but end what is told of it otherwise. */
const JOINING = new Set(['and', 'or']);
/** Words after which another thing is told. */
const TURNS = new Set([
  'but',
  'while',
  'as',
  'after',
  'before',
  'when',
  'if',
  'since',
  'because',
  'including',
]);
/** Words looked through on either side of a figure. */
const REACH = 10;

/**
 * What a sentence says became of those a figure counts: by the words after it ("12 people were killed", "12 dead or
 * missing"), or else by the nearest before it ("killing 12 people", "the death toll rose to 12"). Empty where it does not say.
 */
export function fatesOf({ text, tokens }: SentenceFacts, { figure }: Quantity): Fate[] {
  const after = tokens.findIndex((token) => token.start >= figure.end);
  const found = after < 0 ? [] : fatesAfter(text, tokens, after, figure.end);
  if (found.length > 0) return found;
  const before = tokens.findLastIndex((token) => token.end <= figure.start);
  let edge = figure.start;
  for (let i = before; i >= 0 && i > before - REACH; i--) {
    const token = tokens[i]!;
    if (/[,;:()—–]/.test(text.slice(token.end, edge)) || /\d/.test(token.norm)) break;
    const fate = fateIn(token);
    if (fate) return [fate];
    edge = token.start;
  }
  return [];
}

function fatesAfter(text: string, tokens: readonly Token[], from: number, end: number): Fate[] {
  const found: Fate[] = [];
  let edge = end;
  for (let i = from; i < tokens.length && i < from + REACH; i++) {
    const token = tokens[i]!;
    if (/[,;:()—–]/.test(text.slice(edge, token.start)) || /\d/.test(token.norm) || TURNS.has(token.norm))
      break;
    edge = token.end;
    if (JOINING.has(token.norm)) {
      // "12 people dead or missing": the next word is a fate too, told of the same people.
      const next = tokens[i + 1];
      const joined = next && found.length > 0 ? fateIn(next) : null;
      if (!joined || /\d/.test(tokens[i + 2]?.norm ?? '')) break;
      continue;
    }
    const fate = fateIn(token);
    if (fate && !found.includes(fate)) found.push(fate);
  }
  return found;
}

function fateIn({ norm }: Token): Fate | null {
  return FATES.find(([, words]) => words.test(norm))?.[0] ?? null;
}

/** Whether two counts are of different fates: "12 dead" and "12 injured", "12 dead" and "15 dead or missing". */
export function fatesApart(a: readonly Fate[], b: readonly Fate[]): boolean {
  return a.length > 0 && b.length > 0 && (a.length !== b.length || a.some((fate) => !b.includes(fate)));
}
