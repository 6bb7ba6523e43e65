/** Search results as elements. Other people's words are only ever set as text. */
import type { Verdict } from '../../engine/comparison.ts';
import { articleUrl, claimUrl, sentenceUrl, storyUrl } from '../../links.ts';
import type { StoryRecord } from '../../view/search.ts';
import { marked, type Hit, type Results } from './index.ts';

/** Stories shown at most, and of each claims and passages: more where few stories were found. */
const STORIES = 8;
const FEW = 2;
const MOST = { few: { claims: 12, passages: 24 }, many: { claims: 4, passages: 6 } };

type Child = Node | string | null | false;
function el(tag: string, props: Record<string, string>, ...children: Child[]): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) node.setAttribute(name, value);
  node.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return node;
}

const withMarks = (text: string, words: readonly string[]): Child[] =>
  marked(text, words).map((part) => (part.hit ? el('mark', {}, part.text) : part.text));

const VERDICTS: readonly Verdict[] = ['differs', 'compatible', 'same', 'single'];
const SIGNS = { differs: '≠', compatible: '≈', same: '=', single: '' };
const SHAPES = { differs: 'm-differs', compatible: 'm-compatible', same: 'm-same', single: '' };

function claimItem(story: StoryRecord, hit: Hit, words: readonly string[]): HTMLElement | null {
  const claim = story.claims[hit.at];
  if (!claim) return null;
  const [id, label, verdict, stand, places] = claim;
  const hits = (text: string): number => marked(text, words).filter((part) => part.hit).length;
  // Where the label does not show why the claim was found, the words of an account do.
  const said = places
    .map(([a, i, start, end]) => ({ a, text: story.articles[a]?.passages[i]?.[1].slice(start, end) ?? '' }))
    .find(({ text }) => hits(text) > hits(label));
  return el(
    'li',
    {},
    el('span', { class: `mark ${SHAPES[verdict]}`, 'aria-hidden': 'true' }, SIGNS[verdict]),
    el('a', { href: claimUrl(story.id, id) }, ...withMarks(label, words)),
    el('span', { class: 'note' }, stand),
    said
      ? el(
          'p',
          { class: 'said-by' },
          el('b', {}, String(said.a + 1)),
          ' ',
          el('span', { class: 'words' }, ...withMarks(said.text, words)),
        )
      : null,
  );
}

function passageGroup(
  story: StoryRecord,
  a: number,
  hits: readonly Hit[],
  words: readonly string[],
): HTMLElement | null {
  const article = story.articles[a];
  if (!article) return null;
  return el(
    'div',
    { class: 'found-passages' },
    el('h4', {}, el('b', {}, String(a + 1)), ' ', article.outlet ?? 'Outlet not stated'),
    el(
      'div',
      {},
      ...hits.map((hit) =>
        el(
          'p',
          { class: 'words' },
          el(
            'a',
            { href: sentenceUrl(story.id, article.id, article.passages[hit.at]?.[0] ?? '') },
            ...withMarks(hit.text, words),
          ),
        ),
      ),
    ),
  );
}

/** Articles of the story in which nothing was found. */
function silent(story: StoryRecord, speaking: ReadonlySet<number>): HTMLElement | null {
  const missing = story.articles.flatMap((article, a) => (speaking.has(a) ? [] : [{ article, a }]));
  if (missing.length === 0 || speaking.size === 0) return null;
  return el(
    'p',
    { class: 'note missing' },
    'Not in ',
    ...missing.flatMap(({ article, a }, i) => [
      i > 0 ? (i === missing.length - 1 ? ' and ' : ', ') : '',
      el('a', { href: articleUrl(story.id, article.id) }, String(a + 1)),
    ]),
    '.',
  );
}

function storySection(
  story: StoryRecord,
  hits: readonly Hit[],
  words: readonly string[],
  most: { claims: number; passages: number },
  cut: boolean,
): HTMLElement {
  const rank = (hit: Hit): number => VERDICTS.indexOf(story.claims[hit.at]?.[2] ?? 'single');
  const claims = hits.filter((hit) => hit.kind === 'claim').sort((x, y) => rank(x) - rank(y));
  const passages = hits.filter((hit) => hit.kind === 'passage');
  const shown = passages.slice(0, most.passages).sort((x, y) => x.article - y.article || x.at - y.at);
  const speaking = [...new Set(shown.map((hit) => hit.article))];
  const rest = Math.max(0, claims.length - most.claims) + Math.max(0, passages.length - most.passages);
  return el(
    'section',
    { class: 'part found-story' },
    el('header', {}, el('h2', {}, el('a', { href: storyUrl(story.id) }, ...withMarks(story.title, words)))),
    el(
      'div',
      {},
      claims.length > 0 && el('h3', {}, 'Claims'),
      claims.length > 0 &&
        el(
          'ul',
          { class: 'found-claims' },
          ...claims.slice(0, most.claims).map((hit) => claimItem(story, hit, words)),
        ),
      passages.length > 0 && el('h3', {}, 'Passages'),
      ...speaking.map((a) =>
        passageGroup(
          story,
          a,
          shown.filter((hit) => hit.article === a),
          words,
        ),
      ),
      // Of what was not judged nobody can say that it holds nothing.
      !cut && silent(story, new Set(passages.map((hit) => hit.article))),
      rest > 0 &&
        el(
          'p',
          { class: 'note' },
          `${cut ? 'At least ' : ''}${rest} more in this story; another word narrows the search.`,
        ),
    ),
  );
}

/** "2 claims, 5 passages" */
export function tally({ hits, cut }: Results): string {
  const n = (kind: Hit['kind']): number => hits.filter((hit) => hit.kind === kind).length;
  const say = (count: number, one: string): string[] =>
    count > 0 ? [`${count} ${one}${count === 1 ? '' : 's'}`] : [];
  const found = [...say(n('claim'), 'claim'), ...say(n('passage'), 'passage')].join(', ');
  return (found && cut ? `at least ${found}` : found) || (hits.length > 0 ? '1 story' : 'nothing found');
}

/** One section per story, the best first. */
export function show(stories: readonly StoryRecord[], results: Results): HTMLElement[] {
  const byStory = new Map<number, Hit[]>();
  for (const hit of results.hits) byStory.set(hit.story, [...(byStory.get(hit.story) ?? []), hit]);
  const most = byStory.size > FEW ? MOST.many : MOST.few;
  return [...byStory].slice(0, STORIES).flatMap(([s, hits]) => {
    const story = stories[s];
    return story ? [storySection(story, hits, results.words, most, results.cut)] : [];
  });
}
