/** The noun phrases of a sentence that may be speakers. */
import type { Span } from '../comparison.ts';
import type { Name } from '../facts.ts';
import type { Item } from './rows.ts';
import { isSpeaker, isSpeechVerb } from './speaking.ts';
import * as verbs from '../words/speech-verbs.ts';

/** A phrase that may be a speaker. */
export interface Phrase extends Span {
  kind: 'name' | 'pronoun' | 'descriptor';
  /** The name, or the last noun of the phrase, folded. */
  head: string;
  name: Name | null;
  /** Indexes of its first and last item. */
  first: number;
  last: number;
}

/** Most items a noun phrase is followed over, and an apposition between commas. */
const REACH = 14;

/** The phrase that ends right before item `at`: what a verb there has for its subject. */
export function phraseBefore(row: readonly Item[], at: number): Phrase | null {
  let j = at - 1;
  while (
    j >= 0 &&
    row[j]!.type === 'word' &&
    !row[j]!.possessive &&
    (verbs.BETWEEN.has(row[j]!.fold) || /ly$/.test(row[j]!.fold)) &&
    at - j < 6
  )
    j--;
  const item = row[j];
  if (!item || item.type === 'quote') return null;
  if (item.type === 'stop') {
    if (item.fold !== ',' && item.fold !== ')' && item.fold !== '—' && item.fold !== '–') return null;
    return pastApposition(row, j);
  }
  if (item.type === 'word' && /^(?:who|which)$/.test(item.fold)) {
    const before = row[j - 1]?.fold === ',' ? j - 1 : j;
    return nounPhraseEnding(row, before - 1);
  }
  const phrase = nounPhraseEnding(row, j);
  // "banners outside parliament | read": what follows a preposition is no subject
  const ahead = phrase ? row[phrase.first - 1] : undefined;
  const governed = ahead?.type === 'word' && (verbs.LINKS.has(ahead.fold) || PREPOSITION.test(ahead.fold));
  return governed && phrase!.kind !== 'pronoun' ? null : phrase;
}
const PREPOSITION =
  /^(?:outside|inside|near|on|by|to|across|into|under|over|behind|against|around|through|between)$/;

/** "Ann Pike, 45, | said", "The coach, Ann Pike, | said": the phrase before the apposition, or the name in it. */
function pastApposition(row: readonly Item[], closing: number): Phrase | null {
  const opening = row[closing]!.fold === ')' ? '(' : row[closing]!.fold;
  let fallback: Phrase | null = null;
  for (let k = closing - 1; k > 0 && closing - k <= REACH * 2; k--) {
    const item = row[k]!;
    if (item.type === 'quote') return null;
    if (item.type !== 'stop' || item.fold !== opening) continue;
    const outer = nounPhraseEnding(row, k - 1);
    // "…, but a nurse, | who had seen it, said": what comes before is told of somebody else
    if (outer && (/^who(?:se)?$/.test(row[k + 1]?.fold ?? '') || outer.kind !== 'descriptor')) return outer;
    const inner = nounPhraseEnding(row, closing - 1);
    if (
      inner?.kind === 'name' &&
      inner.first <= k + 3 &&
      !verbs.GOVERNORS.has(row[inner.first - 1]?.fold ?? '')
    )
      return inner;
    if (outer && isSpeaker(outer.head)) return outer;
    fallback ??= outer;
    if (opening !== ',') return fallback;
  }
  return fallback;
}

/** The noun phrase whose last word is item `last`. */
export function nounPhraseEnding(row: readonly Item[], last: number): Phrase | null {
  const item = row[last];
  if (!item || (item.type !== 'word' && item.type !== 'name') || item.possessive) return null;
  if (item.type === 'word' && verbs.PRONOUNS.has(item.fold)) return make(row, last, last, 'pronoun');
  if (item.type === 'name') {
    const start =
      row[last - 1]?.type === 'word' && verbs.DETERMINERS.has(row[last - 1]!.fold) ? last - 1 : last;
    const wider = extended(row, start, last);
    const named = wider ? apposed(row, wider, last) : null;
    return named !== null ? make(row, named, named, 'name') : (wider ?? make(row, last, last, 'name'));
  }
  if (isSpeechVerb(item) && !verbs.SPEAKERS.has(item.fold)) return null;
  if (/^\d/.test(item.fold) && !/[a-z]/.test(item.fold)) {
    // "Juror No. 8 | said"
    const at = row[last - 1]?.fold === 'no' ? last - 2 : last - 1;
    const numbered = row[at] && !row[at].possessive && isSpeaker(row[at].fold);
    return numbered ? { ...make(row, at, last, 'descriptor'), head: row[at]!.fold, name: null } : null;
  }
  if (verbs.isDay(item.fold) || verbs.BREAKS.has(item.fold) || verbs.LINKS.has(item.fold)) return null;
  const first = startOfNouns(row, last);
  if (first > last) return null;
  if (first === last && verbs.DETERMINERS.has(item.fold) && !verbs.PRONOMINALS.has(item.fold)) return null;
  const phrase = extended(row, first, last) ?? make(row, first, last, 'descriptor');
  const named = apposed(row, phrase, last);
  return named === null ? phrase : make(row, named, named, 'name');
}

/** "Ann Pike, a teacher | said", "Ann Pike, head of the board | said", without the second comma: the item of the name. */
function apposed(row: readonly Item[], phrase: Phrase, last: number): number | null {
  let comma = phrase.first - 1;
  while (phrase.first - comma < 6 && row[comma]?.type === 'word' && ROLE_WORD(row[comma]!)) comma--;
  const at = comma - 1;
  const { name, possessive } = row[at] ?? {};
  if (row[comma]?.fold !== ',' || name?.kind !== 'person' || possessive) return null;
  if (verbs.LINKS.has(row[at - 1]?.fold ?? '')) return null;
  if (comma === phrase.first - 1 && verbs.DETERMINERS.has(row[phrase.first]!.fold)) return at;
  // "Ann Pike, police officials said, was there": sources, not her role
  const role = phrase.last - comma > 2 && row[last + 2]?.fold !== ',' && !/s$|^police$/.test(phrase.head);
  return role && (at === 0 || row[at - 1]!.type !== 'word') ? at : null;
}
const ROLE_WORD = (item: Item): boolean =>
  item.fold === 'and' || !(verbs.BREAKS.has(item.fold) || isSpeechVerb(item));

function startOfNouns(row: readonly Item[], last: number): number {
  let first = last + 1;
  for (let k = last; k >= 0 && last - k < 8; k--) {
    const item = row[k]!;
    if (item.type === 'stop' || item.type === 'quote') break;
    if (item.type === 'word') {
      if (k < last && (verbs.BREAKS.has(item.fold) || verbs.LINKS.has(item.fold) || verbs.isDay(item.fold)))
        break;
      if (k < last && isSpeechVerb(item)) break;
    }
    first = k;
    if (item.type === 'word' && verbs.DETERMINERS.has(item.fold)) break;
    if (
      item.type === 'name' &&
      !item.possessive &&
      k < last &&
      row[k + 1]?.type === 'word' &&
      verbs.DETERMINERS.has(row[k + 1]!.fold)
    )
      return k + 1;
  }
  return first;
}

/** "a spokesman for | Ann Pike": the wider phrase, where a person stands before the preposition. */
function extended(row: readonly Item[], first: number, last: number): Phrase | null {
  const link = row[first - 1];
  if (link?.type !== 'word' || !verbs.LINKS.has(link.fold)) return null;
  const noun = row[first - 2];
  // "Ann Pike of the | harbour board"
  if (noun?.name?.kind === 'person' && !noun.possessive) return make(row, first - 2, first - 2, 'name');
  if (
    noun?.type !== 'word' ||
    noun.possessive ||
    !(isSpeaker(noun.fold) || /^(?:of|for)$/.test(link.fold)) ||
    verbs.BREAKS.has(noun.fold) ||
    verbs.LINKS.has(noun.fold)
  )
    return null;
  const start = startOfNouns(row, first - 2);
  if (start > first - 2) return null;
  const phrase = make(row, start, last, 'descriptor');
  return { ...phrase, head: noun.fold, name: null };
}

function make(row: readonly Item[], first: number, last: number, kind: Phrase['kind']): Phrase {
  const { name, fold: head } = row[last]!;
  return { kind, first, last, start: row[first]!.start, end: row[last]!.end, head, name };
}

/** "a banner | held by fans" */
const PARTICIPLE =
  /^(?:held|seen|known|sent|written|worn|shown|taken|made|given|hung|found|caught|born|put|set|left|read)$/;

/** The noun phrase that starts at item `at`: what stands after "said" or "according to". */
export function phraseFrom(row: readonly Item[], at: number): Phrase | null {
  const head = row[at];
  if (!head || head.type === 'stop' || head.type === 'quote') return null;
  if (head.type === 'word' && verbs.PRONOUNS.has(head.fold)) return make(row, at, at, 'pronoun');
  if (
    head.type === 'word' &&
    (verbs.isDay(head.fold) ||
      verbs.BREAKS.has(head.fold) ||
      verbs.LINKS.has(head.fold) ||
      verbs.BETWEEN.has(head.fold) ||
      /(?:ly|ing)$/.test(head.fold))
  )
    return null;
  let linked = false;
  let last = -1;
  for (let k = at; k < row.length && k - at < REACH; k++) {
    const item = row[k]!;
    if (item.type === 'stop' || item.type === 'quote') break;
    if (item.type === 'name') {
      last = k;
      if (item.possessive) continue;
      // "said coach Ann Pike | on Monday"; "Sky News | anchor Ann Pike"
      if (
        !linked &&
        (!isNounAhead(row, k + 1) || (item.name!.kind === 'person' && !isNamedAhead(row, k + 1)))
      )
        return make(row, k, k, 'name');
      const appointed =
        linked && !verbs.DETERMINERS.has(head.fold) && !/^(?:of|for|the)$/.test(row[k - 1]!.fold);
      // "said Secretary of the Treasury Ann Pike"
      if (appointed && item.name!.kind === 'person') return make(row, k, k, 'name');
      if (linked) break;
      continue;
    }
    if (k > at && (verbs.isDay(item.fold) || verbs.BREAKS.has(item.fold) || isSpeechVerb(item))) break;
    // "told jurors | the message was …"
    if (k > at && !linked && /^(?:the|an?|his|her|its|their|our|my)$/.test(item.fold)) break;
    if (k > at && /[^e]ed$/.test(item.fold) && !isNounAhead(row, k + 1)) break;
    if (k > at && PARTICIPLE.test(item.fold) && verbs.GOVERNORS.has(row[k + 1]?.fold ?? '')) break;
    if (k > at && /(?:ing|ly)$/.test(item.fold) && !/^(?:king|leading|acting)$/.test(item.fold)) break;
    if (verbs.LINKS.has(item.fold)) {
      const several = item.fold === 'of' && last === at && verbs.PRONOMINALS.has(row[at]!.fold);
      if (linked || last < 0 || !(several || isSpeaker(row[last]!.fold))) break;
      // "said the company | in a statement"
      if (item.fold === 'in' && row.slice(k + 1, k + 4).some(({ fold }) => verbs.MEDIA.has(fold))) break;
      linked = true;
      continue;
    }
    last = k;
    if (linked && k + 1 < row.length && row[k + 1]!.type === 'word' && !isNounAhead(row, k + 1)) break;
  }
  if (
    last < at ||
    (last === at && verbs.DETERMINERS.has(row[at]!.fold) && !verbs.PRONOMINALS.has(row[at]!.fold))
  )
    return null;
  const apposition = namedBehind(row, last);
  if (apposition !== null) return make(row, apposition, apposition, 'name');
  const phrase = make(row, at, last, row[last]!.type === 'name' && last === at ? 'name' : 'descriptor');
  if (linked) {
    let noun = at;
    while (noun + 1 <= last && !verbs.LINKS.has(row[noun + 1]!.fold)) noun++;
    const one = verbs.PRONOMINALS.has(row[noun]!.fold);
    const head = one ? row[last]!.fold.replace(/s$/, '') : row[noun]!.fold;
    return { ...phrase, head, name: null, kind: 'descriptor' };
  }
  return phrase;
}

/** "said the mayor, | Ann Pike.", "said the keeper | of the old lighthouse, Dr | Ann Pike.": the item of the name behind a role. */
function namedBehind(row: readonly Item[], last: number): number | null {
  let comma = last + 1;
  if (/^(?:of|for|at)$/.test(row[comma]?.fold ?? ''))
    while (comma - last < APPOSED_REACH && isNounOrArticle(row[comma])) comma++;
  const at = row[comma + 1]?.type === 'word' && isSpeaker(row[comma + 1]!.fold) ? comma + 2 : comma + 1;
  const { name, possessive } = row[at] ?? {};
  if (row[comma]?.fold !== ',' || name?.kind !== 'person' || possessive) return null;
  return (row[at + 1]?.type ?? 'stop') === 'stop' ? at : null;
}
/** Items from a role to the comma before the name. */
const APPOSED_REACH = 7;

function isNounOrArticle(item: Item | undefined): boolean {
  if (item?.type === 'name') return true;
  return (
    item?.type === 'word' && !verbs.BREAKS.has(item.fold) && !isSpeechVerb(item) && !/ly$/.test(item.fold)
  );
}

/** The owner whose possessive is item `at`: "Ann Pike's", "the mayor's". */
export function possessor(row: readonly Item[], at: number): Phrase {
  const { type } = row[at]!;
  const first = type === 'word' && verbs.DETERMINERS.has(row[at - 1]?.fold ?? '') ? at - 1 : at;
  return make(row, first, at, type === 'name' ? 'name' : 'descriptor');
}

/** "said Dale | district resident Ann Pike", "said the Dale | manager, Ann Pike": a person's name closes the phrase. */
function isNamedAhead(row: readonly Item[], at: number): boolean {
  for (let k = at; k < Math.min(row.length, at + 5); k++) {
    const item = row[k]!;
    if (item.fold === ',' && k > at) continue;
    if (item.type === 'name') return item.name!.kind === 'person';
    if (item.type !== 'word' || verbs.BREAKS.has(item.fold) || verbs.GOVERNORS.has(item.fold)) return false;
  }
  return false;
}

function isNounAhead(row: readonly Item[], at: number): boolean {
  const item = row[at];
  if (!item || item.type === 'stop' || item.type === 'quote') return false;
  if (item.type === 'name') return true;
  return !(
    verbs.isDay(item.fold) ||
    verbs.BREAKS.has(item.fold) ||
    verbs.LINKS.has(item.fold) ||
    isSpeechVerb(item) ||
    /(?:ing|ly)$/.test(item.fold)
  );
}
