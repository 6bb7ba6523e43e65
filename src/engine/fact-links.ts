/**
 * Which sentences of a story state one fact, however much else they tell.
 *
 * The similarity of similarity.ts ranks sentences by what they are about. Names tell two stories apart by it, and
 * whatever stands far down counts little. Within one event all sentences share its names: there it is the words and
 * figures found in this one place of both articles that show one fact.
 */
import { diceOf } from './candidates.ts';
import { doersApart, doersIn, type Doers } from './doers.ts';
import type { ArticleFacts, PairLinks } from './facts.ts';
import type { Place } from './linked.ts';
import { supportOf } from './fact-support.ts';
import { readOwnWords } from './own-words.ts';
import { readParaphrases } from './paraphrases.ts';
import { readTerms, type StoryTerms } from './story-terms.ts';
import { KIND, type Vocabulary, type Words } from './vocabulary.ts';

/**
 * What each sign adds to the logit of a likelihood. Rounded from a logistic regression over all pairs of sentences of
 * twenty-two stories of three whole articles, annotated by hand (25,400 pairs, 703 of one fact), and for the last three from
 * a second one over what the first makes of them. On stories left out, pairs of one fact rank at an average precision of
 * 0.74; without words in other words and the last three at 0.70, by the similarity alone at 0.48.
 */
const BIAS = -6.5;
/** Shared weight against all weight (Dice), 0 to 1. */
const DICE = 8.5;
/** ln(1 + number of words that stand in these two sentences alone). */
const OWN_WORDS = 3;
/** ln(1 + what both say in other words). */
const OTHER_WORDS = 3.7;
/** ln(1 + weight of equal figures). */
const FIGURES = 1.6;
/** Dice of the sentences beside them, before or after, 0 to 1. */
const BESIDE = 3.1;
/** Where both open their article: what the news is, of which 57 in 100 such pairs both tell. */
const OPENING = 1.6;
/** How likely both tell what one sentence of a third article tells: the lesser likelihood, 0 to 1. */
const THIRD = 2.1;
/** How likely both have another sentence in the other's article that tells it: the lesser likelihood, 0 to 1. */
const RIVAL = -1.5;
const SUPPORT_BIAS = -0.3;

/** Links less likely than this are of no use: 0 to 1. */
const LEAST = 0.15;
/** Sentences more likely than this (0 to 1) state one fact even where they seem to tell it of two names. */
const SURE = 0.8;
/** Pairs less likely than this by themselves are none, whatever other sentences say for them: 0 to 1. */
const FAINT = 0.03;
const FAINT_LOGIT = Math.log(FAINT / (1 - FAINT));
/** In stories of more sentences a fact is told often enough in like words; bounds the work. */
const MOST_SENTENCES = 1500;

/** Whether a story is small enough for its sentences to be linked by the facts they state. */
export function areFactsLinked(articles: readonly ArticleFacts[]): boolean {
  return articles.reduce((sum, { sentences }) => sum + sentences.length, 0) <= MOST_SENTENCES;
}

/**
 * Finds the sentences of different articles that state one fact.
 * @param articles sentences with their facts, in any order; those marked `skip` are never linked.
 * @param terms theirs, if they are known already.
 * @returns links of one sentence each, whose similarity says how likely they state one fact, from LEAST to 1. None in a
 *   story of more than MOST_SENTENCES. Never throws.
 */
export function linkFacts(
  articles: readonly ArticleFacts[],
  terms: StoryTerms = readTerms(articles),
): PairLinks[] {
  if (!areFactsLinked(articles)) return [];
  const { order, vocabulary } = terms;
  const { sentences } = vocabulary;
  const { left, right, dice } = terms.candidates;
  const ownWords = readOwnWords(articles);
  const otherWords = readParaphrases(articles);
  const places = sentences.map(({ article, sentence }): Place => ({ article: order[article]!, sentence }));
  const figures = sentences.map((words) => figuresIn(vocabulary, words));
  // The headline, where the file states one, is paragraph 0.
  const openings = articles.map(({ article }) =>
    Math.max(
      0,
      article.sentences.findIndex(({ paragraph }) => paragraph > 0),
    ),
  );
  const opens = places.map(({ article, sentence }) => sentence === openings[article]);
  // Few sentences need to be asked.
  const known: Doers[] = [];
  const doersOf = (at: number): Doers => {
    const { article, sentence } = places[at]!;
    return (known[at] ??= doersIn(articles[article]!.sentences[sentence]!));
  };
  const found = { left: [] as number[], right: [] as number[], likely: [] as number[] };
  const logits: number[] = [];
  for (let at = 0; at < dice.length; at++) {
    const [l, r] = [left[at]!, right[at]!];
    const [a, b] = [places[l]!, places[r]!];
    const alone =
      BIAS +
      DICE * dice[at]! +
      OWN_WORDS * Math.log(1 + ownWords(a, b)) +
      FIGURES * Math.log(1 + sharedWeight(figures[l]!, figures[r]!)) +
      OTHER_WORDS * Math.log(1 + otherWords(a, b)) +
      (opens[l] && opens[r] ? OPENING : 0);
    if (alone + BESIDE < FAINT_LOGIT) continue;
    const logit = alone + BESIDE * besideOf(sentences, l, r);
    if (logit < FAINT_LOGIT) continue;
    found.left.push(l);
    found.right.push(r);
    found.likely.push(likelihood(logit));
    logits.push(logit);
  }
  const support = supportOf(
    found,
    Int32Array.from(places, ({ article }) => article),
  );
  const pairs = new Map<number, PairLinks>();
  for (const [at, logit] of logits.entries()) {
    const [l, r] = [found.left[at]!, found.right[at]!];
    const [a, b] = [places[l]!, places[r]!];
    const similarity = likelihood(
      logit + SUPPORT_BIAS + THIRD * support.third[at]! + RIVAL * support.rival[at]!,
    );
    if (similarity < LEAST || (similarity < SURE && doersApart(doersOf(l), doersOf(r)))) continue;
    const [first, second] = a.article < b.article ? [a, b] : [b, a];
    const key = first.article * articles.length + second.article;
    let pair = pairs.get(key);
    if (!pair) pairs.set(key, (pair = { left: first.article, right: second.article, links: [] }));
    pair.links.push({ left: [first.sentence], right: [second.sentence], similarity });
  }
  return [...pairs.values()];
}

function likelihood(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** The greater Dice coefficient of the sentences before the two, and of those after them. */
function besideOf(sentences: readonly Words[], left: number, right: number): number {
  let most = 0;
  for (let step = -1; step <= 1; step += 2) {
    const a = sentences[left + step];
    const b = sentences[right + step];
    if (a?.article === sentences[left]!.article && b?.article === sentences[right]!.article)
      most = Math.max(most, diceOf(a, b));
  }
  return most;
}

/** The figures of a sentence by term number, with their weights. */
function figuresIn({ kinds }: Vocabulary, { terms, weights }: Words): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  terms.forEach((term, at) => kinds[term] === KIND.quantity && found.set(term, weights[at]!));
  return found;
}

function sharedWeight(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const [term, weight] of a) shared += Math.min(weight, b.get(term) ?? 0);
  return shared;
}
