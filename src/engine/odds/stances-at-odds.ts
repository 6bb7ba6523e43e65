/** Whether of two sentences that tell of one person one says he is for a thing, the other that he is against it: "backed" / "urged them to reject". */
import type { Span } from '../comparison.ts';
import { meanings, type Place, type StoryContext } from '../context.ts';
import type { SentenceFacts } from '../facts.ts';
import { holderOf, isOneHolder, type Holder } from './holders.ts';
import { readOnce } from '../words/read-once.ts';
import { tellsOfOther } from './seats.ts';
import { plainStem } from '../words/synonyms.ts';
import { firstFrom } from '../words/tokens.ts';

const ASKED = String.raw`\b(?:urg(?:e|es|ed|ing)|call(?:s|ed)? on|ask(?:s|ed)?|t(?:ell|ells|old)|want(?:s|ed)?|press(?:es|ed)?|plead(?:ed)? with|appeal(?:s|ed)? to|advis(?:es?|ed))\s+(?:\S+\s+){1,5}?`;
const FOR = String.raw`(?:back|support|approve|accept|pass|adopt|ratify|endorse|vote for|vote in favou?r of|agree to)`;
const AGAINST = String.raw`(?:reject|oppose|block|veto|throw out|vote down|vote against|defeat|refuse|turn down)`;
const SPEAKS = String.raw`\b(?:vot(?:e|es|ed|ing)|sp(?:oke|oken|eaks?)|campaign(?:s|ed|ing)?|argu(?:e|es|ed)|c[ao]mes? out|lobb(?:y|ies|ied))`;

/** Ways to be for or against what is named next, the longest first. */
const WAYS: readonly { side: 'for' | 'against'; words: RegExp; deed?: true }[] = [
  // "urged deputies to reject the motion", "called on the board not to accept the offer"
  { side: 'for', words: new RegExp(String.raw`${ASKED}to ${FOR}\b`, 'i') },
  { side: 'against', words: new RegExp(String.raw`${ASKED}not to ${FOR}\b`, 'i') },
  { side: 'against', words: new RegExp(String.raw`${ASKED}to ${AGAINST}\b`, 'i') },
  // "urged the bank to raise rates", "called on the bank not to raise rates"
  { side: 'for', words: new RegExp(String.raw`${ASKED}(?<!not )to\b`, 'i'), deed: true },
  { side: 'against', words: new RegExp(String.raw`${ASKED}not to\b`, 'i'), deed: true },
  // "voted against the motion", "spoke in favour of the motion"
  { side: 'for', words: new RegExp(String.raw`${SPEAKS} (?:in favou?r of|for)\b`, 'i') },
  { side: 'against', words: new RegExp(String.raw`${SPEAKS} against\b`, 'i') },
  // "made no secret of his support for the motion", "is in favour of the motion"
  {
    side: 'for',
    words: /\b(?:no secret of (?:his|her|its|their) (?:support|backing|sympathy) for|in favou?r of)\b/i,
  },
  {
    side: 'against',
    words:
      /\b(?:no secret of (?:his|her|its|their) (?:opposition|hostility|dislike|objections?) (?:to|of|for))\b/i,
  },
  // "backed the motion"
  {
    side: 'for',
    words:
      /\b(?:back(?:s|ed)|support(?:s|ed)|favou?r(?:s|ed)|endors(?:es|ed)|welcom(?:es|ed)|approv(?:es|ed) of)\b/i,
  },
  {
    side: 'against',
    words:
      /\b(?:oppos(?:es|ed)|reject(?:s|ed)|critici[sz](?:es|ed)|condemn(?:s|ed)|denounc(?:es|ed)|object(?:s|ed) to)\b/i,
  },
];
/** What a word of each begins with; most sentences have none. */
const MAY =
  /^(?:back|support|favo|endors|welcom|approv|oppos|reject|critici|condemn|denounc|object|urg|call|ask|tell|told|want|press|plead|appeal|advis|against|secret|vot|sp[eo]|campaign|argu|lobb|c[ao]me)/;
/** Words by which it is no plain stance, or one of another time. */
const UNSURE =
  /\b(?:not|never|nobody|refus\w+|declin\w+|fail\w+|if|whether|could|might|would|may|expected|unless|once|previously|initially|earlier|at first|longer|some|many|most|members?|half|two|three|several|divided|split)\b|n['’]t\b/i;

interface Stance {
  side: 'for' | 'against';
  words: Span;
  holder: Holder;
  /** What the words for the thing may be matched by. */
  thing: readonly string[];
}

/** The words for two stances of one person to one thing; null where there are none. */
export function stancesAtOdds(context: StoryContext, a: Place, b: Place): { left: Span; right: Span } | null {
  const [left, right] = [context.sentence(a), context.sentence(b)];
  const l = stanceIn(left);
  if (!l) return null;
  const r = stanceIn(right);
  if (!r || l.side === r.side || !isOneHolder(l.holder, r.holder) || tellsOfOther(left, right)) return null;
  return l.thing.some((key) => r.thing.includes(key)) ? { left: l.words, right: r.words } : null;
}

const stanceIn = readOnce(readStance);

function readStance(sentence: SentenceFacts): Stance | null {
  const { text, quotes, tokens } = sentence;
  if (!tokens.some(({ norm }) => MAY.test(norm))) return null;
  for (const { side, words, deed } of WAYS) {
    const match = words.exec(text);
    if (!match) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    if (quotes.some((quote) => quote.start <= span.start && span.end <= quote.end)) return null;
    if (UNSURE.test(text.replace(match[0], '')) || /^\s+by\b/.test(text.slice(span.end))) return null;
    const holder = holderOf(sentence, span.start);
    const thing = deed ? deedAfter(sentence, span.end) : thingAfter(sentence, span.end);
    return holder && thing.length > 0 ? { side, words: span, holder, thing } : null;
  }
  return null;
}

/** What the last of the first telling words after a place may be matched by: "motion" of "the opposition's motion of no confidence". */
function thingAfter({ tokens, names, text }: SentenceFacts, place: number): string[] {
  let found: string[] = [];
  let edge = place;
  for (let at = firstFrom(tokens, place); at < tokens.length; at++) {
    const token = tokens[at]!;
    if (/[,.;:()]/.test(text.slice(edge, token.start))) break;
    edge = token.end;
    if (token.stop) {
      if (found.length > 0) break;
      if (!/^(?:an?|the|this|that|these|those|his|her|its|their)$/.test(token.norm)) break;
      continue;
    }
    const name = names.find(({ start, end }) => start < token.end && token.start < end);
    found = name ? [`name:${name.key}`] : [token.stem, ...meanings(token)];
  }
  return found;
}

/** The verb right after a place: what is to be done, or not. */
function deedAfter({ tokens }: SentenceFacts, place: number): string[] {
  const verb = tokens[firstFrom(tokens, place)];
  return verb && !verb.stop ? [`to ${plainStem(verb.stem)}`] : [];
}
