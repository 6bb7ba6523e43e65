/** What of a claim is at odds, so that its label takes no side. */
import type { Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import type { Draft, DraftAccount } from '../claims/drafts.ts';
import type { SentenceFacts } from '../facts.ts';

/** The places of the figures of a sentence that are at odds with those of another account. */
export type Contested = (place: Place) => readonly Span[];
const NOTHING: readonly Span[] = [];

/** Finds the figures at odds in all claims of a story, so that no label states one as if it were settled. */
export function contestedIn(context: StoryContext, drafts: readonly Draft[]): Contested {
  const found = new Map<SentenceFacts, Span[]>();
  for (const { kind, verdict, accounts } of drafts) {
    if (kind !== 'quantity' || verdict !== 'differs') continue;
    for (const account of accounts) {
      if (!account.quantity || account.version === null) continue;
      const sentence = context.sentence(account);
      found.set(sentence, [...(found.get(sentence) ?? []), account.quantity.figure]);
    }
  }
  return (place) => found.get(context.sentence(place)) ?? NOTHING;
}

/** Whether a label states one of the words or figures of some accounts that are at odds. */
export function statesOdds(
  context: StoryContext,
  accounts: readonly DraftAccount[],
  contested: Contested,
): (label: string) => boolean {
  const figures = new Set<string>();
  const words = new Set<string>();
  for (const account of accounts) {
    const { text } = context.sentence(account);
    for (const { start, end } of [...account.disputed, ...contested(account)]) {
      const odd = text.slice(start, end).toLowerCase();
      const own = figuresIn(odd);
      for (const one of own) figures.add(one);
      if (own.length === 0) words.add(` ${odd} `);
    }
  }
  if (figures.size + words.size === 0) return () => false;
  return (label) => {
    const told = ` ${label.toLowerCase()} `;
    return figuresIn(label).some((one) => figures.has(one)) || [...words].some((one) => told.includes(one));
  };
}

/** The figures of some words, in digits. */
export const figuresIn = (text: string): readonly string[] => text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? [];

/** The figures that all accounts state. */
export function sharedFigures(context: StoryContext, accounts: readonly DraftAccount[]): ReadonlySet<string> {
  const [first, ...others] = accounts.map((account) => new Set(figuresIn(context.sentence(account).text)));
  return new Set([...(first ?? [])].filter((figure) => others.every((other) => other.has(figure))));
}
