/** How plainly a verb is said, and of which time: what is denied of one time may be said of another. */
import type { SentenceFacts } from '../facts.ts';
import { plainStem } from './synonyms.ts';
import type { Token } from './tokens.ts';

/** Words before a verb within which another may make it no plain statement. */
export const UNSURE_REACH = 4;
/** Words by which a sentence denies without "not", or states nothing plainly: near the verb, nothing is shown. */
export const UNSURE =
  /^(?:not|n't|no|none|nobody|nothing|neither|nor|never|cannot|without|unless|until|except|if|whether|den(?:y|ies|ied|ying|ial)|refus\w*|reject\w*|declin\w*|fail\w*|lack\w*|unable|unlikely|unclear|unwilling|avoid\w*|prevent\w*|doubt\w*|hardly|barely|scarcely|few|little|stop\w*|ban(?:s|ned|ning)?|block\w*|halt\w*|yet|could|would|may|might|should|previously|formerly|once|used|too|again|alleg\w*|accus\w*|claim\w*|suspected|possib\w*|potential\w*)$/;

/** Whether a word near a verb makes it no plain statement. */
export function isUnsure({ tokens }: SentenceFacts, verb: number): boolean {
  return tokens
    .slice(Math.max(0, verb - UNSURE_REACH), verb + 3)
    .some(({ norm }, i) => i !== Math.min(verb, UNSURE_REACH) && (UNSURE.test(norm) || norm.endsWith("n't")));
}

export type Tense = 'past' | 'present' | 'future';

const TENSES: readonly [Tense, RegExp][] = [
  ['future', /^(?:will|won't|to|would|shall)$/],
  ['past', /^(?:did|didn't|was|wasn't|were|weren't|has|hasn't|have|haven't|had|hadn't)$/],
  ['present', /^(?:do|don't|does|doesn't|is|isn't|are|aren't)$/],
];

/** When a verb is said to happen, by the helping word nearest before a place; by its own form where there is none near. */
export function tenseOf(tokens: readonly Token[], from: number, verb: number): Tense {
  for (let at = from; at >= 0 && at >= from - 3; at--)
    for (const [tense, words] of TENSES) if (words.test(tokens[at]!.norm)) return tense;
  const { text, stem } = tokens[verb]!;
  return /ed$/.test(text) || (stem !== plainStem(stem) && !/(?:s|ing)$/.test(text)) ? 'past' : 'present';
}

/** Whether what is denied of one time may be said of another: "has not opened" and "will open" both hold. */
export function mayMeet(denied: Tense, said: Tense): boolean {
  return denied === 'past' ? said !== 'future' : said !== 'past';
}
