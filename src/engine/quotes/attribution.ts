/** Who a sentence says something is from: "her lawyer said", "according to the fire chief". */
import type { SentenceFacts } from '../facts.ts';
import { clauseNumbers } from '../quantities/clause-numbers.ts';
import { meanings } from '../context.ts';
import type { Token } from '../words/tokens.ts';

/** Indexes of the words of a sentence that only say who says it, the verb of saying with them. */
export interface Attribution {
  words: ReadonlySet<number>;
  /** The words for the one who speaks, without the verb. */
  speaker: readonly Token[];
}

const SAYS = new Set(
  'said say says saying told tell tells add adds added wrote writes heard hears'.split(' '),
);
/** Verbs of saying that may tell something else as well: they count before "that", and where the clause ends with them. */
const SAYS_THAT = new Set(
  'confirmed confirms explained explains stated states announced announces insisted insists stressed stresses noted notes argued argues warned warns claimed claims emphasised emphasises emphasized emphasizes maintained maintains reported reports believes'.split(
    ' ',
  ),
);
/** Words that open who somebody is: "a senior officer", "of the Harbour Union". */
const APPOSED = /^(?:an?|the|of|from|its|his|her|their|one)$/;
/** Words before a verb of saying that make it no attribution: "is said to have", "had not said whether", "in added time". */
const NO_SPEAKER =
  /^(?:is|are|was|were|be|been|not|to|never|n't|didn't|would|who|which|than|in|of|with|for|from|an?|the|no|any)$/;
/** "two people familiar with the plan", "an official briefed on the talks": what they know is no part of what they say. */
const KNOWS =
  /\b(?:\p{L}+ )?(?:sources?|officials?|persons?|people|diplomats?|insiders?|individuals?) (?:familiar with|close to|briefed on|with (?:direct )?knowledge of)(?: (?:the|his|her|its|their))? \p{L}+/gu;
/** What every one of them holds; looked for first, since few sentences do. */
const MAY_KNOW = /(?:familiar with|close to|briefed on|knowledge of) /;
/** A speaker takes no more words than this: "a spokesman for the company said". */
const LONGEST = 9;

/** Reads who a sentence, outside its quotations, is attributed to; no words where to nobody. */
export function attributionOf(sentence: SentenceFacts): Attribution {
  const { tokens, text, quotes } = sentence;
  let clauses: readonly number[] | null = null;
  const words = new Set<number>();
  const speaker: Token[] = [];
  const take = (from: number, to: number): void => {
    for (let i = from; i <= to; i++) {
      words.add(i);
      if (!tokens[i]!.stop) speaker.push(tokens[i]!);
    }
  };
  /** "…, said Ann Lee, a senior officer." */
  const takeTail = (last: number): void => {
    const opening = tokens[last + 1];
    if (!opening || tokens.length - last > LONGEST || !APPOSED.test(opening.norm) || !isNamed(sentence, last))
      return;
    if (clauses!.at(-1) === clauses![last + 1]) take(last + 1, tokens.length - 1);
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const according = token.norm === 'according' && tokens[at + 1]?.norm === 'to';
    if (!according && (!isSaying(sentence, at) || NO_SPEAKER.test(tokens[at - 1]?.norm ?? ''))) continue;
    if (quotes.some((quote) => quote.start <= token.start && token.end <= quote.end)) continue;
    clauses ??= clauseNumbers(sentence);
    let [first, last] = [at, at];
    while (first > 0 && at - first <= LONGEST && clauses[first - 1] === clauses[at]) first--;
    while (last + 1 < tokens.length && last - at <= LONGEST && clauses[last + 1] === clauses[at]) last++;
    words.add(at);
    const apposed = according || first < at ? null : appositionBefore(sentence, clauses, at);
    if (according) {
      if (last - at <= LONGEST) take(at + 2, last);
      words.add(at + 1);
    } else if (first < at) {
      if (at - first <= LONGEST) take(first, at - 1);
      // "Lee told reporters the bridge was closed", "the mayor told the council that …"
      if (/^t(?:old|ells?)$/.test(token.norm)) skipHeard(tokens, at, last, words);
    } else if (apposed !== null) {
      // "Ann Lee, a senior officer, said"
      take(apposed, at - 1);
      for (let i = apposed - 1; isNamed(sentence, i); i--) take(i, i);
    } else if (isNamed(sentence, at - 1)) {
      // "The speaker, Ann Lee, said": what follows is said
      for (let i = at - 1; isNamed(sentence, i); i--) take(i, i);
    } else if (last - at <= LONGEST && /[,"”’']\s*$/.test(text.slice(0, token.start))) {
      take(at + 1, last);
      takeTail(last);
    }
  }
  if (!MAY_KNOW.test(text)) return { words, speaker };
  for (const { index, 0: known } of text.matchAll(KNOWS))
    for (const [at, { start, end }] of tokens.entries())
      if (start >= index && end <= index + known.length && !words.has(at)) take(at, at);
  return { words, speaker };
}

function isSaying({ tokens, text }: SentenceFacts, at: number): boolean {
  const { norm, end } = tokens[at]!;
  if (SAYS.has(norm)) return true;
  return (
    SAYS_THAT.has(norm) && (tokens[at + 1]?.norm === 'that' || /^\s*[.!?]?["”’']?\s*$/.test(text.slice(end)))
  );
}

/** "Ann Lee, a senior officer, said": where what stands between a person's name and a verb of saying begins; null where nothing does. */
function appositionBefore(sentence: SentenceFacts, clauses: readonly number[], at: number): number | null {
  const { tokens, text, names } = sentence;
  let first = at - 1;
  while (first > 0 && at - first <= LONGEST && clauses[first - 1] === clauses[at - 1]) first--;
  if (first <= 0 || at - first > LONGEST) return null;
  const [before, opening] = [tokens[first - 1]!, tokens[first]!];
  const isApposed =
    APPOSED.test(opening.norm) &&
    /^\s*,\s*$/.test(text.slice(before.end, opening.start)) &&
    /^\s*,\s*$/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start)) &&
    names.some(({ kind, start, end }) => kind !== 'place' && start < before.end && before.start < end);
  return isApposed ? first : null;
}

function isNamed({ tokens, names }: SentenceFacts, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && names.some(({ start, end }) => start < token.end && token.start < end);
}

function skipHeard(tokens: readonly Token[], at: number, last: number, words: Set<number>): void {
  for (let i = at + 1; i <= Math.min(last, at + 3); i++) {
    words.add(i);
    if (!tokens[i]!.stop || tokens[i]!.norm === 'him' || tokens[i]!.norm === 'them') return;
  }
}

/** Those who speak for one side, or for themselves alone. */
const PARTISAN =
  /^(?:lawyers?|attorneys?|solicitors?|counsel|prosecut\w*|defen[cs]e|defendants?|unions?|owners?|guests?|residents?|neighbou?rs?|witness(?:es)?|critics?|opponents?|rivals?|opposition|campaigners?|activists?|rebels?|militants?|famil(?:y|ies)|relatives?|mother|father|wife|husband|sister|brother|daughter|son|parents?|friends?|suspects?|workers?|passengers?|supporters?|fans?|customers?|victims?|survivors?|referee)$/;

/** Whether two sentences are attributed to speakers who speak for themselves and are not the same: what one says, the other may deny. */
export function speakersApart(a: SentenceFacts, b: SentenceFacts): boolean {
  const [l, r] = [attributionOf(a).speaker, attributionOf(b).speaker];
  if (l.length === 0 || r.length === 0) return false;
  const known = new Set(l.flatMap(meanings));
  const isShared = r.flatMap(meanings).some((word) => known.has(word));
  const partisan = [...l, ...r].some(({ norm }) => PARTISAN.test(norm));
  if (isShared) return partisan && isPartisan(l) !== isPartisan(r);
  const named = ({ names }: SentenceFacts, tokens: readonly Token[]): boolean =>
    names.some(
      (name) =>
        name.kind === 'person' && tokens.some(({ start, end }) => name.start < end && start < name.end),
    );
  return partisan || (named(a, l) && named(b, r));
}

const isPartisan = (tokens: readonly Token[]): boolean => tokens.some(({ norm }) => PARTISAN.test(norm));
