/** Short, neutral names for claims, made of the accounts' own words. */
import { clausesOf, trim } from './clauses.ts';
import type { Span } from './comparison.ts';
import type { StoryContext } from './context.ts';
import type { Draft, DraftAccount } from './drafts.ts';
import type { SentenceFacts } from './facts.ts';
import { tokenize, type Token } from './tokens.ts';

/** Longest label in words. */
const WORDS = 9;
/** Longest quotation in a label, in words. */
const QUOTED = 7;

/** Words that tie a clause to the one before; a label does not start with them. */
const LINKERS = new Set([
  'and',
  'but',
  'or',
  'which',
  'who',
  'that',
  'while',
  'as',
  'so',
  'also',
  'however',
  'then',
  'meanwhile',
]);

/** Names a claim after the account that says it most plainly: the shortest whole one that is not vaguer. */
export function labelOf(context: StoryContext, draft: Draft): string {
  const accounts = draft.accounts.filter((account) => !account.vaguer);
  // An account that starts in mid-sentence makes a poor name.
  const starts = accounts.filter((account) =>
    /^["“‘'«]?[\p{Lu}\p{N}]/u.test(context.sentence(account).text.slice(account.start)),
  );
  const whole = draft.kind === 'statement' && starts.length > 0 ? starts : accounts;
  const plainest = whole.reduce((best, account) => (length(account) < length(best) ? account : best));
  if (draft.kind === 'quote') return quoteLabel(context, accounts, plainest);
  if (draft.kind === 'quantity') return fullest(accounts.map((account) => quantityLabel(context, account)));
  return capital(words(context.sentence(plainest), plainest, WORDS));
}

/** The label with the most words that tell something; the first of equals. */
function fullest(labels: readonly string[]): string {
  const telling = (label: string): number => tokenize(label).filter((token) => !token.stop).length;
  return labels.reduce((best, label) => (telling(label) > telling(best) ? label : best));
}

function length(span: Span): number {
  return span.end - span.start;
}

/** "Lee: there is no plan": speaker and first words. */
function quoteLabel(
  context: StoryContext,
  accounts: readonly DraftAccount[],
  plainest: DraftAccount,
): string {
  const speaker = accounts
    .map((account) => account.quote?.speakerName ?? account.quote?.speaker)
    .find((name) => name != null);
  const text = words(context.sentence(plainest), plainest, QUOTED);
  const label = `“${text}”`;
  return speaker ? `${capital(short(speaker))}: ${label}` : label;
}

function short(speaker: string): string {
  const parts = speaker.split(/\s+/);
  return parts.length <= 5 ? speaker : `${parts.slice(0, 5).join(' ')}…`;
}

/** "Killed … people in the crash": the clause around a figure, without the figure, so that no version is preferred. */
function quantityLabel(context: StoryContext, account: DraftAccount): string {
  const sentence = context.sentence(account);
  const quantity = account.quantity!;
  const clause = clausesOf(sentence).find((span) => span.start <= quantity.start && quantity.end <= span.end);
  const from = clause?.start ?? 0;
  const to = clause?.end ?? sentence.text.length;
  const figureStart = quantity.start;
  const before = sentence.tokens.filter((token) => token.start >= from && token.end <= figureStart);
  const after = sentence.tokens.filter((token) => token.start >= quantity.figure.end && token.end <= to);
  const room = Math.max(3, WORDS - Math.min(after.length, 5));
  const head = nearest(before, room, 'end');
  const following = nearest(after, WORDS - head.length, 'start');
  const tail = following.every((token) => token.stop) ? [] : following;
  const left = head.length ? sentence.text.slice(head[0]!.start, head.at(-1)!.end) : '';
  const right = tail.length ? sentence.text.slice(tail[0]!.start, tail.at(-1)!.end) : '';
  return capital(clean(`${left} … ${right}`));
}

/** Up to `room` tokens at one end of a run, not starting or stopping on a function word where that can be helped. */
function nearest(tokens: readonly Token[], room: number, end: 'start' | 'end'): Token[] {
  const taken = end === 'end' ? tokens.slice(-room) : tokens.slice(0, room);
  if (end === 'end')
    while (
      taken.length > 1 &&
      (LINKERS.has(taken[0]!.norm) || (taken[0]!.stop && taken.length < tokens.length))
    )
      taken.shift();
  else while (taken.length > 1 && taken.at(-1)!.stop) taken.pop();
  return taken;
}

function words(sentence: SentenceFacts, span: Span, room: number): string {
  const tokens = sentence.tokens.filter((token) => token.start >= span.start && token.end <= span.end);
  if (tokens.length === 0) return clean(sentence.text.slice(span.start, span.end));
  const taken = nearest(tokens, room, 'start');
  const cut = taken.length < tokens.length;
  const part = trim(sentence.text, { start: taken[0]!.start, end: taken.at(-1)!.end });
  return clean(sentence.text.slice(part.start, part.end)) + (cut ? '…' : '');
}

function clean(text: string): string {
  return text.replace(/[\s"“”«»„]+/g, ' ').trim();
}

function capital(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length);
}
