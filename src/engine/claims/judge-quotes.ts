/** Quotations of one utterance → same, compatible, differs or single, with the reason in one sentence. */
import type { StoryContext } from '../context.ts';
import type { DraftAccount } from './drafts.ts';
import { haveOneSpeaker } from '../quotes/quote-speakers.ts';
import { isReworded, likenessOf } from '../quotes/likeness.ts';
import {
  compareQuotations,
  isNearlySame,
  type Quotation,
  type QuoteComparison,
} from '../quotes/quotations.ts';
import { allHave, isSingle, setVersions, SINGLE, textOf, type Judgement } from './verdict.ts';

function lengthOf({ from, to }: Quotation): number {
  return to - from;
}

/** Quotations that share less of their words than this (0 to 1) are different parts of one remark. */
const ONE_REMARK = 0.5;

/** Telling words that two quotations must share to be rivals: "suspicious" alone is said in many remarks. */
const TELLING_WORDS = 2;
/** Sharing fewer than this, they must stand this closely (0 to 1): "definitely … suspicious" is said in many remarks too. */
const SURE_WORDS = 4;
const DENSE = 0.6;
/** Sharing this much (0 to 1), they are one remark, though two speakers are named. */
const NEARLY_ALL = 0.8;
/** A headline shortens what it quotes: it must share this much (0 to 1) to be said to alter it. */
const HEADLINE = 0.75;

/** "a good day," said Lee / "a bad day," said Field: each is said to be by somebody else, by name. */
function areTwo(context: StoryContext, a: DraftAccount, b: DraftAccount): boolean {
  if (haveOneSpeaker(context, a, b)) return false;
  const [l, r] = [wordsOfSpeaker(a), wordsOfSpeaker(b)];
  return l.length > 0 && r.length > 0 && !l.some((word) => r.includes(word));
}

/** The words of a speaker's fullest name, where the sentence itself names the speaker. */
function wordsOfSpeaker({ quote }: DraftAccount): string[] {
  if (
    !quote?.speaker ||
    quote.speakerName === null ||
    !/^(?!The )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*$/u.test(quote.speaker)
  )
    return [];
  return `${quote.speaker} ${quote.speakerName}`
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether two quotations are one remark in other words: "the tide came in on us", "we were caught by the tide". */
function areReworded(context: StoryContext, a: DraftAccount, b: DraftAccount): boolean {
  return isReworded(likenessOf(a.quotation!, b.quotation!), {
    linked: context.similarity(a, b),
    beside: context.beside(a, b),
    oneSpeaker: haveOneSpeaker(context, a, b),
  });
}

/** Sorts quotations into versions, by index; one that fits several stands in each. `partial`: some are cuts of others; `loose`: some differ, and share too little to be rivals. */
function sortOut(
  context: StoryContext,
  quoted: readonly DraftAccount[],
  words: readonly Quotation[],
  inHeadline: (account: DraftAccount) => boolean,
): { classes: number[][]; partial: boolean; loose: boolean } {
  const relate = (i: number, j: number) => compareQuotations(words[i]!, words[j]!);
  /** Whether the article of `other` also has those words of `i` unaltered: then the two are no rivals. */
  const answered = (i: number, other: number): boolean => {
    const disputed = relate(i, other).found?.left;
    return quoted.some(({ article }, k) => {
      if (article !== quoted[other]!.article || k === other) return false;
      const { relation, found } = relate(i, k);
      // Another piece of the same quotation answers for its own words.
      const apart = disputed && found && (found.left[1] < disputed[0] || found.left[0] > disputed[1]);
      return relation !== 'altered' && !apart;
    });
  };
  const isRival = (i: number, j: number): boolean => {
    const comparison = relate(i, j);
    if (comparison.relation === 'part') partial = true;
    if (comparison.relation !== 'altered' || quoted[i]!.article === quoted[j]!.article) return false;
    if (answered(i, j) || answered(j, i)) return false;
    const sure = isSure(i, j, comparison);
    if (!sure) loose = true;
    return sure;
  };
  /** Whether two altered quotations share enough to be one remark of one speaker. */
  const isSure = (i: number, j: number, comparison: QuoteComparison): boolean => {
    const { containment, content, density } = comparison;
    const headline = inHeadline(quoted[i]!) || inHeadline(quoted[j]!);
    const two = areTwo(context, quoted[i]!, quoted[j]!);
    if (!headline && !two && areReworded(context, quoted[i]!, quoted[j]!)) return true;
    if (content < TELLING_WORDS && !isNearlySame(comparison)) return false;
    if (containment < (headline ? HEADLINE : ONE_REMARK)) return false;
    if (content < SURE_WORDS && density < DENSE) return false;
    // So much in the same words is one remark, whoever it is put down to.
    if (content >= SURE_WORDS && containment >= NEARLY_ALL) return true;
    return !two;
  };
  let partial = false;
  let loose = false;
  const classes: number[][] = [];
  // The longest quotation first: shorter ones are parts of it, or altered.
  const order = quoted.map((_, i) => i).sort((a, b) => lengthOf(words[b]!) - lengthOf(words[a]!) || a - b);
  for (const i of order) {
    // Equal words are one version, whoever else they are no rivals of.
    const equal = classes.filter((group) => group.some((j) => relate(i, j).relation === 'same'));
    const fitting = equal.length > 0 ? equal : classes.filter((group) => !group.some((j) => isRival(i, j)));
    if (fitting.length === 0) classes.push([i]);
    else for (const group of fitting) group.push(i);
  }
  return { classes, partial, loose };
}

/** Id of the sentence that is an article's headline. */
const HEADLINE_ID = 's0';

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
  const { classes, partial, loose } = sortOut(
    context,
    quoted,
    words,
    (account) => context.sentence(account).id === HEADLINE_ID,
  );
  if (classes.length < 2) {
    const wordings = words.map(({ run, from, to }) =>
      run
        .slice(from, to)
        .map((word) => word.key)
        .join(' '),
    );
    if (loose)
      return {
        verdict: 'compatible',
        why: 'Quoted in different words, which share too little to be set against each other.',
        difference: null,
      };
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
    const found = classes.flatMap((group, n) => (group.includes(i) ? [n] : []));
    // A cut that stands unaltered in several versions belongs to none.
    return found.length === 1 ? found[0]! : null;
  });
  for (const [i, account] of quoted.entries()) {
    if (account.version === null) continue;
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
