/** Hostile articles all the way through: read, compared, and made into every page's data and every export. */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { readArticle } from './engine/article/article.ts';
import { compare } from './engine/compare.ts';
import type { Comparison } from './engine/comparison.ts';
import { annotations } from './share/annotations.ts';
import { bibtex, cslJson, references } from './share/citations.ts';
import { claimsCsv } from './share/csv.ts';
import { embedView, oembed, snippet } from './share/embed.ts';
import { atom, jsonFeed, storyFeed } from './share/feeds.ts';
import { articleShare, claimShare, pairShare, storyShare } from './share/head.ts';
import { claimThings, jsonLd, storyThings } from './share/jsonld.ts';
import { tei } from './share/tei.ts';
import { oneLine } from './share/text.ts';
import { articleView } from './view/article.ts';
import { claimView } from './view/claim.ts';
import { homeView } from './view/home.ts';
import { pairOrders, pairView, readingOfFiles } from './view/pair.ts';
import { sideFile } from './view/pair-side.ts';
import { pairTree } from './view/pair-tree.ts';
import { listing, storyRecord } from './view/search.ts';
import { storyView } from './view/story.ts';
import type { Tree } from './view/tree.ts';

const STORY = { id: 'storm', title: '</title><script>x()</script>\u202e', summary: '"><img src=x>' };
const address = (path: string): string => new URL(path, 'https://site.example').href;

const piece = fc.constantFrom(
  ...['</script><script>x()</script>', '"><img src=x onerror=x()>', '[so](javascript:x())', ']]>', '<!--'],
  ...['\u202e', '\u2067', '\u200b', '\ud800', '\udc00', '\0', '\ufffe', '\u2028', '=1+1', '-2+3', '&#0;'],
  ...['The storm killed 14 people on Monday.', 'The storm killed 19 people on Monday.', '\n\n', '\n\n', '. '],
  ...['“We did all we could,” said Ann Lee.', '“We did all,” Lee told AFP.', '# ', '> ', '**', '“', '”', '`'],
);
const head = fc.constantFrom(
  '',
  '---\ntitle: "<b>\\u202e</b>"\nurl: "javascript:x()"\noutlet: "=cmd()"\n---\n',
  '---\nurl: "data:text/html,<script>x()</script>"\nauthor: "\\"><script>"\n---\n',
);
/** What every article tells, so that there are claims and disagreements for the rest to hang on. */
const lead = fc
  .constantFrom(14, 19, 21)
  .map((dead) => `The storm at Quillhaven killed ${dead} people on Monday, the mayor said.\n\n`);
const text = fc
  .tuple(head, lead, fc.array(piece, { maxLength: 40 }))
  .map(([front, first, pieces]) => front + first + pieces.join(' '));
const story = fc.array(text, { minLength: 1, maxLength: 4 }).map((texts): Comparison =>
  compare(
    texts
      .map((one, n) => readArticle({ file: `${'abcd'[n]!}${n % 2 ? '.md' : '.txt'}`, text: one }))
      .filter(({ sentences }) => sentences.length > 0),
    STORY,
  ),
);

/** Every value in a view or export, at any depth, by the name it stands under. */
function* values(of: unknown, name = ''): Generator<[string, unknown]> {
  if (typeof of !== 'object' || of === null) yield [name, of];
  else if (of instanceof Map || of instanceof Set) yield* values([...of], name);
  else for (const [key, value] of Object.entries(of)) yield* values(value, /^\d+$/.test(key) ? name : key);
}

function views(comparison: Comparison): unknown[] {
  const { articles, claims } = comparison;
  return [
    homeView([comparison], comparison),
    storyView(comparison),
    storyRecord(comparison),
    listing([comparison], [comparison]),
    ...articles.map((article) => articleView(comparison, article)),
    ...pairOrders(comparison).map(([left, right]) => pairView(comparison, left, right)),
    ...claims.flatMap((claim) => [
      claimView(comparison, claim, address),
      embedView(comparison, claim, address),
    ]),
  ];
}

test('pages link to nothing but pages of the site and web addresses', () => {
  fc.assert(
    fc.property(story, (comparison) => {
      const links = [...values(views(comparison))].filter(
        ([name, value]) => /^(?:url|href|original|to)$/.test(name) && typeof value === 'string',
      );
      for (const [, link] of links) expect(link).toMatch(/^(?:https?:\/\/|\/|#|$)/);
    }),
    { numRuns: 60 },
  );
});

test('exports are whole, whatever the articles say', () => {
  fc.assert(
    fc.property(story, (comparison) => {
      for (const xml of [tei(comparison, address), atom(storyFeed(comparison, address))]) {
        const parser = new SaxesParser();
        const faults: string[] = [];
        parser.on('error', ({ message }) => faults.push(message));
        parser.write(xml).close();
        expect(faults).toEqual([]);
      }
      const block = jsonLd([
        ...storyThings(comparison, address),
        ...comparison.claims.flatMap((claim) => claimThings(comparison, claim, address)),
      ]);
      expect(block).not.toMatch(/[<>\u2028\u2029]/);
      JSON.parse(block);
      JSON.parse(jsonFeed(storyFeed(comparison, address)));
      JSON.parse(cslJson(references(comparison, address)));
      JSON.parse(JSON.stringify(annotations(comparison, address)));
      expect(bibtex(references(comparison, address)).isWellFormed()).toBe(true);
      // A cell that begins like a formula would be run by a spreadsheet.
      expect(claimsCsv(comparison, address)).not.toMatch(/(?:^|[,\n])"?[=+@\t-]/);
      for (const claim of comparison.claims) {
        expect(snippet(comparison, claim, address)).not.toMatch(/<script|<img/i);
        const record = JSON.parse(JSON.stringify(oembed(comparison, claim, address, null))) as {
          html: string;
        };
        expect(record.html).toBe(snippet(comparison, claim, address));
      }
    }),
    { numRuns: 60 },
  );
});

test('what heads of pages say of them is one line without signs that steer', () => {
  fc.assert(
    fc.property(story, (comparison) => {
      const { articles, claims } = comparison;
      const said = [
        storyShare(comparison, address, true),
        ...articles.map((article) => articleShare(comparison, article, address, true)),
        ...claims.map((claim) => claimShare(comparison, claim, address, true)),
        ...pairOrders(comparison).map(([left, right]) => pairShare(comparison, left, right, address, true)),
      ].flatMap(({ links, picture }) => [...links.map(({ title }) => title), picture?.alt ?? '']);
      for (const text of said) expect(text).toBe(oneLine(text));
    }),
    { numRuns: 40 },
  );
});

/** Every element of some markup. */
function* elements(nodes: readonly Tree[]): Generator<Exclude<Tree, string>> {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    yield node;
    yield* elements(node.children);
  }
}

test('a pair that is drawn when asked for has no element or attribute of the articles’ making', () => {
  fc.assert(
    fc.property(story, (comparison) => {
      for (const [left, right] of pairOrders(comparison)) {
        const files = [left, right].map(
          (id) => JSON.parse(JSON.stringify(sideFile(comparison, id))) as ReturnType<typeof sideFile>,
        );
        for (const { tag, attributes } of elements(pairTree(readingOfFiles(files[0]!, files[1]!)))) {
          expect(tag).toMatch(/^[a-z]+[1-6]?$/);
          expect(tag).not.toMatch(/^(?:script|style|link|meta|base|iframe|object|embed|img|foreignobject)$/i);
          for (const [name, value] of Object.entries(attributes)) {
            expect(name).not.toMatch(/^(?:on|style$|src)/i);
            if (name === 'href') expect(value).toMatch(/^[/#]/);
          }
        }
      }
    }),
    { numRuns: 40 },
  );
});
