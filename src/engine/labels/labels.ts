/** Short, neutral names for claims, made of the accounts' own words. */
import type { StoryContext } from '../context.ts';
import type { Draft, DraftAccount } from '../claims/drafts.ts';
import { openingOf } from './label-cuts.ts';
import { quantityLabels } from './label-figures.ts';
import { sharedTeller } from './label-fitness.ts';
import { figuresIn, sharedFigures, statesOdds, type Contested } from './label-odds.ts';
import { clausesIn, LENGTH, spanBefore, statementLabels, type Option } from './label-statements.ts';
import { capital, clean, textOf, tokensIn } from './label-text.ts';
import type { Token } from '../words/tokens.ts';

/** Longest quotation in a label, in words. */
const QUOTED = 8;
/** Longest speaker in a label, in words. */
const SPEAKER = 5;
/** Accounts that may name a claim; bounds the work. */
const MOST_ACCOUNTS = 40;
/** What speaks against a label that takes sides: a figure that not all accounts state, where they differ, or words at odds. */
const SIDED = 20;
/** What speaks against a later clause of an account, in words of a label. */
const LATER = 4;

/**
 * Names for a claim, after the account that says it most plainly first, among those that are not vaguer. At least one;
 * some come twice. Few claims ask for more than the first, so what cannot be it is looked at only then.
 */
export function* labelsOf(
  context: StoryContext,
  draft: Draft,
  contested: Contested = () => [],
): Generator<string> {
  const ordered = (hopeful: boolean): string[] =>
    optionsOf(context, draft, contested, hopeful)
      .sort((one, other) => one.against - other.against)
      .map(({ label }) => label);
  yield ordered(true)[0] ?? '';
  yield* ordered(false);
}

/** Chooses a name that no other claim of the story has, the first there is, or one with a number: of labels in turn. */
export function nameClaims(): (labels: Iterable<string>) => string {
  /** By label: how many claims it was the best for. */
  const taken = new Map<string, number>();
  return (labels) => {
    let first: string | undefined;
    let label = '';
    for (const one of labels) {
      first ??= one;
      if (taken.has(one)) continue;
      label = one;
      break;
    }
    const best = first ?? '';
    for (let number = (taken.get(best) ?? 1) + 1; label === ''; number++) {
      taken.set(best, number);
      if (!taken.has(`${best} (${number})`)) label = `${best} (${number})`;
    }
    taken.set(label, taken.get(label) ?? 1);
    return label;
  };
}

/** The labels that may be chosen; `hopeful`: without those that are sure not to be the best. */
function optionsOf(context: StoryContext, draft: Draft, contested: Contested, hopeful: boolean): Option[] {
  const accounts = draft.accounts.filter((account) => !account.vaguer);
  const some = accounts.length > 0 ? accounts : draft.accounts;
  if (draft.kind === 'quote') return [{ label: quoteLabel(context, some), against: 0 }];
  const told = sharedTeller(context, some);
  const figures = draft.verdict === 'differs' ? sharedFigures(context, some) : null;
  const states = statesOdds(context, some, contested);
  let least = Infinity;
  return some.slice(0, MOST_ACCOUNTS).flatMap((account) => {
    const sentence = context.sentence(account);
    const tells = (run: readonly Token[]): number => told(account, run);
    if (draft.kind === 'quantity') {
      const labels = quantityLabels(sentence, account, tells, hopeful ? least : Infinity);
      for (const { against } of labels) least = Math.min(least, against);
      return labels;
    }
    const odd = [...account.disputed, ...contested(account)];
    const spans = [account, ...clausesIn(sentence, account), ...spanBefore(sentence, account, odd)];
    return spans.flatMap((span) =>
      statementLabels(sentence, span, tells, hopeful ? least : Infinity).map(({ label, against: before }) => {
        // No version is preferred
        const sided = states(label) || (figures && figuresIn(label).some((one) => !figures.has(one)));
        const against = before + (sided ? SIDED : 0) + (span.start > account.start ? LATER : 0);
        least = Math.min(least, against);
        return { label, against };
      }),
    );
  });
}

/** "Lee: “there is no plan”": speaker and first words. */
function quoteLabel(context: StoryContext, accounts: readonly DraftAccount[]): string {
  const plainest = accounts.reduce((best, one) => (one.end - one.start < best.end - best.start ? one : best));
  const sentence = context.sentence(plainest);
  const speaker = accounts
    .map((account) => account.quote?.speakerName ?? account.quote?.speaker)
    .find((name) => name != null);
  const said = speaker ? `${capital(short(speaker))}: ` : '';
  const run = tokensIn(sentence, plainest);
  if (run.length === 0) return said + `“${clean(sentence.text.slice(plainest.start, plainest.end))}”`;
  const { tokens } = openingOf(sentence, run, QUOTED, Math.max(20, LENGTH - said.length - 3));
  return `${said}“${textOf(sentence, tokens)}${tokens.length < run.length ? '…' : ''}”`;
}

function short(speaker: string): string {
  const parts = speaker.split(/\s+/).slice(0, SPEAKER);
  while (parts.length > 1 && parts.join(' ').length > LENGTH / 2) parts.pop();
  const kept = parts.join(' ');
  return kept.length < clean(speaker).length ? `${kept}…` : kept;
}
