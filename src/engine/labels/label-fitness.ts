/** How well a run of words names a claim: whether it stands by itself, and tells what the accounts share. */
import type { StoryContext } from '../context.ts';
import type { DraftAccount } from '../claims/drafts.ts';
import type { SentenceFacts } from '../facts.ts';
import { AUXILIARIES, hasMainVerb, hasVerb, isSaying, isVerb, PREPOSITIONS, words } from './label-words.ts';
import { sharedWords } from '../claims/statement-claims.ts';

import { firstFrom, type Token } from '../words/tokens.ts';

/** Open a clause that hangs on another one. */
const HANGING = words(`
  when while as because where after before until since although though if unless whereas once whether how why what
  than without despite`);
/** Open a clause that tells which one, or adds to a thing named before. */
const RELATIVE = words(`who whom whose which that including combined according`);
/** Somebody's own words rather than an account. */
const FIRST_PERSON = words(`i we you my our your me us i'm i've i'll we're we've we'll you're`);

/** What somebody says follows them, and is missing at the end of a label. */
const SAYING = words(
  `said says say told tells added insisted warned argued admitted insists warns argues stated found showed`,
);

/** What speaks against a label, in words: each is as bad as a label that much longer. */
const FAULTS: readonly [
  weight: number,
  example: string,
  finds: (run: readonly Token[], text: string, opens: string) => boolean,
][] = [
  [25, 'As police struggled to reach the town', (_, __, opens) => HANGING.has(opens)],
  [15, 'If he stays in the town', (_, text, opens) => HANGING.has(opens) && !/[,?]/.test(text)],
  [40, 'DALE, Dec 17 (Newslink)', (run, text) => /^\p{Lu}{3,}.*(?:\d|\))$/u.test(text) && !hasVerb(run)],
  [30, 'Who is leading the team', (_, __, opens) => RELATIVE.has(opens)],
  [25, 'Addressing a deficiency of its own', (_, __, opens) => PARTICIPLE.test(opens)],
  [
    25,
    'Briefly triggering fears',
    ([first, second]) => /ly$/.test(first!.norm) && /ing$/.test(second?.norm ?? ''),
  ],
  [20, 'The moment he hit that gas, I went', (run) => run.some(({ norm }) => FIRST_PERSON.has(norm))],
  [20, 'Often used as a store', ([first]) => FAINT.has(first!.norm)],
  [8, 'By noon it was clear', (_, __, opens) => OPENING.has(opens)],
  [20, 'Published last year', (_, __, opens) => /^\p{L}{3,}ed$/u.test(opens)],
  [20, 'Officer Ana Petrova told the Post', (run) => run.slice(-4).some(({ norm }) => SAYING.has(norm))],
  [
    25,
    'FERRY SINKS IN BAY',
    (run, text) =>
      run.length > 3 && run[3]!.text === run[3]!.text.toUpperCase() && text === text.toUpperCase(),
  ],
  [20, 'Ana Petrova said the takeover deal of', (run) => isUnsaid(run)],
  [15, 'The list went ‘Ana Petrova', (_, text) => isOpen(text)],
  [
    15,
    'A small one -- was sold',
    (_, text) => / [—–-]/.test(text) && text.split(/ (?:--|[—–-]) /).length === 2 && !/\d [—–-]/.test(text),
  ],
  [
    35,
    'include a balancer',
    ([first]) => /^\p{Ll}/u.test(first!.text) && (isVerb(first!) || isSaying(first!)),
  ],
  [30, 'AMD) announced', (_, text) => opensBracket(text)],
  [25, 'The last one went on', (_, text) => leansBack(text)],
  [15, 'Ana is in', endsOpen],
  [15, 'The patch, described in March', (_, text) => text.includes(', ') && APPOSED.test(text)],
  [
    20,
    'The crew | who had left',
    (run) => run.some(({ norm }, at) => at > 0 && WHICH.has(norm)) && !hasMainVerb(run),
  ],
  [
    15,
    'The fund, whose mission is in Dale',
    (_, text) => text.includes(', wh') && /^[^,]+, (?:who|whose|which)\b[^,]*$/.test(text),
  ],
];

/** A day on which somebody spoke, and what was said. */
const DAY_THAT = /^\p{L}+day(?: \p{L}+)? that\b/u;
/** Something that only what stands before it names. */
const OTHER_ONE = /^(?:an?|the|that|this|another)(?: \p{L}+)? one\b(?! (?:of|day|person)\b)/iu;

/** A clause behind a name belongs to what stands before the name: "a plan of | the United States that requires". */
const NAME_THAT = /^(?:the \p{Lu}\S+(?: \p{Lu}\S+)*|\p{Lu}\S+(?: \p{Lu}\S+)+) that\b/u;

/** Whether words begin with what only the words before them explain: "Thursday that it would cut", "the last one went on". */
export function leansBack(text: string): boolean {
  return DAY_THAT.test(text) || OTHER_ONE.test(text) || NAME_THAT.test(text);
}

/** Words with no verb, a comma, and what tells more of them. */
const APPOSED =
  /^(?!.* (?:is|are|was|were|has|have|had|will|would|can|could) )[^,]+, (?:in|on|at|with|to|from|by|for|after|before|during|amid|\p{Ll}{3,}ed)\b[^,]*$/u;

/** Brackets of which one is missing: "EMET (Enhanced". */
const opensBracket = (text: string): boolean => {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return /[()[\]]/.test(text) && count(/[([]/g) !== count(/[)\]]/g);
};

/** Ends before what a preposition brings: "is at"; "took over" and a longer "came in" may stand. */
function endsOpen(run: readonly Token[]): boolean {
  const { norm } = run.at(-1)!;
  return PREPOSITIONS.has(norm) && !CLOSING.has(norm) && (norm !== 'in' || run.length < 5);
}
const CLOSING = words(`off down over`);

const TELLING = words(`said says say`);

/** "She said the deal": what was said has no verb. */
function isUnsaid(run: readonly Token[]): boolean {
  let said = 0;
  for (let at = 1; at < run.length; at++) {
    const token = run[at]!;
    if (TELLING.has(token.norm) || (token.norm === 'announced' && /^\p{Lu}/u.test(run[at + 1]?.text ?? '')))
      said = at;
    else if (AUXILIARIES.has(token.norm) || isVerb(token)) return false;
  }
  return said > 0;
}
const OPENING = words(`in on at by with from for near during under of to amid among between through`);
const FAINT = words(`only often just even mostly partly not well best better`);
const WHICH = words(`who whose which`);
const PARTICIPLE =
  /^(?!(?:king|ring|spring|string|thing|wing|being|morning|evening|nothing|something|anything|everything|building|during)$)\p{L}{2,}ing$/u;

/** Whether single quotation marks are opened and not closed: "went ‘Ana". */
function isOpen(text: string): boolean {
  if (!/['’‘]/.test(text)) return false;
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return count(/(?<!\p{L})['‘]/gu) > count(/(?<=\P{L})['’]|(?<=\p{L})['’](?!\p{L})/gu);
}

/** What speaks against a run of words as a label, but for its length: 0 nothing, else as many words as it is worth. */
export function faultsOf({ names }: SentenceFacts, run: readonly Token[], text: string): number {
  const [first] = run;
  if (!first) return 0;
  // "Manning", "Reed": a name is no participle
  const isNamed = names.some(({ start, end }) => start <= first.start && first.end <= end);
  const opens = isNamed ? '' : first.norm;
  return FAULTS.reduce((sum, [weight, , finds]) => (finds(run, text, opens) ? sum + weight : sum), 0);
}

/** By key of what the accounts of at least two articles share: the rarer it is and the more articles have it, the more. */
function sharedWeights(context: StoryContext, accounts: readonly DraftAccount[]): Map<string, number> {
  const byArticle = [...accounts].sort((one, other) => one.article - other.article);
  const articles = byArticle.filter(({ article }, at) => article !== byArticle[at - 1]?.article).length;
  if (articles < 3) return sharedWords(context, accounts);
  const lastWith = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const place of byArticle) {
    for (const key of context.keys(place)) {
      const last = lastWith.get(key);
      if (last === place.article) continue;
      lastWith.set(key, place.article);
      if (last !== undefined) counts.set(key, (counts.get(key) ?? 1) + 1);
    }
  }
  const shared = new Map<string, number>();
  for (const [key, count] of counts) {
    const weight = (context.weight(key) * (count - 1)) / (articles - 1);
    if (weight > 0) shared.set(key, weight);
  }
  return shared;
}

/**
 * Makes the measure of how much of what the accounts share some words of one of them tell.
 * @returns share of the weight of the shared words, 0 to 1; 1 where nothing is shared.
 */
export function sharedTeller(
  context: StoryContext,
  accounts: readonly DraftAccount[],
): (account: DraftAccount, run: readonly Token[]) => number {
  const several = accounts.some(({ article }) => article !== accounts[0]!.article);
  if (!several) return () => 1;
  const shared = sharedWeights(context, accounts);
  let total = 0;
  for (const weight of shared.values()) total += weight;
  return (account, run) => {
    if (total === 0) return 1;
    const { tokens }: SentenceFacts = context.sentence(account);
    const keys = context.keys(account);
    const [from, to] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
    const told = new Set<string>();
    let sum = 0;
    for (let t = firstFrom(tokens, from); t < tokens.length && tokens[t]!.end <= to; t++) {
      const weight = shared.get(keys[t]!);
      if (weight === undefined || told.has(keys[t]!)) continue;
      told.add(keys[t]!);
      sum += weight;
    }
    return sum / total;
  };
}
