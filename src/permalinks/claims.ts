/** Claim ids that stay with their accounts, and where each account of an old address is told now. */
import type { Kind } from '../engine/comparison.ts';
import type { LockedAccount } from './lock.ts';

/** A claim of the story as it is now, its accounts under the ids of their wordings. */
export interface Candidate {
  /** The id it would have if none were kept. */
  id: string;
  kind: Kind;
  accounts: LockedAccount[];
}

/** How surely two accounts are one: they stand in one sentence, and … (0 to 1, higher is surer). */
const LIKE = { sameWords: 1, oneInTheOther: 0.75, sameKind: 0.5, sameSentence: 0.25 };

/** A corrected sentence counts this much of an unchanged one (0 to 1). */
const CORRECTED = 0.5;

function likeness(one: LockedAccount, other: LockedAccount): number {
  if (one.kind !== other.kind) return LIKE.sameSentence;
  if (one.words === other.words) return LIKE.sameWords;
  if (one.words === '' || other.words === '') return LIKE.sameKind;
  return one.words.includes(other.words) || other.words.includes(one.words)
    ? LIKE.oneInTheOther
    : LIKE.sameKind;
}

const place = ({ article, sentence }: LockedAccount): string => `${article} ${sentence}`;

/** Claims that tell an account's sentence → how surely they tell the account, 0 to 1. */
export type Holders = (account: LockedAccount) => Map<number, number>;

/** Makes the look-up of which claims, by number, hold an account. */
export function holdersOf(claims: readonly Candidate[]): Holders {
  const at = new Map<string, { claim: number; account: LockedAccount }[]>();
  for (const [claim, { accounts }] of claims.entries())
    for (const account of accounts) {
      const list = at.get(place(account));
      if (list) list.push({ claim, account });
      else at.set(place(account), [{ claim, account }]);
    }
  return (account) => {
    const found = new Map<number, number>();
    for (const { claim, account: other } of at.get(place(account)) ?? [])
      found.set(claim, Math.max(found.get(claim) ?? 0, likeness(account, other)));
    return found;
  };
}

/**
 * Gives every claim its id. A claim keeps the id of which it holds the largest part; where it holds several, the one
 * it holds most of. Others get an id that was never used. `corrected`: the account after its sentence was touched up.
 */
export function assignIds(
  claims: readonly Candidate[],
  locked: ReadonlyMap<string, readonly LockedAccount[]>,
  holders: Holders,
  corrected: (account: LockedAccount) => LockedAccount | null,
): string[] {
  const offers: { claim: number; id: string; held: number; share: number }[] = [];
  for (const [id, accounts] of locked) {
    const held = new Map<number, number>();
    for (const account of accounts) {
      const after = corrected(account);
      for (const [claim, sure] of holders(after ?? account))
        // What becomes another kind of claim becomes another claim.
        if (claims[claim]?.kind === account.kind)
          held.set(claim, (held.get(claim) ?? 0) + sure * (after ? CORRECTED : 1));
    }
    for (const [claim, sum] of held) offers.push({ claim, id, held: sum, share: sum / accounts.length });
  }
  offers.sort(
    (a, b) =>
      b.held - a.held || b.share - a.share || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.claim - b.claim),
  );
  const ids = new Map<number, string>();
  const used = new Set<string>();
  for (const { claim, id } of offers) {
    if (ids.has(claim) || used.has(id)) continue;
    ids.set(claim, id);
    used.add(id);
  }
  const taken = new Set([...locked.keys(), ...used]);
  return claims.map((candidate, claim) => {
    const id = ids.get(claim) ?? unused(candidate.id, taken);
    taken.add(id);
    return id;
  });
}

function unused(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let n = 2; ; n++) if (!taken.has(`${wanted}-${n}`)) return `${wanted}-${n}`;
}
