import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { progress, relay, type Report } from './progress.ts';

let now = 0;
beforeEach(() => {
  now = 20_000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

function stream(terminal: { columns: number } | null): { written: () => string; to: NodeJS.WriteStream } {
  const to = Object.assign(new PassThrough(), { isTTY: terminal !== null, ...terminal });
  return { written: () => String(to.read() ?? ''), to: to as unknown as NodeJS.WriteStream };
}

test('on a terminal one line changes, fits, and is gone at the end', () => {
  const { to, written } = stream({ columns: 40 });
  const show = progress(to);
  show.start('Comparing stories', 20);
  show.step('a-story-with-a-name-longer-than-the-terminal');
  now += 1000;
  show.step('storm');
  show.end();
  const lines = written().split('\r\x1b[K');
  expect(lines).toEqual(['', 'Comparing stories: 0 of 20', 'Comparing stories: 2 of 20, storm', '']);
  show.start('Making pages', 5);
  now += 1000;
  show.step('/a-page-with-an-address-longer-than-the-terminal/');
  expect(written().split('\r\x1b[K').at(-1)).toBe('Making pages: 1 of 5, /a-page-with-an-a');
});

test('elsewhere there is a plain line now and then', () => {
  const { to, written } = stream(null);
  const show = progress(to);
  show.start('Making pages', 500);
  for (let step = 1; step <= 500; step++) {
    now += 50;
    show.step(`/page-${step}/`);
  }
  show.end();
  expect(written()).toBe(
    'Making pages: 0 of 500\nMaking pages: 200 of 500, /page-200/\nMaking pages: 400 of 500, /page-400/\n',
  );
});

test('work without steps is not spoken of', () => {
  const { to, written } = stream({ columns: 80 });
  progress(to).start('Comparing stories', 0);
  expect(written()).toBe('');
});

test('a process that works for another tells it how far it is, not too often', () => {
  const told: Report[] = [];
  const show = relay((report) => told.push(report));
  show.start('Making pages', 100);
  for (let step = 1; step <= 100; step++) {
    now += 10;
    show.step(`/${step}/`);
  }
  expect(told.length).toBeGreaterThan(5);
  expect(told.length).toBeLessThan(15);
  expect(told[1]).toMatchObject({ total: 100, done: Number(told[1]?.on.replaceAll('/', '')) });
});
