/** The ribbon map of a pair: a band per article cut into its sentences, and a ribbon for every passage both have. */
import type { Article } from '../engine/comparison.ts';
import { HEADLINE, type Alone, type Facing } from './pair-rows.ts';
import type { PairMap, Ribbon, Row } from './pair-types.ts';

/** Units of the drawing; it is stretched to the page's width. */
export const MAP_WIDTH = 1000;
export const MAP_HEIGHT = 92;
/** Height of the white tab of a passage only one article has. */
const TAB = 15;

type Text = Pick<Article, 'sentences'>;

interface Place {
  start: number;
  end: number;
}

/** Where each sentence lies on the band, by its share of the article's letters; the headline and repetitions have no width. */
function places(article: Text): Place[] {
  const size = article.sentences.map((one) => (one.id === HEADLINE ? 0 : one.text.length));
  const total = size.reduce((sum, n) => sum + n, 0) || 1;
  let sum = 0;
  return size.map((n) => {
    const start = (sum / total) * MAP_WIDTH;
    sum += n;
    return { start, end: (sum / total) * MAP_WIDTH };
  });
}

/** Neighbouring sentences as one stretch of the band. */
function stretches(at: readonly number[], all: readonly Place[]): Place[] {
  const out: (Place & { last: number })[] = [];
  for (const i of at) {
    const place = all[i];
    if (!place || place.end === place.start) continue;
    const open = out.at(-1);
    if (open?.last === i - 1) Object.assign(open, { end: place.end, last: i });
    else out.push({ ...place, last: i });
  }
  return out;
}

const n = (value: number): string => String(Math.round(value));
const shape = (top: Place, y1: number, bottom: Place, y2: number): string =>
  `M${n(top.start)} ${n(y1)}H${n(top.end)}L${n(bottom.end)} ${n(y2)}H${n(bottom.start)}z`;
const middle = (one: Place, other: Place): Place => ({
  start: (one.start + other.start) / 2,
  end: (one.end + other.end) / 2,
});

const shade = (common: number): string =>
  common >= 85 ? 'm4' : common >= 50 ? 'm3' : common >= 25 ? 'm2' : 'm1';
const WORDS = { differs: 'disagree', compatible: 'on the same subject', same: 'nearly word for word' };

/** Lines and the rows made of them (in the same order, headings aside) → the drawing. */
export function drawMap(
  left: Text,
  right: Text,
  lines: readonly (Facing | Alone)[],
  rows: readonly Row[],
): PairMap {
  const leftPlaces = places(left);
  const rightPlaces = places(right);
  const shown = rows.filter((row) => row.kind !== 'heading');
  const ribbons: Ribbon[] = [];
  const told = { facing: 0, moved: 0, differs: 0, left: 0, right: 0 };
  lines.forEach((line, i) => {
    const row = shown[i];
    if (!row) return;
    if (line.kind === 'alone' || row.kind === 'only') {
      if (line.kind !== 'alone' || row.kind !== 'only') return;
      told[line.side] += 1;
      const [y1, y2] = line.side === 'left' ? [0, TAB] : [MAP_HEIGHT - TAB, MAP_HEIGHT];
      const tabs = stretches(line.sentences, line.side === 'left' ? leftPlaces : rightPlaces);
      if (tabs.length > 0)
        ribbons.push({
          row: row.id,
          label: `Row ${row.id.slice(1)}: ${row.label.toLowerCase()}`,
          paths: tabs.map((tab) => shape(tab, y1, tab, y2)),
          as: 'only',
        });
      return;
    }
    told.facing += 1;
    if (line.moved) told.moved += 1;
    if (row.verdict === 'differs') told.differs += 1;
    const bottoms = stretches(line.right, rightPlaces);
    const pairs = stretches(line.left, leftPlaces).flatMap((top) =>
      bottoms.map((bottom) => ({ top, bottom })),
    );
    if (pairs.length === 0) return;
    const differs = row.verdict === 'differs';
    ribbons.push({
      row: row.id,
      label: `Row ${row.id.slice(1)}: ${WORDS[row.verdict]}`,
      paths: pairs.flatMap(({ top, bottom }) => {
        if (!differs) return [shape(top, 0, bottom, MAP_HEIGHT)];
        const half = middle(top, bottom);
        return [shape(top, 0, half, MAP_HEIGHT / 2), shape(half, MAP_HEIGHT / 2, bottom, MAP_HEIGHT)];
      }),
      as: `${differs ? 'differs' : shade(row.common)}${line.moved ? ' moved' : ''}`,
    });
  });
  // What moved crosses the others and is painted over them.
  ribbons.sort((x, y) => Number(x.as.endsWith('moved')) - Number(y.as.endsWith('moved')));
  return {
    ribbons,
    text:
      `${told.facing} passages face each other, ${told.moved} of them at another place in the right article; ` +
      `${told.differs} disagree. ${told.left} stand only in the left article, ${told.right} only in the right.`,
  };
}
