/** Sentences that make one statement → same, compatible, differs or single, with the reason in one sentence. */
import type { Difference } from '../comparison.ts';
import type { StoryContext } from '../context.ts';
import type { Dispute } from './disputes.ts';
import type { DraftAccount } from './drafts.ts';
import type { Quantity, SentenceFacts } from '../facts.ts';
import { comparedWords } from '../quotes/quoted-words.ts';
import { firstFrom } from '../words/tokens.ts';
import { allHave, isSingle, list, setVersions, SINGLE, type Judgement } from './verdict.ts';

const AT_ODDS: Record<Difference['what'], string> = {
  number: 'the figure is at odds',
  date: 'the date is at odds',
  words: 'they cannot both hold',
  speaker: 'the speaker is at odds',
  name: 'the name is at odds',
  place: 'the place is at odds',
  negation: 'one says it, the other denies it',
  scope: 'how much it covers is at odds',
};

/** Words that deny; without one, what is at odds are two words for opposites: "accepted" and "rejected". */
const DENIES = /\b(?:no|not|no-one|never|none|nobody|nothing|neither|nor|without|cannot)\b|n['’]t\b/i;

/** Judges sentences that make one statement. @param dispute what they are at odds on beyond doubt, or null. */
export function judgeStatements(
  context: StoryContext,
  accounts: DraftAccount[],
  dispute: Dispute | null,
): Judgement {
  if (isSingle(accounts)) return SINGLE;
  if (dispute) {
    const sides = new Map(
      dispute.sides.map((side) => [
        accounts.find(
          ({ article, sentence }) => article === side.place.article && sentence === side.place.sentence,
        )!,
        side,
      ]),
    );
    for (const [account, { words }] of sides) account.disputed = [words];
    setVersions(accounts, (account) => sides.get(account)?.version ?? null);
    const ofPair = [...sides.keys()].slice(0, 2).sort((a, b) => accounts.indexOf(a) - accounts.indexOf(b));
    const times = ofPair.map((account) => pointAt(context.sentence(account), account.disputed[0]!.start));
    const phrases = ofPair.map((account, i) => {
      const { start, end } = times[i] ?? account.disputed[0]!;
      return context.sentence(account).text.slice(start, end);
    });
    // A day that is one digit off is a day at odds.
    const isDate = dispute.what === 'number' && times.every((time) => time !== null);
    const what = isDate ? 'date' : dispute.what;
    const hours = times.every((time) => time?.dimension === 'time');
    const opposites = what === 'negation' && !phrases.some((text) => DENIES.test(text));
    const atOdds = hours ? 'the time is at odds' : opposites ? 'they cannot both hold' : AT_ODDS[what];
    return {
      verdict: 'differs',
      why: `${list(phrases.map((text) => `“${text}”`))}: ${atOdds}.`,
      difference: { what, values: phrases, unit: null, hedged: false, size: 'contradiction' },
    };
  }
  return isOneWording(context, accounts)
    ? { verdict: 'same', why: 'All use the same words.', difference: null }
    : {
        verdict: 'compatible',
        why: 'Worded differently; no number, name, date or denial was found to be at odds.',
        difference: null,
      };
}

/** The day or hour whose words are at odds, whole: "7 a.m." where the other has "6:40 a.m.". */
function pointAt(
  { quantities }: SentenceFacts,
  at: number,
): (Quantity['figure'] & Pick<Quantity, 'dimension'>) | null {
  const found = quantities.find(
    ({ dimension, figure }) =>
      (dimension === 'date' || dimension === 'time') && figure.start <= at && at < figure.end,
  );
  return found ? { ...found.figure, dimension: found.dimension } : null;
}

/** Whether some wording stands in every article. */
function isOneWording(context: StoryContext, accounts: readonly DraftAccount[]): boolean {
  // Their first words alone tell most apart.
  const first = accounts.map((account) => firstOf(context, account));
  if (first.every((key) => key !== null) && !allHave(accounts, first)) return false;
  return allHave(
    accounts,
    accounts.map((account) => wordingOf(context, account)),
  );
}

/** The first word of an account, as compared; null where its first token is none. */
function firstOf(context: StoryContext, account: DraftAccount): string | null {
  const sentence = context.sentence(account);
  const { start, end } = account;
  const token = sentence.tokens[firstFrom(sentence.tokens, start)];
  if (!token || token.end > end) return null;
  return comparedWords(sentence, { start, end: token.end })[0]?.key ?? null;
}

/** The words of an account, as compared: figures by value, names by key, contractions opened. */
function wordingOf(context: StoryContext, account: DraftAccount): string {
  return comparedWords(context.sentence(account), account)
    .map((word) => word.key)
    .join(' ');
}
