/** The layout of the source: which way imports flow, and what no file may hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url))
  .replace(/\\/g, '/')
  .replace(/\/$/, '');
/** Lines a file may have before it should be two files. */
const LONGEST = 300;
/** The folders of the engine, in the order in which an article passes through them. */
const STAGES = [
  'words',
  'article',
  'names',
  'quantities',
  'quotes',
  'align',
  'figures',
  'odds',
  'claims',
  'labels',
];

interface Source {
  path: string;
  text: string;
  /** What it imports: a path from the repository's root, or a package. */
  imports: string[];
}

const sources = [...filesUnder('src'), ...filesUnder('scripts')]
  .filter((path) => /\.(ts|astro)$/.test(path))
  .map(readSource);
const code = sources.filter(
  (source) => !source.path.endsWith('.test.ts') && !source.path.startsWith('src/e2e/'),
);
const engine = code.filter((source) => source.path.startsWith('src/engine/'));

describe('imports flow one way', () => {
  test('the engine imports packages and itself, nothing of Astro, Node or the site', () => {
    expect(
      findImports(engine, (from) =>
        isOurs(from) ? !from.startsWith('src/engine/') : /^(node:|astro)/.test(from),
      ),
    ).toEqual([]);
  });

  test('below a layer nothing knows the layers above it', () => {
    const layers = ['src/engine/', 'src/view/', 'src/components/', 'src/layouts/', 'src/pages/'];
    const upward = layers.flatMap((layer, at) =>
      findImports(
        code.filter((source) => source.path.startsWith(layer)),
        (from) => layers.slice(at + 1).some((above) => from.startsWith(above)),
      ),
    );
    expect(upward).toEqual([]);
  });

  test('in the engine no stage knows the stages after it', () => {
    const stages = readdirSync(join(ROOT, 'src/engine'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'golden')
      .map((entry) => entry.name);
    expect(stages.sort()).toEqual([...STAGES].sort());
    const back = STAGES.flatMap((stage, at) =>
      findImports(
        code.filter((source) => source.path.startsWith(`src/engine/${stage}/`)),
        (from) => STAGES.slice(at + 1).some((later) => from.startsWith(`src/engine/${later}/`)),
      ),
    );
    expect(back).toEqual([]);
  });

  test('components, layouts and pages know of the engine only the published record', () => {
    const shown = code.filter((source) => /^src\/(components|layouts|pages)\//.test(source.path));
    expect(
      findImports(shown, (from) => from.startsWith('src/engine/') && from !== 'src/engine/comparison.ts'),
    ).toEqual([]);
  });

  test('only wording.ts compares words through the diff package', () => {
    const importers = code.filter(({ path, imports }) => path.startsWith('src/') && imports.includes('diff'));
    expect(importers.map((source) => source.path)).toEqual(['src/engine/words/wording.ts']);
  });

  test('no file imports itself by a detour', () => {
    expect(cycles()).toEqual([]);
  });
});

describe('what no file holds', () => {
  test('the example story stays out of the code: the engine is for news nobody here has read', () => {
    const words = exampleWords();
    expect(words.length).toBeGreaterThan(5);
    const pattern = new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi');
    const found = sources.flatMap(({ path, text }) =>
      [...text.matchAll(pattern)].map(([word]) => `${path}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  test(`no file is longer than ${LONGEST} lines`, () => {
    const long = sources
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONGEST);
    expect(long).toEqual([]);
  });

  test('every function the engine exports says what it takes and gives', () => {
    expect(engine.flatMap(undocumented)).toEqual([]);
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

function readSource(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, text, imports: importsOf(path, scriptOf(path, text)) };
}

/** The TypeScript of an .astro file: what stands between its fences. */
function scriptOf(path: string, text: string): string {
  return path.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

function importsOf(path: string, text: string): Source['imports'] {
  return parse(path, text).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const target = statement.moduleSpecifier;
    if (!target || !ts.isStringLiteral(target)) return [];
    return [target.text.startsWith('.') ? join(dirname(path), target.text) : target.text];
  });
}

function isOurs(from: string): boolean {
  return from.startsWith('src/') || from.startsWith('scripts/');
}

function findImports(from: readonly Source[], wrong: (target: string) => boolean): string[] {
  return from.flatMap((source) =>
    source.imports.filter(wrong).map((target) => `${source.path} imports ${target}`),
  );
}

/** Every ring of files that import each other, as "a → b → a"; types count, for they tie files together too. */
function cycles(): string[] {
  const graph = new Map(sources.map((source) => [source.path, source.imports.filter(isOurs)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    const seen = trail.indexOf(path);
    if (seen >= 0) found.push([...trail.slice(seen), path].join(' → '));
    if (seen >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

/**
 * Names that only the example story's articles use: capitalised within a sentence, in at least three articles,
 * never in lower case. Taken from the content, so that this test need not hold them either.
 */
function exampleWords(): string[] {
  const COMMON =
    /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Reuters|European?|Presidents?|Minister|Foreign|Union|States|United|Washington|Office|State|Times|Sign|American|General|Security|Council|Affairs|Secretary|House|White|Western|Europe)$/;
  const articlesWith = new Map<string, number>();
  const texts = filesUnder('content')
    .filter((path) => /\.(txt|md)$/.test(path))
    .map((path) => readFileSync(join(ROOT, path), 'utf8'));
  for (const text of texts) {
    const names = new Set([...text.matchAll(/(?<=[a-z,] )\p{Lu}\p{L}{4,}/gu)].map(([name]) => name));
    for (const name of names) articlesWith.set(name, (articlesWith.get(name) ?? 0) + 1);
  }
  const everything = texts.join('\n');
  return [...articlesWith]
    .filter(
      ([name, count]) => count >= 3 && !COMMON.test(name) && !everything.includes(` ${name.toLowerCase()}`),
    )
    .map(([name]) => name);
}

function undocumented(source: Source): string[] {
  return parse(source.path, source.text).statements.flatMap((statement) => {
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
    if (!exported || ts.getJSDocCommentsAndTags(statement).length > 0) return [];
    if (ts.isFunctionDeclaration(statement)) return [`${source.path}: ${statement.name?.text ?? 'default'}`];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations
      .filter(({ initializer }) => initializer && ts.isArrowFunction(initializer))
      .map(({ name }) => `${source.path}: ${name.getText()}`);
  });
}
