/**
 * `node scripts/bench/scale-view.ts <content> <pages> <file>`: only computes what stands in so many claim pages of stories
 * that were compared before, and writes it down, as a generator that draws from data needs it.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { analyse, comparisonOf } from '../../src/analysis.ts';
import { fingerprint, listFolders } from '../../src/folders.ts';
import { cite, pageItem } from '../../src/share/citations.ts';
import { snippet } from '../../src/share/embed.ts';
import { claimShare } from '../../src/share/head.ts';
import { claimView } from '../../src/view/claim.ts';
import { formerAccounts } from '../../src/view/former.ts';

const [content = '', pages = '', file = ''] = process.argv.slice(2);
const address = (path: string): string => `https://example.org${path}`;
let left = Number(pages);
const out = openSync(file, 'w');
for (const { path } of (await listFolders(content)).folders) {
  if (left === 0) break;
  const comparison = await comparisonOf(await analyse(path, content, await fingerprint(path)), content);
  for (const claim of comparison.claims.slice(0, left)) {
    left--;
    const data = {
      view: claimView(comparison, claim, address),
      former: formerAccounts(comparison, claim.id),
      share: claimShare(comparison, claim, address, false),
      snippet: snippet(comparison, claim, address),
      cite: cite(pageItem(comparison, address, claim)),
    };
    writeSync(out, `${JSON.stringify(data)}\n`);
  }
}
closeSync(out);
