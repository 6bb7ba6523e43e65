/** The one plain-text rendering of a comparison: what the terminal prints and the golden files hold. */
import type { Account, Article, Claim, Comparison, Family, Pair, Verdict } from './comparison.ts';

const MARK: Record<Verdict, string> = { differs: '≠', compatible: '≈', same: '=', single: '·' };
const HEADING = {
  quantity: 'Numbers',
  quote: 'Quotes',
  statement: 'Statements',
} as const;
/** Disagreements first, what only one article says last: the order the pages use. */
const ORDER: readonly Verdict[] = ['differs', 'compatible', 'same', 'single'];

/** Pairs below this share of common wording (0 to 1) are not worth a line. */
const SHARED_FLOOR = 0.01;

/**
 * A comparison as plain text, no line longer than `width` characters unless one word is.
 * Articles are numbered in the record's order; every account stands in the article's exact words.
 */
export function renderText(comparison: Comparison, width: number): string {
  const number = new Map(comparison.articles.map((article, at) => [article.id, at + 1]));
  const numbers = (ids: readonly string[]): string =>
    ids
      .map((id) => number.get(id) ?? 0)
      .sort((one, other) => one - other)
      .join(' ');

  const lines = [
    ...wrap(comparison.story.title, width, ''),
    ...(comparison.story.summary ? wrap(comparison.story.summary, width, '') : []),
    ...wrap(tally(comparison), width, ''),
    '',
    'Articles',
    ...comparison.articles.flatMap((article, at) => articleLines(article, at + 1, width)),
    ...section(
      'Shared origin',
      comparison.families.filter((family) => family.articles.length > 1),
      (family: Family) => wrap(`${numbers(family.articles)}: ${family.because}`, width, '  '),
    ),
    ...section(
      'Shared wording',
      comparison.pairs.filter((pair) => Math.max(pair.shared.left, pair.shared.right) >= SHARED_FLOOR),
      (pair: Pair) =>
        wrap(
          `${numbers([pair.left])} and ${numbers([pair.right])}: ` +
            `${percent(pair.shared.left)} of ${numbers([pair.left])}, ` +
            `${percent(pair.shared.right)} of ${numbers([pair.right])}`,
          width,
          '  ',
        ),
    ),
    ...section('One name, several spellings', comparison.spellings, (spelling) =>
      wrap(spelling.forms.map((form) => `${form.text} (${numbers(form.articles)})`).join(', '), width, '  '),
    ),
  ];
  for (const kind of ['quantity', 'quote', 'statement'] as const) {
    const claims = comparison.claims.filter((claim) => claim.kind === kind);
    if (claims.length === 0) continue;
    lines.push('', HEADING[kind]);
    for (const verdict of ORDER) {
      for (const claim of claims.filter((one) => one.verdict === verdict)) {
        lines.push(...claimLines(claim, number, numbers, width));
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

function tally({ articles, claims }: Comparison): string {
  const count = (verdict: Verdict): number => claims.filter((claim) => claim.verdict === verdict).length;
  return (
    `${plural(articles.length, 'article')}, ${plural(claims.length, 'claim')}: ${count('differs')} differ, ` +
    `${count('compatible')} compatible, ${count('same')} the same, ${count('single')} in one article only`
  );
}

function articleLines(article: Article, at: number, width: number): string[] {
  const facts = [
    article.outlet ?? 'outlet not stated',
    ...(article.byline.length > 0 ? [`by ${article.byline.join(', ')}`] : []),
    article.published ?? 'date not stated',
    ...(article.agencies.length > 0 ? [`credits ${article.agencies.join(', ')}`] : []),
    `${article.words} words`,
    ...(article.setAside.length > 0
      ? [`set aside: ${article.setAside.map((piece) => piece.reason).join(', ')}`]
      : []),
  ];
  const opening = article.titleFrom === 'opening' ? ' (opening words)' : '';
  return [
    ...wrap(`${at}  ${article.title}${opening}`, width, '  ', '     '),
    ...wrap(facts.join('; '), width, '     '),
  ];
}

function claimLines(
  claim: Claim,
  number: ReadonlyMap<string, number>,
  numbers: (ids: readonly string[]) => string,
  width: number,
): string[] {
  const accounts = claim.accounts.map((account) => ({ account, at: number.get(account.article) ?? 0 }));
  const silent = claim.silent.length > 0 ? wrap(`silent: ${numbers(claim.silent)}`, width, '    ') : [];
  return [
    ...wrap(`${MARK[claim.verdict]} ${claim.label}`, width, '  ', '    '),
    ...(claim.verdict === 'single' ? [] : wrap(claim.why, width, '    ')),
    ...accounts.flatMap(({ account, at }) => accountLines(account, at, width)),
    ...(claim.verdict === 'single' ? [] : silent),
  ];
}

function accountLines(account: Account, at: number, width: number): string[] {
  const version = account.version ? ` ${account.version}` : '';
  const notes = [
    ...(account.speaker ? [account.speaker] : []),
    ...(account.via ? [`via ${account.via}`] : []),
    ...(account.vaguer ? ['less exact'] : []),
  ];
  const note = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  return wrap(`${at}${version}  “${oneLine(account.text)}”${note}`, width, '    ', '       ');
}

function section<T>(heading: string, rows: readonly T[], render: (row: T) => string[]): string[] {
  return rows.length > 0 ? ['', heading, ...rows.flatMap(render)] : [];
}

/** Breaks at spaces so that no line is longer than `width`, each line after the first behind `hanging`. */
function wrap(text: string, width: number, indent: string, hanging = indent): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text).split(' ')) {
    const before = lines.length === 0 ? indent : hanging;
    if (line !== '' && before.length + line.length + 1 + word.length > width) {
      lines.push(before + line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push((lines.length === 0 ? indent : hanging) + line);
  return lines;
}

// Besides line breaks, controls go: an article must not steer the reader's terminal.
function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
