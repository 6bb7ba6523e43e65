/** What an article's page says about the article itself. */
import type { Article, Sentence } from '../engine/comparison.ts';
import { count, date, grouped, list, sentenceOf } from './common.ts';
import { webAddress } from '../share/text.ts';

export interface Fact {
  name: string;
  value: string;
  url: string | null;
  /** False: the file does not state it. */
  stated: boolean;
}
export interface LeftOut {
  reason: string;
  texts: string[];
}

const REASONS: Record<Article['setAside'][number]['reason'], string> = {
  caption: 'photo caption',
  credit: 'credit',
  'related-link': 'link to another article',
  appeal: 'appeal to readers',
  newsletter: 'newsletter',
  navigation: 'navigation',
  repeated: 'paragraph printed twice',
  metadata: 'details about the article',
  advertisement: 'advertisement',
  image: 'image',
  table: 'table',
  code: 'code',
  editor: 'set aside by an editor',
};

/** What the article's file states about it, and what it does not. */
export function facts(article: Article): Fact[] {
  const fact = (name: string, value: string | null, url: string | null = null): Fact => ({
    name,
    value: value ?? 'Not stated',
    url,
    stated: value !== null,
  });
  const url = webAddress(article.url);
  return [
    fact('Outlet', article.outlet),
    fact('Author', article.byline.length > 0 ? list(article.byline) : null),
    fact('Date', article.published ? date(article.published) : null),
    ...(url ? [fact('Original', new URL(url).hostname.replace(/^www\./, ''), url)] : []),
    ...(article.agencies.length > 0 ? [fact('Draws on', list(article.agencies))] : []),
    fact('Length', `${grouped(article.words)} words`),
    fact('File', article.file),
    ...(article.withheld ? [fact('Not shown', count(article.withheld, 'sentence'), url)] : []),
  ];
}

/** What stands in the file but is not the article, by reason. */
export function leftOut(article: Article): LeftOut[] {
  const found = new Map<string, string[]>();
  for (const { reason, text } of article.setAside)
    found.set(REASONS[reason], [...(found.get(REASONS[reason]) ?? []), text]);
  return [...found].map(([reason, texts]) => ({
    reason:
      texts.length > 1 ? `${reason} (${texts.length === 2 ? 'twice' : count(texts.length, 'time')})` : reason,
    texts,
  }));
}

/** "Paragraphs 12 to 20 repeat paragraphs 3 to 11, word for word", of these sentences. */
export function repeatLabel(article: Article, ids: readonly string[]): string {
  const own = ids.flatMap((id) => sentenceOf(article, id) ?? []);
  const range = (sentences: readonly Sentence[]): string => {
    const numbers = sentences.map((one) => one.paragraph);
    const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
    return first === last ? `paragraph ${first}` : `paragraphs ${first} to ${last}`;
  };
  const earlier = own.flatMap((one) =>
    one.repeats === null ? [] : (sentenceOf(article, one.repeats) ?? []),
  );
  const from = range(own);
  return `${from[0]?.toUpperCase()}${from.slice(1)} ${from.startsWith('paragraphs') ? 'repeat' : 'repeats'} ${range(earlier)}, word for word`;
}
