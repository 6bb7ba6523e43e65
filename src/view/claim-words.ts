/** A claim told in a sentence: who says what, who says less, who is silent; and how many origins stand behind it. */
import type { Account, Claim, Comparison } from '../engine/comparison.ts';
import { capital, count, list, numberWord, type ArticleRef } from './common.ts';
import { articlesOf, howTold, ours, type Said } from './wordings.ts';

export type { Said };

/** Versions told one by one; more are counted. */
const MOST_VERSIONS = 3;

/** "two articles say", "1 says". */
function saying(accounts: readonly Account[], refs: ReadonlyMap<string, ArticleRef>, first: boolean): string {
  const ids = articlesOf(accounts);
  const name =
    ids.length === 1
      ? `article ${refs.get(ids[0] ?? '')?.number ?? ''}`
      : first
        ? count(ids.length, 'article')
        : numberWord(ids.length);
  return `${first ? capital(name) : name} ${ids.length === 1 ? 'says' : 'say'} `;
}

/** "; one fits either, one is less exact and two are silent" */
function rest(claim: Claim): string {
  const between = claim.verdict === 'differs' ? articlesOf(undecided(claim)).length : 0;
  const vaguer = articlesOf(claim.accounts.filter((account) => account.vaguer)).length;
  const silent = claim.silent.length;
  const is = (n: number, what: string): string[] =>
    n > 0 ? [`${numberWord(n)} ${n === 1 ? 'is' : 'are'} ${what}`] : [];
  const more =
    between === 0
      ? []
      : claim.kind === 'statement'
        ? [`${numberWord(between)} more ${between === 1 ? 'tells' : 'tell'} of it`]
        : [`${numberWord(between)} ${between === 1 ? 'fits' : 'fit'} either`];
  const parts = [...more, ...is(vaguer, 'less exact'), ...is(silent, 'silent')];
  return parts.length > 0 ? `; ${list(parts)}` : '';
}

/** Accounts of a claim that differs which take no side, of articles that have no other account: "more than 140" beside 141 and 147. */
function undecided({ accounts }: Claim): Account[] {
  const sided = new Set(accounts.flatMap(({ article, version }) => (version === null ? [] : [article])));
  return accounts.filter(({ article, vaguer }) => !vaguer && !sided.has(article));
}

/** The claim in one sentence. Words in quotation marks stand in every article they are said to be of. */
export function answer(comparison: Comparison, claim: Claim, refs: ReadonlyMap<string, ArticleRef>): Said[] {
  const full = claim.accounts.filter((account) => !account.vaguer);
  const stated = full.length > 0 ? full : claim.accounts;
  if (claim.verdict === 'single') {
    const [account] = claim.accounts;
    const number = refs.get(account?.article ?? '')?.number ?? 1;
    return [
      ours(`Only article ${number} of ${numberWord(comparison.articles.length)} says this: `),
      howTold(comparison, claim, claim.accounts).said,
      ours('.'),
    ];
  }
  if (claim.verdict === 'differs') {
    const versions = new Map<string, Account[]>();
    for (const account of stated)
      if (account.version !== null)
        versions.set(account.version, [...(versions.get(account.version) ?? []), account]);
    const groups = [...versions.values()];
    if (groups.length > MOST_VERSIONS)
      return [
        ours(
          `${capital(count(articlesOf(groups.flat()).length, 'article'))} give ${numberWord(groups.length)} versions${rest(claim)}.`,
        ),
      ];
    return [
      ...groups.flatMap((accounts, i) => [
        ours(`${i > 0 ? ', ' : ''}${saying(accounts, refs, i === 0)}`),
        ...howTold(comparison, claim, accounts).wordings,
      ]),
      ours(`${rest(claim)}.`),
    ];
  }
  const n = articlesOf(stated).length;
  const end = ours(`${rest(claim)}.`);
  const { said, byAll, wordings } = howTold(comparison, claim, stated);
  if (n === 1) return [ours(saying(stated, refs, true)), said, end];
  const who = capital(n === 2 ? 'two articles' : count(n, 'article'));
  if (claim.verdict === 'same') return [ours(`${who} say the same: `), ...wordings, end];
  if (claim.kind === 'quantity') return [ours(`${who} say `), ...wordings, end];
  if (claim.kind === 'quote')
    return byAll
      ? [ours(`${who} quote `), said, ours(`, not all at the same length${rest(claim)}.`)]
      : [ours(`${who} quote parts of this, one of them: `), said, end];
  return [ours(`${who} say this in their own words, one of them: `), said, end];
}

/** "Three independent origins: AFP (1 and 2), shared wording (3 and 5) and 4." */
export function origins(comparison: Comparison, claim: Claim, refs: ReadonlyMap<string, ArticleRef>): string {
  const stating = articlesOf(claim.accounts);
  const number = (id: string): number => refs.get(id)?.number ?? 0;
  const parts: string[] = [];
  const placed = new Set<string>();
  for (const family of comparison.families) {
    const members = family.articles.filter((id) => stating.includes(id) && !placed.has(id));
    for (const id of members) placed.add(id);
    if (members.length === 0) continue;
    const numbers = list(members.map(number));
    const name = family.agency ?? (members.length > 1 ? 'shared wording' : null);
    parts.push(name === null ? numbers : `${name} (${numbers})`);
  }
  parts.push(...stating.filter((id) => !placed.has(id)).map((id) => String(number(id))));
  const n = claim.origins;
  return n === 1
    ? `One origin: ${list(parts)}.`
    : `${capital(count(n, 'independent origin'))}: ${list(parts)}.`;
}

/** "The versions divide by agency: AFP a, Reuters b." Null where they do not. */
export function byAgency(comparison: Comparison, claim: Claim): string | null {
  if (claim.verdict !== 'differs') return null;
  const versionOf = new Map<string, Set<string>>();
  for (const account of claim.accounts) {
    if (account.vaguer || account.version === null) continue;
    const family = comparison.families.find(
      ({ agency, articles }) => agency !== null && articles.includes(account.article),
    );
    if (!family?.agency) return null;
    versionOf.set(family.agency, (versionOf.get(family.agency) ?? new Set()).add(account.version));
  }
  const entries = [...versionOf].map(([agency, versions]) => ({ agency, versions: [...versions] }));
  const split = new Set(entries.flatMap(({ versions }) => versions)).size === entries.length;
  if (entries.length < 2 || !split || entries.some(({ versions }) => versions.length > 1)) return null;
  return `The versions divide by agency: ${list(entries.map(({ agency, versions }) => `${agency} ${versions[0]}`))}.`;
}
