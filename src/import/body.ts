/** The article's running text on a page, from three witnesses: Readability, the page's own mark-up, its description. */
import { Readability } from '@mozilla/readability';
import { blocksOf, tidy } from './blocks.ts';
import type { Block } from './blocks.ts';
import { dropFurniture } from './furniture.ts';
import type { Metadata } from './metadata.ts';
import { prune } from './prune.ts';
import { shingles, wordsOf } from './words.ts';

/** Words in a row that make two texts the same text at that place. */
const SHINGLE = 4;
/** Share (0 to 1) of a paragraph's shingles found in the other text, from which it counts as found there. */
const FOUND = 0.7;
/** Share (0 to 1) of the described text that paragraphs of the page must cover to be trusted over Readability. */
const COVERED = 0.8;
/** The same, from which the description is taken to be complete… */
const COMPLETE = 0.95;
/** …and a paragraph with less than this share (0 to 1) of its shingles in it to be another text. */
const FOREIGN = 0.1;
/** How many times longer the described text must be before it replaces what the page shows. */
const MUCH_LONGER = 1.6;

/** Elements that pages name as the article itself, the surest first. */
const CONTAINERS = [
  '[itemprop~="articleBody"]',
  '[class~="article-body"], [class~="article__body"], [class~="articleBody"], [class~="story-body"], [class~="entry-content"], [class~="post-content"], [class~="article-content"], [class~="article-text"], [class~="story-content"], [data-component="text-block"]',
  'article',
  'main, [role="main"]',
];
const EXACT_CONTAINERS = 2;
const MAX_CONTAINERS = 60;
/** Words of running text that make a container worth listening to. */
const FEWEST_CONTAINED = 80;

const count = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + wordsOf(block.text).length, 0);

/** The article's blocks, cleaned. Changes the document. Never throws; [] where there is no text. `pruned`: without boxes named otherwise. */
export function readBody(document: Document, meta: Metadata, { pruned = true } = {}): Block[] {
  prune(document, { boxes: pruned });
  const everything = blocksOf(document.body);
  const container = containerBlocks(document);
  const readable = readability(document, everything);
  const clean = (blocks: readonly Block[]): Block[] => headings(dropFurniture(blocks, meta));

  let blocks = choose(clean(readable), { ...container, blocks: clean(container.blocks) }, clean(everything));
  if (meta.articleBody)
    blocks = compareWithDescription(blocks, clean(everything), described(meta.articleBody, clean));
  return clean(blocks);
}

/** What Readability keeps, as blocks. */
function readability(document: Document, everything: readonly Block[]): Block[] {
  try {
    const copy = document.cloneNode(true) as Document;
    const found = new Readability<Node>(copy, {
      disableJSONLD: true,
      charThreshold: 200,
      serializer: (node) => node,
    }).parse();
    if (!found?.content) return [];
    return withElements(blocksOf(found.content as Element), everything);
  } catch {
    return []; // the other two witnesses remain
  }
}

/** Readability works on a copy: give its blocks the page's own elements and links back, where the text is the same. */
function withElements(blocks: readonly Block[], everything: readonly Block[]): Block[] {
  const known = new Map(everything.map((block) => [block.text, block]));
  return blocks.map((block) => known.get(block.text) ?? block);
}

interface Container {
  blocks: Block[];
  /** The page names it as the article's text, not only as its place. */
  exact: boolean;
}

function containerBlocks(document: Document): Container {
  for (const [at, selector] of CONTAINERS.entries()) {
    const exact = at < EXACT_CONTAINERS;
    const elements = [...document.querySelectorAll(selector)].slice(0, MAX_CONTAINERS);
    const parts = elements.map((element) => ({ element, blocks: blocksOf(element) }));
    const best = parts.reduce<(typeof parts)[number] | null>(
      (most, part) => (!most || running(part.blocks) > running(most.blocks) ? part : most),
      null,
    );
    if (!best) continue;
    // A text cut into pieces by advertisements has several containers of one name.
    const name = best.element.getAttribute('class') ?? '';
    const pieces = exact
      ? parts.filter(
          ({ element }) =>
            (element.getAttribute('class') ?? '') === name &&
            !parts.some((other) => other.element !== element && other.element.contains(element)),
        )
      : [best];
    const blocks = (pieces.includes(best) ? pieces : [best]).flatMap((part) => part.blocks);
    if (running(blocks) >= FEWEST_CONTAINED) return { blocks, exact };
  }
  return { blocks: [], exact: false };
}

/** Words in blocks that are sentences and not links. */
export function running(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text, linked, kind }) => {
    const words = wordsOf(text).length;
    return kind !== 'heading' && words >= 8 && linked < 0.5 && /[.!?…。:]["'”’»)\]]*$/.test(text)
      ? sum + words
      : sum;
  }, 0);
}

/**
 * Readability's choice, unless the page's own container clearly holds more of the same article: paragraphs that the
 * container has before Readability's first (a lead set apart), between its paragraphs, or right after its last come back.
 */
function choose(readable: Block[], { blocks: container, exact }: Container, everything: Block[]): Block[] {
  if (readable.length === 0) return container.length > 0 ? container : everything;
  if (container.length === 0) return readable;
  const have = new Set(readable.map(({ text }) => text));
  const inside = new Set(container.map(({ text }) => text));
  const shared = readable.filter(({ text }) => inside.has(text));
  if (count(shared) < count(readable) * 0.5) {
    // They disagree what the article is.
    return exact || running(container) > running(readable) * 2 ? container : readable;
  }
  const first = container.findIndex(({ text }) => have.has(text));
  const last = container.findLastIndex(({ text }) => have.has(text));
  const end = exact ? container.length : endOfText(container, last);
  const merged = container.slice(0, end).filter((block, at) => {
    if (have.has(block.text)) return true;
    if (at < first) return isSentence(block) && wordsOf(block.text).length >= 8;
    return block.kind === 'heading' || block.kind === 'table' || isSentence(block);
  });
  // What Readability found outside the container: a lead above it, a second part below.
  const lead = readable
    .slice(
      0,
      Math.max(
        0,
        readable.findIndex(({ text }) => inside.has(text)),
      ),
    )
    .filter(isSentence);
  const rest = readable.slice(readable.findLastIndex(({ text }) => inside.has(text)) + 1);
  return [...lead, ...merged, ...rest];
}

/** Where the text goes on after `last` without a break: up to the first block that is neither a sentence nor between two. */
function endOfText(blocks: readonly Block[], last: number): number {
  let end = last + 1;
  for (let at = last + 1; at < blocks.length && at <= end + 1; at++) {
    const block = blocks[at]!;
    if (
      block.kind === 'paragraph' &&
      isSentence(block) &&
      block.linked < 0.4 &&
      wordsOf(block.text).length >= 12
    )
      end = at + 1;
  }
  return end;
}

function isSentence({ text, linked }: Block): boolean {
  return linked < 0.6 && wordsOf(text).length >= 5 && /[.!?…。:]["'”’»)\]]*$/.test(text);
}

/** The description's text as cleaned paragraphs. */
function described(body: string, clean: (blocks: readonly Block[]) => Block[]): Block[] {
  const text = body
    .replace(/<\/(?:p|div|h\d|li|blockquote)>|<br\s*\/?>/gi, '\n')
    .replace(/<[^<>]{1,300}>/g, ' ');
  const blocks = text
    .split(/\s*[\r\n]+\s*/)
    .map((line): Block => ({
      kind: 'paragraph',
      text: unescape(tidy(line)),
      linked: 0,
      bold: false,
      element: null,
    }))
    .filter((block) => block.text !== '');
  return clean(blocks);
}

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', nbsp: ' ', apos: "'", '#39': "'", '#039': "'", rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', ndash: '–', mdash: '—', hellip: '…' }; // prettier-ignore

function unescape(text: string): string {
  return tidy(
    text.replace(/&(#x?[\da-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
      if (ENTITIES[name]) return ENTITIES[name];
      const code = /^#x/i.test(name)
        ? parseInt(name.slice(2), 16)
        : /^#/.test(name)
          ? Number(name.slice(1))
          : NaN;
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }),
  );
}

/**
 * The page's description may carry the whole text. Paragraphs of the page that it has come back, edges it lacks go;
 * where the page shows far less than it describes (text that a script would have put there), the description is the text.
 */
function compareWithDescription(blocks: Block[], everything: Block[], said: Block[]): Block[] {
  const total = count(said);
  if (total < 40) return blocks;
  const known = shingles(
    said.flatMap(({ text }) => wordsOf(text)),
    SHINGLE,
  );
  const shareFound = (block: Block): number => {
    const own = [...shingles(wordsOf(block.text), SHINGLE)];
    return own.length === 0 ? 0 : own.filter((one) => known.has(one)).length / own.length;
  };
  const inSaid = (block: Block): boolean => shareFound(block) >= FOUND;
  const fromPage = everything.filter(inSaid);
  const covered = count(fromPage) / total;
  if (covered < 0.5 && total > count(blocks) * MUCH_LONGER) return said;
  if (covered < COVERED) return blocks;

  const have = new Set(blocks.map(({ text }) => text));
  const wanted = new Set(fromPage.map(({ text }) => text));
  const first = everything.findIndex(({ text }) => wanted.has(text));
  const last = everything.findLastIndex(({ text }) => wanted.has(text));
  const beyond = count(blocks) > total * 1.3; // the description is only the beginning: what follows it stays
  return everything.filter((block, at) => {
    if (wanted.has(block.text)) return true;
    if (!have.has(block.text)) return false;
    // A complete description without this paragraph: a teaser or an advertisement among the paragraphs.
    if (covered >= COMPLETE && !beyond && block.kind === 'paragraph' && shareFound(block) < FOREIGN)
      return false;
    return beyond ? at > first : at > first && at < last;
  });
}

/** A short bold line by itself is a heading that lacks the tag. */
function headings(blocks: readonly Block[]): Block[] {
  return blocks.map((block, at) =>
    block.kind === 'paragraph' &&
    block.bold &&
    at > 0 &&
    wordsOf(block.text).length <= 12 &&
    !/[.!…,;:]["'”’»)\]]*$/.test(block.text)
      ? { ...block, kind: 'heading' as const }
      : block,
  );
}
