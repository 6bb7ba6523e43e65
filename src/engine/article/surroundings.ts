/** Marks the items of a file that are no part of the article. */
import { ADDRESS_LABEL, addressIn } from './credits.ts';
import { appeal, furniture } from './furniture.ts';
import { looksLikeHeadline } from './headings.ts';
import type { Item } from './items.ts';

/** Marks a line that is (or announces) a web address; the address where it is the article's own. */
export function markAddress(it: Item, items: readonly Item[], i: number): string | null {
  if (it.role !== 'body' || it.line.words > 16) return null;
  const found = addressIn(it.line.text);
  if (found === null) {
    // "Original url:" and the address in the line below.
    const below = items[i + 1];
    if (
      below &&
      ADDRESS_LABEL.test(it.line.text) &&
      addressIn(below.line.text) !== null &&
      below.line.words <= 3
    )
      it.role = 'metadata';
    return null;
  }
  const rest = it.line.text
    .replace(found, ' ')
    .replace(/[<>()[\]|]/g, ' ')
    .trim();
  const labelled = ADDRESS_LABEL.test(rest) || items[i - 1]?.role === 'metadata';
  if (rest !== '' && !labelled) return null;
  const atEdge = i < 4 || i >= items.length - 2;
  it.role = labelled || atEdge ? 'metadata' : 'related-link';
  return it.role === 'metadata' ? found : null;
}

/** Marks captions, links, appeals and the like among what is still taken for the article. */
export function markFurniture(items: readonly Item[]): void {
  const open = items.filter((it) => it.role === 'body');
  const textLines = open.map((it) => it.line);
  const first = open.findIndex(({ line }) => {
    const reason = furniture(line);
    return reason !== 'navigation' && reason !== 'advertisement';
  });
  for (let i = 0; i < open.length; i++) {
    const it = open[i];
    if (!it) continue;
    const run = appeal(textLines, i);
    if (run > 0) {
      for (const member of open.slice(i, i + run))
        member.role = furniture(member.line) === 'navigation' ? 'navigation' : 'appeal';
      i += run - 1;
      continue;
    }
    const reason = furniture(it.line);
    if (reason === null) continue;
    // A headline may open like a link ("Video: …", "Explainer: …").
    if (i === first && reason === 'related-link' && looksLikeHeadline(it, open.slice(1, 8))) continue;
    it.role = reason;
  }
}
