/** Whether two sentences say that one person holds two offices of one rank: "Foreign Minister Ann Lee" / "Ann Lee, the defence minister". */
import type { Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import type { SentenceFacts } from '../facts.ts';
import { readOnce } from '../words/read-once.ts';

/** What an office is for, by words that mean much the same; an office for two of them is of both. */
const FIELDS: readonly [field: string, words: RegExp][] = [
  ['foreign', /\b(?:foreign|external)\b/i],
  ['defense', /\b(?:defen[cs]e|army|armed forces|military|war)\b/i],
  ['money', /\b(?:financ\w+|treasury|econom\w+|budget|tax|revenue)\b/i],
  ['home', /\b(?:home|interior|internal|security|public safety|police)\b/i],
  ['fire', /\b(?:fire)\b/i],
  ['justice', /\b(?:justice|law|constitutional)\b/i],
  ['health', /\bhealth\b/i],
  ['education', /\b(?:education|schools?|universit\w+|higher)\b/i],
  ['transport', /\b(?:transport\w*|infrastructure|roads?|railways?|public works)\b/i],
  ['energy', /\b(?:energy|oil|petroleum|mines|mining|power)\b/i],
  ['farming', /\b(?:agricultur\w+|farm\w*|fisher\w+|food|rural)\b/i],
  ['nature', /\b(?:environment\w*|climate|water|forest\w*)\b/i],
  ['trade', /\b(?:trade|commerce|business|industry|enterprise)\b/i],
  ['work', /\b(?:labou?r|employment|work|welfare|social|pensions?|family)\b/i],
  ['culture', /\b(?:culture|arts|sports?|media|heritage)\b/i],
  ['tourism', /\btourism\b/i],
  ['housing', /\b(?:housing|local government|communities)\b/i],
  ['science', /\b(?:science|research|technology|digital)\b/i],
  ['migration', /\b(?:migration|immigration|asylum)\b/i],
  ['prime', /\bprime\b/i],
]; // prettier-ignore

const RANK = 'minister|secretary|chief|commissioner';
const WORDS = String.raw`(?:[\p{L}-]+ |, (?=\p{Ll}+ and )|and ){0,4}?`;
/** What stands before a name: "the foreign minister, |", "Foreign Minister |". */
const BEFORE = new RegExp(
  String.raw`(${WORDS}(?:${RANK}))(?: of ((?:\p{L}+ ?){1,4}))?,? (?:(?:Dr|Mr|Mrs|Ms|Sir|Professor|Prof|General|Colonel)\.? )?$`,
  'diu',
);
/** What stands behind one: "|, Orley's defence minister and a former gunner,", "|, the federal minister of health". */
const AFTER = new RegExp(
  String.raw`^, (?:the |its |\p{Lu}\p{L}+['’]s )(${WORDS}(?:${RANK}))\b(?: (?:of|for) ((?:\p{L}+ ?){1,4}))?`,
  'diu',
);
/** Words by which an office is held no longer, not yet, or beside the holder. */
const BESIDE =
  /\b(?:former|ex|then|deputy|vice|shadow|acting|interim|assistant|junior|designate|next|under|previous|late|senior|opposition)\b/i;

interface Office {
  key: string;
  rank: string;
  fields: readonly string[];
  words: Span;
}

/** The words for two offices of one person, one of each sentence; null where there are none, or an article gives the other's. */
export function officesAtOdds(context: StoryContext, a: Place, b: Place): { left: Span; right: Span } | null {
  for (const left of officesIn(context.sentence(a)))
    for (const right of officesIn(context.sentence(b)))
      if (
        areApart(left, right) &&
        !isGivenBy(context, a.article, right) &&
        !isGivenBy(context, b.article, left)
      )
        return { left: left.words, right: right.words };
  return null;
}

const areApart = (a: Office, b: Office): boolean =>
  a.key === b.key && a.rank === b.rank && !a.fields.some((field) => b.fields.includes(field));

/** Whether an article says anywhere that the person holds such an office. */
function isGivenBy({ articles }: StoryContext, article: number, { key, rank, fields }: Office): boolean {
  return articles[article]!.sentences.some((sentence) =>
    officesIn(sentence).some(
      (own) => own.key === key && own.rank === rank && own.fields.some((field) => fields.includes(field)),
    ),
  );
}

/** The offices that a sentence says persons hold. */
export const officesIn = readOnce(readOffices);

function readOffices({ text, names }: SentenceFacts): Office[] {
  if (!new RegExp(RANK, 'i').test(text)) return [];
  return names.flatMap(({ key, kind, start, end }): Office[] => {
    if (kind !== 'person') return [];
    const from = Math.max(0, start - REACH);
    const before = BEFORE.exec(text.slice(from, start));
    const match = before ?? AFTER.exec(text.slice(end, end + REACH));
    const group = match?.indices?.[1];
    if (!match || !group || BESIDE.test(match[0])) return [];
    const words = match[0].slice(group[0] - match.index).replace(/[\s,]+$/, '');
    const found = FIELDS.flatMap(([field, named]) => {
      const first = named.exec(words);
      return first ? [{ field, at: first.index }] : [];
    });
    if (found.length === 0) return [];
    const rank = new RegExp(RANK, 'i').exec(match[1]!)!;
    const first = Math.min(rank.index, ...found.map((one) => one.at));
    const at = (before ? from : end) + group[0];
    return [
      {
        key,
        rank: rank[0].toLowerCase(),
        fields: found.map(({ field }) => field),
        words: { start: at + first, end: at + words.length },
      },
    ];
  });
}
/** Characters looked through on either side of a name. */
const REACH = 80;
