/**
 * A comparison in two files: all but its alignments, and those, one pair a line. The alignments of a story of many
 * articles are nine tenths of it, and no page needs more than those of a few pairs: each pair's are read when asked for.
 */
import type { Alignment, Comparison, Pair } from './engine/comparison.ts';

export interface Packed {
  /** The comparison with pairs that lack their alignments, as JSON. */
  rest: string;
  /** The alignments of each pair, as JSON, one pair a line. */
  lines: Buffer;
}

/** Lines written at once: few enough that their text is small beside the comparison. */
const AT_ONCE = 1000;
const NEWLINE = 10;

export function pack(comparison: Comparison): Packed {
  const pairs = comparison.pairs.map(({ left, right, shared }) => ({ left, right, shared }));
  const parts: Buffer[] = [];
  for (let at = 0; at < comparison.pairs.length; at += AT_ONCE) {
    const some = comparison.pairs.slice(at, at + AT_ONCE);
    parts.push(Buffer.from(some.map(({ alignments }) => `${JSON.stringify(alignments)}\n`).join('')));
  }
  return { rest: JSON.stringify({ ...comparison, pairs }), lines: Buffer.concat(parts) };
}

/** The comparison that was packed; null where the two are not whole or not of one comparison. */
export function unpack(rest: unknown, lines: Buffer): Comparison | null {
  const comparison = rest as Comparison;
  const pairs: Pair[] = [];
  let from = 0;
  for (const { left, right, shared } of comparison.pairs) {
    const to = lines.indexOf(NEWLINE, from);
    if (to < 0) return null;
    pairs.push(packedPair({ left, right, shared }, lines.subarray(from, to)));
    from = to + 1;
  }
  return from === lines.length ? { ...comparison, pairs } : null;
}

const lineOf = new WeakMap<Pair, Buffer>();

/** Reads its alignments each time they are asked for. */
function packedPair({ left, right, shared }: Omit<Pair, 'alignments'>, line: Buffer): Pair {
  const pair = {
    left,
    right,
    get alignments(): Alignment[] {
      return JSON.parse(line.toString('utf8')) as Alignment[];
    },
    shared,
  };
  lineOf.set(pair, line);
  return pair;
}

/** The comparison's JSON on one line, as `JSON.stringify` writes it, piece by piece. */
export function* piecesOf(comparison: Comparison): Generator<Buffer<ArrayBuffer>> {
  let between = '{';
  for (const [name, value] of Object.entries(comparison) as [string, unknown][]) {
    if (value === undefined) continue;
    yield Buffer.from(`${between}${JSON.stringify(name)}:`);
    between = ',';
    if (name === 'pairs') yield* piecesOfPairs(comparison.pairs);
    else yield Buffer.from(JSON.stringify(value));
  }
  yield Buffer.from('}\n');
}

function* piecesOfPairs(pairs: readonly Pair[]): Generator<Buffer<ArrayBuffer>> {
  yield Buffer.from('[');
  for (let at = 0; at < pairs.length; at += AT_ONCE)
    yield Buffer.concat(
      pairs.slice(at, at + AT_ONCE).flatMap((pair, i) => {
        const [left, right, shared] = [pair.left, pair.right, pair.shared].map((value) =>
          JSON.stringify(value),
        );
        return [
          Buffer.from(`${at + i === 0 ? '' : ','}{"left":${left},"right":${right},"alignments":`),
          lineOf.get(pair) ?? Buffer.from(JSON.stringify(pair.alignments)),
          Buffer.from(`,"shared":${shared}}`),
        ];
      }),
    );
  yield Buffer.from(']');
}
