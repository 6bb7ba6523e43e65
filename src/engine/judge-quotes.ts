/** Quotations of one utterance → same, compatible, differs or single, with the reason in one sentence. */
import type { StoryContext } from './context.ts';
import type { DraftAccount } from './drafts.ts';
import { compareQuotations, type Quotation } from './quotations.ts';
import { allHave, isSingle, setVersions, SINGLE, textOf, type Judgement } from './verdict.ts';

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
    const wordings = words.map(({ run, from, to }) =>
      run
        .slice(from, to)
        .map((word) => word.key)
        .join(' '),
    );
    if (partial && !allHave(quoted, wordings))
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
