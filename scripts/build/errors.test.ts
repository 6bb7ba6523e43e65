import { expect, test } from 'vitest';
import { BuildError, explain } from './errors.ts';

const refused = (code: string, more: object): Error =>
  Object.assign(new Error(`${code}: no`), { code, ...more });

test('what people can mend is said as it is', () => {
  expect(explain(new BuildError('Build again.'))).toBe('Build again.');
});

test('what the disk refuses is said in words, with the place', () => {
  expect(explain(refused('ENOSPC', { path: '/site/index.html' }))).toBe(
    '/site/index.html: the disk is full. Free some space and run this again.',
  );
  expect(explain(refused('EBUSY', { path: '/site', dest: '/.site.old' }))).toMatch(/^\/site: it is in use/);
});

test('what the bundler says of the disk is said in words, too', () => {
  const said =
    'Build failed with 1 error:\n\nFailed to write file in /work/a.js\n\nCaused by:\n    No space left on device (os error 28)\n';
  expect(explain(new Error(said))).toBe('/work/a.js: the disk is full. Free some space and run this again.');
});

test('anything else is said with where it happened', () => {
  expect(explain(new TypeError('x is not a function'))).toMatch(
    /x is not a function\n\s+at .*errors\.test\.ts/,
  );
  expect(explain('stopped')).toBe('stopped');
});
