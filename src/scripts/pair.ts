/** Sets the two articles side by side that the address asks for, and offers the choice of any others. */
import { anyPairUrl, pairFileUrl } from '../links.ts';
import type { SideFile } from '../view/pair-side.ts';
import { pairTree } from '../view/pair-tree.ts';
import { readingOfFiles } from '../view/pair.ts';
import { disagreementKeys } from './disagreement-keys.ts';
import { draw } from './tree.ts';

const page = document.querySelector<HTMLElement>('.pairs');
const form = document.querySelector<HTMLFormElement>('#choice');
const left = document.querySelector<HTMLSelectElement>('#left');
const right = document.querySelector<HTMLSelectElement>('#right');
const status = document.querySelector<HTMLElement>('#status');

if (page && form && left && right && status) {
  right.append(...[...left.options].map((option) => option.cloneNode(true)));
  form.hidden = false;
  const asked = new URLSearchParams(location.search);
  const one = choose(left, asked.get('left'));
  const other = choose(right, asked.get('right'));
  if (!asked.has('left') && !asked.has('right')) right.selectedIndex = 1;
  else if (!one || !other)
    status.textContent = 'This address names an article the story does not have. Choose again.';
  else if (one === other) status.textContent = 'This is one article twice. Choose two.';
  else {
    status.textContent = 'Loading the two articles…';
    show(page, form.dataset['story'] ?? '', one, other).then(
      () => (status.textContent = ''),
      () => (status.textContent = 'The articles could not be loaded. Load this page again to retry.'),
    );
  }
}

/** Selects the article with this id, or that had it; null where there is none. */
function choose(list: HTMLSelectElement, id: string | null): string | null {
  const option = [...list.options].find(
    ({ value, dataset }) => value === id || dataset['formerly']?.split(' ').includes(id ?? ''),
  );
  if (option) option.selected = true;
  return option?.value ?? null;
}

async function show(into: HTMLElement, story: string, one: string, other: string): Promise<void> {
  const [first, second] = await Promise.all([load(story, one), load(story, other)]);
  const reading = readingOfFiles(first, second);
  const heading = into.querySelector('h1');
  const summary = into.querySelector('.standfirst');
  document.title = document.title.replace(heading?.textContent ?? '', () => reading.title);
  if (heading) heading.textContent = reading.title;
  if (summary) summary.textContent = reading.summary.join(' ');
  const turn = into.querySelector<HTMLAnchorElement>('#switch');
  if (turn) {
    turn.href = anyPairUrl(story, other, one);
    turn.parentElement?.removeAttribute('hidden');
  }
  into.append(...draw(pairTree(reading)));
  disagreementKeys();
  // The place the address names is there only now.
  if (location.hash) location.replace(location.hash);
}

async function load(story: string, article: string): Promise<SideFile> {
  const response = await fetch(pairFileUrl(story, article));
  if (!response.ok) throw new Error(`${article}: ${response.status}`);
  return (await response.json()) as SideFile;
}
