/**
 * Counts in how many stories each word is used, and writes the common ones into src/engine/words/common-words.ts.
 *
 *   node scripts/count-words.ts <folder with a folder of articles (.txt) for each story>
 *
 * Data: half of the ECB+ corpus (A. Cybulska, P. Vossen, 2014; CC BY 3.0), 42 stories. Names are left out.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArticle } from '../src/engine/article/article.ts';
import { findFacts } from '../src/engine/compare.ts';
import { plainStem } from '../src/engine/words/synonyms.ts';

/** Shares of the stories that a word is used in, at least, from the commonest words to the rarest that are kept. */
const CLASSES = [0.77, 0.39, 0.2, 0.11, 0.07];
const LINE = 105;

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Say where the stories are: node scripts/count-words.ts <folder>');
  process.exit(2);
}
const stories = readdirSync(folder);
const usedIn = new Map<string, number>();
const forms = new Map<string, Map<string, number>>();
for (const story of stories) for (const stem of stemsIn(join(folder, story))) count(usedIn, stem);

const classes = CLASSES.map((least, at) =>
  [...usedIn]
    .filter(([, n]) => n >= least * stories.length && n < (CLASSES[at - 1] ?? Infinity) * stories.length)
    .map(([stem]) => commonest(forms.get(stem) ?? new Map()))
    .sort(),
);
writeFileSync(
  fileURLToPath(new URL('../src/engine/words/common-words.ts', import.meta.url)),
  `/**
 * Words of general news English by how common they are: in at least ${CLASSES.map((least) => `${Math.round(100 * least)} %`).join(', ')} of stories. Written by
 * scripts/count-words.ts from half of the ECB+ corpus (A. Cybulska, P. Vossen, 2014; CC BY 3.0), names left out.
 */
export const COMMON_WORDS: readonly string[] = [
${classes.map((words) => `  \`${wrap(words)}\`,`).join('\n')}
];
`,
);
console.log(classes.map((words) => words.length).join(' + '), 'words');

/** The stems of all words of a story but names, function words and figures. */
function stemsIn(story: string): Set<string> {
  const stems = new Set<string>();
  const files = readdirSync(story).filter((file) => file.endsWith('.txt'));
  const articles = files.map((file) => readArticle({ file, text: readFileSync(join(story, file), 'utf8') }));
  for (const { sentences } of findFacts(articles))
    for (const { tokens, names } of sentences)
      for (const { start, end, stop, norm, stem } of tokens) {
        if (stop || !/^[a-z]{2,}$/.test(norm)) continue;
        if (names.some((name) => name.start < end && start < name.end)) continue;
        const plain = plainStem(stem);
        stems.add(plain);
        const own = forms.get(plain) ?? new Map<string, number>();
        forms.set(plain, own);
        count(own, norm);
      }
  return stems;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function commonest(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

function wrap(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length > LINE) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join('\n');
}
