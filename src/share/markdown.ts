/** A story's comparison as Markdown, to paste into a document. */
import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { KINDS, type Claim, type Comparison } from '../engine/comparison.ts';
import { claimUrl, storyUrl } from '../links.ts';
import { claimOrder } from '../view/claim.ts';
import { articleRefs, date, KIND_NAMES, list, VERDICT_SENTENCES } from '../view/common.ts';
import { summary } from '../view/summary.ts';
import { accountWords, oneLine, standing, titleOf, webAddress } from './text.ts';

type Address = (path: string) => string;

const text = (value: string): PhrasingContent => ({ type: 'text', value: oneLine(value) });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const link = (value: string, url: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [text(value)],
});
const space: PhrasingContent = { type: 'text', value: ' ' };
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const heading = (depth: Heading['depth'], ...children: PhrasingContent[]): Heading => ({
  type: 'heading',
  depth,
  children,
});
const items = (ordered: boolean, paragraphs: Paragraph[]): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: paragraphs.map((one): ListItem => ({ type: 'listItem', spread: false, children: [one] })),
});

/** The whole document: articles by number, then the claims as on the pages, disagreements first in each kind. */
export function markdown(comparison: Comparison, address: Address): string {
  const order = claimOrder(comparison);
  const root: Root = {
    type: 'root',
    children: [
      heading(1, text(comparison.story.title)),
      paragraph(text(summary(comparison).plain)),
      paragraph(link(address(storyUrl(comparison.story.id)), address(storyUrl(comparison.story.id)))),
      heading(2, text('Articles')),
      items(true, articles(comparison)),
      ...KINDS.flatMap((kind) => {
        const claims = order.filter((claim) => claim.kind === kind);
        return claims.length === 0
          ? []
          : [
              heading(2, text(KIND_NAMES[kind])),
              ...claims.flatMap((claim) => claimBlocks(comparison, claim, address)),
            ];
      }),
    ],
  };
  return remark().use(remarkGfm).data('settings', { bullet: '-' }).stringify(root);
}

function articles(comparison: Comparison): Paragraph[] {
  return comparison.articles.map((article) => {
    const url = webAddress(article.url);
    const facts = [
      article.outlet ?? 'outlet not stated',
      article.byline.length > 0 ? `by ${list(article.byline)}` : null,
      article.published ? date(article.published) : 'date not stated',
    ].filter((fact) => fact !== null);
    return paragraph(
      url ? link(titleOf(article), url) : text(titleOf(article)),
      space,
      text(`(${facts.join(', ')})`),
    );
  });
}

function claimBlocks(comparison: Comparison, claim: Claim, address: Address): (Heading | Paragraph | List)[] {
  const numbers = new Map(articleRefs(comparison).map(({ id, number }) => [id, number]));
  const silent = claim.silent.map((id) => numbers.get(id) ?? 0).sort((x, y) => x - y);
  const accounts = claim.accounts.map((account) =>
    paragraph(
      strong(`${numbers.get(account.article) ?? 0}, ${standing(claim, account)}:`),
      space,
      text(accountWords(comparison, account)),
    ),
  );
  return [
    heading(3, link(claim.label, address(claimUrl(comparison.story.id, claim.id)))),
    paragraph(text(`${VERDICT_SENTENCES[claim.verdict]}. ${claim.why}`)),
    items(false, [
      ...accounts,
      ...(silent.length > 0 && claim.verdict !== 'single'
        ? [paragraph(strong('Silent:'), space, text(list(silent)))]
        : []),
    ]),
  ];
}
