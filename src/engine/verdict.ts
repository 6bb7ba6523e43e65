/** Accounts of one claim → same, compatible, differs or single, with the reason in one sentence. */
import type { Difference } from './comparison.ts';
import type { Conflict } from './conflicts.ts';
import type { StoryContext } from './context.ts';
import type { Draft, DraftAccount } from './drafts.ts';
import type { Quantity } from './facts.ts';
import { compareQuantities } from './quantities.ts';
import { isAtOdds } from './quantity-likeness.ts';
import { compareQuotations, type Quotation } from './quotations.ts';

type Judgement = Pick<Draft, 'verdict' | 'why' | 'difference'>;

/** Whether accounts of fewer than two articles make up the claim. */
export function isSingle(accounts: readonly DraftAccount[]): boolean {
  return new Set(accounts.map((account) => account.article)).size < 2;
}

const SINGLE: Judgement = { verdict: 'single', why: 'Only one article says this.', difference: null };

/** Sorts accounts into versions: `version` is set in order of first appearance where there are at least two. */
function setVersions(
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

/** Judges figures given for one thing. */
export function judgeQuantities(context: StoryContext, accounts: DraftAccount[]): Judgement {
  if (isSingle(accounts)) return SINGLE;
  const figures = accounts.filter((account) => account.quantity !== null);
  const classes: Quantity[][] = [];
  const home = new Map<DraftAccount, number>();
  // Exact figures make the versions; bounds and ranges then join the one version they fit, if it is one.
  const exactness = (q: Quantity): number =>
    q.high !== null ? 2 : q.bound === 'above' || q.bound === 'below' ? 1 : 0;
  for (const level of [0, 1, 2])
    for (const account of figures) {
      const quantity = account.quantity!;
      if (exactness(quantity) !== level) continue;
      const fits = classes.flatMap((group, i) =>
        group.every((q) => !isAtOdds(compareQuantities(q, quantity))) ? [i] : [],
      );
      if (fits.length === 0) home.set(account, classes.push([quantity]) - 1);
      else if (fits.length === 1) {
        classes[fits[0]!]!.push(quantity);
        home.set(account, fits[0]!);
      }
    }
  const shown = (account: DraftAccount): string => `“${textOf(context, account)}”`;
  if (classes.length < 2) {
    const [first, ...rest] = figures;
    const vague = accounts.some((account) => account.vaguer);
    const equal = rest.every((account) => compareQuantities(first!.quantity!, account.quantity!) === 'equal');
    if (isSingle(figures))
      return {
        verdict: 'compatible',
        why: `Only one article gives a figure, ${shown(first!)}; the others are less exact.`,
        difference: null,
      };
    if (equal && !vague)
      return {
        verdict: 'same',
        why: `All give the same figure: ${list(distinct(figures.map(shown)))}.`,
        difference: null,
      };
    if (equal)
      return {
        verdict: 'same',
        why: `All that give a figure give the same one: ${list(distinct(figures.map(shown)))}.`,
        difference: null,
      };
    return {
      verdict: 'compatible',
      why: `Equal, though hedged or rounded differently: ${list(distinct(figures.map(shown)))}.`,
      difference: null,
    };
  }
  setVersions(accounts, (account) => home.get(account) ?? null);
  for (const account of figures)
    if (account.version !== null) account.disputed = [{ ...account.quantity!.figure }];
  const versions = classes.map((_, i) => figures.find((account) => home.get(account) === i)!);
  versions.sort((a, b) => figures.indexOf(a) - figures.indexOf(b));
  const hedged = figures.every((account) => account.quantity!.bound !== 'exact');
  const rounding = versions.every((a) =>
    versions.every((b) => a === b || compareQuantities(a.quantity!, b.quantity!) === 'rounding'),
  );
  const units = new Set(versions.map((account) => account.quantity!.stated.unit));
  const isDate = versions[0]!.quantity!.dimension === 'date';
  const difference: Difference = {
    what: isDate ? 'date' : 'number',
    values: versions.map(({ quantity }) =>
      isDate ? (quantity!.iso ?? '') : units.size === 1 ? quantity!.stated.amount : quantity!.amount,
    ),
    unit: isDate ? null : units.size === 1 ? [...units][0]! : versions[0]!.quantity!.unit,
    hedged,
    size: rounding ? 'rounding' : 'contradiction',
  };
  const gap = rounding
    ? 'both are hedged, so rounding could explain the gap'
    : isDate
      ? 'these are different dates'
      : 'these figures cannot both hold';
  return { verdict: 'differs', why: `${capital(list(versions.map(shown)))}: ${gap}.`, difference };
}

function lengthOf({ from, to }: Quotation): number {
  return to - from;
}

/** Quotations that share less of their words than this (0 to 1) are different parts of one remark. */
const ONE_REMARK = 0.5;

/** Judges quotations of one utterance. */
export function judgeQuotes(context: StoryContext, accounts: DraftAccount[]): Judgement {
  if (isSingle(accounts)) return SINGLE;
  const quoted = accounts.filter((account) => account.quote !== null);
  if (isSingle(quoted))
    return {
      verdict: 'compatible',
      why: 'One article quotes these words; the others give them in their own.',
      difference: null,
    };
  const words = quoted.map((account) => account.quotation!);
  const relate = (i: number, j: number) => compareQuotations(words[i]!, words[j]!);
  /** Whether the article of `other` also has the words of `i` unaltered: then the two are no rivals. */
  const answered = (i: number, other: number): boolean =>
    quoted.some(
      (account, k) =>
        account.article === quoted[other]!.article && k !== other && relate(i, k).relation !== 'altered',
    );
  const classes: number[][] = [];
  let partial = false;
  // The longest quotation first: shorter ones are parts of it, or altered.
  const order = quoted.map((_, i) => i).sort((a, b) => lengthOf(words[b]!) - lengthOf(words[a]!) || a - b);
  for (const i of order) {
    let joined: number[] | undefined;
    for (const group of classes) {
      const relations = group.map((j) => relate(j, i));
      const fits = group.every((j, n) => {
        const { relation, containment } = relations[n]!;
        const isRival =
          relation === 'altered' && containment >= ONE_REMARK && quoted[i]!.article !== quoted[j]!.article;
        return !isRival || answered(i, j) || answered(j, i);
      });
      if (!fits) continue;
      if (relations.some((relation) => relation.relation === 'part')) partial = true;
      joined = group;
      break;
    }
    if (joined) joined.push(i);
    else classes.push([i]);
  }
  if (classes.length < 2) {
    if (partial)
      return {
        verdict: 'compatible',
        why: 'Some quote more of it than others; the words they share are unaltered.',
        difference: null,
      };
    const vague = accounts.some((account) => account.vaguer);
    return {
      verdict: 'same',
      why: vague ? 'All that quote it quote the same words.' : 'All quote the same words.',
      difference: null,
    };
  }
  setVersions(accounts, (account) => {
    const i = quoted.indexOf(account);
    return i < 0 ? null : classes.findIndex((group) => group.includes(i));
  });
  for (const [i, account] of quoted.entries()) {
    const rival = classes.find((group) => !group.includes(i))![0]!;
    account.disputed = compareQuotations(words[i]!, words[rival]!).left;
  }
  const versions = classes
    .map((group) => quoted[Math.min(...group)]!)
    .sort((a, b) => quoted.indexOf(a) - quoted.indexOf(b));
  return {
    verdict: 'differs',
    why: 'The same remark, in different words inside the quotation marks.',
    difference: {
      what: 'words',
      values: versions.map((account) => textOf(context, account)),
      unit: null,
      hedged: false,
      size: 'contradiction',
    },
  };
}

const AT_ODDS: Record<Difference['what'], string> = {
  number: 'the figure is at odds',
  date: 'the date is at odds',
  words: 'the words are at odds',
  speaker: 'the speaker is at odds',
  name: 'the name is at odds',
  place: 'the place is at odds',
  negation: 'one says it, the other denies it',
  scope: 'how much it covers is at odds',
};

/** Judges sentences that make one statement. `conflict` is the strongest found between two of them, or null. */
export function judgeStatements(
  context: StoryContext,
  accounts: DraftAccount[],
  conflict: { value: Conflict; left: DraftAccount; right: DraftAccount } | null,
): Judgement {
  if (isSingle(accounts)) return SINGLE;
  if (conflict) {
    const { value } = conflict;
    for (const [account, disputed, version] of [
      [conflict.left, value.left, 0],
      [conflict.right, value.right, 1],
    ] as const) {
      account.disputed = [disputed];
      account.version = version;
    }
    const ofPair = [conflict.left, conflict.right].sort((a, b) => accounts.indexOf(a) - accounts.indexOf(b));
    ofPair.forEach((account, i) => (account.version = i));
    const phrases = ofPair.map((account) =>
      context.sentence(account).text.slice(account.disputed[0]!.start, account.disputed[0]!.end),
    );
    return {
      verdict: 'differs',
      why: `${list(phrases.map((text) => `“${text}”`))}: ${AT_ODDS[value.what]}.`,
      difference: { what: value.what, values: phrases, unit: null, hedged: false, size: 'contradiction' },
    };
  }
  const wordings = new Set(
    accounts.map((account) =>
      context
        .sentence(account)
        .tokens.filter((token) => token.start >= account.start && token.end <= account.end)
        .map((token) => token.norm)
        .join(' '),
    ),
  );
  return wordings.size === 1
    ? { verdict: 'same', why: 'All use the same words.', difference: null }
    : {
        verdict: 'compatible',
        why: 'Worded differently; no number, name, date or denial is at odds.',
        difference: null,
      };
}

function textOf(context: StoryContext, account: DraftAccount): string {
  return context.sentence(account).text.slice(account.start, account.end);
}

function distinct(texts: string[]): string[] {
  return [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()];
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
