/** A story at a glance: column = claim, row = article, by verdict, then by how many articles speak to it. */
import type { Claim, Comparison } from '../engine/comparison.ts';
import { familyGroups, sign, VERDICT_NAMES } from './common.ts';
import { isShared, SHARED_VERDICTS } from './matrix.ts';

export interface Fingerprint {
  /** In units of the drawing; one claim is `STEP` wide. */
  width: number;
  height: number;
  /** One outline per kind of mark. */
  paths: { mark: string; d: string }[];
  rows: { number: number; y: number }[];
  groups: { count: number; text: string }[];
  /** Claims left out of the drawing: those the fewest articles speak to. */
  omitted: number;
  /** The drawing in words. */
  text: string;
}

const STEP = 10;
const SIZE = 8;
/** Claims; more are no wider than a hair. Those of each verdict are cut alike. */
const MOST_CLAIMS = 300;
/** Marks; beyond, silence is left blank. */
const MOST_MARKS = 4000;
/** Between verdicts and between families. */
const GAP = 8;

const SHAPES: Record<string, (x: number, y: number) => string> = {
  square: (x, y) => `M${x} ${y}h${SIZE}v${SIZE}h-${SIZE}z`,
  circle: (x, y) =>
    `M${x} ${y + SIZE / 2}a${SIZE / 2} ${SIZE / 2} 0 1 1 ${SIZE} 0a${SIZE / 2} ${SIZE / 2} 0 1 1 -${SIZE} 0z`,
  diamond: (x, y) =>
    `M${x + SIZE / 2} ${y}l${SIZE / 2} ${SIZE / 2}l-${SIZE / 2} ${SIZE / 2}l-${SIZE / 2} -${SIZE / 2}z`,
  dashed: (x, y) => `M${x + 1} ${y + 1}h${SIZE - 2}v${SIZE - 2}h-${SIZE - 2}z`,
  dash: (x, y) => `M${x + 2} ${y + SIZE / 2}h${SIZE - 4}`,
};
const SHAPE_OF: Record<string, keyof typeof SHAPES> = {
  a: 'square',
  b: 'circle',
  c: 'diamond',
  x: 'square',
  same: 'square',
  compatible: 'dashed',
  silent: 'dash',
};

/** Null where the articles share no claim. */
export function fingerprint(comparison: Comparison): Fingerprint | null {
  const claims = comparison.claims.filter(isShared);
  if (claims.length === 0) return null;
  const rows: (Fingerprint['rows'][number] & { id: string })[] = [];
  let y = 1;
  for (const group of familyGroups(comparison)) {
    for (const ref of group.articles) {
      rows.push({ id: ref.id, number: ref.number, y });
      y += STEP;
    }
    y += GAP / 2;
  }
  const height = y - GAP / 2;
  const order = rows.map(({ id }) => id);
  const paths = new Map<string, string>(
    ['silent', 'same', 'compatible', 'x', 'c', 'b', 'a'].map((mark) => [mark, '']),
  );
  const groups: Fingerprint['groups'] = [];
  const dashes = claims.length * rows.length <= MOST_MARKS;
  let omitted = 0;
  let x = 1;
  for (const verdict of SHARED_VERDICTS) {
    const own = claims.filter((claim) => claim.verdict === verdict);
    if (own.length === 0) continue;
    const shown = Math.ceil(own.length * Math.min(1, MOST_CLAIMS / claims.length));
    omitted += own.length - shown;
    for (const { stated } of byCoverage(own, order).slice(0, shown)) {
      for (const [index, mark] of stated.entries()) {
        if (mark === 'silent' && !dashes) continue;
        const draw = SHAPES[SHAPE_OF[mark] ?? 'dash'];
        paths.set(mark, (paths.get(mark) ?? '') + (draw?.(x, rows[index]?.y ?? 0) ?? ''));
      }
      x += STEP;
    }
    groups.push({ count: own.length, text: VERDICT_NAMES[verdict] });
    x += GAP;
  }
  const width = x - GAP;
  return {
    width,
    height,
    omitted,
    paths: [...paths].filter(([, d]) => d !== '').map(([mark, d]) => ({ mark, d })),
    rows: rows.map(({ number, y: top }) => ({ number, y: top })),
    groups,
    text: `${groups.map((group) => `${group.count} ${group.text}`).join(', ')}.`,
  };
}

/** Most widely stated first; claims of the same articles next to each other, so that agencies show as blocks. */
function byCoverage(claims: readonly Claim[], order: readonly string[]): { stated: string[] }[] {
  return claims
    .map((claim) => {
      const stated = order.map((id) => {
        const own = claim.accounts.filter(({ article }) => article === id);
        const account = own.find(({ vaguer }) => !vaguer) ?? own[0];
        if (!account) return 'silent';
        const mark = sign(claim, account);
        if (mark.is !== 'version') return mark.is;
        return ['a', 'b', 'c'].includes(mark.version) ? mark.version : 'x';
      });
      return { stated, pattern: stated.map((mark) => (mark === 'silent' ? '1' : '0')).join('') };
    })
    .sort(
      (p, q) =>
        silents(p.pattern) - silents(q.pattern) ||
        (p.pattern < q.pattern ? -1 : p.pattern > q.pattern ? 1 : 0),
    );
}

const silents = (pattern: string): number => pattern.split('1').length;
