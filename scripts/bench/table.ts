/** One table for everything measured, as markdown. */

export interface Row {
  what: string;
  result: string;
  /** What it is measured against in the same run, with that figure and how many times more it is; or what it is measured on. */
  beside?: string;
  other?: string;
  ratio?: string;
}

/** The rows under one heading row. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, result, beside = '', other = '', ratio = '' }) =>
      `| ${what} | ${result} | ${beside} | ${other} | ${ratio} |`,
  );
  return ['| what | result | beside, or on | | ratio |', '| --- | ---: | --- | ---: | ---: |', ...lines].join(
    '\n',
  );
}
