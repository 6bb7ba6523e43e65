/** `npm run bench`: how much comparing finds and how long it takes, or, with `--scale`, what building large sites costs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { asRows, measureAccuracy, measureGolden } from './bench/accuracy.ts';
import { machine } from './bench/scale-run.ts';
import { scaleTable } from './bench/scale-table.ts';
import { measureScale } from './bench/scale.ts';
import { measureSpeed } from './bench/speed.ts';
import { table } from './bench/table.ts';
import { readStories } from './bench/texts.ts';

const USAGE = `npm run bench [-- --write]
npm run bench -- --scale [--stories <n,…>] [--articles <n,…>] [--pages <n,…>] [--eleventy]

Without --scale, in some minutes: how much is found and how long comparing takes, beside simpler methods.

  --write         publishes how much is found on the page that says how to read the site

With --scale: builds sites of generated stories in a temporary folder, clean, unchanged, and after one article was edited
and added, and says what each took: time by the clock, CPU time of all its processes, the most memory these held
together, and the size of the site. Linux only. As it stands, about ten minutes; 1,000 stories, reckoned from 100, half an hour and 10 GB.

  --stories <n,…>   numbers of stories of five articles (1,10,100)
  --articles <n,…>  numbers of articles in one story (5,50)
  --pages <n,…>     numbers of claim pages that are drawn by themselves (100,1000)
  --eleventy        lets Eleventy with Nunjucks draw as many equal pages, as a baseline; npm fetches it for this run`;

const PUBLISHED = 'src/data/accuracy.json';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean' },
    scale: { type: 'boolean' },
    stories: { type: 'string', default: '1,10,100' },
    articles: { type: 'string', default: '5,50' },
    pages: { type: 'string', default: '100,1000' },
    eleventy: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) console.log(USAGE);
else if (values.scale) await scale();
else compare(values.write === true);

async function scale(): Promise<void> {
  const rows = await measureScale(readStories(), {
    stories: numbers(values.stories),
    articles: numbers(values.articles),
    pages: numbers(values.pages),
    eleventy: values.eleventy,
  });
  console.log(`${machine()}\n\n${scaleTable(rows)}`);
}

/** "1,10" → 1 and 10. @throws where it is no such thing. */
function numbers(text: string): number[] {
  const all = text.split(',').filter(Boolean).map(Number);
  if (!all.every((each) => Number.isInteger(each) && each > 0))
    throw new Error(`${text}: name whole numbers above 0, such as 1,100.`);
  return all.sort((one, other) => one - other);
}

function compare(write: boolean): void {
  const stories = readStories();
  const texts = stories.flatMap((story) => story.texts.map(({ text }) => text));
  console.error('Measuring how much is found …');
  const figures = measureAccuracy(stories);
  if (write) {
    const intro =
      `Measured by “npm run bench” on the example story and on invented stories, ${texts.length} articles in all. ` +
      'In a copy of an article one fact was changed, or nothing but the form; then the two were compared. ' +
      'Articles that tell one event in other words are harder: there, more is missed than these figures show.';
    mkdirSync('src/data', { recursive: true });
    writeFileSync(PUBLISHED, `${JSON.stringify({ intro, rows: figures }, null, 2)}\n`);
    console.error(`Written: ${PUBLISHED}`);
  }
  console.error('Measuring how long it takes, for a minute or two …');
  console.log(table([...measureSpeed(texts), ...asRows([measureGolden(stories), ...figures])]));
}
