/** What was measured of sites of different sizes, as one table in markdown. */

export interface ScaleRow {
  what: string;
  pages?: number;
  files?: number;
  bytes?: number;
  /** Seconds by the clock, and of processor time. */
  wall?: number;
  cpu?: number;
  /** Bytes. */
  memory?: number;
  /** What `ratio` is a multiple of. */
  beside?: string;
  ratio?: number;
}

const HEAD = [
  'what',
  'pages',
  'files',
  'output',
  'clock',
  'CPU',
  'CPU per file',
  'memory',
  'beside',
  'ratio',
];
const number = new Intl.NumberFormat('en');
const count = (value: number | undefined): string => (value === undefined ? '' : number.format(value));
const seconds = (value: number | undefined): string => (value === undefined ? '' : `${value.toFixed(1)} s`);
const megabytes = (value: number | undefined): string =>
  value === undefined ? '' : `${number.format(Math.round(value / 1e6))} MB`;

export function scaleTable(rows: readonly ScaleRow[]): string {
  const lines = rows.map(({ what, pages, files, bytes, wall, cpu, memory, beside = '', ratio }) => [
    what,
    count(pages),
    count(files),
    megabytes(bytes),
    seconds(wall),
    seconds(cpu),
    cpu === undefined || !files ? '' : `${((cpu / files) * 1000).toFixed(1)} ms`,
    megabytes(memory),
    beside,
    ratio === undefined ? '' : ratio.toFixed(2),
  ]);
  const alignment = HEAD.map((name) => (name === 'what' || name === 'beside' ? '---' : '---:'));
  return [HEAD, alignment, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
