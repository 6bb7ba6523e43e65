/** Content folders made to break or to leak: each is refused by name, and nothing outside is read. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readStories } from './files.ts';
import { fingerprint, RESERVED } from './folders.ts';
import { readLock } from './lock-file.ts';
import { problemText } from './problems.ts';

const TEXT = 'The storm killed 14 people on Monday, the mayor of Quillhaven said.';
const SECRET = 'title: The secret words';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'hostile-'));
});
afterEach(() => rm(dir, { recursive: true }));

async function story(folder: string, files: Record<string, string>): Promise<void> {
  await mkdir(join(dir, 'content', folder), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, 'content', folder, name), text);
}
async function problems(): Promise<string[]> {
  const read = await readStories(join(dir, 'content'));
  return read.problems.map((problem) => problemText(problem) + (problem.stops ? ' !' : ''));
}

test.each([...RESERVED].filter((name) => name !== '_astro'))(
  'a story can’t take the address of the page "%s"; the folder is named',
  async (name) => {
    await story(name, { 'a.txt': TEXT, 'b.txt': `${TEXT} More.` });
    const [first] = await problems();
    expect(first).toContain(`content/${name}: error: the address /${name}/ belongs to a page of the site`);
    expect(first).toMatch(/!$/);
  },
);

test('folder names become addresses that stay inside the site', async () => {
  for (const name of ['a..%2f..', '-rf', 'con', 'feed.xml', '<img src=x>', 'sitemap.xml', '…', 'a\u202eb'])
    await story(name, { 'a.txt': TEXT, 'b.txt': `${TEXT} More.` });
  const { stories } = await readStories(join(dir, 'content'));
  expect(stories.length).toBe(8);
  for (const { id } of stories) expect(id).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
});

test('a story.yaml that is a link out of the content folder is not read', async () => {
  await story('storm', { 'a.txt': TEXT, 'b.txt': `${TEXT} More.` });
  await writeFile(join(dir, 'outside.yaml'), SECRET);
  await symlink(join(dir, 'outside.yaml'), join(dir, 'content/storm/story.yaml'));
  const { stories } = await readStories(join(dir, 'content'));
  expect(stories[0]?.title).toBe('Storm');
  expect((await problems())[0]).toMatch(/storm\/story\.yaml: error: it is a link .* outside .*!$/);
});

test('a story’s folder that is a link out of the content folder gives no article', async () => {
  await story('storm', { 'a.txt': TEXT, 'b.txt': `${TEXT} More.` });
  await mkdir(join(dir, 'outside'));
  await writeFile(join(dir, 'outside/c.txt'), 'The secret words are these.');
  await symlink(join(dir, 'outside'), join(dir, 'content/other'));
  const { stories } = await readStories(join(dir, 'content'));
  expect(stories.map(({ id }) => id)).toEqual(['storm']);
});

test.each([
  ['nested without end', `title: ${'['.repeat(20_000)}`, /not valid YAML/],
  ['unfolding without end', `a: &a [x]\nb: [${'*a,'.repeat(10_000)}]`, /repeats parts of itself/],
  ['enormous', `title: ${'x'.repeat(200_000)}`, /at most 100 kB/],
  ['with keys of every object', '__proto__:\n  title: x\nconstructor: y', /"__proto__" is no key/],
])('a story.yaml %s is refused with its name', async (_, yaml, message) => {
  await story('storm', { 'a.txt': TEXT, 'b.txt': `${TEXT} More.`, 'story.yaml': yaml });
  const [first] = await problems();
  expect(first).toMatch(/storm\/story\.yaml/);
  expect(first).toMatch(message);
});

test.each([
  ['nested without end', `title: ${'['.repeat(20_000)}`],
  ['unfolding without end', `a: &a [x]\nb: [${'*a,'.repeat(10_000)}]`],
])('front matter %s is named, and the text is read all the same', async (_, yaml) => {
  await story('storm', { 'a.txt': `---\n${yaml}\n---\n${TEXT}`, 'b.txt': `${TEXT} More.` });
  const { stories, problems: found } = await readStories(join(dir, 'content'));
  expect(found.map(problemText)[0]).toMatch(/storm\/a\.txt:\d+: error: its front matter/);
  expect(stories[0]?.articles[0]?.sentences[0]?.text).toBe(TEXT);
});

const odd: [what: string, make: (path: string) => unknown][] = [
  ['a folder', (path) => mkdir(path)],
  ['a pipe that nobody writes to', (path) => execFileSync('mkfifo', [path])],
  ['a link to a device that never ends', (path) => symlink('/dev/zero', path)],
  ['a link to itself', (path) => symlink(path, path)],
];
describe.skipIf(process.platform === 'win32').each(odd)(
  'what is called like a file of a story and is %s',
  (_, make) => {
    test.each(['c.txt', 'story.yaml', 'permalinks.json'])('%s is named, and never read', async (name) => {
      await story('storm', { 'a.txt': TEXT, 'b.txt': `${TEXT} More.` });
      const folder = join(dir, 'content/storm');
      await make(join(folder, name));
      expect(await fingerprint(folder)).toMatch(/^[\w-]{43}$/);
      const { problem } = await readLock(folder);
      const said = [...(await problems()), ...(problem ? [problemText(problem)] : [])];
      expect(said.filter((one) => one.includes(`storm/${name}: error: it`))).toHaveLength(1);
    });
  },
);

test('addresses kept in a file outside the content folder are not taken in', async () => {
  await story('storm', { 'a.txt': TEXT, 'b.txt': `${TEXT} More.` });
  await writeFile(join(dir, 'outside.json'), '{"format":"permalinks/1","articles":{},"claims":{}}');
  await symlink(join(dir, 'outside.json'), join(dir, 'content/storm/permalinks.json'));
  const { problem } = await readLock(join(dir, 'content/storm'));
  expect(problem && problemText(problem)).toMatch(/permalinks\.json: error: it is not a file of its own/);
});
