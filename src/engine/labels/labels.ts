/** Short, neutral names for claims, made of the accounts' own words. */
import { clausesOf } from '../align/clauses.ts';
import type { Span } from '../comparison.ts';
import type { StoryContext } from '../context.ts';
import type { Draft, DraftAccount } from '../claims/drafts.ts';
import type { SentenceFacts } from '../facts.ts';
import { CUT, openingBefore, openingOf } from './label-cuts.ts';
import { quantityLabels } from './label-figures.ts';
import { faultsOf, sharedTeller } from './label-fitness.ts';
import { figuresIn, sharedFigures, statesOdds, type Contested } from './label-odds.ts';
import { startsBare, withoutInserts, withoutLead, withSubject } from './label-leads.ts';
import { between, capital, clean, textOf, tokensIn } from './label-text.ts';
import { AUXILIARIES, hasVerb, isVerb } from './label-words.ts';
import type { Token } from '../words/tokens.ts';

/** Longest label, in words and UTF-16 units. */
const WORDS = 11;
const LENGTH = 70;
/** Longest quotation in a label, in words. */
const QUOTED = 8;
/** Longest speaker in a label, in words. */
const SPEAKER = 5;
/** Words that a label may be longer to tell all that the accounts share. */
const UNTOLD = 30;
/** Accounts and clauses of one account that may name a claim; bounds the work. */
const MOST_ACCOUNTS = 40;
const MOST_CLAUSES = 4;
/** What speaks against a label beyond the longest, in words. */
const LONG = 4;
/** What speaks against a start that says nothing by itself, a label without a verb, a start in mid-sentence. */
const BARE = 40;
const VERBLESS = 20;
const MID = 15;
/** What speaks against a label that takes sides: a figure that not all accounts state, where they differ, or words at odds. */
const SIDED = 20;
/** What speaks against leaving words out, in words of a label. */
const WITHOUT = 3;

/** A label that may be chosen, and how much speaks against it. */
interface Option {
  label: string;
  against: number;
}

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
        const against = before + (sided ? SIDED : 0);
        least = Math.min(least, against);
        return { label, against };
      }),
    );
  });
}

/** What an account says before the words at odds, if that can stand: "The ferry sank | in May". */
function spanBefore(sentence: SentenceFacts, account: Span, odd: readonly Span[]): Span[] {
  if (odd.length === 0) return [];
  const all = tokensIn(sentence, account);
  const before =
    all.length > 0 ? openingBefore(sentence, withoutLead(sentence, all, WORDS), WORDS, odd) : null;
  return before ? [{ start: before[0]!.start, end: before.at(-1)!.end }] : [];
}

/** The clauses of an account after its first: each may name the claim. */
function clausesIn(sentence: SentenceFacts, { start, end }: Span): Span[] {
  return clausesOf(sentence)
    .filter((clause) => clause.start > start && clause.end <= end)
    .slice(0, MOST_CLAUSES)
    .map((clause) => ({ start: clause.start, end }));
}

/**
 * "The council closed the bridge": the account's clause, from its subject to where a phrase ends; with inserts and without.
 * None where as much as `most` or more speaks against it at first sight.
 */
function statementLabels(
  sentence: SentenceFacts,
  span: Span,
  tells: (run: readonly Token[]) => number,
  most: number,
): Option[] {
  const all = tokensIn(sentence, span);
  if (all.length === 0)
    return [{ label: capital(clean(sentence.text.slice(span.start, span.end))), against: 100 }];
  const run = withoutLead(sentence, all, WORDS);
  const others = [withoutInserts(sentence, run), withSubject(sentence, run)].map((other) =>
    other.length === run.length ? null : other,
  );
  if (!others[0] && !others[1] && atFirstSight(span, run) + UNTOLD * (1 - tells(run)) >= most) return [];
  const whole = statementLabel(sentence, span, run, tells, most);
  const options: Option[] = [whole];
  // "…, | Ann Pike, said": the subject stands before
  if (whole.isWhole || isAfterComma(sentence, span)) others[0] = null;
  for (const other of others)
    if (other) {
      const { label, against } = statementLabel(sentence, { ...span, start: 0 }, other, tells, most);
      options.push({ label, against: against + WITHOUT });
    }
  return options;
}

/** What speaks against any label made of a run, whatever its end. */
function atFirstSight(span: Span, run: readonly Token[]): number {
  return (
    (startsBare(run) ? BARE : 0) + (hasVerb(run) ? 0 : VERBLESS) + (isInMidSentence(span, run) ? MID : 0)
  );
}

const isInMidSentence = ({ start }: Span, run: readonly Token[]): boolean =>
  start > 0 && /^\p{Ll}/u.test(run[0]!.text);

function statementLabel(
  sentence: SentenceFacts,
  span: Span,
  run: readonly Token[],
  tells: (run: readonly Token[]) => number,
  most: number,
): Option & { isWhole: boolean } {
  const { tokens, lack } = openingOf(sentence, run, WORDS, LENGTH);
  const words = textOf(sentence, tokens);
  const text = words + closing(sentence, tokens.at(-1)!, words);
  const inList = isAfterComma(sentence, span);
  // "…, | Ana Petrova, said the road was closed"
  const comma =
    span.start > 0
      ? tokens.findIndex(
          (token, at) => at > 0 && between(sentence.text, tokens[at - 1]!, token).includes(','),
        )
      : 0;
  const inApposition = comma > 0 && (comma < 5 || (inList && !hasVerb(tokens.slice(0, comma))));
  const isWhole = tokens.length === run.length;
  const label = capital(text) + (lack === CUT ? '…' : '');
  const against =
    UNTOLD * (1 - tells(tokens)) +
    (startsBare(run) ? BARE : 0) +
    (hasVerb(tokens) ? 0 : VERBLESS) +
    lack +
    (isInMidSentence(span, run) ? MID : 0) +
    tokens.length;
  if (against >= most) return { isWhole, label, against };
  return {
    isWhole,
    label,
    against:
      against +
      faultsOf(sentence, tokens, text) +
      (inApposition ? 25 : 0) +
      (inList && !hasVerb(tokens) ? 10 : 0) +
      (inList && isListed(sentence, span) ? 30 : 0) +
      // "last - | minute changes"
      (isInMidSentence(span, run) && sentence.text.slice(0, span.start).endsWith(' - ') ? MID : 0) +
      (isWhole ? 0 : 5) +
      (text.length > LENGTH || tokens.length > WORDS ? LONG : 0),
  };
}

/** "The keeper (knee|)", "a 'social drinker|'": the sign that closes what a label opens, where the sentence has it there. */
function closing({ text }: SentenceFacts, { end }: Token, words: string): string {
  const sign = text[end] ?? '';
  if (sign === ')') return words.lastIndexOf('(') > words.lastIndexOf(')') ? sign : '';
  const opens = /(?<![\p{L}\p{N}])['‘](?=\p{L})/u.test(words) && !/\p{L}['’](?!\p{L})/u.test(words);
  return opens && /^['’](?!\p{L})/u.test(text.slice(end, end + 2)) ? sign : '';
}

const isAfterComma = ({ text }: SentenceFacts, { start }: Span): boolean =>
  text
    .slice(Math.max(0, start - 3), start)
    .trimEnd()
    .endsWith(',');

/** "Ana, Bo | and Cy were seen": whether the words between the last two commas before a span have no verb. */
function isListed({ text, tokens }: SentenceFacts, { start }: Span): boolean {
  if (!/^(?:and|or)\b/.test(text.slice(start, start + 4))) return false;
  const before = tokens.filter(({ end }) => end <= start);
  let from = before.length;
  while (
    from > 0 &&
    (from === before.length || !between(text, before[from - 1]!, before[from]!).includes(','))
  )
    from--;
  const item = before.slice(from);
  return from > 0 && item.length <= 4 && !item.some((token) => isVerb(token) || AUXILIARIES.has(token.norm));
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
