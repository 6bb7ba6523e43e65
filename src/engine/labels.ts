/** Short, neutral names for claims, made of the accounts' own words. */
import { clausesOf, trim } from './clauses.ts';
import type { Span } from './comparison.ts';
import type { StoryContext } from './context.ts';
import type { Draft, DraftAccount } from './drafts.ts';
import type { SentenceFacts } from './facts.ts';
import {
  approachOf,
  hasVerb,
  openingOf,
  sequelOf,
  startsBare,
  withoutDay,
  withoutLead,
  withoutStops,
} from './label-cuts.ts';
import { faultsOf, sharedTeller } from './label-fitness.ts';
import type { Token } from './tokens.ts';

/** Longest label, in words and UTF-16 units. */
const WORDS = 11;
const LENGTH = 70;
/** Longest quotation in a label, in words. */
const QUOTED = 8;
/** Longest speaker in a label, in words. */
const SPEAKER = 5;
/** Most words of a label before a figure, and behind it. */
const BEFORE = 8;
const AROUND = 6;
/** Words that a label may be longer to tell all that the accounts share. */
const UNTOLD = 30;
/** The same beside a figure, where every telling word counts for one already. */
const UNTOLD_BESIDE = 3;
/** Accounts and clauses of one account that may name a claim; bounds the work. */
const MOST_ACCOUNTS = 40;
const MOST_CLAUSES = 4;
/** Fewest telling words that make a label of what stands around a figure. */
const TELLING = 2;

/** A label that may be chosen, and how much speaks against it. */
interface Option {
  label: string;
  against: number;
}

/** Names for a claim, after the account that says it most plainly first, among those that are not vaguer. Never empty. */
export function labelsOf(context: StoryContext, draft: Draft): string[] {
  return optionsOf(context, draft)
    .sort((one, other) => one.against - other.against)
    .map(({ label }) => label);
}

/** Chooses a name that no other claim of the story has, the first there is, or one with a number: of labels in turn. */
export function nameClaims(): (labels: readonly string[]) => string {
  /** By label: how many claims it was the best for. */
  const taken = new Map<string, number>();
  return (labels) => {
    const [best = ''] = labels;
    let label = labels.find((one) => !taken.has(one)) ?? '';
    for (let number = (taken.get(best) ?? 1) + 1; label === ''; number++) {
      taken.set(best, number);
      if (!taken.has(`${best} (${number})`)) label = `${best} (${number})`;
    }
    taken.set(label, taken.get(label) ?? 1);
    return label;
  };
}

function optionsOf(context: StoryContext, draft: Draft): Option[] {
  const accounts = draft.accounts.filter((account) => !account.vaguer);
  const some = accounts.length > 0 ? accounts : draft.accounts;
  if (draft.kind === 'quote') return [{ label: quoteLabel(context, some), against: 0 }];
  const told = sharedTeller(context, some);
  return some.slice(0, MOST_ACCOUNTS).flatMap((account) => {
    const sentence = context.sentence(account);
    const tells = (run: readonly Token[]): number => told(account, run);
    if (draft.kind === 'quantity') return [quantityLabel(sentence, account, tells)];
    return [account, ...clausesIn(sentence, account)].map((span) => statementLabel(sentence, span, tells));
  });
}

/** The clauses of an account after its first: each may name the claim. */
function clausesIn(sentence: SentenceFacts, { start, end }: Span): Span[] {
  return clausesOf(sentence)
    .filter((clause) => clause.start > start && clause.end <= end)
    .slice(0, MOST_CLAUSES)
    .map((clause) => ({ start: clause.start, end }));
}

function tokensIn({ tokens }: SentenceFacts, span: Span): Token[] {
  return tokens.filter((token) => token.start >= span.start && token.end <= span.end);
}

/** "The council closed the bridge": the account's clause, from its subject to where a phrase ends. */
function statementLabel(
  sentence: SentenceFacts,
  span: Span,
  tells: (run: readonly Token[]) => number,
): Option {
  const all = tokensIn(sentence, span);
  if (all.length === 0)
    return { label: capital(clean(sentence.text.slice(span.start, span.end))), against: 100 };
  const run = withoutLead(sentence, all, WORDS);
  const { tokens, cut } = openingOf(sentence, run, WORDS, LENGTH);
  const inMidSentence = span.start > 0 && /^\p{Ll}/u.test(sentence.text.slice(run[0]!.start));
  const text = textOf(sentence, tokens);
  // "…, | Ana Petrova, said the road was closed"
  const inApposition = span.start > 0 && /^(?:[^\s,]+\s){0,3}[^\s,]+,\s/.test(text);
  return {
    label: capital(text) + (cut ? '…' : ''),
    against:
      faultsOf(sentence, tokens, text) +
      UNTOLD * (1 - tells(tokens)) +
      (startsBare(run) ? 40 : 0) +
      (hasVerb(tokens) ? 0 : 20) +
      (cut ? 30 : 0) +
      (inMidSentence ? 15 : 0) +
      (inApposition ? 25 : 0) +
      (tokens.length < run.length ? 5 : 0) +
      tokens.length,
  };
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

/** "Killed … people in the crash": the phrase around a figure, without the figure, so that no version is preferred. */
function quantityLabel(
  sentence: SentenceFacts,
  account: DraftAccount,
  tells: (run: readonly Token[]) => number,
): Option {
  const quantity = account.quantity!;
  const named = ageLabel(sentence, account);
  if (named !== null) return { label: named, against: -TELLING };
  const clause = clausesOf(sentence).find(
    (span) => span.start <= quantity.start && quantity.end <= span.end,
  ) ?? {
    start: 0,
    end: sentence.text.length,
  };
  // "14 or more": the hedge goes with the figure
  const hedge = /^\s+or (?:more|less|fewer|so)\b/.exec(
    sentence.text.slice(quantity.figure.end, quantity.figure.end + 12),
  );
  const figureEnd = quantity.figure.end + (hedge?.[0].length ?? 0);
  const around = (within: Span): { head: readonly Token[]; tail: readonly Token[] } => ({
    head: approachOf(
      sentence,
      tokensIn(sentence, { start: within.start, end: quantity.start }),
      BEFORE,
      quantity.start,
    ),
    tail: sequelOf(sentence, tokensIn(sentence, { start: figureEnd, end: within.end }), AROUND),
  });
  const telling = ({ head, tail }: { head: readonly Token[]; tail: readonly Token[] }): number =>
    [...head, ...tail].filter((token) => !token.stop).length;
  let { head, tail } = around(clause);
  if (telling({ head, tail }) < TELLING) ({ head, tail } = around({ start: 0, end: sentence.text.length }));
  if (telling({ head, tail }) < TELLING) {
    // A table or a list: what stands nearest, whatever it is
    const [before, after] = [
      tokensIn(sentence, { start: 0, end: quantity.start }),
      tokensIn(sentence, { start: quantity.figure.end, end: sentence.text.length }),
    ];
    head = withoutDay(withoutStops(before.slice(-AROUND)));
    tail = sequelOf(sentence, after, AROUND - 2);
    if (telling({ head, tail }) < TELLING) tail = after.slice(0, AROUND - 2);
    while (tail.length > 0 && tail.at(-1)!.stop) tail = tail.slice(0, -1);
  }
  while (textOf(sentence, head).length + textOf(sentence, tail).length + 3 > LENGTH)
    if (head.length >= tail.length && head.length > 1) head = withoutStops(head.slice(1));
    else if (tail.length > 1) tail = tail.slice(0, -1);
    else break;
  return {
    label: capital(clean(`${textOf(sentence, head)} … ${textOf(sentence, tail)}`)),
    against:
      (startsBare(head) ? 3 : 0) +
      // "Including Friday's … setback", "For … the law has been kept"
      (faultsOf(sentence, head.slice(0, 1), '') > 0 || (head.length === 1 && head[0]!.stop) ? 4 : 0) +
      (head.length > 0 && /^\p{Ll}/u.test(head[0]!.text) && !head[0]!.stop ? 4 : 0) +
      (tail.length === 0 ? 2 : 0) +
      UNTOLD_BESIDE * (1 - tells([...head, ...tail])) -
      telling({ head, tail }),
  };
}

/** "Ana Petrova, …, a teacher": whose age it is, where it stands beside a name; else null. */
function ageLabel(sentence: SentenceFacts, { quantity }: DraftAccount): string | null {
  if (quantity?.dimension !== 'age') return null;
  const { text, names } = sentence;
  const { start, end } = quantity.figure;
  const name = names.find((one) => one.end < start && /^,\s(?:aged\s)?$/.test(text.slice(one.end, start)));
  if (!name) return null;
  const rest = /^,\s/.test(text.slice(end)) ? tokensIn(sentence, { start: end, end: text.length }) : [];
  const tail = textOf(sentence, sequelOf(sentence, rest, AROUND));
  const who = clean(text.slice(name.start, name.end));
  return capital(`${who}, …${tail !== '' && tail.length + who.length < LENGTH - 5 ? `, ${tail}` : ''}`);
}

/** The words from the first to the last token, as they stand. */
function textOf(sentence: SentenceFacts, tokens: readonly Token[]): string {
  if (tokens.length === 0) return '';
  const part = trim(sentence.text, { start: tokens[0]!.start, end: tokens.at(-1)!.end });
  return clean(sentence.text.slice(part.start, part.end));
}

function clean(text: string): string {
  return text.replace(/[\s"“”«»„]+/g, ' ').trim();
}

function capital(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length);
}
