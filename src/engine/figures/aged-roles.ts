/** What a sentence says of somebody whose age it gives: "a truck driver", "the suspect", "survived", "the youngest victim". */
import { genderOfWords, nounsAfter } from './aged.ts';
import type { Quantity, SentenceFacts } from '../facts.ts';
import type { Gender } from '../names/gender.ts';
import { isSomeone } from '../quantities/age-nouns.ts';

/** What became of somebody. */
export type Fate = 'dead' | 'alive' | 'held' | 'taken';

export interface Role {
  /** What they are: "driver"; no words that say no more than man, woman, child or kin. */
  nouns: ReadonlySet<string>;
  fates: ReadonlySet<Fate>;
  /** Most or least in age of some: "youngest dead". */
  most: string | null;
  gender: Gender | null;
}

/** Words that fit nearly anybody. */
const ANYBODY =
  /(?:man|woman|boy|girl)$|^(?:person|teenager|teen|youth|resident|child|kid|toddler|baby|infant|adult|pensioner|friend|neighbou?r|partner|(?:grand|step)?(?:father|mother|son|daughter|parent)|brother|sister|husband|wife|uncle|aunt|cousin|nephew|niece|girlfriend|boyfriend|widow|victim|survivor|suspect|inspector|sergeant|constable|detective|corporal|soldier|guard|prisoner|inmate|passenger|witness|bystander|guest|volunteer|employee|candidate|migrant|refugee|player|defendant|gunman|worker|local|tourist|citizen|officer|patient)$/;
/** Words for what became of somebody, or what they did. */
const NOUN_FATES: [Fate, RegExp][] = [
  ['dead', /^(?:victim|fatality)$/],
  ['alive', /^survivor$/],
  ['held', /^(?:suspect|defendant|gunman|attacker|shooter|assailant|accused|hijacker|arsonist|knifeman)$/],
  ['taken', /^(?:hostage|captive)$/],
];
const AFTER: [Fate, RegExp][] = [
  [
    'dead',
    /\b(?:died|dies|dead|drowned|perished|succumbed|(?:was|were|been|being) (?:\p{Ll}+ly )?(?:killed|shot dead|stabbed to death|crushed|electrocuted|beaten to death|gunned down|murdered)|lost (?:his|her) life|(?:shot|killed|hanged) (?:himself|herself)|who did not survive)\b/u,
  ],
  [
    'alive',
    /\b(?:survived|survives|got out alive|escaped (?:alive|unhurt|with)|lived to tell|(?:was|were) (?:pulled out alive|the only survivor))\b/,
  ],
  [
    'held',
    /\b(?:(?:was|has been|is|been|being) (?:\p{Ll}+ly )?(?:arrested|detained|charged|accused|remanded|indicted|convicted|sentenced|jailed|held (?:by|on|in|over)|in custody|under arrest)|accused of|charged with|appeared (?:in|before)|pleaded|faces (?:charges|trial|a charge)|on suspicion|suspected of|went on trial)\b/u,
  ],
  [
    'taken',
    /\b(?:(?:was|had been) (?:kidnapped|abducted|taken hostage|held (?:captive|hostage|for ransom)))\b/,
  ],
];
const BEFORE: [Fate, RegExp][] = [
  [
    'dead',
    /\b(?:kill(?:ed|ing)|murder(?:ed|ing|s)? (?:of)?|claimed the life of|death of|dead (?:was|is)|victim (?:was|is)) (?:\p{Ll}+ly )?(?:an?|the) $/u,
  ],
  ['alive', /\b(?:survivor (?:was|is)|rescued) (?:an?|the) $/],
  [
    'held',
    /\b(?:arrest(?:ed|ing|s)?|detain(?:ed|ing|s)?|charg(?:ed|ing)|jailed|convicted|sentenced|remanded|arrest of|suspect (?:was|is)|identified as|gunman (?:was|is)|attacker (?:was|is)) (?:an?|the) $/,
  ],
];
/** The clause that follows, up to where another begins. */
const CLAUSE = /^(?:,[^,.;:]{1,60},)?[^.;:]{0,70}/;
const NEXT_CLAUSE =
  /\b(?:when|after|before|while|as|because|and (?:an?|the|his|her|two|three|\d+)|but|whose|by)\b.*$/;

/** "the driver, | 45", "owner of the bar, Ann Lee, | 45", "a Dane aged | 45", "the girl was | 17". */
const HEADS = [
  /(\p{L}[\p{L}-]*)(?: (?:of|at|in|from) (?:the |a |an |his |her )?[\p{L}-]+(?: [\p{L}-]+)?)?,\s(?:(?:\p{Lu}[\p{L}'’.-]*\s?){1,4},\s)?(?:an?\s(?:[\p{L}-]+\s)?(?:aged\s|of\s)?|the\s|aged\s)?$/u,
  /(\p{L}[\p{L}-]*) (?:of|aged) (?:only |just )?$/u,
  /(\p{L}[\p{L}-]*) (?:\p{Lu}[\p{L}'’.-]*\s?){1,4},? \(?$/u,
  /(\p{L}[\p{L}-]*) (?:was|is) (?:named as |identified (?:only )?(?:by \p{L}+ )?as )?(?:only |just |an? |the )?$/u,
];
/** "Ann Lee, 45, | the driver": what is set apart behind. */
const BEHIND = /^\)?,? (?:the|an?|his|her) ((?:\p{Ll}[\p{Ll}-]* ){0,3}\p{Ll}[\p{Ll}-]*)/u;
/** "was at the wheel": what says what somebody was doing says what they are. */
const DOING: [string, RegExp][] = [
  ['driver', /\b(?:at the wheel|behind the wheel|who was driving|had been driving)\b/],
  ['pilot', /\b(?:at the controls|who was flying)\b/],
  ['owner', /\b(?:who (?:owns|owned)|owned the)\b/],
];
const MOST_YOUNG = /\b(youngest|oldest|eldest)\b/gi;
/** "the youngest person to hold the post": among all there ever were. */
const EVER = /^[^,.;]{0,40}\b(?:to|ever|since|in (?:history|the|a))\b/;
/** "the youngest | victim", "the youngest of | the dead", "the youngest of the | rescuers": of those of the story, or of others. */
const AMONG = /^ (?:of )?(?:the |them\b|those )?(?!was\b|is\b|a\b|an\b|of\b|them\b|those\b)(\p{Ll}+)/u;
const DEAD = /^(?:victim|dead|killed|died|fatalit)/;

/** Reads what a sentence says of somebody whose age it gives. */
export function roleOfAged(sentence: SentenceFacts, quantity: Quantity): Role {
  const { text } = sentence;
  const before = text.slice(Math.max(0, quantity.start - 90), quantity.start);
  const rest = text.slice(quantity.end, quantity.end + 140);
  const nouns = new Set<string>();
  const fates = new Set<Fate>();
  const said: string[] = [nounsAfter(sentence, quantity)];
  for (const head of HEADS) {
    const found = head.exec(before);
    if (found) said.push(found[1]!);
  }
  const behind = BEHIND.exec(rest)?.[1];
  if (behind !== undefined) said.push(behind.replace(/ (?:of|from|who|at|in|with)\b.*$/, ''));
  for (const word of said.flatMap((words) => words.toLowerCase().split(/[^\p{L}-]+/u))) {
    for (const [fate, words] of NOUN_FATES) if (words.test(word)) fates.add(fate);
    // "co-pilot" is not the pilot
    if (isSomeone(word.replace(/^(?:co|ex|vice)-/, '')) && !ANYBODY.test(word)) nouns.add(word);
  }
  const clause = (CLAUSE.exec(rest)?.[0] ?? '').replace(NEXT_CLAUSE, '');
  for (const [fate, words] of AFTER) if (words.test(clause)) fates.add(fate);
  for (const [fate, words] of BEFORE) if (words.test(before)) fates.add(fate);
  for (const [noun, words] of DOING) if (words.test(clause)) nouns.add(noun);
  return { nouns, fates, most: mostOf(sentence, quantity), gender: genderOfWords(said.join(' ')) };
}

/** "The youngest of the dead was a boy of 9": where no other age stands between. */
function mostOf({ text, quantities }: SentenceFacts, { start, end }: Quantity): string | null {
  for (const { 0: word, index } of text.matchAll(MOST_YOUNG)) {
    const after = index + word.length;
    if (EVER.test(text.slice(after))) continue;
    const [from, to] = index < start ? [index, start] : [end, index];
    if (to - from > 70 || /[.;:]/.test(text.slice(from, to))) continue;
    if (quantities.some((q) => q.dimension === 'age' && q.start >= from && q.end <= to)) continue;
    const most = word.toLowerCase().replace('eldest', 'oldest');
    const among = AMONG.exec(text.slice(after))?.[1] ?? '';
    return `${most} ${among !== '' && !DEAD.test(among) ? among : ''}`;
  }
  return null;
}

/** Words by which an article tells of several of whom something became, or who are something. */
/** "two men", "12 people"; but "aged 12 was", "of 12 died". */
const SOME = String.raw`\b(?<!\b(?:aged?|of|old|,) )(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|several|both|\d+)(?: (?!was\b|has\b|is\b|who\b|had\b)\p{Ll}+)`;
const SEVERAL: Record<Fate, RegExp> = {
  dead: new RegExp(
    String.raw`\b(?:deaths|victims|fatalities|the dead (?:were|are|include)|were (?:\p{Ll}+ly )?killed|were found dead|lost their lives|among the dead)\b|${SOME}{0,3} (?:dead|die|died|dies|killed)\b`,
    'iu',
  ),
  alive: new RegExp(String.raw`\b(?:survivors|others? survived)\b|${SOME}{0,2} survived\b`, 'iu'),
  held: new RegExp(
    String.raw`\b(?:suspects|defendants|gunmen|attackers|co-defendants?|co-accused|arrests|(?:an)?other (?:man|woman|suspect)\b|(?:second|third) (?:man|woman|suspect))\b|${SOME}{0,3} (?:arrested|detained|charged|held|jailed|accused|(?:were|have been|are) (?:arrested|detained|charged|held|in custody))\b|\b(?:men|women|teenagers|youths|brothers)\b[^.;]{0,80}\b(?:arrested|detained|charged|held|jailed)\b`,
    'iu',
  ),
  taken: /\b(?:hostages|captives|others were (?:kidnapped|abducted|taken))\b/i,
};
/** "two drivers", "another driver", "drivers". */
const severalOf = (noun: string): RegExp =>
  new RegExp(
    String.raw`\b${noun}s\b|\b(?:another|other|second|third|fellow|one of the|co-?|deputy|assistant|former) ?${noun}\b`,
    'i',
  );
/** Vehicles by which drivers are told apart, some under two names. */
const VEHICLE =
  /\b(train|tram|bus|coach|lorry|truck|taxi|cab|van|car|ambulance|ferry|crane|tractor|minibus|tanker|delivery|forklift|racing|motorcycle|boat|ship|helicopter|club|team|shop|bank|company)(?:['’]s)?[ -](?:\p{Ll}+ )?$/iu;
const OF_VEHICLE =
  /^\p{L}+ of (?:the|a) (?:\p{Ll}+ )?(train|tram|bus|coach|lorry|truck|taxi|cab|van|car|ambulance|tractor|minibus|tanker|boat|ship)\b/u;
const SAME: Record<string, string> = { coach: 'bus', minibus: 'bus', lorry: 'truck', cab: 'taxi' };

/** What an article tells of people at large, by which somebody may be the one of whom it is told. */
export interface Folk {
  /** Whether it tells of one alone of whom this became. */
  hasOne: (fate: Fate) => boolean;
  /** Whether it tells of one alone who is this, and of which kind: "truck" of drivers; null where it tells of several. */
  kindOf: (noun: string) => string | null;
  /** Whether some sentence has a word and tells that this became of somebody. */
  says: (noun: string, fate: Fate) => boolean;
  /** Whether it tells of such a vehicle at all. */
  has: (kind: string) => boolean;
}

/** Reads what an article tells of people at large. */
export function folkIn(sentences: readonly SentenceFacts[]): Folk {
  const text = sentences.map((sentence) => sentence.text).join('\n');
  return {
    hasOne: (fate) => !SEVERAL[fate].test(text),
    kindOf: (noun) => {
      if (severalOf(noun).test(text)) return null;
      const kinds = new Set<string>();
      for (const { index } of text.matchAll(new RegExp(String.raw`\b${noun}\b`, 'gi'))) {
        const kind = (VEHICLE.exec(text.slice(Math.max(0, index - 40), index)) ??
          OF_VEHICLE.exec(text.slice(index, index + 60)))?.[1]?.toLowerCase();
        if (kind !== undefined) kinds.add(SAME[kind] ?? kind);
      }
      return kinds.size > 1 ? null : ([...kinds][0] ?? '');
    },
    says: (noun, fate) =>
      sentences.some(
        (sentence) =>
          sentence.text.toLowerCase().includes(noun) &&
          [AFTER, BEFORE].some((passes) =>
            passes.some(([name, words]) => name === fate && words.test(sentence.text)),
          ),
      ),
    has: (kind) =>
      [kind, ...Object.keys(SAME).filter((word) => SAME[word] === kind)].some((word) =>
        new RegExp(String.raw`\b${word}`, 'i').test(text),
      ),
  };
}
