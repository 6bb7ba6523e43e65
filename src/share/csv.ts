/** Claims × articles as CSV (RFC 4180), ready for a spreadsheet. */
import { stringify } from 'csv-stringify/sync';
import type { Claim, Comparison } from '../engine/comparison.ts';
import { claimUrl } from '../links.ts';
import { articleRefs } from '../view/common.ts';
import { accountWords, oneLine, standing } from './text.ts';

/** What a spreadsheet holds in one cell, in characters. */
const MOST_IN_CELL = 32_000;
/** Between several accounts of one article. */
const BETWEEN = ' | ';

/** One row per claim; for each article how it stands to the claim, and its words. `address` makes a path whole. */
export function claimsCsv(comparison: Comparison, address: (path: string) => string): string {
  const articles = articleRefs(comparison).map((ref) => ({ id: ref.id, name: `${ref.number} ${ref.name}` }));
  const head = ['claim', 'kind', 'label', 'verdict', 'why', 'independent origins', 'address'];
  const rows = comparison.claims.map((claim) => [
    claim.id,
    claim.kind,
    claim.label,
    claim.verdict,
    claim.why,
    claim.origins,
    address(claimUrl(comparison.story.id, claim.id)),
    ...articles.flatMap(({ id }) => cells(comparison, claim, id)),
  ]);
  const columns = [...head, ...articles.flatMap(({ name }) => [`${name}: standing`, `${name}: words`])];
  return stringify(
    [columns, ...rows].map((row) => row.map(cell)),
    {
      // Without it Excel takes the file for another encoding.
      bom: true,
      record_delimiter: '\r\n',
      // Signs in a text can't be taken for the separator by readers that guess it.
      quoted: true,
      escape_formulas: true,
    },
  );
}

function cells(comparison: Comparison, claim: Claim, article: string): [string, string] {
  const accounts = claim.accounts.filter((account) => account.article === article);
  if (accounts.length === 0) return ['silent', ''];
  return [
    [...new Set(accounts.map((account) => standing(claim, account)))].join(BETWEEN),
    accounts.map((account) => accountWords(comparison, account)).join(BETWEEN),
  ];
}

const cell = (value: string | number): string | number =>
  typeof value === 'number' ? value : oneLine(value).slice(0, MOST_IN_CELL).toWellFormed();
