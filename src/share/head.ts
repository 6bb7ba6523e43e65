/** What a page's head says to those who link to it: structured data, feeds, other forms, a picture. */
import type { Article, Claim, Comparison } from '../engine/comparison.ts';
import { cardUrl, comparisonUrl, feedUrl, oembedUrl } from '../links.ts';
import { claimCard, pairCard, pairInOrder, storyCard, type Card } from './card.ts';
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

const pictured = (card: Card | null, url: string): Picture | null => card && { url, alt: card.alt };

const feeds = (title: string, story?: string): HeadLink[] => [
  { type: 'application/atom+xml', title, href: feedUrl('xml', story) },
  { type: 'application/feed+json', title, href: feedUrl('json', story) },
];

const storyPicture = (comparison: Comparison): Picture | null =>
  pictured(storyCard(comparison), cardUrl(comparison.story.id));

/** The start page; its picture is that of the story it opens with. */
export const siteShare = (
  name: string,
  description: string,
  address: Address,
  lead: Comparison | null,
  pictures: boolean,
): PageShare => ({
  things: [website(name, description, address)],
  links: feeds(`${name}: articles added`),
  picture: lead && pictures ? storyPicture(lead) : null,
});

export const storyShare = (comparison: Comparison, address: Address, pictures: boolean): PageShare => ({
  things: storyThings(comparison, address),
  links: [
    ...feeds(`${oneLine(comparison.story.title)}: articles added`, comparison.story.id),
    {
      type: 'application/json',
      title: 'This comparison as data',
      href: comparisonUrl(comparison.story.id),
    },
  ],
  picture: pictures ? storyPicture(comparison) : null,
});

/** An article's page; its picture is that of its story. */
export const articleShare = (
  comparison: Comparison,
  article: Article,
  address: Address,
  pictures: boolean,
): PageShare => ({
  things: articleThings(comparison, article, address),
  links: [],
  picture: pictures ? storyPicture(comparison) : null,
});

export function pairShare(
  comparison: Comparison,
  left: string,
  right: string,
  address: Address,
  pictures: boolean,
): PageShare {
  const [one, other] = pairInOrder(comparison, left, right);
  return {
    things: pairThings(comparison, left, right, address),
    links: [],
    picture: pictures
      ? pictured(pairCard(comparison, one, other), cardUrl(comparison.story.id, 'pairs', one, other))
      : null,
  };
}

/** The picture of a claim's page; null where it has none. */
export const claimPicture = (comparison: Comparison, claim: Claim): Picture | null =>
  pictured(claimCard(comparison, claim), cardUrl(comparison.story.id, 'claims', claim.id));

export const claimShare = (
  comparison: Comparison,
  claim: Claim,
  address: Address,
  pictures: boolean,
): PageShare => ({
  things: claimThings(comparison, claim, address),
  links: [
    {
      type: 'application/json+oembed',
      title: oneLine(claim.label),
      href: address(oembedUrl(comparison.story.id, claim.id)),
    },
  ],
  picture: pictures ? claimPicture(comparison, claim) : null,
});
