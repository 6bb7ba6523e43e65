/** What every verdict needs: versions, and the words that give its reason. */
import type { StoryContext } from '../context.ts';
import type { Draft, DraftAccount } from './drafts.ts';

export type Judgement = Pick<Draft, 'verdict' | 'why' | 'difference'>;

/** Whether accounts of fewer than two articles make up the claim. */
export function isSingle(accounts: readonly DraftAccount[]): boolean {
  return new Set(accounts.map((account) => account.article)).size < 2;
}

export const SINGLE: Judgement = { verdict: 'single', why: 'Only one article says this.', difference: null };

/** Sorts accounts into versions: `version` is set in order of first appearance where there are at least two. */
export function setVersions(
  accounts: readonly DraftAccount[],
  classOf: (account: DraftAccount) => number | null,
): void {
  const letters = new Map<number, number>();
  for (const account of accounts) {
    const group = classOf(account);
    if (group !== null && !letters.has(group)) letters.set(group, letters.size);
    account.version = group === null ? null : letters.get(group)!;
  }
  if (letters.size < 2) for (const account of accounts) account.version = null;
}

/** Whether some wording stands in every article that has an account. @param wordings one for each account. */
export function allHave(accounts: readonly DraftAccount[], wordings: readonly string[]): boolean {
  const found = new Map<string, Set<number>>();
  for (const [i, { article }] of accounts.entries())
    found.set(wordings[i]!, (found.get(wordings[i]!) ?? new Set()).add(article));
  const articles = new Set(accounts.map((account) => account.article)).size;
  return [...found.values()].some((having) => having.size === articles);
}

/** The account's exact words. */
export function textOf(context: StoryContext, account: DraftAccount): string {
  return context.sentence(account).text.slice(account.start, account.end);
}

/** The texts without those that differ only in case from a later one. */
export function distinct(texts: string[]): string[] {
  return [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()];
}

/** "a, b and c". */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
}

/** The text with its first letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
