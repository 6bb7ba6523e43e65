/** The words in which several articles tell one thing, chosen so that every article named has the words shown. */
import type { Account, Claim, Comparison } from '../engine/comparison.ts';
import { accountFragment, sentenceOf } from './common.ts';

/** A stretch of a sentence of ours; `quoted` ones are an article's words. */
export interface Said {
  text: string;
  quoted: boolean;
}

/** Characters of a wording quoted inside our sentence. */
const QUOTED = 64;
/** Words of a longer one. */
const QUOTED_WORDS = 12;
/** Wordings tried for being in every article; bounds the work. */
const MOST_TRIED = 12;
/** Wordings told one by one; and characters beyond which a second one is too long to tell. */
const MOST_TOLD = 2;
const SHORT = 40;

/** A sentence of ours, or a part of it. */
export const ours = (text: string): Said => ({ text, quoted: false });

const quoted = (text: string): Said => ({ text: `“${text}”`, quoted: true });

export const articlesOf = (accounts: readonly Account[]): string[] => [
  ...new Set(accounts.map((account) => account.article)),
];

/** The words of one account, in few letters; of long ones the part with the words at odds. */
function wordsOf(comparison: Comparison, claim: Claim, account: Account): string {
  const article = comparison.articles.find(({ id }) => id === account.article);
  const sentence = article && sentenceOf(article, account.sentence);
  const text =
    account.text.length <= QUOTED && sentence?.markup.length === 0
      ? account.text
      : accountFragment(claim, account, sentence, { most: QUOTED_WORDS })
          .pieces.map((piece) => piece.text)
          .join('');
  return text.replace(/^[“"‘'«„]+|[”"’'»,.]+$/g, '');
}

/** One form for what only looks different: case, white space, quotation marks. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[\s*_]+/g, ' ')
    .trim();

/** Wordings, most widely held first, until every article has one of them; each with whether all have it. */
function tellings(
  comparison: Comparison,
  claim: Claim,
  accounts: readonly Account[],
): { words: string; byAll: boolean }[] {
  const all = [...accounts].sort((a, b) => a.text.length - b.text.length);
  const known = new Map<string, { words: string; by: string }>();
  for (const account of all) {
    const words = wordsOf(comparison, claim, account);
    const key = plain(words);
    if (key !== '' && !known.has(key)) known.set(key, { words, by: account.article });
    if (known.size === MOST_TRIED) break;
  }
  const sentences = all.map((account) => {
    const article = comparison.articles.find(({ id }) => id === account.article);
    const text = plain((article && sentenceOf(article, account.sentence)?.text) ?? account.text);
    return { article: account.article, text, own: plain(account.text) };
  });
  const tried = [...known].map(([key, { words, by }]) => {
    const parts = key.split('…').map((part) => part.trim());
    // "2 million" is not what an article says that says "at least 2 million".
    const holds = sentences.filter(({ text, own }) =>
      claim.kind === 'quantity' ? own.startsWith(key) : parts.every((part) => text.includes(part)),
    );
    return { words, articles: new Set([by, ...holds.map(({ article }) => article)]) };
  });
  const missing = new Set(articlesOf(accounts));
  const n = missing.size;
  const chosen: { words: string; byAll: boolean }[] = [];
  while (missing.size > 0 && tried.length > 0) {
    const gain = (one: { articles: Set<string> }): number =>
      [...one.articles].filter((id) => missing.has(id)).length;
    const best = tried.reduce((first, next) => (gain(next) > gain(first) ? next : first));
    if (gain(best) === 0) break;
    chosen.push({ words: best.words, byAll: best.articles.size === n });
    for (const id of best.articles) missing.delete(id);
    tried.splice(tried.indexOf(best), 1);
  }
  return chosen;
}

/** How several articles tell one thing. */
export interface Told {
  /** The wording that most of them have, alone. */
  said: Said;
  /** Whether every one of them has it. */
  byAll: boolean;
  /** “nearly 40 boats”; “20%” or “a fifth”; “20%”, “a fifth” or the like, where more wordings are told than fit. */
  wordings: Said[];
}

export function howTold(comparison: Comparison, claim: Claim, accounts: readonly Account[]): Told {
  const told = tellings(comparison, claim, accounts);
  const said = quoted(told[0]?.words ?? '');
  return { said, byAll: told[0]?.byAll ?? true, wordings: told.length < 2 ? [said] : several(told) };
}

function several(told: readonly { words: string }[]): Said[] {
  const fits = told.every(({ words }) => words.length <= SHORT) ? MOST_TOLD : 1;
  const shown = told.slice(0, fits).map(({ words }) => quoted(words));
  if (told.length === 2 && shown.length === 2) return [shown[0]!, ours(' or '), shown[1]!];
  return [...shown.flatMap((one, i) => (i > 0 ? [ours(', '), one] : [one])), ours(' or the like')];
}
