/** An editor's decisions about what belongs together, applied to claims and families. */
import { judge } from './claims.ts';
import type { Account, Claim, Comparison, Family, Kind } from '../comparison.ts';
import type { StoryContext } from '../context.ts';
import type { Draft, DraftAccount } from './drafts.ts';
import { toSlug } from '../words/slug.ts';

/** An account as a comparison made without decisions knows it. */
export type Chosen = Pick<Account, 'article' | 'sentence' | 'start' | 'end'> & { kind: Kind };

/** What an editor decided about a story; everything is optional. */
export interface Decisions {
  /** Ids of articles, first to last; articles left out follow by file name. */
  order?: readonly string[];
  /** Article id → the name of the origin it draws on. */
  families?: ReadonlyMap<string, string>;
  /** Accounts that are one claim, of the kind of the first. */
  together?: readonly (readonly Chosen[])[];
  /** Accounts that are a claim of their own, apart from those they were found with. */
  apart?: readonly (readonly Chosen[])[];
}

/** Joins and parts claims as decided and judges those it touched anew; the others stay as they are. */
export function decideClaims(context: StoryContext, drafts: readonly Draft[], decisions: Decisions): Draft[] {
  let all = [...drafts];
  for (const chosen of decisions.together ?? []) {
    const joined = all.filter((draft) =>
      draft.accounts.some((account) => isChosen(context, draft, account, chosen)),
    );
    const first = joined.find(({ kind }) => kind === chosen[0]?.kind) ?? joined[0];
    if (!first || joined.length < 2) continue;
    const accounts = new Map<string, DraftAccount>();
    for (const account of [first, ...joined].flatMap((draft) => draft.accounts)) {
      const key = `${account.article}.${account.sentence}.${account.start}.${account.end}`;
      if (!accounts.has(key)) accounts.set(key, account);
    }
    const whole = made(context, first.kind, [...accounts.values()]);
    all = all.flatMap((draft) => (draft === first ? [whole] : joined.includes(draft) ? [] : [draft]));
  }
  for (const chosen of decisions.apart ?? [])
    all = all.flatMap((draft) => {
      const out = draft.accounts.filter((account) => isChosen(context, draft, account, chosen));
      const stay = draft.accounts.filter((account) => !out.includes(account));
      return out.length === 0 || stay.length === 0
        ? [draft]
        : [made(context, draft.kind, stay), made(context, draft.kind, out)];
    });
  return all;
}

function isChosen(
  context: StoryContext,
  draft: Draft,
  account: DraftAccount,
  chosen: readonly Chosen[],
): boolean {
  const article = context.articles[account.article]!.article;
  const sentence = article.sentences[account.sentence]!.id;
  return chosen.some(
    (one) =>
      one.kind === draft.kind &&
      one.article === article.id &&
      one.sentence === sentence &&
      one.start === account.start &&
      one.end === account.end,
  );
}

function made(context: StoryContext, kind: Kind, accounts: readonly DraftAccount[]): Draft {
  const own = accounts
    .map((account): DraftAccount => ({
      ...account,
      version: null,
      disputed: [],
      vaguer: isVague(kind, account),
    }))
    .sort((a, b) => a.article - b.article || a.sentence - b.sentence || a.start - b.start);
  // Accounts none of which has a figure or quotation state something all the same.
  const stated = own.every((account) => account.vaguer) ? 'statement' : kind;
  for (const account of own) if (stated === 'statement') account.vaguer = false;
  return { kind: stated, accounts: own, ...judge(context, stated, own) };
}

const isVague = (kind: Kind, { quantity, quote }: DraftAccount): boolean =>
  kind === 'quantity' ? quantity === null : kind === 'quote' ? quote === null : false;

/** Puts articles into the families an editor states; what is left of the families found stays. */
export function decideFamilies(families: readonly Family[], decisions: Decisions): Family[] {
  const { families: stated } = decisions;
  if (!stated || stated.size === 0) return [...families];
  const left = families.flatMap((family) => {
    const articles = family.articles.filter((id) => !stated.has(id));
    return articles.length > 1 || (articles.length === 1 && family.agency !== null)
      ? [{ ...family, articles }]
      : [];
  });
  for (const name of new Set(stated.values())) {
    const members = [...stated].flatMap(([id, own]) => (own === name ? [id] : []));
    const because = `An editor says that these articles draw on ${name}.`;
    const known = left.find(({ id, agency }) => agency === name || id === toSlug(name));
    if (known) {
      known.articles = [...known.articles, ...members];
      known.because = `${known.because} ${because}`;
    } else left.push({ id: toSlug(name), agency: name, articles: members, because });
  }
  return left;
}

/** The claim's accounts as {@link Decisions} name them. */
export function chosenOf(claim: Claim, accounts: readonly Account[] = claim.accounts): Chosen[] {
  return accounts.map(({ article, sentence, start, end }) => ({
    kind: claim.kind,
    article,
    sentence,
    start,
    end,
  }));
}

/** Compares two articles by the order decided, then by file name. */
export function inOrder({ order = [] }: Decisions): (a: ArticleKey, b: ArticleKey) => number {
  const rank = new Map(order.map((id, i) => [id, i]));
  const place = ({ id }: ArticleKey): number => rank.get(id) ?? order.length;
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return (a, b) => place(a) - place(b) || text(a.file, b.file) || text(a.id, b.id);
}
type ArticleKey = Pick<Comparison['articles'][number], 'id' | 'file'>;
