/** What is wrong with a file, said so that an editor can put it right. */

export interface Problem {
  severity: 'error' | 'warning';
  /** Path of the file or folder, as the reader of the message would write it. */
  file: string;
  line?: number;
  /** What is wrong, as a sentence without the file's name. */
  message: string;
  /** What to do about it, as a sentence. */
  remedy: string;
  /** The site can't be right without it: nothing may be built. */
  stops?: boolean;
}

/** One problem in one line of text: "content/fire/a.txt:3: error: …. Do this." */
export function problemText({ severity, file, line, message, remedy }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${severity}: ${message}. ${remedy}`;
}

/** The word of `known` that `word` was probably meant to be, or null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const distances = known.map((k) => ({ k, d: distance(word.toLowerCase().slice(0, 60), k.toLowerCase()) }));
  const best = distances.sort((a, b) => a.d - b.d)[0];
  return best && best.d <= Math.max(2, Math.floor(best.k.length / 3)) && best.d < best.k.length / 2
    ? best.k
    : null;
}

/** Levenshtein's edit distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
  }
  return row[b.length] ?? 0;
}
