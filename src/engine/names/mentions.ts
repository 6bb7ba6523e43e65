/** Where names stand in sentences: by capitals and context, without lists of people or places. */
import type { Span } from '../comparison.ts';
import * as known from './name-words.ts';
import { STARTERS } from '../words/abbreviations.ts';
import { withoutTitles } from './titled.ts';
import { INITIAL, isHeadline, readWords, type Shape, type Tokenized, type Word } from './capitals.ts';
import { firstFrom } from '../words/tokens.ts';

/** One stretch of text that is a name, before it is known whose. */
export interface Mention extends Span {
  sentence: number;
  /** Folded words without possessive, company ending or "Jr.": the form that is compared. */
  words: string[];
  /** Title or role right before it, folded: "president". */
  title: string | null;
  /** Evidence of what it is. */
  speaks: boolean;
  placed: boolean;
  /** "a" or "the" stands before it: "the Harbour Patrol". */
  determined: boolean;
  /** A company's ending was left off: "Pike Holdings". */
  company: boolean;
  /** Its first word is all capitals: "US", "U.S. Army". */
  acronym: boolean;
  /** A title as often as a name: kept where the story has a full name that ends in it. */
  tentative: boolean;
}

/** How often a word stands in small letters, and capitalised where no sentence begins. */
interface Use {
  small: number;
  capital: number;
}

/** Longest name in words; what is longer is a heading. */
const MAX_WORDS = 8;

/**
 * Finds the names of a story's sentences.
 * @returns article → mentions in order of sentence and start. Time grows with the length of the texts.
 */
export function findMentions(articles: readonly (readonly Tokenized[])[]): Mention[][] {
  const shapes = new Map<string, Shape[]>();
  const read = articles.map((sentences) =>
    sentences.map((sentence) => {
      const words = readWords(sentence, shapes);
      return { words, headline: isHeadline(sentence.text, words) };
    }),
  );
  const uses = new Map<string, Use>();
  for (const { words, headline } of read.flat())
    for (const word of words) {
      if (headline || (word.capital && word.first)) continue;
      const use = uses.get(word.fold) ?? { small: 0, capital: 0 };
      if (word.capital) use.capital++;
      else use.small++;
      uses.set(word.fold, use);
    }
  const found = read.map((sentences) =>
    sentences.map(({ words, headline }, s) => (headline ? [] : mentionsIn(words, s, uses))),
  );
  // "King said" is a name where "Billy King" is.
  const surnames = new Set(
    found
      .flat(2)
      .filter(({ words, acronym }) => words.length > 1 && !acronym)
      .map(({ words }) => words.at(-1)!),
  );
  for (const sentences of found)
    for (const [s, mentions] of sentences.entries())
      sentences[s] = mentions.filter(({ words, tentative }) => !tentative || surnames.has(words[0]!));
  const forms = new Set(found.flat(2).map((mention) => mention.words.join(' ')));
  for (const [a, sentences] of found.entries())
    for (const [s, mentions] of sentences.entries())
      if (mentions.some(({ words, acronym }) => words.length > 2 || acronym))
        sentences[s] = mentions.flatMap((mention) =>
          splitKnown(read[a]![s]!.words, mention, forms, surnames),
        );
  const pieces = new Set(found.flat(2).flatMap((mention) => mention.words));
  return found.map((sentences, a) =>
    sentences.flatMap((mentions, s) =>
      read[a]![s]!.headline ? knownIn(read[a]![s]!.words, s, forms, pieces) : mentions,
    ),
  );
}

/** "Rovers | Ann Pike", where both are names elsewhere in the story: two names, not one. */
function splitKnown(
  words: readonly Word[],
  mention: Mention,
  forms: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
): Mention[] {
  // "BBC Pike" is two names where each is one elsewhere; "Lee Pike" is a first name and a surname.
  const [first, second] = mention.words;
  const pair = mention.words.length === 2 && mention.acronym && first!.length > 2 && surnames.has(second!);
  if (mention.words.length < 3 && !pair) return [mention];
  const last = mention.words.at(-1)!;
  if (known.BODIES.has(last) || known.PLACES.has(last)) return [mention];
  const from = firstFrom(words, mention.start);
  const to = firstFrom(words, mention.end);
  if (words[to - 1]?.end !== mention.end) return [mention];
  for (let at = from + 1; at <= to - (pair ? 1 : 2); at++) {
    const before = words
      .slice(from, at)
      .map((word) => word.fold)
      .join(' ');
    const after = words
      .slice(at, to)
      .map((word) => word.fold)
      .join(' ');
    if (!forms.has(after) || !forms.has(before)) continue;
    return [mentionOf(words, from, at, mention.sentence), mentionOf(words, at, to, mention.sentence)];
  }
  return [mention];
}

/** A headline's capitals tell nothing: in it, a name is what is a name elsewhere in the story. */
function knownIn(
  words: readonly Word[],
  sentence: number,
  forms: ReadonlySet<string>,
  pieces: ReadonlySet<string>,
): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!pieces.has(words[at]!.fold)) continue;
    let length = 0;
    let form = '';
    for (let n = 1; n <= MAX_WORDS && at + n <= words.length && (n === 1 || words[at + n - 1]!.joined); n++) {
      form = n === 1 ? words[at]!.fold : `${form} ${words[at + n - 1]!.fold}`;
      if (forms.has(form)) length = n;
    }
    if (length === 0 || !words[at]!.capital) continue;
    mentions.push(mentionOf(words, at, at + length, sentence));
    at += length - 1;
  }
  return mentions;
}

function mentionsIn(words: readonly Word[], sentence: number, uses: ReadonlyMap<string, Use>): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < words.length) {
    if (!isNameWord(words, at, uses)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < words.length && end - at < MAX_WORDS) {
      const next = nextInName(words, at, end);
      if (next === null) break;
      end = next;
    }
    // "Secretary of | State Ann Pike"
    const of = words[at - 1]?.fold === 'the' ? at - 2 : at - 1;
    if (words[of]?.fold === 'of' && known.TITLES.has(words[of - 1]?.fold ?? ''))
      while (at < end - 1 && known.PORTFOLIOS.has(words[at]!.fold)) at++;
    for (const [from, to] of withoutTitles(words, at, end)) {
      const single = words[from]!;
      const tentative = to === from + 1 && known.TITLE_SURNAMES.has(single.fold);
      if (to === from + 1 && !single.acronym && !tentative && isCommon(single, uses)) continue;
      mentions.push({ ...mentionOf(words, from, to, sentence), tentative });
    }
    at = end;
  }
  return mentions;
}

/** Where the name goes on after `end`, or null: next capital, "of" after a body, a particle. */
function nextInName(words: readonly Word[], start: number, end: number): number | null {
  const word = words[end]!;
  if (!word.joined) return null;
  const previous = words[end - 1]!;
  if (word.capital) {
    if (word.fold === 'may' || !known.NOT_NAMES.has(word.fold) || known.AFTER_PERSON.has(word.fold)) {
      return INITIAL.test(word.text) && word.text === 'I' ? null : end + 1;
    }
    return null;
  }
  const after = words[end + 1];
  if (!after?.joined) return null;
  if (word.fold === 'of' && known.OF_HEADS.has(previous.fold) && start <= end - 1) {
    if (after.capital && !known.NOT_NAMES.has(after.fold)) return end + 2;
    const third = words[end + 2];
    if (after.fold === 'the' && third?.joined && third.capital && !known.NOT_NAMES.has(third.fold))
      return end + 3;
    return null;
  }
  if (known.PARTICLES.has(word.fold)) {
    if (after.capital) return end + 2;
    const third = words[end + 2];
    if (known.PARTICLES.has(after.fold) && third?.joined && third.capital) return end + 3;
  }
  return null;
}

function isNameWord(words: readonly Word[], at: number, uses: ReadonlyMap<string, Use>): boolean {
  const word = words[at]!;
  if (!word.capital || known.NOT_NAMES.has(word.fold)) return false;
  const next = words[at + 1];
  if (word.text.length === 1)
    return next?.joined === true && next.capital && word.text !== 'A' && word.text !== 'I';
  if (STARTERS.has(word.fold)) return false;
  if (!word.first) return true;
  if (word.acronym) return true;
  const use = uses.get(word.fold);
  if (use && use.capital > 0) return use.capital >= use.small;
  if (use && use.small > 0)
    return (
      known.TITLES.has(word.fold) &&
      ((next?.joined === true && next.capital) || known.TITLE_SURNAMES.has(word.fold))
    );
  if (/ly$/.test(word.fold) && !next?.capital) return false;
  if (next?.joined && next.capital) return !/(?:ing|ly)$/.test(word.fold);
  if (word.possessive) return true;
  return next?.joined === true && known.ACTS.has(next.fold) && !known.PLURAL_AGENTS.test(word.fold);
}

/** "the Mayor", "the Government": more often written small. */
function isCommon(word: Word, uses: ReadonlyMap<string, Use>): boolean {
  if (known.TITLES.has(word.fold) || known.PORTFOLIOS.has(word.fold)) return true;
  const use = uses.get(word.fold);
  return use !== undefined && use.small >= use.capital;
}

function mentionOf(words: readonly Word[], from: number, to: number, sentence: number): Mention {
  const parts = words.slice(from, to).map((word) => word.fold);
  while (
    parts.length > 1 &&
    (known.COMPANY_ENDINGS.has(parts.at(-1)!) || known.AFTER_PERSON.has(parts.at(-1)!))
  )
    parts.pop();
  if (parts.length > 2)
    for (let at = parts.length - 2; at > 0; at--) if (parts[at]!.length === 1) parts.splice(at, 1);
  const before = words[from]!.joined ? words[from - 1] : undefined;
  const after = words[to];
  const end = words[to - 1]!.fold;
  return {
    sentence,
    start: words[from]!.start,
    end: words[to - 1]!.end,
    words: parts,
    title: before && known.TITLES.has(before.fold) && !known.MODIFIERS.has(before.fold) ? before.fold : null,
    acronym:
      /^(?:\p{Lu}{2,6}|U\.[SKN]\.|E\.U\.|U\.A\.E\.|U\.S\.S\.R\.)$/u.test(words[from]!.text) ||
      (to === from + 1 && words[from]!.acronym),
    speaks: after?.joined === true && !words[to - 1]!.possessive && known.ACTS.has(after.fold),
    determined: before !== undefined && /^(?:the|an?)$/.test(before.fold),
    company: to > from + 1 && known.COMPANY_ENDINGS.has(end),
    placed: before !== undefined && known.PLACE_PREPOSITIONS.has(before.fold),
    tentative: false,
  };
}
