/** What one more article brings to a story: claims that are new, claims that now differ. */
import type { Claim, Comparison } from '../engine/comparison.ts';

export interface News {
  /** Claims that no article stated before. */
  added: Claim[];
  /** Claims one article alone stated before, and the new one states alike. */
  confirmed: Claim[];
  /** Claims whose accounts agreed, or stood alone, and now differ. */
  differs: Claim[];
}

/** Compares the comparison with the new article to the one without it; null where there was none. */
export function newsOf(after: Comparison, before: Comparison | null, article: string): News {
  // A claim is the same claim if it keeps one of its accounts: its label and id may follow the new words.
  const earlier = new Map<string, Claim>();
  for (const claim of before?.claims ?? [])
    for (const account of claim.accounts) earlier.set(place(claim, account), claim);
  const news: News = { added: [], confirmed: [], differs: [] };
  for (const claim of after.claims) {
    if (!claim.accounts.some((account) => account.article === article)) continue;
    const others = claim.accounts.filter((account) => account.article !== article);
    const known = others.flatMap((account) => earlier.get(place(claim, account)) ?? []);
    if (others.length === 0) news.added.push(claim);
    else if (claim.verdict === 'differs' && !known.some(({ verdict }) => verdict === 'differs'))
      news.differs.push(claim);
    else if (known.every(({ verdict }) => verdict === 'single')) news.confirmed.push(claim);
  }
  return news;
}

function place({ kind }: Claim, { article, start, end }: Claim['accounts'][number]): string {
  return `${kind} ${article} ${start} ${end}`;
}
