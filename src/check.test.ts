import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent, checkText } from './check.ts';
import { updatePermalinks } from './update-permalinks.ts';

const head = (title: string): string =>
  `---\ntitle: ${title}\noutlet: Skell Post\npublished: 2031-04-09\n---\n`;
const FERRY = `${head('Ferry aground')}\nThe ferry Marigold ran aground off Skell on Tuesday evening with 240 passengers on board, the coastguard said.\n`;
const TUGS = `${head('Tugs at work')}\nTugs pulled the ferry Marigold off the rocks near Skell on Wednesday, and the coastguard thanked the passengers.\n`;
const OPERA = `${head('Opera opens')}\nThe opera house at Tarn opened its season with a new staging by the conductor Ilse Brandt, whose orchestra was cheered.\n`;
const ENCORE = `${head('Encore')}\nThe conductor Ilse Brandt and her orchestra gave three encores when the opera house at Tarn opened its season.\n`;

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'check-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** Writes the files, keeps the addresses of their stories, and checks: "severity file: message". */
async function check(files: Record<string, string>, keep = true): Promise<string[]> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), text);
  }
  if (keep)
    for (const story of new Set(Object.keys(files).map((name) => dirname(name))))
      await updatePermalinks(join(dir, story));
  const { findings } = await checkContent(dir);
  return findings.map(({ severity, file, message }) =>
    `${severity} ${file}: ${message}`.replaceAll(`${dir}/`, ''),
  );
}
const TWO = { 'ferry/a.md': FERRY, 'ferry/b.md': TUGS };

test('nothing to say of a story that states all and whose addresses are kept', async () => {
  expect(await check(TWO)).toEqual([]);
});

test('what a file does not state', async () => {
  expect(await check({ ...TWO, 'ferry/b.md': TUGS.replace(/---[^]*---\n/, '') })).toEqual([
    'warning ferry/b.md: it does not state its outlet',
    'warning ferry/b.md: it does not state its date',
    'warning ferry/b.md: no headline was found, so its opening words stand in for one',
  ]);
});

test('what was guessed and what was set aside, with its first words', async () => {
  const text = `Tugs at work

Skell Post, 9 April 2031

${TUGS.split('\n').at(-2)}

The rescue

Tugs came from three harbours. It took them nine hours.

Subscribe to our newsletter`;
  const found = (await check({ 'ferry/a.md': FERRY, 'ferry/b.txt': text })).filter((line) =>
    line.startsWith('note'),
  );
  expect(found).toContain('note ferry/b.txt: a line was taken for a heading: “The rescue”');
  expect(found).toContain('note ferry/b.txt: set aside (newsletter): “Subscribe to our newsletter”');
});

test('a file that can’t be read is an error', async () => {
  expect(await check({ ...TWO, 'ferry/c.txt': '' })).toContain(
    'error ferry/c.txt: it is empty; it is left out',
  );
});

describe('nearly the same text', () => {
  const copy = TUGS.replace('Tugs at work', 'Free').replace('Skell Post', 'Other Post');

  test('is a warning at the later file', async () => {
    expect(await check({ ...TWO, 'ferry/c.md': copy })).toEqual([
      'warning ferry/c.md: it shares 100 % of its wording with b.md',
    ]);
  });

  test('is none where an editor stated one family for both', async () => {
    const yaml = 'articles:\n  b.md: { family: Skell Agency }\n  c.md: { family: Skell Agency }\n';
    expect(await check({ ...TWO, 'ferry/c.md': copy, 'ferry/story.yaml': yaml })).toEqual([]);
  });
});

describe('an article among the wrong ones', () => {
  test('is named, with the story it is like and the words that tell', async () => {
    const found = await check({
      ...TWO,
      'ferry/c.md': OPERA,
      'opera/a.md': ENCORE,
      'opera/b.md': ENCORE.replace('three', 'two'),
    });
    expect(found.filter((line) => line.includes('belong'))).toEqual([
      'warning ferry/c.md: it seems to belong to the story opera, with which it shares brandt, conductor, house, ilse, opened, opera',
    ]);
  });

  test('none where each story keeps to its event', async () => {
    const found = await check({ ...TWO, 'opera/a.md': OPERA, 'opera/b.md': ENCORE });
    expect(found).toEqual([]);
  });
});

test('decisions that match nothing', async () => {
  const yaml = `articles:
  a.md: { setAside: no such words, bringBack: The ferry Marigold }
claims:
  - match: nobody said this
    hide: true
  - match: coastguard
    label: The coastguard
    apart: nor this
`;
  expect(await check({ ...TWO, 'ferry/story.yaml': yaml })).toEqual([
    'warning ferry/a.md: story.yaml has setAside: “no such words”, but the file does not have these words, so it has no effect',
    'warning ferry/a.md: story.yaml has bringBack: “The ferry Marigold”, but they are not among what is set aside, so it has no effect',
    expect.stringMatching(
      /^warning ferry\/story.yaml: claims: apart: “nor this” is in no account of the claim “[a-z-]+”/,
    ),
    'warning ferry/story.yaml: claims: “nobody said this” is no claim’s id and in no account, so it has no effect',
  ]);
});

describe('addresses', () => {
  test('that are not kept', async () => {
    expect(await check(TWO, false)).toEqual([
      'error ferry/permalinks.json: it does not exist yet, so every address may change with the next article',
    ]);
  });

  test('that are out of date', async () => {
    await check(TWO);
    const found = await check({ 'ferry/c.md': `${head('Late')}\nDivers will look at the hull.\n` }, false);
    expect(found).toEqual([
      expect.stringMatching(/^error ferry\/permalinks\.json: it is out of date by \d+ lines/),
    ]);
  });

  test('in a damaged file', async () => {
    await check(TWO);
    await writeFile(join(dir, 'ferry/permalinks.json'), '<<<<<<< HEAD');
    expect(await check({}, false)).toEqual([
      'error ferry/permalinks.json: it holds an unfinished merge, and without it published addresses would change',
    ]);
  });
});

test('the text groups findings by file and counts them', () => {
  const finding = {
    severity: 'warning',
    file: 'a/b.txt',
    message: 'it does not state its date',
    remedy: 'Add it.',
  } as const;
  const checked = {
    stories: 1,
    articles: 2,
    findings: [finding, { ...finding, severity: 'note', message: 'set aside' } as const],
  };
  expect(checkText(checked)).toBe(`a/b.txt
  warning  it does not state its date
           Add it.
  note     set aside

1 story, 2 articles: 0 errors, 1 warning, 1 note.
`);
});
