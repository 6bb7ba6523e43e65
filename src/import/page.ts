/** A web page → an article ready to be written to a file, or the reason why it is none. */
import type { Block } from './blocks.ts';
import { readBody, running } from './body.ts';
import { parsePage } from './dom.ts';
import { readMetadata, type Metadata } from './metadata.ts';
import { wordsOf } from './words.ts';

export interface Imported {
  title: string | null;
  outlet: string | null;
  byline: string[];
  published: string | null;
  url: string | null;
  blocks: Block[];
  /** What an editor should know about how it was read. */
  notes: string[];
}

/** A page that holds no article; the message says what it seems to be and what to do. */
export class NotAnArticle extends Error {}

/** Opening tags above which a page is not even parsed; a live blog of a whole day has 30,000. */
const MAX_TAGS = 150_000;
/** Words of running text below which a page is no article, when it says it is one / when it doesn't. */
const FEWEST_WORDS = { stated: 25, unstated: 60 };
/** Share (0 to 1) of words inside links from which the text found is a list of links. */
const LINK_LIST = 0.5;

/**
 * Reads an article page. @param address where it came from, if known. @param latest today as an ISO day, or null.
 * @throws NotAnArticle for empty pages, log-in pages, indexes, players and the like.
 */
export function importPage(html: string, address: string | null, latest: string | null): Imported {
  if (html.trim() === '') throw new NotAnArticle('The page is empty.');
  if ((html.match(/<[a-z]/gi)?.length ?? 0) > MAX_TAGS) {
    throw new NotAnArticle(
      `The page has more than ${MAX_TAGS} tags; no article has. Save its text and add that.`,
    );
  }
  const document = parsePage(html);
  const meta = readMetadata(document, address, latest);
  const signs = readSigns(document);
  let blocks = readBody(document, meta);
  if (running(blocks) < FEWEST_WORDS.unstated) {
    // Perhaps the boxes were named for what they are not: read the page again with all of them.
    const whole = readBody(parsePage(html), meta, { pruned: false });
    if (running(whole) > 2 * running(blocks)) blocks = whole;
  }
  refuse(blocks, meta, signs);
  const notes = meta.saysPaywalled
    ? [
        'the page says that it is complete only for subscribers: compare the end of the text with the original',
      ]
    : [];
  const { title, outlet, byline, published, url } = meta;
  return { title, outlet, byline, published, url, blocks, notes };
}

interface Signs {
  password: boolean;
  player: boolean;
  linkedHeadings: number;
  title: string;
}

// Read before the document is pruned.
function readSigns(document: Document): Signs {
  return {
    password: document.querySelector('input[type="password" i]') !== null,
    player:
      document.querySelector(
        'video, iframe[src*="youtube" i], iframe[src*="player" i], iframe[src*="vimeo" i]',
      ) !== null,
    linkedHeadings: document.querySelectorAll('h2 a[href], h3 a[href], a[href] h2, a[href] h3').length,
    title: document.querySelector('title')?.textContent ?? '',
  };
}

function refuse(blocks: readonly Block[], meta: Metadata, signs: Signs): void {
  const words = blocks.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const text = running(blocks);
  const linked = blocks.reduce((sum, block) => sum + wordsOf(block.text).length * block.linked, 0);
  const enough = text >= (meta.saysArticle ? FEWEST_WORDS.stated : FEWEST_WORDS.unstated);
  const remedy = 'If there is an article on it, save its text to a file and add that file.';
  const found = `${text} ${text === 1 ? 'word' : 'words'} of running text found`;
  if (ERROR_TITLE.test(signs.title) && text < 150) {
    throw new NotAnArticle(`This is an error page ("${signs.title.trim().slice(0, 60)}"), not an article.`);
  }
  if (words > 0 && linked / words > LINK_LIST) {
    throw new NotAnArticle(`This looks like a list of links, not an article (${found}). ${remedy}`);
  }
  if (!enough) throw new NotAnArticle(`This looks like ${kindOf(meta, signs)}: ${found}. ${remedy}`);
  if (!meta.saysArticle && isIndex(blocks)) {
    throw new NotAnArticle(
      `This looks like an index of articles: their first lines, each under a link. ${remedy}`,
    );
  }
}

const ERROR_TITLE =
  /^\W*(?:error\W*)?404\b|\b(?:page not found|access denied|just a moment|are you a robot|attention required)\b/i;

function kindOf(meta: Metadata, signs: Signs): string {
  if (signs.password) return 'a log-in page, not an article';
  if (signs.player || /^video/i.test(meta.saysOther ?? '')) return 'a video page, not an article';
  if (signs.linkedHeadings >= 8) return 'an index of articles';
  return 'no article';
}

/** Share (0 to 1) of paragraphs that are teasers, from which a page is an index. */
const TEASERS = 0.6;

function isIndex(blocks: readonly Block[]): boolean {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  return paragraphs.length >= 4 && paragraphs.filter(isTeaser).length >= paragraphs.length * TEASERS;
}

/** A paragraph that shares a small box with a linked heading. */
function isTeaser({ element }: Block): boolean {
  for (let box = element?.parentElement, levels = 0; box && levels < 3; box = box.parentElement, levels++) {
    if (box.querySelectorAll('p').length > 2) return false;
    if (box.querySelector('h2 a, h3 a, h4 a, a h2, a h3, a h4')) return true;
  }
  return false;
}
