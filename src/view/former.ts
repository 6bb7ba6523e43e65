/** What stands at addresses that were published before and that no page of its own has now. */
import type { Article, Comparison, Former } from '../engine/comparison.ts';
import { articleUrl, claimUrl, hasPairPage, pairUrl, sentenceUrl, storyUrl } from '../links.ts';
import { refsById, sentenceOf, type ArticleRef } from './common.ts';
import { plain } from './pieces.ts';

export interface FormerPage {
  /** Below the base path, without slashes at its ends: "flood/claims/two-missing". */
  path: string;
  heading: string;
  /** What became of it, in one sentence. */
  message: string;
  /** The one address that has all it had: the reader is sent on. */
  to: string | null;
  successors: Successor[];
  gone: Gone[];
  story: { id: string; title: string; url: string };
}
export interface Successor {
  label: string;
  url: string;
  accounts: { ref: ArticleRef; words: string; url: string }[];
}
/** An account that no longer stands in its article. */
export interface Gone {
  /** Null: the article was taken out. */
  ref: ArticleRef | null;
  article: string;
  words: string;
  now: { words: string; url: string } | null;
}

/** Claims that hold what another claim's address showed, with all their accounts. */
function successorsOf(comparison: Comparison, former: Former): Successor[] {
  const refs = refsById(comparison);
  return former.to.flatMap((id) => {
    const claim = comparison.claims.find((one) => one.id === id);
    if (!claim) return [];
    const accounts = claim.accounts.flatMap(({ article, sentence }) => {
      const ref = refs.get(article);
      const own = comparison.articles.find((one) => one.id === article);
      const source = own && sentenceOf(own, sentence);
      if (!ref || !source) return [];
      return [{ ref, words: plain(source).text, url: sentenceUrl(comparison.story.id, article, sentence) }];
    });
    return [{ label: claim.label, url: claimUrl(comparison.story.id, id), accounts }];
  });
}

function goneFrom(comparison: Comparison, former: Former): Gone[] {
  const refs = refsById(comparison);
  return former.accounts
    .filter(({ to }) => to === null)
    .map(({ article, words, now }) => {
      const own = comparison.articles.find(({ id }) => id === article);
      const sentence = own && now !== null ? sentenceOf(own, now) : undefined;
      const old = comparison.former?.find(({ kind, id }) => kind === 'article' && id === article);
      return {
        ref: refs.get(article) ?? null,
        article: own?.title ?? old?.title ?? article,
        words,
        now: sentence
          ? { words: plain(sentence).text, url: sentenceUrl(comparison.story.id, article, sentence.id) }
          : null,
      };
    });
}

/** What a claim's own page has to add because its address once showed more; null where it shows all it ever did. */
export function formerAccounts(
  comparison: Comparison,
  claim: string,
): { successors: Successor[]; gone: Gone[] } | null {
  const former = comparison.former?.find(({ kind, id }) => kind === 'claim' && id === claim);
  return former ? { successors: successorsOf(comparison, former), gone: goneFrom(comparison, former) } : null;
}

/** Every address of an article's page: its own, and those its file or its story had before. */
export function articleAddresses(
  comparison: Comparison,
  aliases: readonly string[],
): { params: { story: string; article: string }; article: Article }[] {
  const own = comparison.articles.map((article) => ({ id: article.id, article }));
  const old = (comparison.former ?? []).flatMap(({ kind, id, to }) => {
    const article = comparison.articles.find((one) => one.id === to[0]);
    return kind === 'article' && article ? [{ id, article }] : [];
  });
  return [comparison.story.id, ...aliases].flatMap((story) =>
    [...own, ...old].map(({ id, article }) => ({ params: { story, article: id }, article })),
  );
}

/** The page for one of them. @throws where the path never was an address. */
export function formerPage(
  comparison: Comparison,
  aliases: readonly string[],
  path: string | undefined,
): FormerPage {
  const page = formerPages(comparison, aliases).find((one) => one.path === path);
  if (!page) throw new Error(`/${path ?? ''}/ never was an address.`);
  return page;
}

/** The pages for the old addresses of a story; `aliases` are ids it had itself. */
export function formerPages(comparison: Comparison, aliases: readonly string[]): FormerPage[] {
  const { id, title } = comparison.story;
  const story = { id, title, url: storyUrl(id) };
  const moved = (path: string, to: string): FormerPage => ({
    path,
    heading: title,
    message: 'This page has moved.',
    to,
    successors: [],
    gone: [],
    story,
  });
  const own = [...claimPages(comparison, story), ...articlePages(comparison, story, moved)];
  const elsewhere = aliases.flatMap((alias) => [
    moved(alias, story.url),
    ...comparison.claims.map((claim) => moved(`${alias}/claims/${claim.id}`, claimUrl(id, claim.id))),
    ...comparison.articles.flatMap(({ id: left }) =>
      comparison.articles.flatMap(({ id: right }) =>
        left === right || !hasPairPage(comparison, left, right)
          ? []
          : [moved(`${alias}/pairs/${left}/${right}`, pairUrl(comparison, left, right))],
      ),
    ),
    ...own.map((page) => ({ ...page, path: `${alias}${page.path.slice(id.length)}` })),
  ]);
  return [...own, ...elsewhere];
}

function claimPages(comparison: Comparison, story: FormerPage['story']): FormerPage[] {
  const live = new Set(comparison.claims.map(({ id }) => id));
  return (comparison.former ?? []).flatMap((former): FormerPage[] => {
    if (former.kind !== 'claim' || live.has(former.id)) return [];
    const successors = successorsOf(comparison, former);
    const gone = goneFrom(comparison, former);
    const [only] = successors;
    const all = only !== undefined && former.to.length === 1 && gone.length === 0;
    return [
      {
        path: `${story.id}/claims/${former.id}`,
        heading: former.hidden
          ? 'A claim an editor left out'
          : all
            ? only.label
            : 'A claim that is told otherwise now',
        message: claimMessage(former, successors.length),
        to: all ? only.url : null,
        successors,
        gone,
        story,
      },
    ];
  });
}

function claimMessage(former: Former, successors: number): string {
  if (former.hidden) return 'An editor took this claim out of the comparison.';
  if (successors === 0) return 'What this address showed no longer stands in the articles.';
  const whole = former.accounts.every(({ to }) => to !== null);
  if (successors === 1)
    return whole
      ? 'This claim is part of another now.'
      : 'What is left of this claim is part of another now.';
  return 'What this address showed as one claim is told as several now.';
}

function articlePages(
  comparison: Comparison,
  story: FormerPage['story'],
  moved: (path: string, to: string) => FormerPage,
): FormerPage[] {
  const old = (comparison.former ?? []).filter(({ kind }) => kind === 'article');
  const home = new Map<string, string | null>(comparison.articles.map(({ id }) => [id, id]));
  for (const { id, to } of old) home.set(id, to[0] ?? null);
  const out = (path: string, heading: string): FormerPage => ({
    path,
    heading,
    message: 'This article was taken out of the story.',
    to: null,
    successors: [],
    gone: [],
    story,
  });
  // A renamed article is shown in full at its old address too, where its sentences are: see the article's page.
  const pages = old
    .filter(({ to }) => to.length === 0)
    .map((one) => out(`${story.id}/articles/${one.id}`, one.title || one.id));
  const title = (id: string): string => old.find((one) => one.id === id)?.title || id;
  for (const [left, nowLeft] of home)
    for (const [right, nowRight] of home) {
      if (left === right || (left === nowLeft && right === nowRight)) continue;
      if (!hasPairPage(comparison, left, right)) continue;
      const path = `${story.id}/pairs/${left}/${right}`;
      if (nowLeft === null || nowRight === null)
        pages.push(out(path, title(nowLeft === null ? left : right)));
      else
        pages.push(
          moved(
            path,
            nowLeft === nowRight ? articleUrl(story.id, nowLeft) : pairUrl(comparison, nowLeft, nowRight),
          ),
        );
    }
  return pages;
}
