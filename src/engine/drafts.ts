/** Claims while they are being made: places and facts, before verdicts, labels and addresses. Types only. */
import type { Difference, Kind, Span, Verdict } from './comparison.ts';
import type { Place } from './context.ts';
import type { Quantity, Quote } from './facts.ts';
import type { Quotation } from './quotations.ts';

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
