/** Sentences that make one statement → claims, but for what claims of figures and quotations already say. */
import { clausesOf } from '../align/clauses.ts';
import type { Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import { disputeKey, findDispute, type Dispute } from './disputes.ts';
import { draftAccount, inOrder, type Draft, type DraftAccount } from './drafts.ts';
import { judgeStatements } from './judge-statements.ts';
import { rivalAccounts } from './rival-accounts.ts';
import { carryingPart, groupSentences, sharedWords } from './statement-claims.ts';

/** Telling words a statement must share beyond its figures and quotations to be a claim of its own. */
const OWN_WORDS = 3;
/** Words around a figure, in characters, that belong to the figure's claim. */
const FIGURE_REACH = 40;

/**
 * Drafts the claims of sentences that make one statement.
 * @param others claims of figures and quotations, which speak for their own words.
 */
export function statementDrafts(context: StoryContext, others: readonly Draft[]): Draft[] {
  const covered = coverage(others);
  const groups = groupSentences(context);
  const disputes = findDisputes(context, groups);
  const drafts: Draft[] = [];
  for (const [g, group] of groups.entries()) {
    const { dispute, toldElsewhere } = disputes[g]!;
    const shared = sharedWords(context, group);
    const spokenFor = group.every((place) => covered.has(`${place.article}.${place.sentence}`));
    if (!dispute && spokenFor && ownWords(context, group, shared, covered) < OWN_WORDS) continue;
    const accounts = inOrder(
      group.map((place) => {
        const part = carryingPart(context, place, shared);
        const side = dispute?.sides.find((each) => each.place === place);
        return draftAccount(place, side ? widened(context, place, part, side.words) : part);
      }),
    );
    const judged = judgeStatements(context, accounts, dispute);
    const note = judged.verdict === 'compatible' ? (oddsElsewhere(accounts, others) ?? toldElsewhere) : null;
    drafts.push({ kind: 'statement', accounts, ...judged, ...(note && { why: note }) });
  }
  const told = disputes.flatMap(({ dispute }) => dispute ?? []);
  const rivals = rivalAccounts(context, told).filter((dispute) => !isFigureTold(dispute, others));
  return [
    ...drafts.flatMap((draft) => besideRivals(draft, rivals)),
    ...rivals.map((dispute) => rivalDraft(context, dispute)),
  ];
}

/** Whether a claim of figures already tells what is at odds. */
function isFigureTold({ what, sides }: Dispute, others: readonly Draft[]): boolean {
  if (what !== 'number') return false;
  return others.some(({ verdict, accounts }) => {
    const among = sides.filter(({ place, words }) =>
      accounts.some(
        ({ article, sentence, start, end }) =>
          article === place.article && sentence === place.sentence && start < words.end && words.start < end,
      ),
    );
    return verdict === 'differs' && among.length > 1;
  });
}

/** A claim beside one that tells its sentences to be at odds: none where it has no others, else with a word of it. */
function besideRivals(draft: Draft, rivals: readonly Dispute[]): Draft[] {
  if (draft.verdict !== 'compatible') return [draft];
  const sidesOf = ({ sides }: Dispute, { article, sentence }: Place): number[] =>
    sides
      .filter(({ place }) => place.article === article && place.sentence === sentence)
      .map(({ version }) => version);
  const rival = rivals.find(
    (dispute) => new Set(draft.accounts.flatMap((account) => sidesOf(dispute, account))).size > 1,
  );
  if (!rival) return [draft];
  if (draft.accounts.every((account) => sidesOf(rival, account).length > 0)) return [];
  return [{ ...draft, why: elsewhere(WORDS[rival.what]) }];
}

/** The claim of accounts that are at odds and were not put together by their words. */
function rivalDraft(context: StoryContext, dispute: Dispute): Draft {
  const accounts = inOrder(
    dispute.sides.map(({ place, words }) => draftAccount(place, widened(context, place, words, words))),
  );
  return { kind: 'statement', accounts, ...judgeStatements(context, accounts, dispute) };
}

/** What each group is at odds on. Words at odds that stand in several groups are told by the smallest, the first of such. */
function findDisputes(
  context: StoryContext,
  groups: readonly (readonly Place[])[],
): { dispute: Dispute | null; toldElsewhere: string | null }[] {
  const told = new Set<string>();
  const found = new Map<number, { dispute: Dispute | null; toldElsewhere: string | null }>();
  const bySize = groups.map((_, g) => g).sort((a, b) => groups[a]!.length - groups[b]!.length || a - b);
  for (const g of bySize) {
    const first = findDispute(context, groups[g]!);
    const isTold = first !== null && told.has(disputeKey(first));
    const dispute = isTold ? findDispute(context, groups[g]!, told) : first;
    if (dispute) told.add(disputeKey(dispute));
    found.set(g, { dispute, toldElsewhere: isTold ? elsewhere(WORDS[first.what]) : null });
  }
  return groups.map((_, g) => found.get(g)!);
}

/** What is at odds, as it is called where another claim tells it. */
const WORDS: Readonly<Record<Dispute['what'], string>> = {
  number: 'a number',
  date: 'a date',
  name: 'a name',
  place: 'a place',
  speaker: 'a speaker',
  words: 'something',
  negation: 'something',
  scope: 'something',
};

const elsewhere = (what: string): string =>
  `Worded differently; ${what} in these words is at odds, see the claim about it.`;

/** What to say of accounts that hold figures or quotations which another claim found at odds; null where they hold none. */
function oddsElsewhere(accounts: readonly DraftAccount[], others: readonly Draft[]): string | null {
  const holds = (one: DraftAccount): boolean =>
    accounts.some(
      (account) =>
        account.article === one.article &&
        account.sentence === one.sentence &&
        account.start <= one.start &&
        one.end <= account.end,
    );
  const odd = others.find(
    ({ verdict, accounts: theirs }) =>
      verdict === 'differs' &&
      new Set(theirs.flatMap((one) => (one.version !== null && holds(one) ? [one.version] : []))).size > 1,
  );
  if (!odd) return null;
  return elsewhere(odd.kind === 'quantity' ? 'a number' : 'a quotation');
}

/** A part of a sentence, widened by whole clauses until it takes in the words at odds. */
function widened(context: StoryContext, place: Place, part: Span, words: Span): Span {
  const clauses = clausesOf(context.sentence(place)).filter(
    (clause) => clause.start < words.end && words.start < clause.end,
  );
  return {
    start: Math.min(part.start, ...clauses.map((clause) => clause.start), words.start),
    end: Math.max(part.end, ...clauses.map((clause) => clause.end), words.end),
  };
}

/** Stretches of sentences that quantity and quote claims speak for. */
function coverage(drafts: readonly Draft[]): Map<string, [number, number][]> {
  const covered = new Map<string, [number, number][]>();
  for (const draft of drafts)
    for (const a of draft.accounts) {
      const reach = a.quote || a.vaguer ? 0 : FIGURE_REACH;
      const span: [number, number] = [a.start - reach, a.end + reach];
      const key = `${a.article}.${a.sentence}`;
      const spans = covered.get(key);
      if (spans) spans.push(span);
      else covered.set(key, [span]);
    }
  return covered;
}

/** How many of the shared words stand outside what other claims speak for, in at least two articles. */
function ownWords(
  context: StoryContext,
  group: readonly Place[],
  shared: ReadonlyMap<string, number>,
  covered: ReadonlyMap<string, readonly [number, number][]>,
): number {
  const articles = new Map<string, Set<number>>();
  for (const place of group) {
    const spans = covered.get(`${place.article}.${place.sentence}`) ?? [];
    const keys = context.keys(place);
    for (const [i, token] of context.sentence(place).tokens.entries()) {
      // Who spoke is part of the quotation's claim.
      if (
        keys[i]!.startsWith('name:') ||
        !shared.has(keys[i]!) ||
        spans.some(([start, end]) => token.start >= start && token.end <= end)
      )
        continue;
      articles.set(keys[i]!, (articles.get(keys[i]!) ?? new Set()).add(place.article));
    }
  }
  return [...articles.values()].filter((found) => found.size > 1).length;
}
