/** One file's text → one article: what it says about itself, its sentences, and what stands around them. */
import { agencyOf, creditedIn, agenciesIn } from './agencies.ts';
import type { Block } from './blocks.ts';
import { plainBlocks, trim } from './blocks.ts';
import type { Article, Sentence, SetAside, Span } from './comparison.ts';
import { ADDRESS_LABEL, addressIn, dateInAddress, isoDate, outletIn, outletOf } from './credits.ts';
import { frontMatter, namesAt, wordsAt } from './frontmatter.ts';
import type { Line } from './furniture.ts';
import { appeal, furniture } from './furniture.ts';
import { metadataLine } from './masthead.ts';
import { isMarkdown, markdownBlocks } from './markdown.ts';
import { segment } from './segment.ts';
import { hash, toSlug } from './slug.ts';

export interface ArticleInput {
  /** The file's name, as on disk. */
  file: string;
  /** The decoded file. */
  text: string;
  /** What an editor states about the article; goes before what the file says. */
  stated?: {
    title?: string | undefined;
    outlet?: string | undefined;
    byline?: string[] | undefined;
    published?: string | undefined;
    url?: string | undefined;
    agencies?: string[] | undefined;
  };
}

/** Headlines and section headings are at most this long, in words and UTF-16 units. */
const MAX_HEADLINE = { words: 26, length: 220 };
const MAX_SECTION = { words: 12, length: 90 };
/** Shortest paragraph a heading can stand over, in words. */
const MIN_UNDER_HEADING = 10;
/** Bylines and dates are looked for in this many lines from the top, and from the end. */
const TOP = 10;
const BOTTOM = 4;
/** Shortest paragraph, and shortest single sentence, whose second printing counts as a repetition, in words. */
const MIN_REPEATED_PARAGRAPH = 6;
const MIN_REPEATED_SENTENCE = 8;

type Role = 'body' | 'headline' | 'section' | SetAside['reason'];

interface Item extends Block {
  /** The block with its signs. */
  outer: Span;
  /** The words without markdown signs, and where each piece of them stands in the file. */
  visible: string;
  pieces: { at: number; start: number }[];
  line: Line;
  role: Role;
}

const countWords = (text: string): number => text.match(/[^\s—–]*[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0;
const endsSentence = (text: string): boolean => /[.!?…。][\])"'”’»*_]*$/.test(text);
const key = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

function item(text: string, block: Block): Item {
  const { start, end } = block.kind === 'aside' ? trim(text, block) : trim(text, block, block.markup);
  const markup = block.markup.filter((m) => m.start < end && m.end > start);
  let visible = '';
  const pieces: Item['pieces'] = [];
  let at = start;
  for (const m of [...markup, { start: end, end }]) {
    if (m.start > at) {
      pieces.push({ at: visible.length, start: at });
      visible += text.slice(at, m.start);
    }
    at = Math.max(at, m.end);
  }
  const words = visible.replace(/\s+/g, ' ').trim();
  const first = markup[0];
  const last = markup.at(-1);
  // Bold words that close the block: its last signs were trimmed off behind `end`.
  const closing = block.markup.find((m) => m.start === end);
  const opening =
    closing &&
    last &&
    text.slice(last.start, last.end).trim() === text.slice(closing.start, closing.end).trim();
  return {
    ...block,
    start,
    end,
    markup,
    outer: { start: block.start, end: block.end },
    visible,
    pieces,
    line: {
      text: words,
      words: countWords(words),
      heading: block.kind === 'heading',
      linked:
        markup.length > 0 &&
        first !== undefined &&
        text[block.markup[0]?.start ?? 0] === '[' &&
        markup.length <= 2 &&
        last?.end === end,
      tail: opening && last ? text.slice(last.end, end).trim() : null,
    },
    role: block.reason ?? 'body',
  };
}

/** Short, without a final stop, over something longer. */
function looksLikeHeadline(it: Item, after: readonly Item[]): boolean {
  const { text, words } = it.line;
  if (words < 2 || words > MAX_HEADLINE.words || text.length > MAX_HEADLINE.length || it.list) return false;
  if (/[.…:;,]["'”’)]*$/.test(text) && !/\b(?:\p{Lu}\.){2,}$/u.test(text)) return false;
  if (!/^[\p{Lu}\p{N}"'“‘(¿¡$£€]|^\p{Ll}\p{Lu}/u.test(text)) return false;
  return after.some(
    (b) => b.line.words >= MIN_UNDER_HEADING && b.line.words > words * 0.6 && endsSentence(b.line.text),
  );
}

function findHeadline(items: readonly Item[]): Item | null {
  const open = items.filter((it) => it.role === 'body');
  const firstText = open.findIndex(
    (it) => it.kind === 'text' && it.line.words >= MIN_UNDER_HEADING && endsSentence(it.line.text),
  );
  const top = open.slice(0, firstText < 0 ? 3 : firstText + 1);
  const marked =
    top.find((it) => it.kind === 'heading' && it.depth === 1) ?? top.find((it) => it.kind === 'heading');
  if (marked) return marked;
  const deep = open.slice(0, TOP).find((it) => it.kind === 'heading' && it.depth === 1);
  if (deep) return deep;
  const candidates = top
    .slice(0, 3)
    .filter((it) => looksLikeHeadline(it, open.slice(open.indexOf(it) + 1, open.indexOf(it) + 8)));
  // A kicker ("World", "Breaking news") stands over the headline.
  return candidates.find((it) => it.line.words >= 4) ?? candidates[0] ?? null;
}

/** Section headings: marked up, or short lines without a final stop between paragraphs. */
function findSections(items: readonly Item[]): void {
  const open = items.filter((it) => it.role === 'body' || it.role === 'headline');
  const hasHeadings = open.some((it) => it.kind === 'heading' && it.role === 'body');
  let bodySeen = false;
  open.forEach((it, i) => {
    if (it.role === 'headline') return;
    const next = open[i + 1];
    if (it.kind === 'heading') it.role = next && next.role === 'body' ? 'section' : 'body';
    else if (bodySeen && next && next.kind === 'text' && isPlainSection(it, next, hasHeadings))
      it.role = 'section';
    else bodySeen = true;
  });
}

function isPlainSection(it: Item, next: Item, hasHeadings: boolean): boolean {
  const { text, words } = it.line;
  if (words === 0 || words > MAX_SECTION.words || text.length > MAX_SECTION.length || it.list) return false;
  if (hasHeadings && it.start === 0) return false;
  if (/[.!…:;,"”»)—–-]$/.test(text) || !/^[\p{Lu}\p{N}"'“‘]/u.test(text)) return false;
  return (
    next.line.words >= MIN_UNDER_HEADING && next.line.words > words * 1.5 && endsSentence(next.line.text)
  );
}

/** Places in the file of a stretch of an item's visible words. */
function inFile(it: Item, from: number, to: number): Span {
  let start = it.start;
  let end = it.end;
  for (const piece of it.pieces) {
    if (piece.at <= from) start = piece.start + (from - piece.at);
    if (piece.at < to) end = piece.start + (to - piece.at);
  }
  return { start, end };
}

/** The sentences of one item as file spans; signs that carry words (an address behind a link) stay with the sentence before. */
function sentencesOf(text: string, it: Item): Span[] {
  const spans = segment(it.visible).map((s) => inFile(it, s.start, s.end));
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return it.end > it.start ? [{ start: it.start, end: it.end }] : [];
  spans.forEach((s, i) => {
    const gapEnd = spans[i + 1]?.start ?? it.end;
    const gap = text.slice(s.end, gapEnd);
    if (/[\p{L}\p{N}]/u.test(gap)) s.end = gapEnd - (gap.length - gap.trimEnd().length);
  });
  if (/[\p{L}\p{N}]/u.test(text.slice(it.start, first.start))) first.start = it.start;
  return spans;
}

/** Longest id, in characters: long enough for any file name people choose, short enough for any address. */
const MAX_ID = 80;

/**
 * Article id of a file: its stem in ASCII letters, figures and hyphens; never empty. Names that lose letters on the way
 * (other alphabets, very long ones) end in a short hash, so that two such files don't fall on one id.
 */
export function articleId(file: string): string {
  const stem = (file.split(/[\\/]/).pop() ?? file).replace(/\.[^.]{0,8}$/, '').normalize('NFC');
  const slug = toSlug(stem, MAX_ID);
  const ascii = stem.normalize('NFKD').replace(/[\p{M}\p{P}\p{S}\p{Z}\p{C}]/gu, '');
  const lossless = /^[a-z0-9]+$/i.test(ascii) && ascii.length <= slug.length;
  return lossless || slug.startsWith('x' + hash(stem)) ? slug : `${slug}-${hash(stem)}`;
}

/**
 * Reads one article file. Pure; never throws on any text; time proportional to the text's length.
 * Every sentence's `text` is `input.text.slice(start, end)`. Every letter and figure of the file is in a sentence,
 * a section's name, or `setAside`. Fields the file does not state are null or empty.
 */
export function readArticle(input: ArticleInput): Article {
  const { file, text, stated = {} } = input;
  const front = frontMatter(text);
  const blocks = isMarkdown(file, text) ? markdownBlocks(text, front.end) : plainBlocks(text, front.end);
  const items = blocks.map((b) => item(text, b)).filter((it) => it.end > it.start);
  const setAside: SetAside[] = [];
  const aside = (span: Span, reason: SetAside['reason']): void => {
    const { start, end } = trim(text, span);
    if (end > start) setAside.push({ text: text.slice(start, end), reason, start, end });
  };
  if (front.end > 0) aside({ start: 0, end: front.end }, 'metadata');

  // The file's own statements, first one found wins.
  let names: string[] = [];
  let date: string | null = null;
  let updated: string | null = null;
  let url: string | null = null;
  let outlet: string | null = null;
  const credited: { name: string; at: number }[] = [];

  const openItems = items.filter((it) => it.role === 'body');
  openItems.forEach((it, i) => {
    const { line } = it;
    const near = i < TOP || i >= openItems.length - BOTTOM;
    const meta = near && line.words > 0 ? metadataLine(line.text) : null;
    if (meta) {
      it.role = 'metadata';
      if (names.length === 0) names = meta.names;
      credited.push(...meta.agencies.map((name) => ({ name, at: it.start })));
      if (meta.date !== null && !meta.updated) date ??= meta.date;
      if (meta.date !== null && meta.updated) updated ??= meta.date;
      return;
    }
    const found = addressLine(it, openItems, i);
    if (found) url ??= found;
  });
  markFurniture(items);
  for (const it of items) {
    if (it.role === 'credit') {
      outlet ??= outletIn(it.line.text);
      credited.push(...agenciesIn(it.line.text).map((a) => ({ name: a.name, at: it.start + a.at })));
    }
  }

  const statedTitle = wordsAt(front.data, ['title', 'headline']);
  const same =
    statedTitle === null
      ? undefined
      : items.slice(0, TOP).find((it) => it.role === 'body' && key(it.line.text) === key(statedTitle));
  const headline = same ?? (statedTitle === null ? findHeadline(items) : null);
  if (headline) headline.role = 'headline';
  findSections(items);

  const sentences: Sentence[] = [];
  const said = new Map<string, string>();
  const paragraphs = new Set<string>();
  const add = (
    span: Span,
    paragraph: number,
    section: string | null,
    markup: Span[],
    repeatsAll: boolean,
  ): void => {
    const words = text.slice(span.start, span.end);
    const id = paragraph === 0 ? 's0' : `s${next++}`;
    const same = key(words);
    const earlier = said.get(same) ?? null;
    const repeats =
      earlier !== null && (repeatsAll || countWords(words) >= MIN_REPEATED_SENTENCE) ? earlier : null;
    if (earlier === null) said.set(same, id);
    sentences.push({ id, paragraph, section, text: words, ...span, repeats, markup });
  };
  let next = 1;
  if (!headline && statedTitle !== null) {
    const at = text.slice(0, front.end).indexOf(statedTitle);
    if (at >= 0) add({ start: at, end: at + statedTitle.length }, 0, null, [], false);
  }
  let paragraph = 0;
  let sections: string[] = [];
  let sectionUsed = true;
  let words = 0;
  let opening = 0;
  for (const it of items) {
    if (it.role === 'section') {
      if (sectionUsed) sections = [];
      sections.push(it.line.text);
      sectionUsed = false;
    } else if (it.role === 'headline' || it.role === 'body') {
      const isHeadline = it.role === 'headline';
      if (!isHeadline) {
        paragraph++;
        sectionUsed = true;
        credited.push(
          ...creditedIn(it.line.text, opening++ < 3).map((c) => ({ name: c.name, at: it.start + c.at })),
        );
      }
      const whole = key(it.visible);
      const again = !isHeadline && paragraphs.has(whole) && it.line.words >= MIN_REPEATED_PARAGRAPH;
      if (!isHeadline) paragraphs.add(whole);
      const spans = isHeadline ? [{ start: it.start, end: it.end }] : sentencesOf(text, it);
      for (const span of spans) {
        const markup = it.markup
          .filter((m) => m.start < span.end && m.end > span.start)
          .map((m) => ({
            start: Math.max(m.start, span.start) - span.start,
            end: Math.min(m.end, span.end) - span.start,
          }));
        add(
          span,
          isHeadline ? 0 : paragraph,
          isHeadline || sections.length === 0 ? null : sections.join(' / '),
          markup,
          again,
        );
        if (!isHeadline && sentences.at(-1)?.repeats === null)
          words += countWords(visibleWords(sentences.at(-1)));
      }
    } else aside(it.outer, it.role);
  }

  const address =
    stated.url ??
    addressIn(
      wordsAt(front.data, ['url', 'link', 'canonical', 'original', 'source_url', 'permalink', 'source']) ??
        '',
    ) ??
    url;
  const frontOutlet = ['outlet', 'publisher', 'publication', 'site', 'site_name', 'newspaper', 'source']
    .map((k) => wordsAt(front.data, [k]))
    .find((v) => v != null && addressIn(v) === null);
  const frontDate = wordsAt(front.data, [
    'published',
    'date',
    'publishedAt',
    'published_at',
    'pubDate',
    'datePublished',
    'date_published',
    'created',
  ]);
  const frontNames = namesAt(front.data, ['byline', 'author', 'authors', 'by', 'creator']);
  const agencies =
    stated.agencies ?? namesAt(front.data, ['agencies', 'agency'])?.map((n) => agencyOf(n) ?? n) ?? [];
  const firstBody = sentences.find((s) => s.paragraph > 0);
  const title = stated.title ?? statedTitle ?? headline?.line.text ?? null;
  return {
    id: articleId(file),
    file,
    title: title ?? (firstBody ? visibleWords(firstBody) : articleId(file)),
    titleFrom: title === null ? 'opening' : 'file',
    outlet: stated.outlet ?? frontOutlet ?? outlet ?? (address === null ? null : outletOf(address, text)),
    byline: stated.byline ?? frontNames ?? names,
    agencies:
      agencies.length > 0
        ? [...agencies]
        : [...new Set(credited.sort((a, b) => a.at - b.at).map((c) => c.name))],
    published:
      (stated.published ? isoDate(stated.published) : null) ??
      (frontDate ? isoDate(frontDate) : null) ??
      date ??
      (address === null ? null : dateInAddress(address)) ??
      updated,
    url: address,
    words,
    sentences,
    setAside: setAside.sort((a, b) => a.start - b.start),
  };
}

/** A sentence's words without markdown signs. */
export function visibleWords(sentence: Pick<Sentence, 'text' | 'markup'> | undefined): string {
  if (!sentence) return '';
  let words = '';
  let at = 0;
  for (const m of sentence.markup) {
    words += sentence.text.slice(at, m.start);
    at = m.end;
  }
  return (words + sentence.text.slice(at)).replace(/\s+/g, ' ').trim();
}

/** Marks a line that is (or announces) a web address; the address where it is the article's own. */
function addressLine(it: Item, items: readonly Item[], i: number): string | null {
  if (it.role !== 'body' || it.line.words > 16) return null;
  const found = addressIn(it.line.text);
  if (found === null) {
    // "Original url:" and the address in the line below.
    const below = items[i + 1];
    if (
      below &&
      ADDRESS_LABEL.test(it.line.text) &&
      addressIn(below.line.text) !== null &&
      below.line.words <= 3
    )
      it.role = 'metadata';
    return null;
  }
  const rest = it.line.text
    .replace(found, ' ')
    .replace(/[<>()[\]|]/g, ' ')
    .trim();
  const labelled = ADDRESS_LABEL.test(rest) || items[i - 1]?.role === 'metadata';
  if (rest !== '' && !labelled) return null;
  const atEdge = i < 4 || i >= items.length - 2;
  it.role = labelled || atEdge ? 'metadata' : 'related-link';
  return it.role === 'metadata' ? found : null;
}

function markFurniture(items: readonly Item[]): void {
  const open = items.filter((it) => it.role === 'body');
  const textLines = open.map((it) => it.line);
  const firstSolid = open.findIndex(
    (it) => furniture(it.line) !== 'navigation' && furniture(it.line) !== 'advertisement',
  );
  for (let i = 0; i < open.length; i++) {
    const it = open[i];
    if (!it) continue;
    const run = appeal(textLines, i);
    if (run > 0) {
      for (const member of open.slice(i, i + run))
        member.role = furniture(member.line) === 'navigation' ? 'navigation' : 'appeal';
      i += run - 1;
      continue;
    }
    const reason = furniture(it.line);
    if (reason === null) continue;
    // A headline may open like a link ("Video: …", "Explainer: …").
    if (i === firstSolid && reason === 'related-link' && looksLikeHeadline(it, open.slice(1, 8))) continue;
    it.role = reason;
  }
}
