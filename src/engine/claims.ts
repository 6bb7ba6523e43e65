/** Facts in aligned sentences → claims: their accounts, verdicts and reasons. */
import { clausesOf } from './clauses.ts';
import type { Kind, Span } from './comparison.ts';
import type { Place, StoryContext } from './context.ts';
import { byArticle } from './linked.ts';
import { findConflict, type Conflict } from './conflicts.ts';
import type { Draft, DraftAccount } from './drafts.ts';
import { areFactsLinked } from './fact-links.ts';
import type { Quantity, Quote } from './facts.ts';
import { groupQuantities, quantityNodes } from './quantity-claims.ts';
import type { Quotation } from './quotations.ts';
import { groupQuotes, quoteNodes } from './quote-claims.ts';
import { carryingPart, groupSentences, sharedWords } from './statement-claims.ts';
import { firstFrom } from './tokens.ts';
import { findVaguer } from './vaguer.ts';
import { isDoubtful } from './judge-doubts.ts';
import { judgeQuantities } from './judge-quantities.ts';
import { judgeQuotes } from './judge-quotes.ts';
import { judgeStatements } from './judge-statements.ts';

/** Telling words a statement must share beyond its figures and quotations to be a claim of its own. */
const OWN_WORDS = 3;
/** Words around a figure, in characters, that belong to the figure's claim. */
const FIGURE_REACH = 40;
/** Words a quotation needs to stand as a claim by itself when no other article has it. */
const QUOTE_WORDS = 4;

/** Sentences of a claim, after each, that it is searched for words at odds with: all of them but in the largest stories. */
const MOST_RIVALS = 400;

/** Finds every claim of a story, in order of kind, verdict and place. */
export function findClaims(context: StoryContext): Draft[] {
  const quantities = quantityDrafts(context);
  const quotes = quoteDrafts(context);
  const shared = [...quantities, ...quotes];
  const statements = statementDrafts(context, shared);
  const claimed = [...shared, ...statements];
  return [...claimed, ...singleDrafts(context, claimed)];
}

function account(
  place: Place,
  span: { start: number; end: number },
  fact: { quantity?: Quantity; quote?: Quote; quotation?: Quotation } = {},
): DraftAccount {
  return {
    ...place,
    start: span.start,
    end: span.end,
    vaguer: false,
    quantity: fact.quantity ?? null,
    quote: fact.quote ?? null,
    quotation: fact.quotation ?? null,
    disputed: [],
    version: null,
  };
}

function sorted(accounts: DraftAccount[]): DraftAccount[] {
  return accounts.sort((a, b) => a.article - b.article || a.sentence - b.sentence || a.start - b.start);
}

function quantityDrafts(context: StoryContext): Draft[] {
  const nodes = quantityNodes(context);
  const groups = groupQuantities(context, nodes).filter((group) =>
    group.some((n) => tells(nodes[n]!.quantity)),
  );
  return groups.map((group) => {
    const own = group.map((n) =>
      account(nodes[n]!.place, nodes[n]!.quantity, { quantity: nodes[n]!.quantity }),
    );
    const { dimension } = own[0]!.quantity!;
    const vaguer = findVaguer(context, own, (place) =>
      context.sentence(place).quantities.some((quantity) => quantity.dimension === dimension),
    );
    const accounts = sorted([...own, ...vaguer]);
    return { kind: 'quantity', accounts, ...judgeQuantities(context, accounts) };
  });
}

/** "one" of something, alone, is no figure worth comparing; against another figure it is. */
function tells({ dimension, amount }: Quantity): boolean {
  return dimension !== 'count' || amount !== 1;
}

function quoteDrafts(context: StoryContext): Draft[] {
  const nodes = quoteNodes(context);
  return groupQuotes(context, nodes).map((group) => {
    const own = group.map((n) => account(nodes[n]!.place, nodes[n]!.quote, nodes[n]));
    const speaks = (place: Place): boolean =>
      context.sentence(place).quotes.some((quote) => quote.use === 'speech');
    const accounts = sorted([...own, ...findVaguer(context, own, speaks)]);
    return { kind: 'quote', accounts, ...judgeQuotes(context, accounts) };
  });
}

function statementDrafts(context: StoryContext, others: readonly Draft[]): Draft[] {
  const covered = coverage(others);
  const drafts: Draft[] = [];
  for (const group of groupSentences(context)) {
    const shared = sharedWords(context, group);
    const conflict = strongestConflict(context, group);
    const spokenFor = group.every((place) => covered.has(`${place.article}.${place.sentence}`));
    if (!conflict && spokenFor && ownWords(context, group, shared, covered) < OWN_WORDS) continue;
    const accounts = sorted(
      group.map((place) => {
        const part = carryingPart(context, place, shared);
        const atOdds =
          place === conflict?.left
            ? conflict.value.left
            : place === conflict?.right
              ? conflict.value.right
              : null;
        return account(place, atOdds ? widened(context, place, part, atOdds) : part);
      }),
    );
    const at = (place: Place): DraftAccount =>
      accounts.find((a) => a.article === place.article && a.sentence === place.sentence)!;
    const judged = judgeStatements(
      context,
      accounts,
      conflict && { value: conflict.value, left: at(conflict.left), right: at(conflict.right) },
    );
    const elsewhere = judged.verdict === 'compatible' ? oddsElsewhere(accounts, others) : null;
    drafts.push({ kind: 'statement', accounts, ...judged, ...(elsewhere && { why: elsewhere }) });
  }
  return drafts;
}

/** What to say of accounts that hold figures or quotations which another claim found at odds; null where they hold none. */
function oddsElsewhere(accounts: readonly DraftAccount[], others: readonly Draft[]): string | null {
  const holds = (one: DraftAccount): boolean =>
    accounts.some(
      (account) =>
        account.article === one.article &&
        account.sentence === one.sentence &&
        account.start <= one.start &&
        one.end <= account.end,
    );
  const odd = others.find(
    ({ verdict, accounts: theirs }) =>
      verdict === 'differs' &&
      new Set(theirs.flatMap((one) => (one.version !== null && holds(one) ? [one.version] : []))).size > 1,
  );
  if (!odd) return null;
  return odd.kind === 'quantity'
    ? 'Worded differently; a number in these words is at odds, see the claim about it.'
    : 'Worded differently; a quotation in these words is at odds, see the claim about it.';
}

/** A part of a sentence, widened by whole clauses until it takes in the words at odds. */
function widened(context: StoryContext, place: Place, part: Span, words: Span): Span {
  const clauses = clausesOf(context.sentence(place)).filter(
    (clause) => clause.start < words.end && words.start < clause.end,
  );
  return {
    start: Math.min(part.start, ...clauses.map((clause) => clause.start), words.start),
    end: Math.max(part.end, ...clauses.map((clause) => clause.end), words.end),
  };
}

/** Judges accounts that were put together by hand. Quantities need at least one account with a figure. */
export function judge(
  context: StoryContext,
  kind: Kind,
  accounts: DraftAccount[],
): Pick<Draft, 'verdict' | 'why' | 'difference'> {
  if (kind === 'quantity') return judgeQuantities(context, accounts);
  if (kind === 'quote') return judgeQuotes(context, accounts);
  const conflict = strongestConflict(context, accounts);
  return judgeStatements(
    context,
    accounts,
    conflict && {
      value: conflict.value,
      left: conflict.left as DraftAccount,
      right: conflict.right as DraftAccount,
    },
  );
}

/** What two of these sentences are at odds on beyond doubt, the two most alike first. */
function strongestConflict(
  context: StoryContext,
  group: readonly Place[],
): { value: Conflict; left: Place; right: Place } | null {
  const ofArticle = byArticle(group);
  // A rival counts only against its counterpart: what its article has nearest in the group.
  const isNearest = (place: Place, other: Place, similarity: number): boolean =>
    ofArticle
      .get(other.article)!
      .every((third) => third === other || context.similarity(place, third) < similarity);
  const byFacts = areFactsLinked(context.articles);
  let best: { value: Conflict; left: Place; right: Place; similarity: number } | null = null;
  for (const [i, left] of group.entries())
    for (const right of group.slice(i + 1, i + 1 + MOST_RIVALS)) {
      const similarity = context.similarity(left, right);
      if (left.article === right.article || (best && similarity <= best.similarity)) continue;
      if (!isNearest(left, right, similarity) || !isNearest(right, left, similarity)) continue;
      // Two that a third one brought together may tell of two facts.
      if (byFacts && context.facts.similarity(left, right) === 0) continue;
      const value = findConflict(context, left, right);
      if (value && !isDoubtful(context, { value, left, right })) best = { value, left, right, similarity };
    }
  return best;
}

/** Stretches of sentences that quantity and quote claims speak for. */
function coverage(drafts: readonly Draft[]): Map<string, [number, number][]> {
  const covered = new Map<string, [number, number][]>();
  for (const draft of drafts)
    for (const a of draft.accounts) {
      const reach = a.quote || a.vaguer ? 0 : FIGURE_REACH;
      const span: [number, number] = [a.start - reach, a.end + reach];
      const key = `${a.article}.${a.sentence}`;
      const spans = covered.get(key);
      if (spans) spans.push(span);
      else covered.set(key, [span]);
    }
  return covered;
}

/** How many of the shared words stand outside what other claims speak for, in at least two articles. */
function ownWords(
  context: StoryContext,
  group: readonly Place[],
  shared: ReadonlyMap<string, number>,
  covered: ReadonlyMap<string, readonly [number, number][]>,
): number {
  const articles = new Map<string, Set<number>>();
  for (const place of group) {
    const spans = covered.get(`${place.article}.${place.sentence}`) ?? [];
    const keys = context.keys(place);
    for (const [i, token] of context.sentence(place).tokens.entries()) {
      // Who spoke is part of the quotation's claim.
      if (
        keys[i]!.startsWith('name:') ||
        !shared.has(keys[i]!) ||
        spans.some(([start, end]) => token.start >= start && token.end <= end)
      )
        continue;
      articles.set(keys[i]!, (articles.get(keys[i]!) ?? new Set()).add(place.article));
    }
  }
  return [...articles.values()].filter((found) => found.size > 1).length;
}

/** Sentences that no other article answers: one claim each, by what they carry. */
function singleDrafts(context: StoryContext, claimed: readonly Draft[]): Draft[] {
  const taken = new Set(claimed.flatMap((draft) => draft.accounts.map((a) => `${a.article}.${a.sentence}`)));
  const drafts: Draft[] = [];
  for (const [article, { sentences }] of context.articles.entries())
    for (const [s, sentence] of sentences.entries()) {
      if (sentence.skip || sentence.tokens.length === 0 || taken.has(`${article}.${s}`)) continue;
      const place = { article, sentence: s };
      const quote = sentence.quotes.find(
        ({ use, start, end }) =>
          use === 'speech' &&
          (sentence.tokens[firstFrom(sentence.tokens, start) + QUOTE_WORDS - 1]?.end ?? Infinity) <= end,
      );
      const own = quote
        ? account(place, quote, { quote })
        : account(place, { start: 0, end: sentence.text.length });
      const kind = quote ? 'quote' : 'statement';
      drafts.push({
        kind,
        accounts: [own],
        verdict: 'single',
        why: 'Only one article says this.',
        difference: null,
      });
    }
  return drafts;
}
