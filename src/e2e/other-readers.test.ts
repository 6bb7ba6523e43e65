/** What the readers of others make of what leaves the site: a browser of text fragments, the TEI Consortium's own of TEI. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { indexWords, textFragment } from '../share/fragments.ts';
import { address, HOSTILE, hostileStory } from '../share/hostile.fixture.ts';
import { tei } from '../share/tei.ts';
import { accountWords, clean } from '../share/text.ts';
import { site, useBrowser } from './harness.ts';
import { comparisonsOf } from './pages.ts';

const { open } = useBrowser();

test('a browser that follows the link to a passage comes to that passage', async () => {
  const paragraphs = [
    'It rained all day, they said.',
    '“No,” she said — and left.',
    'Tom & Jerry’s two-day trip, and it’s over.',
    'The bridge is shut.',
    'Cars wait.',
    'The bridge is shut.',
    'Trains run.',
    'On Monday the ferry sailed at nine. On Friday the ferry sailed at nine.',
    `A long one, ${'with many words, '.repeat(30)}that ends here.`,
    'العاصفة ضربت الميناء',
    'Storm 🌊 hits <b>the</b> “quay”',
  ];
  const escaped = paragraphs.map((text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  const far = '<div style="height: 2000px"></div>';
  const { page, close } = await open('about:blank');
  await page.route('https://news.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html>${far}${escaped.map((text) => `<p>${text}</p>${far}`).join('')}`,
    }),
  );
  const text = paragraphs.join('\n\n');
  const words = indexWords(text);
  const reached: number[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    at = text.indexOf(paragraph, at);
    const fragment = textFragment(words, at, at + paragraph.length);
    at += paragraph.length;
    await page.goto('about:blank'); // or the next address would be a place on the same page
    await page.goto(`https://news.example/${fragment}`);
    await page.waitForFunction(() => scrollY > 0);
    reached.push(await page.evaluate(inSight));
  }
  expect(reached).toEqual([...paragraphs.keys()]);
  await close();
});

/** Runs in the page: which paragraph is in the window, counted, as some read alike; -1 where none is. */
function inSight(): number {
  return [...document.querySelectorAll('p')].findIndex((paragraph) => {
    const { top, bottom } = paragraph.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  });
}

interface Reader {
  makeHTML5: (xml: string) => DocumentFragment;
}

/** A page that has read a TEI document with CETEIcean: its readings' witnesses and words, and what is wrong with it. */
async function read(page: Page, xml: string) {
  return page.evaluate((source) => {
    const { CETEI } = globalThis as unknown as { CETEI: new () => Reader };
    document.body.replaceChildren(new CETEI().makeHTML5(source));
    return {
      claims: document.querySelectorAll('tei-app').length,
      readings: [...document.querySelectorAll('tei-rdg')].map((reading) => ({
        by: reading.getAttribute('wit'),
        words: [...reading.children].map(({ textContent }) => textContent),
      })),
      title: document.querySelector('tei-titlestmt')?.textContent.trim(),
      foreign: [...document.querySelectorAll('parsererror, script, img, iframe')].map(
        ({ localName }) => localName,
      ),
    };
  }, xml);
}

/** The package names only its modules; the script for pages stands beside them. */
const CETEICEAN = fileURLToPath(new URL('../../node_modules/CETEIcean/dist/CETEI.js', import.meta.url));

test('CETEIcean reads the story’s TEI: every claim, and in every reading the article’s words', async () => {
  const [story] = comparisonsOf(site('news'));
  const { page, close } = await open('about:blank');
  await page.evaluate(`${readFileSync(CETEICEAN, 'utf8')}; globalThis.CETEI = CETEI`);
  const { claims, readings, foreign } = await read(
    page,
    readFileSync(join(site('news').folder, story!.story.id, 'comparison.tei.xml'), 'utf8'),
  );
  expect(claims).toBe(story!.claims.length);
  expect(foreign).toEqual([]);
  const told = story!.claims.flatMap((claim) =>
    claim.accounts.map((account) => accountWords(story!, account)),
  );
  expect(new Set(readings.flatMap(({ words }) => words))).toEqual(new Set(told));
  await close();
});

test('CETEIcean reads any title and any words as they are', async () => {
  const { page, close } = await open('about:blank');
  await page.evaluate(`${readFileSync(CETEICEAN, 'utf8')}; globalThis.CETEI = CETEI`);
  for (const [, text] of HOSTILE) {
    const words = clean(text).replace(/\r\n?/g, '\n'); // XML readers turn every line end into one sign
    expect(await read(page, tei(hostileStory(text), address))).toEqual({
      claims: 1,
      readings: [
        { by: '#a1', words: [words] },
        { by: '#a2', words: [words] },
        { by: '#a3', words: [] },
      ],
      title: words.replace(/\s+/g, ' ').trim(),
      foreign: [],
    });
  }
  await close();
});
