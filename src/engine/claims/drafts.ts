/** Claims while they are being made: places and facts, before verdicts, labels and addresses. */
import type { Difference, Kind, Span, Verdict } from '../comparison.ts';
import type { Place } from '../context.ts';
import type { Quantity, Quote } from '../facts.ts';
import type { Quotation } from '../quotes/quotations.ts';

export interface DraftAccount extends Place, Span {
  vaguer: boolean;
  quantity: Quantity | null;
  quote: Quote | null;
  quotation: Quotation | null;
  /** Places in the sentence of the words at odds. */
  disputed: Span[];
  /** Version the account belongs to, by number in order of articles; null where nothing differs. */
  version: number | null;
}

export interface Draft {
  kind: Kind;
  accounts: DraftAccount[];
  verdict: Verdict;
  why: string;
  difference: Difference | null;
}

/** An account of a claim, nothing of it judged yet. @param span its place in its sentence. */
export function draftAccount(
  place: Place,
  span: Span,
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

/** Accounts by article, then place. Sorts the list it is given. */
export function inOrder(accounts: DraftAccount[]): DraftAccount[] {
  return accounts.sort((a, b) => a.article - b.article || a.sentence - b.sentence || a.start - b.start);
}
