import { expect, test } from 'vitest';
import type { Problem } from '../../src/problems.ts';
import type { BuiltStory } from './pages.ts';
import type { Plan } from './plan.ts';
import { summary } from './summary.ts';

const story = (id: string, verdicts: string[], loose = 0): BuiltStory =>
  ({
    id,
    loose,
    outline: {
      story: { id, title: id },
      articles: [{ id: 'a' }, { id: 'b' }],
      claims: verdicts.map((verdict, at) => ({ id: String(at), verdict, accounts: [] })),
    },
  }) as unknown as BuiltStory;
const PLAN: Plan = {
  root: '/project',
  content: '/project/content',
  outDir: '/project/dist',
  shown: 'dist',
  shard: null,
  merge: [],
  jobs: 2,
};
const problem = (severity: Problem['severity']): Problem => ({
  severity,
  file: 'a.txt',
  message: '',
  remedy: '',
});
const STORIES = [story('flood', ['differs', 'agrees', 'single']), story('storm', ['differs', 'single'])];
const say = (drawn: number, more: Partial<Plan> = {}, stories = STORIES, problems: Problem[] = []): string =>
  summary(stories, problems, { drawn, of: stories.length, plan: { ...PLAN, ...more }, seconds: 3.14 });

test('says what the content comes to and where the site is', () => {
  expect(say(2).split('\n')).toEqual([
    '2 stories, 4 articles, 5 claims: 3 told by several articles, 2 disagreements.',
    '0 errors and 0 warnings in the content.',
    'All pages were made in 3.1 s. The site is in dist.',
  ]);
});

test('says how many stories were drawn again', () => {
  expect(say(1)).toContain('Pages of 1 story that changed were made');
  expect(say(0)).toContain('No story changed; the pages of the site were made');
});

test('points at the problems above it', () => {
  expect(say(2, {}, STORIES, [problem('error'), problem('warning'), problem('warning')])).toContain(
    '1 error and 2 warnings in the content, listed above.',
  );
});

test('names some of the stories whose addresses are not kept', () => {
  const loose = ['a', 'b', 'c', 'd'].map((id) => story(id, [], 2));
  expect(say(4, {}, loose)).toContain('Some addresses of 4 stories (a, b, c, …) are not kept yet');
});

test('says which part it made', () => {
  const shard = { part: 2, of: 3 };
  expect(say(2, { shard, shown: 'part' })).toContain(
    'Part 2 of 3 has 2 stories, made in 3.1 s, and is in part.',
  );
  expect(say(1, { shard, outDir: null })).toContain('Part 2 of 3 has 2 stories, 1 of them made in 3.1 s.');
});
