import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFiles, readStories } from './files.ts';
import { contentDir } from './folders.ts';
import { problemText, type Problem } from './problems.ts';

const ARTICLE = 'A dam above the town of Dale failed on Thursday night, and two people are missing.';
const OTHER = 'Two people are missing after a dam broke near Dale late on Thursday, police said.';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'content-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function put(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, data] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), data);
  }
}
/** Reads the folder; problems as "severity file: message. remedy", with "!" where they stop the build. */
async function read(): Promise<{ stories: string[]; problems: string[] }> {
  const { stories, problems } = await readStories(dir);
  return {
    stories: stories.map((s) => `${s.id}: ${s.articles.map((a) => a.id).join(', ')}`),
    problems: problems.map((p: Problem) => problemText(p).replaceAll(`${dir}/`, '') + (p.stops ? ' !' : '')),
  };
}
const TWO = { 'dam/a.txt': ARTICLE, 'dam/b.md': OTHER };

test('a folder is a story, its .txt and .md files are its articles', async () => {
  await put({ ...TWO, 'dam/.hidden.txt': 'x', 'dam/picture.jpg': 'x' });
  expect(await read()).toEqual({ stories: ['dam: a, b'], problems: [] });
});

test('story.yaml states what the files do not, and their order', async () => {
  await put({
    ...TWO,
    'dam/story.yaml':
      'title: The dam\nsummary: What is known\norder: [b.md, a.txt]\narticles:\n  a.txt:\n    outlet: Dale Post\n    published: 20 May 2024\n    byline: Ann Lee\n',
  });
  const { stories, problems } = await readStories(dir);
  expect(problems).toEqual([]);
  expect(stories[0]).toMatchObject({ title: 'The dam', summary: 'What is known' });
  expect(stories[0]?.articles.map((a) => a.file)).toEqual(['b.md', 'a.txt']);
  expect(stories[0]?.articles[1]).toMatchObject({
    outlet: 'Dale Post',
    published: '2024-05-20',
    byline: ['Ann Lee'],
  });
});

test('without a title the folder’s name is one, in the articles’ capitals', async () => {
  await put({
    'dale-dam-us-army/a.txt': `${ARTICLE} The US Army came to Dale.`,
    'dale-dam-us-army/b.txt': `${OTHER} An US Army team sent by the Army helps.`,
  });
  expect((await readStories(dir)).stories[0]?.title).toBe('Dale dam US Army');
});

describe('a bad article is named and left out; the others stay', () => {
  const with_ = async (name: string, data: string | Uint8Array): Promise<string[]> => {
    await put({ ...TWO, [`dam/${name}`]: data });
    const { stories, problems } = await read();
    expect(stories).toEqual(['dam: a, b']);
    return problems;
  };
  test('empty', async () => {
    expect(await with_('c.txt', ' \n')).toEqual([
      'dam/c.txt: error: it is empty; it is left out. Paste the article’s text into it, or delete it.',
    ]);
  });
  test('Windows-1252', async () => {
    expect((await with_('c.txt', Buffer.from('The \x93dam\x94', 'latin1')))[0]).toMatch(
      /^dam\/c\.txt: error: it is not UTF-8 \(first wrong byte at 4\): it looks like Windows-1252.*iconv -f WINDOWS-1252/,
    );
  });
  test('Cyrillic in single bytes', async () => {
    expect((await with_('c.txt', Buffer.from([0xcf, 0xeb, 0xee, 0xf2, 0xe8, 0xed, 0xe0])))[0]).toContain(
      'Windows-1251',
    );
  });
  test('a PDF', async () => {
    expect((await with_('c.txt', '%PDF-1.7 …'))[0]).toContain('it is a PDF document, not text');
  });
  test('binary data', async () => {
    expect((await with_('c.txt', new Uint8Array(2000)))[0]).toContain('it is binary data, not text');
  });
  test('too large', async () => {
    expect((await with_('c.txt', Buffer.alloc(5_000_001, 'a ')))[0]).toContain(
      'it is 5.0 MB, and an article has at most 5 MB',
    );
  });
  test('a folder named like an article', async () => {
    await mkdir(join(dir, 'dam/c.txt'), { recursive: true });
    await put(TWO);
    expect((await read()).problems[0]).toContain('dam/c.txt: error: it is not a file');
  });
  test('a link out of the content folder', async () => {
    await put(TWO);
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await writeFile(join(outside, 'x.txt'), ARTICLE);
    await symlink(join(outside, 'x.txt'), join(dir, 'dam/c.txt'));
    const { stories, problems } = await read();
    await rm(outside, { recursive: true });
    expect(stories).toEqual(['dam: a, b']);
    expect(problems[0]).toContain('dam/c.txt: error: it is a link to a file outside the content folder');
  });
  test('a link that leads nowhere', async () => {
    await put(TWO);
    await symlink('nowhere.txt', join(dir, 'dam/c.txt'));
    expect((await read()).problems[0]).toContain('dam/c.txt: error: it does not exist');
  });
});

test('broken front matter is named with its line; the text is still read', async () => {
  await put({ ...TWO, 'dam/c.txt': `---\ntitle: "Dam\noutlet: x\n---\n${ARTICLE} More.` });
  const { stories, problems } = await read();
  expect(stories).toEqual(['dam: a, b, c']);
  expect(problems[0]).toMatch(/^dam\/c\.txt:\d+: error: its front matter can't be read/);
});

test('UTF-16 with a byte-order mark is read', async () => {
  await put({ ...TWO, 'dam/c.txt': Buffer.from(`\ufeff${ARTICLE} Dégâts.`, 'utf16le') });
  const { stories, problems } = await readStories(dir);
  expect(problems).toEqual([]);
  expect(stories[0]?.articles[2]?.sentences.at(-1)?.text).toBe('Dégâts.');
});

describe('what is odd is a warning', () => {
  test('an empty folder', async () => {
    await mkdir(join(dir, 'dam'));
    expect((await read()).problems[0]).toContain('dam: warning: the folder holds no article');
  });
  test('one article', async () => {
    await put({ 'dam/a.txt': ARTICLE });
    const { stories, problems } = await read();
    expect(stories).toEqual(['dam: a']);
    expect(problems[0]).toContain('dam: warning: the story has one article, so there is nothing to compare');
  });
  test('an article outside any story', async () => {
    await put({ ...TWO, 'c.txt': ARTICLE });
    expect((await read()).problems[0]).toContain('c.txt: warning: it stands outside any story');
  });
  test('a document that is not read', async () => {
    await put({ ...TWO, 'dam/c.docx': 'x' });
    expect((await read()).problems[0]).toContain('dam/c.docx: warning: only .txt and .md files are read');
  });
  test('a key nobody knows, with the one meant', async () => {
    await put({ ...TWO, 'dam/story.yaml': 'titel: The dam\narticles:\n  a.tx:\n    outlet: x\n' });
    const { problems } = await read();
    expect(problems).toEqual([
      'dam/story.yaml:1: warning: "titel" is no key known here, so it has no effect. Did you mean "title"?',
      'dam/story.yaml:4: warning: "a.tx" is no article file of this story, so it has no effect. Did you mean "a.txt"?',
    ]);
  });
  test('no story at all', async () => {
    expect((await read()).problems[0]).toContain('warning: it holds no story');
  });
});

describe('what makes the site wrong stops the build', () => {
  const stops = async (files: Record<string, string>, message: RegExp): Promise<void> => {
    await put(files);
    const found = (await read()).problems.find((p) => p.endsWith(' !'));
    expect(found).toMatch(message);
  };
  test('two files with one id, both named', () =>
    stops(
      { 'dam/a.txt': ARTICLE, 'dam/a.md': OTHER },
      /dam\/a\.txt: error: .*same address \("a"\) as dam\/a\.md\. Rename one/,
    ));
  test('two folders with one id', () =>
    stops(
      { ...TWO, 'Dam/a.txt': ARTICLE, 'Dam/b.txt': OTHER },
      /its address would be \/dam\/, which Dam has already/,
    ));
  test('story.yaml that is not YAML', () =>
    stops(
      { ...TWO, 'dam/story.yaml': 'title: "The\norder: [\n' },
      /^dam\/story\.yaml:\d+: error: it is not valid YAML/,
    ));
  test('a value of the wrong kind', () =>
    stops(
      { ...TWO, 'dam/story.yaml': 'title: x\norder: b.md\n' },
      /^dam\/story\.yaml:2: error: "order" must be a list/,
    ));
  test('a date that is none', () =>
    stops(
      { ...TWO, 'dam/story.yaml': 'articles:\n  a.txt:\n    published: soon\n' },
      /^dam\/story\.yaml:3: error: "articles › a\.txt › published" must be a full date/,
    ));
  test('YAML that unfolds without end', () =>
    stops(
      {
        ...TWO,
        'dam/story.yaml':
          'a: &a [x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\ntitle: x',
      },
      /repeats parts of itself/,
    ));
  test('a story in the place of a page', () =>
    stops({ 'search/a.txt': ARTICLE, 'search/b.txt': OTHER }, /the address \/search\/ belongs to a page/));
  test('a content folder that is not there', async () => {
    const { problems } = await readStories(join(dir, 'nowhere'));
    expect(problems[0]).toMatchObject({ severity: 'error', stops: true, message: 'it does not exist' });
  });
});

test('files from anywhere are one story; equal names are told apart', async () => {
  await put({ 'x/a.txt': ARTICLE, 'y/a.txt': OTHER });
  const { articles, problems } = await readFiles([
    join(dir, 'x/a.txt'),
    join(dir, 'y/a.txt'),
    join(dir, 'z.txt'),
  ]);
  expect(articles.map((a) => a.id)).toEqual(['a', 'a-2']);
  expect(problems.map((p) => p.message)).toEqual(['it does not exist']);
});

test('CONTENT_DIR is meant from where the command was typed', () => {
  expect(contentDir('/site', { CONTENT_DIR: 'news', INIT_CWD: '/home/ann' })).toBe('/home/ann/news');
  expect(contentDir('/site', { CONTENT_DIR: '/news' })).toBe('/news');
  expect(contentDir('/site', {})).toBe('/site/content');
});
