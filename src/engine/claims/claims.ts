/** Facts in aligned sentences → claims: their accounts, verdicts and reasons. */
import type { Kind } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import { findDispute } from './disputes.ts';
import { draftAccount, inOrder, type Draft, type DraftAccount } from './drafts.ts';
import type { Quantity } from '../facts.ts';
import { groupQuantities, quantityNodes } from './quantity-claims.ts';
import { groupQuotes, quoteNodes } from './quote-claims.ts';
import { firstFrom } from '../words/tokens.ts';
import { findVaguer } from './vaguer.ts';
import { judgeQuantities } from './judge-quantities.ts';
import { judgeQuotes } from './judge-quotes.ts';
import { judgeStatements } from './judge-statements.ts';
import { statementDrafts } from './statement-drafts.ts';

/** Words a quotation needs to stand as a claim by itself when no other article has it. */
const QUOTE_WORDS = 4;

/** Finds every claim of a story, in order of kind, verdict and place. */
export function findClaims(context: StoryContext): Draft[] {
  const quantities = quantityDrafts(context);
  const quotes = quoteDrafts(context);
  const shared = [...quantities, ...quotes];
  const statements = statementDrafts(context, shared);
  const claimed = [...shared, ...statements];
  return [...claimed, ...singleDrafts(context, claimed)];
}

function quantityDrafts(context: StoryContext): Draft[] {
  const nodes = quantityNodes(context);
  const groups = groupQuantities(context, nodes).filter((group) =>
    group.some((n) => tells(nodes[n]!.quantity)),
  );
  return groups.map((group) => {
    const own = group.map((n) =>
      draftAccount(nodes[n]!.place, nodes[n]!.quantity, { quantity: nodes[n]!.quantity }),
    );
    const { dimension } = own[0]!.quantity!;
    const vaguer = findVaguer(context, own, (place) =>
      context.sentence(place).quantities.some((quantity) => quantity.dimension === dimension),
    );
    const accounts = inOrder([...own, ...vaguer]);
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
    const own = group.map((n) => draftAccount(nodes[n]!.place, nodes[n]!.quote, nodes[n]));
    const speaks = (place: Place): boolean =>
      context.sentence(place).quotes.some((quote) => quote.use === 'speech');
    const accounts = inOrder([...own, ...findVaguer(context, own, speaks)]);
    return { kind: 'quote', accounts, ...judgeQuotes(context, accounts) };
  });
}

/** Judges accounts that were put together by hand. Quantities need at least one account with a figure. */
export function judge(
  context: StoryContext,
  kind: Kind,
  accounts: DraftAccount[],
): Pick<Draft, 'verdict' | 'why' | 'difference'> {
  if (kind === 'quantity') return judgeQuantities(context, accounts);
  if (kind === 'quote') return judgeQuotes(context, accounts);
  return judgeStatements(context, accounts, findDispute(context, accounts));
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
        ? draftAccount(place, quote, { quote })
        : draftAccount(place, { start: 0, end: sentence.text.length });
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
