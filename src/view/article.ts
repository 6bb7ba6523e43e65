/** Comparison + article → what its page shows: the text as published, with what each other article makes of it. */
import type { Account, Article, Claim, Comparison, Sentence } from '../engine/comparison.ts';
import { claimUrl, pairUrl } from '../links.ts';
import {
  articleRefs,
  numberWord,
  shorten,
  sentenceOf,
  sign,
  telling,
  type ArticleRef,
  type Sign,
} from './common.ts';
import { facts, leftOut, repeatLabel, type Fact, type LeftOut } from './article-facts.ts';
import { alignedWith } from './nearest.ts';
import { originalUrl } from './original.ts';
import { HEADLINE } from './pair-rows.ts';
import { inWords, spoken, tallies, WEIGHT, type Slot, type Tally } from './slots.ts';
import { numbersIn, pieces, plain, quotedIn, versionClass, type Mark, type Piece } from './pieces.ts';

export interface SentenceView {
  id: string;
  /** Marks: "k" and the version's letter for words at odds. */
  words: Piece[];
  /** One per other article; empty in a story of many articles, which has `tallies` instead. */
  slots: Slot[];
  /** How many other articles stand how. */
  tallies: Tally[];
  /** Other articles that are not silent. */
  covered: number;
  /** "1 agrees, 2 differ" */
  said: string;
  /** The same with numbers, for those who do not see the marks: ": 1 and 3 agree; 4 differs". */
  spoken: string;
  /** The claim that says most of it: a disagreement first. */
  claim: { label: string; url: string } | null;
  original: string | null;
  /** Ids of sentences it took the place of: links to them lead here. */
  formerly: string[];
}
export interface ParagraphView {
  sentences: SentenceView[];
}
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; paragraph: ParagraphView }
  | { kind: 'repeat'; label: string; paragraphs: ParagraphView[] };

export interface StripBar {
  sentence: string;
  label: string;
  x: number;
  width: number;
  height: number;
  differs: boolean;
}
export interface ArticleView {
  ref: ArticleRef;
  title: Piece[];
  headline: SentenceView | null;
  summary: string;
  facts: Fact[];
  setAside: LeftOut[];
  beside: { number: number; name: string; url: string }[];
  strip: StripBar[];
  blocks: Block[];
  others: ArticleRef[];
  allSlots: boolean;
}

/** Other articles up to which each has its own place in the margin; more are counted. */
const MOST_SLOTS = 8;
/** Similarity (0 to 1) from which an aligned passage counts at all where no claim joins the two. */
const COVERS_FROM = 0.6;
/** Similarity (0 to 1) from which an aligned passage without a claim of its own counts as the same. */
const SAME_FROM = 0.8;
export const STRIP_WIDTH = 1000;
export const STRIP_HEIGHT = 48;

interface Stated {
  claim: Claim;
  account: Account;
}
interface Context {
  comparison: Comparison;
  article: Article;
  others: ArticleRef[];
  claims: Map<string, Stated[]>;
}

/** The claims this article states, by sentence. */
function claimsBySentence(comparison: Comparison, article: Article): Map<string, Stated[]> {
  const map = new Map<string, Stated[]>();
  for (const claim of comparison.claims)
    for (const account of claim.accounts)
      if (account.article === article.id)
        map.set(account.sentence, [...(map.get(account.sentence) ?? []), { claim, account }]);
  return map;
}

const byArticle = new WeakMap<Claim, Map<string, Account[]>>();

/** The accounts a claim has in an article. */
function accountsIn(claim: Claim, article: string): Account[] {
  const found = byArticle.get(claim) ?? Map.groupBy(claim.accounts, (account) => account.article);
  byArticle.set(claim, found);
  return found.get(article) ?? [];
}

/** How another article stands to the claims of a sentence; the gravest counts. */
function slot(stated: readonly Stated[], other: ArticleRef, aligned: ReadonlyMap<string, number>): Slot {
  let best: Slot = { number: other.number, is: 'silent', version: null };
  const put = (is: Slot['is'], version: string | null = null): void => {
    if (WEIGHT[is] > WEIGHT[best.is]) best = { number: other.number, is, version };
  };
  for (const { claim, account } of stated)
    for (const theirs of accountsIn(claim, other.id)) {
      const mark: Sign = sign(claim, theirs);
      if (mark.is !== 'version') put(mark.is);
      else if (account.vaguer) put('compatible');
      else put('version', mark.version);
    }
  const similarity = aligned.get(other.id) ?? 0;
  if (best.is === 'silent' && similarity >= COVERS_FROM) put(similarity >= SAME_FROM ? 'same' : 'compatible');
  return best;
}

const rank = ({ claim }: Stated): number =>
  ['differs', 'compatible', 'same', 'single'].indexOf(claim.verdict);

function sentenceView(context: Context, sentence: Sentence): SentenceView {
  const { comparison, article, others } = context;
  const stated = [...(context.claims.get(sentence.id) ?? [])].sort((x, y) => rank(x) - rank(y));
  const aligned = alignedWith(comparison, article.id, sentence.id);
  const slots = others.map((other) => slot(stated, other, aligned));
  const { text, at } = plain(sentence);
  const marks: Mark[] = stated
    .filter(
      ({ claim, account }) => claim.verdict === 'differs' && account.version !== null && !account.vaguer,
    )
    .flatMap(({ claim, account }) =>
      telling(claim, account).map((span) => ({
        start: at(span.start),
        end: at(span.end),
        as: versionClass(account.version),
      })),
    );
  const [main] = stated;
  const own = new Set(stated.map(({ account }) => account.version).filter((version) => version !== null));
  return {
    id: sentence.id,
    words: pieces(text, [...quotedIn(text), ...numbersIn(text), ...marks]),
    slots: others.length > MOST_SLOTS ? [] : slots,
    tallies: others.length > MOST_SLOTS ? tallies(slots) : [],
    covered: slots.filter((one) => one.is !== 'silent').length,
    said: others.length === 0 ? '' : inWords(slots, own),
    spoken: others.length > MOST_SLOTS ? '' : spoken(slots, own),
    claim: main ? { label: main.claim.label, url: claimUrl(comparison.story.id, main.claim.id) } : null,
    original: originalUrl(article, sentence.id),
    formerly: sentence.formerly ?? [],
  };
}

/** Sentences → headings, paragraphs, and repetitions folded into one. */
function blocksOf(context: Context): Block[] {
  const blocks: Block[] = [];
  let section: string | null = null;
  let paragraph = -1;
  for (const sentence of context.article.sentences) {
    if (sentence.id === HEADLINE) continue;
    if (sentence.section !== section && sentence.section !== null && sentence.repeats === null)
      blocks.push({ kind: 'heading', text: sentence.section });
    if (sentence.repeats === null) section = sentence.section;
    const view = sentenceView(context, sentence);
    const last = blocks.at(-1);
    const begins = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    if (sentence.repeats !== null) {
      const block = last?.kind === 'repeat' ? last : { kind: 'repeat' as const, label: '', paragraphs: [] };
      if (block !== last) blocks.push(block);
      const open = block.paragraphs.at(-1);
      if (open && !begins) open.sentences.push(view);
      else block.paragraphs.push({ sentences: [view] });
    } else if (last?.kind === 'paragraph' && !begins) last.paragraph.sentences.push(view);
    else blocks.push({ kind: 'paragraph', paragraph: { sentences: [view] } });
  }
  for (const block of blocks)
    if (block.kind === 'repeat')
      block.label = repeatLabel(
        context.article,
        block.paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id)),
      );
  return blocks;
}

function strip(
  sentences: readonly Sentence[],
  views: ReadonlyMap<string, SentenceView>,
  others: number,
): StripBar[] {
  const shown = sentences.filter((one) => one.repeats === null && one.id !== HEADLINE);
  const total = shown.reduce((sum, one) => sum + one.text.length, 0) || 1;
  let x = 0;
  return shown.map((one) => {
    const view = views.get(one.id);
    const width = (one.text.length / total) * STRIP_WIDTH;
    const speaking = view?.covered ?? 0;
    const bar = {
      sentence: one.id,
      label: view?.said ?? '',
      x: Math.round(x),
      width: Math.max(1, Math.round(x + width) - Math.round(x) - 1),
      height: others === 0 ? 0 : Math.round((speaking / others) * STRIP_HEIGHT),
      differs: view?.said.includes('differ') ?? false,
    };
    x += width;
    return bar;
  });
}

function summary(sentences: readonly SentenceView[], alone: boolean): string {
  if (alone) return 'The only article about this event so far, so there is nothing to compare it with.';
  const met = sentences.filter((one) => one.covered > 0).length;
  const own = sentences.length - met;
  const differ = sentences.filter((one) => one.said.includes('differ')).length;
  return [
    own === 0
      ? `Other articles cover ${own + met === 1 ? 'its one sentence' : `all of its ${met} sentences`}.`
      : `Other articles cover ${met} of its ${sentences.length} sentences; ${own} ${own === 1 ? 'is' : 'are'} its own.`,
    differ > 0 ? `On ${numberWord(differ)}, another article says something different.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the article's page shows. */
export function articleView(comparison: Comparison, article: Article): ArticleView {
  const all = articleRefs(comparison);
  const ref = all.find((one) => one.id === article.id);
  if (!ref) throw new RangeError(`No article "${article.id}" in ${comparison.story.id}`);
  const others = all.filter((one) => one !== ref);
  const context: Context = { comparison, article, others, claims: claimsBySentence(comparison, article) };
  const blocks = blocksOf(context);
  const body = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.paragraph.sentences : []));
  const headline = sentenceOf(article, HEADLINE);
  return {
    ref,
    title: headline ? pieces(plain(headline).text, []) : pieces(shorten(article.title, 90), []),
    headline: headline ? sentenceView(context, headline) : null,
    summary: summary(body, others.length === 0),
    facts: facts(article),
    setAside: leftOut(article),
    beside: others.map((other) => ({
      number: other.number,
      name: other.name,
      url: pairUrl(comparison, article.id, other.id),
    })),
    strip: strip(article.sentences, new Map(body.map((one) => [one.id, one])), others.length),
    blocks,
    others,
    allSlots: others.length <= MOST_SLOTS,
  };
}
