/** One utterance quoted by several articles becomes one claim. */
import { cluster, nearestOnly, type Edge } from './cluster.ts';
import type { Place, StoryContext } from '../context.ts';
import type { Quote } from '../facts.ts';
import { haveOneSpeaker, type Quoted } from '../quotes/quote-speakers.ts';
import {
  compareQuotations,
  isNearlySame,
  type Quotation,
  type QuoteComparison,
} from '../quotes/quotations.ts';
import { isReworded, isScattered, likenessOf } from '../quotes/likeness.ts';
import { comparedWords, type QuotedWord } from '../quotes/quoted-words.ts';

/** A quotation with its place and its words as compared. */
export interface QuoteNode {
  place: Place;
  quote: Quote;
  words: QuotedWord[];
  quotation: Quotation;
}

/** Share of the shorter quotation that must stand in the other, and how closely its words must stand there: 0 to 1. */
const CONTAINED = 0.7;
/** The same where the sentences around them are linked or the speaker is one. */
const CONTAINED_LINKED = 0.62;
const DENSE = 0.6;
/** Fewer telling words than this are found in many utterances ("not true"): the sentences must agree too. */
const TELLING_WORDS = 3;
/** This many equal words are one utterance, telling or not. */
const SAME_WORDS = 5;
const SAME_WORDS_NEAR = 3;
/** So many words of a longer quotation, unaltered, are cut out of it: no phrase in common use is so long. */
const LONG_PART = 7;
/** Telling words that altered quotations must share where nothing else links them. */
const TELLING_UNLINKED = 4;
/** Or this many words of any kind. */
const WORDS_UNLINKED = 10;
/** Similarity of two sentences from which a short quotation in both is taken for one utterance: 0 to 1. */
const LINKED = 0.3;
/** The same for a remark of common words with one of them changed ("It was awful to see"): 0 to 1. */
const SAME_SENTENCE = 0.6;
/** Share of its words, in order, with which a remark is surely one, and without which it is in no other words: 0 to 1. Spares work. */
const NEARLY_ALL = 0.8;
const SOME = 0.4;
const SOME_NEAR = 0.2;
/** Mean likeness that keeps a group together; see cluster(). */
const MEAN = 0.2;
/** A word in more quotations than this is no clue to which of them belong together; bounds the work. */
const COMMON = 60;

/** All quotations of a story that may be compared. */
export function quoteNodes(context: StoryContext): QuoteNode[] {
  const nodes: QuoteNode[] = [];
  for (const article of context.order) {
    let run: QuotedWord[] = [];
    let open: number | null = null;
    for (const [s, sentence] of context.articles[article]!.sentences.entries()) {
      if (sentence.skip) continue;
      for (const quote of sentence.quotes) {
        if (quote.use === 'title') continue;
        const words = comparedWords(sentence, quote);
        if (words.length === 0) continue;
        if (open !== quote.utterance || quote.start > 0) run = [];
        const from = run.length;
        run.push(...words);
        nodes.push({
          place: { article, sentence: s },
          quote,
          words,
          quotation: { run, from, to: run.length },
        });
        // Marks that are still open at the sentence's end go on in the next.
        open = sentence.text.slice(quote.end).trim() === '' ? quote.utterance : null;
      }
    }
  }
  return nodes;
}

/** Groups of quotations that are one utterance, each by indexes into `nodes`. */
export function groupQuotes(context: StoryContext, nodes: readonly QuoteNode[]): number[][] {
  const edges: QuoteEdge[] = [];
  for (const [a, b] of candidates(nodes)) {
    const left = nodes[a]!;
    const right = nodes[b]!;
    const comparison = compareQuotations(left.quotation, right.quotation);
    const linked = context.similarity(left.place, right.place);
    const oneSpeaker = haveOneSpeaker(context, speakerIn(left), speakerIn(right));
    const altered = comparison.relation === 'altered';
    const isOne = isOneUtterance(left.words.length, comparison, { linked, oneSpeaker });
    let said = comparison.containment;
    if (!isOne && !(altered && (oneSpeaker || linked >= LINKED))) continue;
    if (altered && !(isOne && said >= NEARLY_ALL)) {
      const beside = context.beside(left.place, right.place);
      const near = linked >= LINKED || beside >= LINKED;
      if (!isOne && said < (near ? SOME_NEAR : SOME)) continue;
      const likeness = likenessOf(left.quotation, right.quotation);
      if (isOne ? isScattered(likeness) : !isReworded(likeness, { linked, beside, oneSpeaker })) continue;
      said = Math.max(said, likeness.share);
    }
    // Altered quotations weigh less than unaltered ones, so that each finds its true counterpart first.
    const weight = altered ? said / 2 : said;
    const sure =
      isNearlySame(comparison) || (comparison.relation === 'same' && left.words.length >= SAME_WORDS);
    edges.push({ a, b, weight, sure, found: comparison.found });
  }
  const articleOf = (n: number): number => nodes[n]!.place.article;
  return cluster(nodes.length, withPieces(edges, nearestOnly(edges, articleOf), articleOf), {
    mean: MEAN,
    articleOf,
  });
}

const speakerIn = ({ place: { article }, quote }: QuoteNode): Quoted => ({ article, quote });

/** Two quotations of one utterance, and which words of either stand in the other. */
interface QuoteEdge extends Edge {
  found: QuoteComparison['found'];
}

/** The nearest counterparts, and others that are further pieces of a quotation: "We ran," he said, "and they fired". */
function withPieces(
  edges: readonly QuoteEdge[],
  nearest: readonly Edge[],
  articleOf: (n: number) => number,
): Edge[] {
  const kept = new Set(nearest);
  /** Quotation and article → the words of the quotation that its counterparts there hold. */
  const held = new Map<string, [number, number][]>();
  const sidesOf = ({ a, b, found }: QuoteEdge): [string, [number, number]][] =>
    found
      ? [
          [`${a}>${articleOf(b)}`, found.left],
          [`${b}>${articleOf(a)}`, found.right],
        ]
      : [];
  const hold = (edge: QuoteEdge): void => {
    for (const [key, words] of sidesOf(edge)) held.set(key, [...(held.get(key) ?? []), words]);
  };
  for (const edge of edges) if (kept.has(edge)) hold(edge);
  for (const edge of edges) {
    const sides = sidesOf(edge);
    const isFree = sides.every(([key, [from, to]]) =>
      (held.get(key) ?? []).every(([first, last]) => to < first || from > last),
    );
    if (kept.has(edge) || sides.length === 0 || !isFree) continue;
    kept.add(edge);
    hold(edge);
  }
  return edges.filter((edge) => kept.has(edge));
}

/** @param length of one of the two, in words. */
function isOneUtterance(
  length: number,
  comparison: QuoteComparison,
  { linked, oneSpeaker }: { linked: number; oneSpeaker: boolean },
): boolean {
  const { relation, containment, content, density } = comparison;
  const near = linked >= LINKED || oneSpeaker;
  if (relation === 'same' && length >= (near ? SAME_WORDS_NEAR : SAME_WORDS)) return true;
  if (relation === 'part' && content > 0 && containment === 1 && comparison.words >= LONG_PART) return true;
  // "signals", "not true": unaltered words said in sentences that are linked.
  if (relation !== 'altered') return content >= TELLING_WORDS || (content > 0 && near && containment === 1);
  if (isNearlySame(comparison) && (linked >= SAME_SENTENCE || (linked >= LINKED && oneSpeaker))) return true;
  if (density < DENSE) return false;
  return near
    ? content >= TELLING_WORDS && containment >= CONTAINED_LINKED
    : (content >= TELLING_UNLINKED || comparison.words >= WORDS_UNLINKED) && containment >= CONTAINED;
}

/** What tells which quotations may be one: telling words, or all words where none of them tells ("So what would they have done?"). */
function cluesOf({ words }: QuoteNode): Set<string> {
  const telling = words.filter((word) => !word.stop && !word.inserted);
  if (telling.length > 0) return new Set(telling.map((word) => word.key));
  return new Set([words.map((word) => word.key).join(' ')]);
}

/** Share of the words of the shorter of two quotations that both hold, function words too, from which they are compared: 0 to 1. */
const ALIKE = 0.4;

function haveManyAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const key of few) if (many.has(key)) both++;
  return both >= ALIKE * few.size;
}

/** Clue that a speaker's quotations have in common: the last word of the name. */
const SPEAKER = 'by ';

/** Pairs of quotations of different articles that share a telling word, or a speaker and many of their words; each once, in order. */
function candidates(nodes: readonly QuoteNode[]): [number, number][] {
  const index = new Map<string, number[]>();
  for (const [n, node] of nodes.entries()) {
    const speaker = node.quote.speakerName?.toLowerCase().split(/\s+/).at(-1);
    for (const key of [...cluesOf(node), ...(speaker ? [SPEAKER + speaker] : [])]) {
      const list = index.get(key);
      if (list) list.push(n);
      else index.set(key, [n]);
    }
  }
  const keys = nodes.map(({ words }) => new Set(words.map((word) => word.key)));
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const [clue, list] of index) {
    if (list.length > COMMON) continue;
    const many = clue.startsWith(SPEAKER);
    for (const [i, a] of list.entries())
      for (const b of list.slice(i + 1)) {
        const key = a * nodes.length + b;
        if (seen.has(key) || nodes[a]!.place.article === nodes[b]!.place.article) continue;
        if (many && !haveManyAlike(keys[a]!, keys[b]!)) continue;
        seen.add(key);
        pairs.push([a, b]);
      }
  }
  return pairs;
}
