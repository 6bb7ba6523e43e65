/** Pairs of sentences as columns: pair i is `left[i]`, `right[i]`, `dice[i]`. A large story has millions. */
export interface Candidates {
  left: Int32Array;
  right: Int32Array;
  dice: Float64Array;
}

/** Steps by which the floor rises, from 0 to 1. */
const STEPS = 50;

/** Gathers pairs, in columns that grow by doubling. When there are too many, its floor rises and the least alike go. */
export class Columns {
  /** Pairs less alike than this are not kept: 0 to 1. */
  floor: number;
  readonly #most: number;
  #size = 0;
  #left = new Int32Array(1024);
  #right = new Int32Array(1024);
  #dice = new Float64Array(1024);

  /** @param most pairs kept; wholly equal ones (1) are kept beyond it. */
  constructor(floor: number, most: number) {
    this.floor = floor;
    this.#most = most;
  }

  add(left: number, right: number, dice: number): void {
    if (dice < this.floor) return;
    if (this.#size === this.#left.length) {
      this.#left = grown(this.#left, new Int32Array(2 * this.#size));
      this.#right = grown(this.#right, new Int32Array(2 * this.#size));
      this.#dice = grown(this.#dice, new Float64Array(2 * this.#size));
    }
    this.#left[this.#size] = left;
    this.#right[this.#size] = right;
    this.#dice[this.#size++] = dice;
    // To the first step that leaves few enough: which one that is does not depend on the order of the pairs.
    while (this.#size > this.#most && this.floor < 1) this.#raise();
  }

  #raise(): void {
    this.floor = Math.min(1, (Math.floor(this.floor * STEPS + 1e-9) + 1) / STEPS);
    let kept = 0;
    for (let at = 0; at < this.#size; at++) {
      if (this.#dice[at]! < this.floor) continue;
      this.#left[kept] = this.#left[at]!;
      this.#right[kept] = this.#right[at]!;
      this.#dice[kept++] = this.#dice[at]!;
    }
    this.#size = kept;
  }

  take(): Candidates {
    const [left, right, dice] = [this.#left, this.#right, this.#dice].map((column) =>
      column.subarray(0, this.#size),
    ) as [Int32Array, Int32Array, Float64Array];
    return { left, right, dice };
  }
}

function grown<T extends Int32Array | Float64Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
