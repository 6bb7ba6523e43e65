/** “Where the numbers part”: dot plots of the quantities on which articles disagree, with the same in words. */
import type { Account, Claim, Comparison } from '../engine/comparison.ts';
import { claimUrl } from '../links.ts';
import { accountFragment, list, refsById, sentenceOf, sign, type ArticleRef, type Sign } from './common.ts';
import { sortClaims } from './matrix.ts';
import { axisLabel, niceTicks, unitNote } from './scale.ts';

export interface Tile {
  number: number;
  /** Middle of the tile, and its top, in units of the drawing. */
  x: number;
  y: number;
  sign: Sign;
}
export interface Strip {
  label: string;
  url: string;
  /** "years", where the axis shows bare numbers; otherwise null. */
  unit: string | null;
  tiles: Tile[];
  /** Side of a tile; too small for a numeral below 12. */
  tileSize: number;
  /** Ranges: from, to, height. */
  ranges: { from: number; to: number; y: number }[];
  ticks: { x: number; label: string; strong: boolean; row: number }[];
  /** Ends of the scale. */
  axis: { from: number; to: number; y: number };
  /** Middle of the bin for accounts without a number. */
  noNumber: number | null;
  width: number;
  height: number;
  versions: { sign: Sign; words: string[]; articles: number[] }[];
  /** Versions that are not listed. */
  more: number;
  /** "3 and 5 are silent." */
  silent: string | null;
}
export interface Strips {
  shown: Strip[];
  /** Disagreeing numbers that are not drawn. */
  more: number;
}

const WIDTH = 180;
const EDGE = 12;
const NO_NUMBER_WIDTH = 60;
const TILE = 15;
const SMALL_TILE = 8;
const TINY_TILE = 4;
/** Tiles of one value from which they are tiny. */
const TINY_FROM = 60;
/** Tiles on top of each other; more stand beside them, until that is as wide as can be. */
const MOST_STACKED = 5;
const WIDEST_STACK = 60;
/** Versions listed below a drawing. */
const MOST_VERSIONS = 6;
const MOST_STRIPS = 4;
/** Widths of labels, in units of the drawing. */
const CHARACTER = 6.2;

// Days of the calendar, hours, ranks and scores are not amounts to be laid along a line.
const NOT_AMOUNTS = /^(date|time|weekday|ordinal|score|iso)/;

export function strips(comparison: Comparison): Strips {
  const numeric = sortClaims(comparison.claims).filter(
    (claim) => claim.kind === 'quantity' && claim.verdict !== 'single' && plottable(claim),
  );
  const parting = numeric.filter(({ verdict }) => verdict === 'differs');
  if (parting.length === 0) return { shown: [], more: 0 };
  const vague = numeric.filter(
    ({ verdict, accounts }) =>
      verdict !== 'differs' && accounts.length > 2 && accounts.some(({ vaguer }) => vaguer),
  );
  const shown = [...parting, ...vague].slice(0, MOST_STRIPS);
  const refs = refsById(comparison);
  const drawn = shown.map((claim) => strip(claim, comparison, refs));
  // One height for all, so that their scales stand on one line.
  const height = Math.max(...drawn.map((item) => item.axis.y));
  return {
    shown: drawn.map((item) => lower(item, height - item.axis.y)),
    more: Math.max(0, parting.length - MOST_STRIPS),
  };
}

function plottable({ accounts }: Claim): boolean {
  const values = accounts.filter(({ vaguer }) => !vaguer).map(({ value }) => value);
  const units = new Set(values.map((value) => value?.unit));
  return (
    values.length > 0 &&
    units.size === 1 &&
    // No range falls: "3-1" is a score, whatever it was taken for.
    values.every((v) => v && !NOT_AMOUNTS.test(v.unit) && (v.high === null || v.high >= v.amount))
  );
}

const middle = ({ amount, high }: { amount: number; high: number | null }): number =>
  high === null ? amount : (amount + high) / 2;

function strip(claim: Claim, comparison: Comparison, refs: ReadonlyMap<string, ArticleRef>): Strip {
  const exact = claim.accounts.flatMap((account) =>
    account.value && !account.vaguer ? [{ account, value: account.value }] : [],
  );
  const vague = claim.accounts.filter(({ vaguer }) => vaguer);
  const right = WIDTH - (vague.length > 0 ? NO_NUMBER_WIDTH : 0);
  const amounts = exact.flatMap(({ value }) => [value.amount, value.high ?? value.amount]);
  const { from, to, ticks } = niceTicks(amounts);
  const scale = (amount: number): number =>
    round(to === from ? right / 2 : EDGE + ((amount - from) / (to - from)) * (right - 2 * EDGE));

  const stacks = new Map<number, StackTile[]>();
  const put = (x: number, account: Account): void => {
    const number = refs.get(account.article)?.number ?? 0;
    const stack = stacks.get(x) ?? [];
    if (!stack.some((tile) => tile.number === number)) stack.push({ number, sign: sign(claim, account) });
    stacks.set(x, stack);
  };
  for (const { account, value } of exact) put(scale(middle(value)), account);
  const noNumber = vague.length > 0 ? WIDTH - NO_NUMBER_WIDTH / 2 : null;
  for (const account of vague) put(noNumber ?? 0, account);
  const { tiles, size, floor } = pile(stacks);
  const unit = exact[0]?.value.unit ?? '';
  const values = new Map(
    exact.map(({ value }) => [
      scale(middle(value)),
      value.high === null
        ? axisLabel(value.amount, unit)
        : `${axisLabel(value.amount, unit)}–${axisLabel(value.high, unit)}`,
    ]),
  );
  const all = versions(claim, comparison, refs);
  return {
    label: claim.label,
    url: claimUrl(comparison.story.id, claim.id),
    unit: unitNote(unit),
    tiles,
    tileSize: size,
    ranges: exact.flatMap(({ value }) =>
      value.high === null ? [] : [{ from: scale(value.amount), to: scale(value.high), y: floor }],
    ),
    ticks: placeLabels(
      values,
      ticks.map((tick) => [scale(tick), axisLabel(tick, unit)]),
      right,
    ),
    axis: { from: EDGE / 2, to: right - EDGE / 2, y: floor },
    noNumber,
    width: WIDTH,
    height: floor + 32,
    versions: all.slice(0, MOST_VERSIONS),
    more: Math.max(0, all.length - MOST_VERSIONS),
    silent: silentSentence(claim.silent, refs),
  };
}

interface StackTile {
  number: number;
  sign: Sign;
}

/** Stacks of tiles, each over its own value; a stack that would cover another stands on it. */
function pile(stacks: ReadonlyMap<number, StackTile[]>): { tiles: Tile[]; size: number; floor: number } {
  const tallest = Math.max(...[...stacks.values()].map((stack) => stack.length));
  const size = tallest > TINY_FROM ? TINY_TILE : tallest > 2 * MOST_STACKED ? SMALL_TILE : TILE;
  const step = size + 1;
  const placed: { from: number; to: number; rows: number }[] = [];
  const tiles: Tile[] = [];
  for (const [x, stack] of [...stacks].sort(([p], [q]) => p - q)) {
    const columns = Math.min(Math.ceil(stack.length / MOST_STACKED), Math.floor(WIDEST_STACK / step));
    const rows = Math.ceil(stack.length / columns);
    const [from, to] = [x - (columns * step) / 2, x + (columns * step) / 2];
    const below = Math.max(
      0,
      ...placed.filter((other) => other.from < to && from < other.to).map((other) => other.rows),
    );
    placed.push({ from, to, rows: below + rows });
    for (const [index, tile] of stack.entries())
      tiles.push({
        ...tile,
        x: round(x + ((index % columns) - (columns - 1) / 2) * step),
        y: -(below + Math.floor(index / columns) + 1) * step,
      });
  }
  const floor = Math.max(...placed.map(({ rows }) => rows)) * step + 2;
  return { tiles: tiles.map((tile) => ({ ...tile, y: tile.y + floor })), size, floor };
}

/** The articles' own values first, in one or two rows; then those marks of the scale that have room. */
function placeLabels(
  values: ReadonlyMap<number, string>,
  ticks: readonly (readonly [x: number, label: string])[],
  right: number,
): Strip['ticks'] {
  const ends = [-Infinity, -Infinity];
  const placed: (Strip['ticks'][number] & { half: number })[] = [];
  const halfOf = (label: string): number => (label.length * CHARACTER) / 2 + 2;
  for (const [x, label] of [...values].sort(([p], [q]) => p - q)) {
    const half = halfOf(label);
    const row = ends.findIndex((end) => end <= x - half);
    if (row < 0) continue;
    ends[row] = x + half;
    placed.push({ x, label, strong: true, row, half });
  }
  for (const [x, label] of ticks) {
    const half = halfOf(label);
    const taken = placed.some((other) => other.row === 0 && Math.abs(other.x - x) < other.half + half);
    if (x - half < -2 || x + half > right + 2 || taken) continue;
    placed.push({ x, label, strong: false, row: 0, half });
  }
  return placed.map(({ x, label, strong, row }) => ({ x, label, strong, row }));
}

function versions(
  claim: Claim,
  comparison: Comparison,
  refs: ReadonlyMap<string, ArticleRef>,
): Strip['versions'] {
  const found = new Map<string, Strip['versions'][number]>();
  const ordered = [...claim.accounts].sort((x, y) => Number(x.vaguer) - Number(y.vaguer));
  for (const account of ordered) {
    const mark = sign(claim, account);
    const key = 'version' in mark ? mark.version : mark.is;
    const entry = found.get(key) ?? { sign: mark, words: [], articles: [] };
    found.set(key, entry);
    const number = refs.get(account.article)?.number ?? 0;
    if (!entry.articles.includes(number)) entry.articles.push(number);
    const article = comparison.articles.find(({ id }) => id === account.article);
    const sentence = article && sentenceOf(article, account.sentence);
    const words = accountFragment(claim, account, sentence, { most: account.vaguer ? 6 : 8, extend: false })
      .pieces.map(({ text }) => text)
      .join('')
      .replace(/^["“‘'(]+|["”’',;:.)]+$/g, '');
    if (entry.words.length < 2 && !entry.words.some((other) => other.toLowerCase() === words.toLowerCase()))
      entry.words.push(words);
  }
  return [...found.values()].sort((x, y) => key(x.sign) - key(y.sign));
}

const key = (mark: Sign): number => ('version' in mark ? mark.version.charCodeAt(0) : 999);

export function silentSentence(
  silent: readonly string[],
  refs: ReadonlyMap<string, ArticleRef>,
): string | null {
  const numbers = silent.map((id) => refs.get(id)?.number ?? 0).sort((x, y) => x - y);
  if (numbers.length === 0) return null;
  if (numbers.length > 6) return `${numbers.length} articles are silent.`;
  return `${list(numbers)} ${numbers.length === 1 ? 'is' : 'are'} silent.`;
}

function lower(item: Strip, by: number): Strip {
  return {
    ...item,
    height: item.height + by,
    axis: { ...item.axis, y: item.axis.y + by },
    tiles: item.tiles.map((tile) => ({ ...tile, y: tile.y + by })),
    ranges: item.ranges.map((range) => ({ ...range, y: range.y + by })),
  };
}

const round = (x: number): number => Math.round(x * 10) / 10;
