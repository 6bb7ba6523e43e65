/** The terms of a story, the pairs of sentences that share enough of them, and what is usual: found once, whatever asks. */
import { readBackdrop, type Backdrop } from './backdrop.ts';
import { findCandidates, type Candidates } from './candidates.ts';
import type { ArticleFacts } from '../facts.ts';
import { readVocabulary, type Vocabulary } from '../words/vocabulary.ts';

/** Dice's coefficient below which two sentences are not looked at, in a story of up to USUAL_SENTENCES. */
const FLOOR = 0.06;
const USUAL_SENTENCES = 1000;
const HIGHEST_FLOOR = 0.3;

/** Work done for one sentence: index entries looked at, and terms compared with other sentences'. */
export type OnStep = (postings: number, terms: number) => void;

export interface StoryTerms {
  /**
   * Articles by index, in the order of their words: so the vocabulary numbers them, and sums and ties come out alike in
   * whatever order they are given and however their files are called.
   */
  order: readonly number[];
  vocabulary: Vocabulary;
  candidates: Candidates;
  backdrop: Backdrop;
}

/** Reads the terms of a story's articles, in any order. Work and limits are those of findCandidates(). */
export function readTerms(articles: readonly ArticleFacts[], onStep?: OnStep): StoryTerms {
  const words = articles.map(({ sentences }) => sentences.map(({ text }) => text).join('\n'));
  const order = articles
    .map((_, at) => at)
    .sort(
      (a, b) =>
        compare(words[a], words[b]) || compare(articles[a]!.article.id, articles[b]!.article.id) || a - b,
    );
  const vocabulary = readVocabulary(order.map((at) => articles[at]!));
  const candidates = findCandidates(vocabulary, floorOf(vocabulary), onStep);
  return { order, vocabulary, candidates, backdrop: readBackdrop(vocabulary, candidates) };
}

/** Dice's coefficient below which two sentences of a story are not looked at: 0 to 1. */
export function floorOf({ sentences }: Vocabulary): number {
  // A story of many articles has ever more weak pairs, of which ever fewer are of use: the floor rises with its size.
  return Math.min(HIGHEST_FLOOR, FLOOR * Math.max(1, Math.sqrt(sentences.length / USUAL_SENTENCES)));
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
