/**
 * `npm run bench [-- --write]`: one table of how long comparing takes, beside simpler methods measured in the same run,
 * and of how much it finds. `--write` publishes the accuracy figures on the page that says how to read the site.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { asRows, measureAccuracy, measureGolden } from './bench/accuracy.ts';
import { measureSpeed } from './bench/speed.ts';
import { table } from './bench/table.ts';
import { readStories } from './bench/texts.ts';

const PUBLISHED = 'src/data/accuracy.json';

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
const stories = readStories();
const texts = stories.flatMap((story) => story.texts.map(({ text }) => text));
console.error('Measuring how much is found …');
const figures = measureAccuracy(stories);
if (values.write) {
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
