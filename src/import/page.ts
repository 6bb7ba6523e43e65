/** A web page → an article ready to be written to a file, or the reason why it is none. */
import type { Block } from './blocks.ts';
import { readBody, running } from './body.ts';
import { MAX_ELEMENTS, parsePage } from './dom.ts';
import { readMetadata } from './metadata.ts';
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
  const document = parsePage(html);
  if (document.querySelectorAll('*').length > MAX_ELEMENTS) {
    throw new NotAnArticle(
      `The page has more than ${MAX_ELEMENTS} elements; no article has. Save its text and add that.`,
    );
  }
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

function refuse(blocks: readonly Block[], meta: ReturnType<typeof readMetadata>, signs: Signs): void {
  const words = blocks.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const text = running(blocks);
  const linked = blocks.reduce((sum, block) => sum + wordsOf(block.text).length * block.linked, 0);
  const enough = text >= (meta.saysArticle ? FEWEST_WORDS.stated : FEWEST_WORDS.unstated);
  const remedy = 'If there is an article on it, save its text to a file and add that file.';
  const found = `${text} ${text === 1 ? 'word' : 'words'} of running text found`;
  if (
    /\b(?:404|page not found|not found|access denied|just a moment|are you a robot|attention required)\b/i.test(
      signs.title,
    ) &&
    text < 150
  ) {
    throw new NotAnArticle(`This is an error page ("${signs.title.trim().slice(0, 60)}"), not an article.`);
  }
  if (words > 0 && linked / words > LINK_LIST)
    throw new NotAnArticle(`This looks like a list of links, not an article (${found}). ${remedy}`);
  if (signs.password && text < 150)
    throw new NotAnArticle(`This looks like a log-in page, not an article (${found}). ${remedy}`);
  if (
    !meta.saysArticle &&
    signs.linkedHeadings >= 8 &&
    text < 100 * signs.linkedHeadings &&
    isIndex(blocks, signs)
  ) {
    throw new NotAnArticle(
      `This looks like an index of articles, not an article (${signs.linkedHeadings} linked headings). ${remedy}`,
    );
  }
  if (!enough) {
    const kind =
      meta.saysOther?.startsWith('video') || meta.saysOther === 'VideoObject' || signs.player
        ? 'a video page'
        : 'no article';
    throw new NotAnArticle(`This looks like ${kind}: ${found}. ${remedy}`);
  }
}

/** Teasers: many short blocks of one or two sentences and none that goes on. */
function isIndex(blocks: readonly Block[], signs: Signs): boolean {
  const paragraphs = blocks.filter(({ kind }) => kind !== 'heading');
  const headed = blocks.filter(({ kind }) => kind === 'heading').length;
  return headed >= paragraphs.length * 0.4 || paragraphs.length <= signs.linkedHeadings * 1.2;
}
