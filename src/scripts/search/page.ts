/** The search page: loads the index when somebody begins to search, keeps the question in the address. */
import { base } from '../../links.ts';
import type { StoryRecord } from '../../view/search.ts';
import type { Results, SearchIndex } from './index.ts';
import type { show as Show, tally as Tally } from './results.ts';

const root = document.querySelector<HTMLElement>('.search');
const input = document.querySelector<HTMLInputElement>('#q');
const heading = document.querySelector<HTMLElement>('#found');
const status = document.querySelector<HTMLElement>('#status');
const results = document.querySelector<HTMLElement>('#results');
const listed = document.querySelector<HTMLElement>('#listing');

/** Milliseconds of indexing between two breaths of the page. */
const SLICE = 5;
/** Milliseconds without a keystroke after which the address follows. */
const SETTLED = 400;

let index: SearchIndex | null = null;
let view: { show: typeof Show; tally: typeof Tally } | null = null;
let loading: Promise<void> | null = null;
let complete = false;
let only = false;
let drawn = 0;
const ownTitle = document.title;

const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

async function load(): Promise<void> {
  const [search, shown] = await Promise.all([import('./index.ts'), import('./results.ts')]);
  index = new search.SearchIndex();
  view = shown;
  const shards = Number(root?.dataset.shards ?? 0);
  for (let i = 0; i < shards; i++) {
    const response = await fetch(`${base()}search/records/${i}.json`);
    if (!response.ok) throw new Error(`records ${i}: ${response.status}`);
    let begun = performance.now();
    for (const story of (await response.json()) as StoryRecord[])
      for (const work = index.add(story); !work.next().done;) {
        if (performance.now() - begun < SLICE) continue;
        await breathe();
        begun = performance.now();
      }
    answer();
  }
  complete = true;
  answer();
}

/** Begins to load once; a failure is told and can be tried again. */
function begin(): void {
  loading ??= load().catch(() => {
    loading = null;
    if (status)
      status.textContent =
        'The search records could not be loaded. The list below is complete; type again to retry.';
  });
}

/** What other spellings were looked for, and the way to leave them out. */
function spelled(found: Results, question: string): Node[] {
  if (only) return ['Only this spelling. ', link('All spellings', question, false)].map(node);
  if (found.spellings.length === 0) return [];
  return [
    `Includes the spelling ${found.spellings.join(', ')}. `,
    link(`Only “${question}”`, question, true),
  ].map(node);
}
const node = (item: string | Node): Node => (typeof item === 'string' ? document.createTextNode(item) : item);
function link(text: string, question: string, exact: boolean): HTMLAnchorElement {
  const a = document.createElement('a');
  a.textContent = text;
  a.href = `?q=${encodeURIComponent(question)}${exact ? '&only=1' : ''}`;
  a.addEventListener('click', (event) => {
    event.preventDefault();
    only = exact;
    history.replaceState(null, '', a.href);
    answer();
  });
  return a;
}

/** Answers the question that stands in the field with what is loaded so far. */
function answer(): void {
  if (!input || !results || !listed || !heading || !status) return;
  const question = input.value.trim();
  const asked = question.length > 1;
  document.title = question ? `“${question}” · ${ownTitle}` : ownTitle;
  const found = asked && index && view ? index.search(question, only) : null;
  const none = complete && found?.hits.length === 0;
  results.hidden = !found || none;
  listed.hidden = !results.hidden;
  if (!found || !index || !view) {
    heading.textContent = 'Search';
    status.textContent = asked && loading ? 'Loading…' : '';
    return;
  }
  const { stories } = index;
  const { show } = view;
  heading.textContent = `“${question}”: ${view.tally(found)}${complete ? '' : ' so far'}`;
  status.replaceChildren(
    ...spelled(found, question),
    none ? 'Try fewer words, or look through the list. ' : '',
  );
  // A faster typist's next letter replaces the drawing of this one.
  cancelAnimationFrame(drawn);
  drawn = requestAnimationFrame(() => results.replaceChildren(...show(stories, found)));
}

let settled = 0;
function follow(): void {
  clearTimeout(settled);
  settled = window.setTimeout(() => {
    const url = new URL(location.href);
    const question = input?.value.trim() ?? '';
    if (question) url.searchParams.set('q', question);
    else url.searchParams.delete('q');
    if (only) url.searchParams.set('only', '1');
    else url.searchParams.delete('only');
    history.replaceState(null, '', url);
  }, SETTLED);
}

/** Arrow keys walk through the results, Escape leads back to the field. */
function walk(event: KeyboardEvent): void {
  const at = document.activeElement;
  const inField = at instanceof HTMLInputElement;
  if (event.key === 'Escape' && !inField) {
    event.preventDefault();
    input?.focus();
    return;
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...(results?.querySelectorAll<HTMLAnchorElement>('li a, p.words a') ?? [])];
  const here = links.indexOf(at as HTMLAnchorElement);
  if (results?.hidden || (at !== input && here < 0)) return;
  event.preventDefault();
  const next = here + (event.key === 'ArrowDown' ? 1 : -1);
  if (next < 0) input?.focus();
  else links[next]?.focus();
}

if (input) {
  const asked = new URLSearchParams(location.search);
  input.value = asked.get('q') ?? '';
  only = asked.get('only') === '1';
  input.addEventListener('focus', begin);
  input.addEventListener('input', () => {
    only = false;
    begin();
    answer();
    follow();
  });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    begin();
    answer();
    // After the results are drawn, in the same frame.
    requestAnimationFrame(() => results?.querySelector<HTMLAnchorElement>('li a, p.words a')?.focus());
  });
  document.addEventListener('keydown', walk);
  if (input.value) begin();
  answer();
}
