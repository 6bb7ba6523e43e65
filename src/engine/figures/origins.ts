/** Since when something is there: "founded in Norham in 1931", "The bridge, built in 1974", "The firm opened in 1963". */
import type { StoryContext } from '../context.ts';
import type { ArticleFacts, Name, Quantity, SentenceFacts } from '../facts.ts';
import { readOnce } from '../words/read-once.ts';

/** The year in which something began. */
interface Origin {
  article: number;
  quantity: Quantity;
  verb: 'founded' | 'opened' | 'built' | 'completed';
  /** Key of its name; null where it is told of as "the firm". */
  key: string | null;
  /** What it is, words for one thing folded: "firm" of "the company"; null where it is named. */
  noun: string | null;
}

const VERB = 'founded|established|set up|formed|opened|built|constructed|completed';
/** What is built in one year may be completed in the next, and opened in another. */
const VERBS: readonly [Origin['verb'], RegExp][] = [
  ['built', /^(?:built|constructed)/i],
  ['completed', /^completed/i],
  ['opened', /^opened/i],
];
const WHERE = String.raw`(?: (?:in|at|near|by|as|with|from) [^,.;()\d]{1,50}?)?`;
/** "Arden, | founded in Norham in | 1931", "the bridge was | built in | 1974". */
const DONE = new RegExp(String.raw`(?<!\p{L})(${VERB})${WHERE} in $`, 'u');
/** "who | founded the company in | 2014" */
const DOES = /(?<!\p{L})(founded|established|set up) (?:the |his |her |their )?([\p{L}'’. -]{2,40}?) in $/u;
/** "Arden, which | dates from | 1974" */
const DATES = /(?<!\p{L})(?:dates?|dating|dated) (?:back )?(?:from|to) $/u;
/** "Founded in | 1931, | Arden" */
const FIRST = new RegExp(String.raw`^(${VERB})${WHERE} in $`, 'iu');
/** Between the thing and the verb. */
const TIE = /(?:,? (?:which|that))?(?: (?:was|is|had been|has been))?(?: (?:first|originally))?$/;
/** "The company", "the coach": one told of before. */
const THE = /(?:^|[\s“"])(?:The|the|This|this) (?:(\p{Ll}[\p{Ll}-]*) )?(\p{Ll}[\p{Ll}-]*)$/u;
const THE_FIRST = /^, (?:the|this) (?:(\p{Ll}[\p{Ll}-]*) )?(\p{Ll}[\p{Ll}-]*)/u;
/** "The parent company": not the one that the story is about. */
const OTHER =
  /^(?:parent|sister|rival|holding|mother|other|second|first|third|new|old|local|next|nearest|neighbou?ring|smaller|larger|combined|merged|same)$/;

/** Nouns for what has one beginning; those that may mean one thing together. */
const THINGS: readonly [string, RegExp][] = [
  [
    'firm',
    /^(?:firm|company|business|group|chain|retailer|airline|carrier|bank|lender|maker|manufacturer|producer|publisher|operator|insurer|broadcaster|brewery|bakery|start-up|startup|enterprise)$/,
  ],
  ['plane', /^(?:plane|aircraft|aeroplane|airplane|jet)$/],
  ['ship', /^(?:ship|vessel|liner|boat|ferry|trawler|tanker|freighter)$/],
  ['bus', /^(?:bus|coach)$/],
  ['dam', /^(?:dam|embankment|reservoir)$/],
  ['school', /^(?:university|school|college)$/],
  ['prison', /^(?:prison|jail)$/],
];
const THING =
  /^(?:bridge|church|cathedral|mosque|tower|stadium|arena|theatre|theater|museum|hospital|factory|plant|mine|lighthouse|hotel|castle|palace|lift|tunnel|railway|pool|library|newspaper|magazine|charity|club|festival|orchestra|party|union|institute|foundation|restaurant|helicopter|locomotive|train|building|cinema|market|pier|mill)$/;

function thingOf(noun: string): string | null {
  return THINGS.find(([, words]) => words.test(noun))?.[0] ?? (THING.test(noun) ? noun : null);
}

/** The key under which the years of one thing's beginning stand; null where a figure is no such year, or stands alone. */
export function originOf(context: StoryContext, quantity: Quantity): string | null {
  return quantity.dimension === 'date' ? (originsOf(context).get(quantity) ?? null) : null;
}
const originsOf = readOnce(readOrigins);

function readOrigins({ articles }: StoryContext): Map<Quantity, string> {
  const origins = articles.map(originsIn);
  const found = new Map<Quantity, string>();
  for (const [i, left] of origins.entries())
    for (const right of origins.slice(i + 1))
      for (const a of left)
        for (const b of right) {
          if (!areOne(a, b, left, right, articles)) continue;
          const key = found.get(a.quantity) ?? found.get(b.quantity) ?? `#${a.article}@${a.quantity.iso}`;
          found.set(a.quantity, key).set(b.quantity, key);
        }
  return found;
}

/** The years of beginning that an article gives. */
function originsIn({ sentences }: ArticleFacts, article: number): Origin[] {
  return sentences.flatMap((sentence) =>
    sentence.skip
      ? []
      : sentence.quantities.flatMap((quantity) => {
          if (quantity.dimension !== 'date' || !/^\d{4}$/.test(quantity.iso ?? '')) return [];
          const origin = readOrigin(sentence, quantity);
          return origin ? [{ ...origin, article, quantity }] : [];
        }),
  );
}

/** Reads what began in a year. */
function readOrigin(
  sentence: SentenceFacts,
  quantity: Quantity,
): Omit<Origin, 'article' | 'quantity'> | null {
  const { text } = sentence;
  const from = Math.max(0, quantity.start - 160);
  const before = text.slice(from, quantity.start);
  const front = FIRST.exec(text.slice(0, quantity.start));
  if (front) {
    const rest = text.slice(quantity.end);
    const comma = quantity.end + 2;
    const name = rest.startsWith(', ') ? sentence.names.find(({ start }) => start === comma) : undefined;
    return origin(front[1]!, name, THE_FIRST.exec(rest));
  }
  const passive = DONE.exec(before) ?? DATES.exec(before);
  if (passive) {
    const end = from + before.slice(0, passive.index).trimEnd().replace(TIE, '').replace(/,$/, '').length;
    const name = sentence.names.find((one) => one.end === end);
    return origin(passive[1] ?? 'built', name, THE.exec(text.slice(Math.max(0, end - 60), end)));
  }
  const active = DOES.exec(before);
  if (!active) return null;
  const end = from + active.index + active[0].length - ' in '.length;
  const name = sentence.names.find((one) => one.end === end);
  return origin(active[1]!, name, THE.exec(text.slice(Math.max(0, end - 60), end)));
}

function origin(
  verb: string,
  name: Name | undefined,
  noun: RegExpExecArray | null,
): Omit<Origin, 'article' | 'quantity'> | null {
  const told = VERBS.find(([, words]) => words.test(verb))?.[0] ?? 'founded';
  if (name) return name.kind === 'person' ? null : { verb: told, key: name.key, noun: null };
  const thing = noun ? thingOf(noun[2]!) : null;
  if (thing === null || OTHER.test(noun![1] ?? '')) return null;
  // "The firm opened in 1963": that is when it was founded
  return { verb: told === 'opened' && thing === 'firm' ? 'founded' : told, key: null, noun: thing };
}

/** Whether two articles tell of the beginning of one thing. */
function areOne(
  a: Origin,
  b: Origin,
  left: readonly Origin[],
  right: readonly Origin[],
  articles: readonly ArticleFacts[],
): boolean {
  if (a.key !== null && a.key === b.key) return a.verb === b.verb;
  if ((a.key !== null && b.key !== null) || a.verb !== b.verb) return false;
  const isOnly = (one: Origin, all: readonly Origin[]): boolean =>
    all.every(({ verb, quantity }) => verb !== one.verb || quantity.iso === one.quantity.iso);
  if (!isOnly(a, left) || !isOnly(b, right)) return false;
  if (a.key === null && b.key === null)
    return a.noun === b.noun && haveOneSubject(articles[a.article]!, articles[b.article]!);
  const [named, told] = a.key === null ? [b, a] : [a, b];
  return isSubject(articles[told.article]!, named.key!) && isSubject(articles[named.article]!, named.key!);
}

/** Sentences at the head of an article, headline included, that name what it is about. */
const HEAD = 4;

/** Whether two articles name one body or thing at their heads: then "the firm" is the same in both. */
function haveOneSubject(a: ArticleFacts, b: ArticleFacts): boolean {
  const namesIn = ({ sentences }: ArticleFacts): string[] =>
    sentences.slice(0, HEAD).flatMap(({ names }) => names.filter(isThing).map(({ key }) => key));
  const [own, others] = [namesIn(a), namesIn(b)];
  return own.length === 0 || others.length === 0 || own.some((key) => others.includes(key));
}

/** "workers at Arden Mills" may be read as a place. */
const isThing = ({ key, kind }: Name): boolean =>
  kind !== 'person' && (kind !== 'place' || key.includes(' '));

/** Whether a name is the one body or thing that an article is about: it stands at its head, and no other more often. */
function isSubject({ sentences }: ArticleFacts, key: string): boolean {
  const uses = new Map<string, number>();
  for (const { names, skip } of sentences)
    if (!skip) for (const name of names) if (isThing(name)) uses.set(name.key, (uses.get(name.key) ?? 0) + 1);
  const own = uses.get(key) ?? 0;
  return (
    own === Math.max(0, ...uses.values()) &&
    sentences.slice(0, HEAD).some(({ names }) => names.some((name) => name.key === key))
  );
}
