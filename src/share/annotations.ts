/** A story's accounts as a W3C Web Annotation collection: https://www.w3.org/TR/annotation-model/ */
import type { Account, Article, Claim, Comparison } from '../engine/comparison.ts';
import { annotationsUrl, articleTextUrl, claimUrl } from '../links.ts';
import { articleText, clean, standing, webAddress } from './text.ts';

/** UTF-16 units of context on either side of the exact words. */
const CONTEXT = 40;

interface TextQuote {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}
interface TextPosition {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}
export interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: string[];
  body: Record<string, string>[];
  target: { type: 'SpecificResource'; source: string; selector: (TextQuote | TextPosition)[] }[];
}
export interface AnnotationCollection {
  '@context': string;
  id: string;
  type: 'AnnotationCollection';
  label: string;
  total: number;
  first: { id: string; type: 'AnnotationPage'; startIndex: number; items: Annotation[] };
}

/**
 * One annotation per account: its exact words in the article's published text, by quotation and position, and by
 * quotation in the original where its address is known. `address` makes a path of the site whole.
 */
export function annotations(comparison: Comparison, address: (path: string) => string): AnnotationCollection {
  const story = comparison.story.id;
  const id = address(annotationsUrl(story));
  const articles = new Map(comparison.articles.map((article) => [article.id, article]));
  const items = comparison.claims.flatMap((claim) =>
    claim.accounts.flatMap((account, index) => {
      const article = articles.get(account.article);
      const target = article && targets(story, article, account, address);
      if (!target) return [];
      const source = address(claimUrl(story, claim.id));
      return [
        {
          id: `${id}#${claim.id}-${index + 1}`,
          type: 'Annotation' as const,
          ...about(claim, account, source),
          target,
        },
      ];
    }),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: clean(comparison.story.title),
    total: items.length,
    first: { id: `${id}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function about(claim: Claim, account: Account, source: string): Pick<Annotation, 'motivation' | 'body'> {
  const text = (value: string, purpose: string): Record<string, string> => ({
    type: 'TextualBody',
    value: clean(value),
    format: 'text/plain',
    purpose,
  });
  return {
    motivation: ['linking', 'tagging'],
    body: [
      { type: 'SpecificResource', source, purpose: 'linking' },
      text(claim.label, 'identifying'),
      text(standing(claim, account), 'tagging'),
    ],
  };
}

function targets(
  story: string,
  article: Article,
  account: Account,
  address: (path: string) => string,
): Annotation['target'] | null {
  const { text, at, characters } = articleText(article);
  const start = at(account.sentence, account.start);
  const end = at(account.sentence, account.end);
  if (start === null || end === null) return null;
  const quote: TextQuote = {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(boundary(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, boundary(text, Math.min(text.length, end + CONTEXT))),
  };
  // The model counts characters, not UTF-16 units.
  const position: TextPosition = {
    type: 'TextPositionSelector',
    start: characters(start),
    end: characters(end),
  };
  const original = webAddress(article.url);
  const own = address(articleTextUrl(story, article.id));
  return [
    { type: 'SpecificResource', source: own, selector: [quote, position] },
    ...(original ? [{ type: 'SpecificResource' as const, source: original, selector: [quote] }] : []),
  ];
}

/** A place that does not part a surrogate pair. */
const boundary = (text: string, place: number): number =>
  /[\udc00-\udfff]/.test(text[place] ?? '') && /[\ud800-\udbff]/.test(text[place - 1] ?? '')
    ? place + 1
    : place;
