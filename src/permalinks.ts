/** Claims and sentences → addresses that outlive the next article. Pure. */
import type { Account, Article, Claim, Comparison, Former, Kind } from './engine/comparison.ts';
import { assignIds, holdersOf, type Candidate } from './permalinks/claims.ts';
import { accountLine, type Lock, type LockedAccount, type LockedArticle } from './permalinks/lock.ts';
import { withPairPages } from './permalinks/pairs.ts';
import {
  beginning,
  findRenamed,
  heirsOf,
  isTouchedUp,
  lockSentences,
  normalise,
  publicId,
} from './permalinks/sentences.ts';

export { emptyLock, LOCK_FILE, lockText, parseLock, type Lock } from './permalinks/lock.ts';

export interface Addressed {
  /** The comparison with ids that stay; `former` and `formerly` say what became of the others. */
  comparison: Comparison;
  /** The claims as they were given, by their new ids: for those who know them by place. */
  claims: Map<string, Claim>;
  /** What the lock holds after this comparison is published; everything it held before is still in it. */
  lock: Lock;
  /** Lines the lock has gained. 0: it is up to date. */
  added: number;
}

/** Words kept of an account, to tell it from others of its sentence. */
const KEPT = { words: 8, length: 60 };

/** Article id → its wordings that no longer stand → those in their place. */
type Heirs = ReadonlyMap<string, ReadonlyMap<string, string>>;
/** Wording ids of a story's sentences: article id → the comparison's sentence id → the lock's. */
type Ids = Map<string, Map<string, string>>;

/**
 * Gives a fresh comparison the addresses of earlier ones: a wording keeps its sentence id, a claim keeps the id of
 * which it holds the largest part. What an old address showed and its page no longer has is listed in `former`.
 * The result depends on nothing but the arguments. `hints`: ids for claims the lock knows nothing of, by accounts.
 */
export function assignAddresses(
  lock: Lock,
  comparison: Comparison,
  hints: Lock['claims'] = new Map(),
): Addressed {
  const present = new Set(comparison.articles.map(({ id }) => id));
  const renamed = findRenamed(comparison.articles, lock);
  const articles = new Map(lock.articles);
  const ids: Ids = new Map();
  for (const article of comparison.articles) {
    const { ids: own, locked } = lockSentences(article, knownAs(article, lock, present, renamed));
    articles.set(article.id, locked);
    ids.set(
      article.id,
      new Map(article.sentences.map((sentence, i) => [sentence.id, own[i] ?? sentence.id])),
    );
  }
  const home = homes(present, articles);
  const locked = new Map<string, LockedAccount[]>();
  for (const [id, accounts] of lock.claims)
    locked.set(
      id,
      accounts.map((account) => ({ ...account, article: home.get(account.article) ?? account.article })),
    );

  const candidates = comparison.claims.map((claim): Candidate => ({
    id: claim.id,
    kind: claim.kind,
    accounts: claim.accounts.map((account) => lockedAccount(claim.kind, account, ids)),
  }));
  const holders = holdersOf(candidates);
  const heirs = new Map(
    [...ids].map(([id, own]) => [id, heirsOf(articles.get(id)?.sentences ?? [], new Set(own.values()))]),
  );
  const claimIds = assignIds(candidates, new Map([...hints, ...locked]), holders, (account) =>
    corrected(account, heirs, articles),
  );

  const order = comparison.articles.map(({ id }) => id);
  const pairPages = withPairPages(lock, articles, order);
  const updated: Lock = { articles, claims: new Map(lock.claims), pairPages };
  let added = countSentences(articles) - countSentences(lock.articles);
  added += (pairPages?.length ?? 0) - (lock.pairPages?.length ?? 0);
  for (const [i, { accounts }] of candidates.entries()) {
    const id = claimIds[i] as string;
    const before = lock.claims.get(id) ?? [];
    const have = new Set([...before, ...(locked.get(id) ?? [])].map(accountLine));
    const more = new Map(accounts.map((account) => [accountLine(account), account]));
    const fresh = [...more].flatMap(([line, account]) => (have.has(line) ? [] : [account]));
    added += fresh.length;
    updated.claims.set(id, [...before, ...fresh]);
  }

  const current = rewrite(comparison, ids, claimIds, heirs);
  const former = [
    ...formerClaims(locked, claimIds, holders, heirs, articles),
    ...formerArticles(present, articles, home),
  ];
  return {
    comparison: {
      ...current,
      ...(former.length > 0 ? { former } : {}),
      ...(pairPages ? { pairPages } : {}),
    },
    claims: new Map(comparison.claims.map((claim, i) => [claimIds[i] as string, claim])),
    lock: updated,
    added,
  };
}

function knownAs(
  article: Article,
  lock: Lock,
  present: ReadonlySet<string>,
  renamed: ReadonlyMap<string, string>,
): LockedArticle | undefined {
  const own = lock.articles.get(article.id);
  if (own) {
    // A file renamed there and back: under the other name its text went on.
    const later = [...lock.articles].find(
      ([id, one]) => !present.has(id) && one.was.includes(article.id) && goesOn(own, one),
    );
    return later ? { ...own, sentences: later[1].sentences } : own;
  }
  const [old] = [...renamed].find(([, now]) => now === article.id) ?? [];
  const before = old === undefined ? undefined : lock.articles.get(old);
  return before && { ...before, was: [...before.was, old as string] };
}

function goesOn(own: LockedArticle, later: LockedArticle): boolean {
  const wordings = new Map(later.sentences.map(({ id, hash }) => [id, hash]));
  return own.sentences.every(({ id, hash }) => wordings.get(id) === hash);
}

/** Former article id → the id its text has now. An id that a file has is its own. */
function homes(
  present: ReadonlySet<string>,
  articles: ReadonlyMap<string, LockedArticle>,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const [id, { was }] of articles)
    for (const old of was) if (present.has(id) && !present.has(old)) found.set(old, id);
  for (const [id, { was }] of articles) {
    const again = was.find((old) => present.has(old));
    if (again !== undefined && !present.has(id) && !found.has(id)) found.set(id, again);
  }
  return found;
}

function lockedAccount(kind: Kind, account: Account, ids: Ids): LockedAccount {
  // A statement's stretch grows and shrinks with the articles it is compared with; its sentence does not.
  const words = kind === 'statement' || account.vaguer ? '' : beginning(normalise(account.text), KEPT);
  return {
    kind,
    article: account.article,
    sentence: ids.get(account.article)?.get(account.sentence) ?? account.sentence,
    words,
  };
}

function corrected(account: LockedAccount, heirs: Heirs, articles: Lock['articles']): LockedAccount | null {
  const heir = heirs.get(account.article)?.get(account.sentence);
  if (heir === undefined) return null;
  const sentences = articles.get(account.article)?.sentences ?? [];
  const [old, now] = [account.sentence, heir].map((id) => sentences.find((one) => one.id === id));
  return old && now && isTouchedUp(old, now) ? { ...account, sentence: heir } : null;
}

const countSentences = (articles: ReadonlyMap<string, LockedArticle>): number =>
  [...articles.values()].reduce((sum, { sentences, was }) => sum + sentences.length + was.length, 0);

/** The comparison under its lasting ids. */
function rewrite(comparison: Comparison, ids: Ids, claimIds: readonly string[], heirs: Heirs): Comparison {
  const idOf = (article: string, sentence: string): string =>
    publicId(ids.get(article)?.get(sentence) ?? sentence);
  const story = comparison.story.id;
  return {
    ...comparison,
    articles: comparison.articles.map((article) => {
      const before = new Map<string, string[]>();
      for (const [old, heir] of heirs.get(article.id) ?? [])
        before.set(heir, [...(before.get(heir) ?? []), old]);
      const sentences = article.sentences.map((sentence) => {
        const id = idOf(article.id, sentence.id);
        const formerly = (before.get(ids.get(article.id)?.get(sentence.id) ?? '') ?? [])
          .map(publicId)
          .filter((old) => old !== id);
        const repeats = sentence.repeats === null ? null : idOf(article.id, sentence.repeats);
        return { ...sentence, id, repeats, ...(formerly.length > 0 ? { formerly } : {}) };
      });
      return { ...article, sentences };
    }),
    claims: comparison.claims.map((claim, i): Claim => {
      const id = claimIds[i] as string;
      const accounts = claim.accounts.map((account) => ({
        ...account,
        sentence: idOf(account.article, account.sentence),
      }));
      const [first] = accounts;
      const url =
        claim.verdict === 'single' && first
          ? `/${story}/articles/${first.article}/#${first.sentence}`
          : `/${story}/claims/${id}/`;
      return { ...claim, id, url, accounts };
    }),
    pairs: comparison.pairs.map((pair) => ({
      ...pair,
      alignments: pair.alignments.map((alignment) => ({
        ...alignment,
        left: alignment.left.map((id) => idOf(pair.left, id)),
        right: alignment.right.map((id) => idOf(pair.right, id)),
      })),
    })),
  };
}

/** What each old claim address showed and is told elsewhere now, or no more. */
function formerClaims(
  locked: ReadonlyMap<string, readonly LockedAccount[]>,
  claimIds: readonly string[],
  holders: ReturnType<typeof holdersOf>,
  heirs: Heirs,
  articles: ReadonlyMap<string, LockedArticle>,
): Former[] {
  const numbers = new Map(claimIds.map((id, i) => [id, i]));
  const found: Former[] = [];
  for (const [id, accounts] of locked) {
    const own = numbers.get(id);
    const moved = new Map<string, Former['accounts'][number]>();
    for (const account of accounts) {
      const held = holders(account);
      if (own !== undefined && held.has(own)) continue;
      const [claim] = [...held].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
      const wordings = articles.get(account.article)?.sentences ?? [];
      const heir = claim === undefined ? heirs.get(account.article)?.get(account.sentence) : undefined;
      moved.set(`${account.article} ${account.sentence} ${claim ?? ''}`, {
        article: account.article,
        sentence: publicId(account.sentence),
        words: wordings.find((one) => one.id === account.sentence)?.words ?? account.words,
        to: claim === undefined ? null : (claimIds[claim] ?? null),
        now: heir === undefined ? null : publicId(heir),
      });
    }
    if (own !== undefined && moved.size === 0) continue;
    const list = [...moved.values()];
    const to = [...new Set(list.flatMap((one) => one.to ?? []))];
    found.push({ kind: 'claim', id, to, hidden: false, title: '', accounts: list });
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function formerArticles(
  present: ReadonlySet<string>,
  articles: ReadonlyMap<string, LockedArticle>,
  home: ReadonlyMap<string, string>,
): Former[] {
  return [...articles]
    .filter(([id]) => !present.has(id))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { title }]) => {
      const to = home.get(id);
      return { kind: 'article', id, to: to === undefined ? [] : [to], hidden: false, title, accounts: [] };
    });
}
