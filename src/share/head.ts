/** What a page's head says to those who link to it: structured data, feeds, other forms, a picture. */
import type { Article, Claim, Comparison } from '../engine/comparison.ts';
import { comparisonUrl, feedUrl, oembedUrl } from '../links.ts';
import { articleThings, claimThings, pairThings, storyThings, website, type Thing } from './jsonld.ts';
import { oneLine } from './text.ts';

type Address = (path: string) => string;

export interface HeadLink {
  type: string;
  title: string;
  href: string;
}
export interface Picture {
  url: string;
  alt: string;
}
export interface PageShare {
  things: Thing[];
  /** The same or more in another form: `<link rel="alternate">`. */
  links: HeadLink[];
  picture: Picture | null;
}

const feeds = (title: string, story?: string): HeadLink[] => [
  { type: 'application/atom+xml', title, href: feedUrl('xml', story) },
  { type: 'application/feed+json', title, href: feedUrl('json', story) },
];

/** The start page and others that belong to no story. */
export const siteShare = (name: string, description: string, address: Address): PageShare => ({
  things: [website(name, description, address)],
  links: feeds(`${name}: articles added`),
  picture: null,
});

export const storyShare = (
  comparison: Comparison,
  address: Address,
  picture: Picture | null = null,
): PageShare => ({
  things: storyThings(comparison, address),
  links: [
    ...feeds(`${oneLine(comparison.story.title)}: articles added`, comparison.story.id),
    { type: 'application/json', title: 'This comparison as data', href: comparisonUrl(comparison.story.id) },
  ],
  picture,
});

export const articleShare = (comparison: Comparison, article: Article, address: Address): PageShare => ({
  things: articleThings(comparison, article, address),
  links: [],
  picture: null,
});

export const pairShare = (
  comparison: Comparison,
  left: string,
  right: string,
  address: Address,
  picture: Picture | null = null,
): PageShare => ({ things: pairThings(comparison, left, right, address), links: [], picture });

export const claimShare = (
  comparison: Comparison,
  claim: Claim,
  address: Address,
  picture: Picture | null = null,
): PageShare => ({
  things: claimThings(comparison, claim, address),
  links: [
    {
      type: 'application/json+oembed',
      title: oneLine(claim.label),
      href: address(oembedUrl(comparison.story.id, claim.id)),
    },
  ],
  picture,
});
