/** Whether two sentences give one post or task to two persons: "Lee will chair the board" / "the chair of the board goes to Field". */
import { meanings, type Place, type StoryContext } from '../context.ts';
import type { Name, SentenceFacts } from '../facts.ts';
import { touches } from '../align/gaps.ts';
import { mayBeOneThing } from '../names/namesakes.ts';
import { readOnce } from '../words/read-once.ts';
import { areYearsApart, tellsOfOther } from './seats.ts';
import { firstFrom } from '../words/tokens.ts';

/** Likelihood that two sentences make one claim, or state one fact (0 to 1), from which on they may fill one post. */
const ALIKE = 0.3;
const ONE_FACT = 0.5;

/** Tasks that one person has at a time, each as verb and as noun. */
const TASKS: readonly { task: string; verb: string; noun: string }[] = [
  { task: 'chair', verb: 'chair|chaired|head the board|preside over', noun: 'chair|chairman|chairwoman|chairperson|chairmanship' },
  { task: 'lead', verb: 'lead|led|head|headed|run', noun: 'leader|leadership|chief executive|ceo|head|managing director|prime minister|premier|premiership' },
  { task: 'succeed', verb: 'succeed|replace|take over from|be succeeded|succeeded|replaced', noun: 'successor|replacement' },
  { task: 'referee', verb: 'referee|refereed|umpire|umpired|take charge of', noun: 'referee|umpire' },
  { task: 'coach', verb: 'coach|coached|manage|managed', noun: 'coach|head coach|manager' },
  { task: 'captain', verb: 'captain|captained|skipper', noun: 'captain|skipper|captaincy' },
  { task: 'preside', verb: 'preside', noun: 'president|presidency' },
  { task: 'govern', verb: 'govern', noun: 'governor|mayor|governorship' },
  { task: 'host', verb: 'host|hosted|present|presented', noun: 'host|presenter' },
  { task: 'direct', verb: 'direct|directed', noun: 'director' },
  { task: 'defend', verb: 'defend|represent|represented', noun: 'lawyer|defence lawyer' },
  { task: 'caretake', verb: 'caretake', noun: 'caretaker|interim leader' },
]; // prettier-ignore
const VERBS = TASKS.map(({ verb }) => verb).join('|');
const NOUNS = TASKS.map(({ noun }) => noun).join('|');

/** Words of which every post or task has one; most sentences have none. */
const WORDS: ReadonlySet<string> = new Set(`${VERBS}|${NOUNS}`.split(/[| ]/));

const APPOSITION = String.raw`^\s*(?:,[^,.;]{1,80},\s*|,\s*)?`;
const WILL = String.raw`(?:will|is to|are to|would|is set to|is due to|(?:has been|was|were|is) (?:named|chosen|appointed|picked|elected|asked|hired) to|agreed to)`;
const BECOMES = String.raw`(?:(?:will|would|is to|is set to) (?:be|become|serve as|stay on as|take over as|remain)|becomes|takes over as|stays on as|(?:has been|was|is) (?:named|appointed|elected|chosen|picked|hired)(?: as)?)`;
const ADDED = String.raw`(?:(?:the|its|his|her|their|new|next|first|sole|a|an)\s+)*`;

/** What follows a name, by which its bearer gets a task. */
const AFTER: readonly RegExp[] = [
  new RegExp(String.raw`${APPOSITION}${WILL}\s+(${VERBS})\b`, 'i'),
  new RegExp(String.raw`${APPOSITION}${BECOMES}\s+${ADDED}(${NOUNS})\b`, 'i'),
];
/** The same where the name stands after "named", "appointed". */
const NAMED =
  /\b(?:named|appointed|chose|picked|elected|hired|nam(?:es|ing)|appoints)\s+(?:(?:\S+\s+){0,4}\S+,?\s+)?$/i;
const NAMED_AFTER = new RegExp(String.raw`${APPOSITION}(?:to\s+(${VERBS})|as\s+${ADDED}(${NOUNS}))\b`, 'i');
/** "the review will be chaired by Judge | Lee": what comes before a name. */
const TITLE = String.raw`(?:\p{L}+['’]?s?\s+){0,4}?`;
const BEFORE: readonly RegExp[] = [
  new RegExp(String.raw`(?:will be|is to be|would be|to be)\s+(${VERBS})\s+by\s+${TITLE}$`, 'iu'),
  new RegExp(String.raw`\b(?:post|job|position|role) of\s+(${NOUNS})\b[^,.;]{0,40}\s(?:goes|will go|is to go|passes|falls)\s+to\s+${TITLE}$`, 'iu'),
  new RegExp(String.raw`\b(${NOUNS})\b[^,.;]{0,40}\s(?:goes|will go|is to go|passes|falls)\s+to\s+${TITLE}$`, 'iu'),
]; // prettier-ignore
/** Characters looked through on either side of a name. */
const REACH = 120;

/** Posts beside a post: "deputy chair". */
const BESIDE =
  /\b(?:deput(?:y|ies)|vice|acting|interim|assistant|honorary|former|co|joint|temporar\w+|shadow)\b/i;
/** Words by which nobody is plainly given a post. */
const UNSURE =
  /\b(?:hop(?:es?|ed|ing)|may|might|could|whether|if|not|never|favou?rites?|candidates?|expected|tipped|wants?|wanted|until|rumou?r\w*|speculat\w*)\b|n['’]t\b/i;

interface Post {
  name: Name;
  task: string;
  /** "deputy" of "deputy chair". */
  beside: string;
  /** What the task is of may be matched by these, a set for each word; none where it is not said. */
  of: readonly (readonly string[])[];
}

/** The names of two persons to whom one post is given; null where there are none. */
export function postsAtOdds(context: StoryContext, a: Place, b: Place): { left: Name; right: Name } | null {
  const [left, right] = [context.sentence(a), context.sentence(b)];
  const lefts = postsIn(left);
  if (lefts.length === 0) return null;
  const rights = postsIn(right);
  if (rights.length === 0 || tellsOfOther(left, right)) return null;
  if (areYearsApart(left, right)) return null;
  if (context.similarity(a, b) < ALIKE && context.facts.similarity(a, b) < ONE_FACT) return null;
  for (const l of lefts)
    for (const r of rights) {
      if (l.task !== r.task || l.name.key === r.name.key || !areOfOne(l, r)) continue;
      if (l.beside !== r.beside) continue;
      // The other name stands in the sentence too: two are told of.
      if (lefts.some(({ name, task }) => task === r.task && name.key === r.name.key)) continue;
      const written = ({ text }: SentenceFacts, { start, end }: Name): string => text.slice(start, end);
      const [one, other] = [written(left, l.name), written(right, r.name)];
      if (mayBeOneThing(one, other) || haveWordInCommon(one, other)) continue;
      return { left: l.name, right: r.name };
    }
  return null;
}

const haveWordInCommon = (a: string, b: string): boolean =>
  a.split(/\s+/).some((word) => word.length > 2 && b.split(/\s+/).includes(word));

/** Whether a task is said to be of the same, or of one only; two reviews of two things are two tasks. */
function areOfOne(a: Post, b: Post): boolean {
  if (a.of.length === 0 || b.of.length === 0) return true;
  const has = (post: Post, keys: readonly string[]): boolean =>
    post.of.some((others) => others.some((key) => keys.includes(key)));
  const [own, others] = [a.of.filter((keys) => !has(b, keys)), b.of.filter((keys) => !has(a, keys))];
  return own.length < a.of.length && (own.length === 0 || others.length === 0);
}

const postsIn = readOnce((sentence: SentenceFacts): readonly Post[] => {
  const may = sentence.tokens.some(({ norm }) => WORDS.has(norm));
  return may ? sentence.names.flatMap((name) => postOf(sentence, name)) : [];
});

function postOf(sentence: SentenceFacts, name: Name): Post[] {
  if (name.kind !== 'person') return [];
  const { text, quotes } = sentence;
  if (UNSURE.test(text)) return [];
  if (quotes.some((quote) => quote.start <= name.start && name.end <= quote.end)) return [];
  const after = text.slice(name.end, name.end + REACH);
  const from = Math.max(0, name.start - REACH);
  const before = text.slice(from, name.start);
  const named = NAMED.test(before) ? NAMED_AFTER.exec(after) : null;
  const then = named ?? AFTER.map((words) => words.exec(after)).find((match) => match !== null);
  if (then) {
    const task = taskOf((then[1] ?? then[2])!);
    const beside = besideIn(then[0].replace(APPOSED, ''));
    return [{ name, task, beside, of: wordsFrom(sentence, name.end + then.index + then[0].length) }];
  }
  const earlier = BEFORE.map((words) => words.exec(before)).find((match) => match !== null);
  if (!earlier) return [];
  const task = taskOf(earlier[1]!);
  const at = from + earlier.index;
  // "the chair of the board goes to Lee" / "the review will be chaired by Lee"
  const of = /^(?:post|job|position|role|\S+\s+of|chair|capt|pres|gov)/i.test(earlier[0])
    ? wordsFrom(sentence, at + earlier[0].indexOf(earlier[1]!) + earlier[1]!.length)
    : wordsBefore(sentence, at);
  const words = before.slice(
    Math.max(0, earlier.index - 12),
    earlier.index + earlier[0].indexOf(earlier[1]!),
  );
  return [{ name, task, beside: besideIn(words), of }];
}

const APPOSED = /^\s*,[^,]*,/;
const besideIn = (text: string): string => BESIDE.exec(text)?.[0].toLowerCase() ?? '';

const taskOf = (words: string): string =>
  TASKS.find(({ verb, noun }) => [...verb.split('|'), ...noun.split('|')].includes(words.toLowerCase()))!
    .task;

const LINK = /^(?:of|the|an?|its|his|her|their|new|next|this)$/;

/** The telling words for one thing that begin at a place: "review of the railway". */
function wordsFrom(sentence: SentenceFacts, place: number): string[][] {
  const { tokens, text } = sentence;
  const found: string[][] = [];
  let edge = place;
  for (let at = firstFrom(tokens, place); at < tokens.length; at++) {
    const token = tokens[at]!;
    if (/[,.;:()]/.test(text.slice(edge, token.start))) break;
    edge = token.end;
    if (LINK.test(token.norm)) continue;
    if (token.stop || /^(?:goes|passes|falls)$/.test(token.norm)) break;
    found.push(keysOf(sentence, at));
  }
  return found;
}

/** The telling words for one thing that end at a place. */
function wordsBefore(sentence: SentenceFacts, place: number): string[][] {
  const { tokens } = sentence;
  const found: string[][] = [];
  for (let at = firstFrom(tokens, place) - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (LINK.test(token.norm)) continue;
    if (token.stop) break;
    found.push(keysOf(sentence, at));
  }
  return found;
}

function keysOf({ tokens, names }: SentenceFacts, at: number): string[] {
  const token = tokens[at]!;
  const name = names.find((one) => touches(token, one));
  return name ? [`name:${name.key}`] : [token.stem, ...meanings(token)];
}
