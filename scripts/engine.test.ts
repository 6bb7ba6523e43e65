/** The engine as another project gets it: packed, unpacked, imported by plain JavaScript, and type-checked. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { matchesGlob } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

const packedSchema = z.tuple([
  z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) }),
]);
const manifestSchema = z.object({
  name: z.string(),
  dependencies: z.record(z.string(), z.string()),
  scripts: z.record(z.string(), z.string()),
  sideEffects: z.array(z.string()),
});

/** The other project: it holds the packed engine and, of all packages, only those the engine says it depends on. */
const project = mkdtempSync(join(tmpdir(), 'engine-'));
const engine = join(project, 'node_modules/versions-of-events');
let files: string[];
let manifest: z.infer<typeof manifestSchema> & Record<string, unknown>;

beforeAll(() => {
  const packed = run('npm', ['pack', '--silent', '--json', '--pack-destination', project], ROOT);
  const [{ filename, files: listed }] = packedSchema.parse(JSON.parse(packed));
  files = listed.map(({ path }) => path);
  mkdirSync(engine, { recursive: true });
  run('tar', ['-xzf', filename, '-C', engine, '--strip-components=1'], project);
  manifest = z
    .looseObject(manifestSchema.shape)
    .parse(JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')));
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(project, 'node_modules', name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name), 'junction');
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
}, 120_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('what is packed', () => {
  test('is the built engine, its manifest, README and licence, and nothing else', () => {
    const others = files.filter((path) => !/^\.engine\/(?:[a-z]+\/)?[\w-]+\.(?:js|d\.ts)$/.test(path));
    expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
    expect(files).toEqual(expect.arrayContaining(['.engine/index.js', '.engine/index.d.ts']));
  });

  test('depends on the packages that it imports and no others', () => {
    const imported = new Set(
      files
        .filter((path) => path.startsWith('.engine/'))
        .flatMap((path) =>
          ts
            .preProcessFile(readFileSync(join(engine, path), 'utf8'))
            .importedFiles.map(({ fileName }) => fileName)
            .filter((name) => !name.startsWith('.')),
        ),
    );
    expect([...imported].filter((name) => name.startsWith('node:') || builtinModules.includes(name))).toEqual(
      [],
    );
    expect([...imported].sort()).toEqual(Object.keys(manifest.dependencies).sort());
    expect(manifest).not.toHaveProperty('optionalDependencies');
  });

  test('runs nothing when it is installed', () => {
    const atInstall = ['preinstall', 'install', 'postinstall'];
    expect(Object.keys(manifest.scripts).filter((name) => atInstall.includes(name))).toEqual([]);
  });

  test('has no module that a bundler must keep for its side effects', () => {
    const kept = files.filter((path) => manifest.sideEffects.some((glob) => matchesGlob(`./${path}`, glob)));
    expect(kept).toEqual([]);
  });
});

describe('a project that imports it', () => {
  test('gets from the example in the README what the README says', () => {
    const [code, output] = example();
    writeFileSync(join(project, 'example.js'), code);
    expect(run(process.execPath, ['example.js'], project)).toBe(output);
  });

  test('has its built-in objects left alone', () => {
    writeFileSync(join(project, 'frozen.js'), "import 'versions-of-events/engine';\n");
    run(process.execPath, ['--frozen-intrinsics', 'frozen.js'], project);
  });

  test('cannot reach into it', () => {
    writeFileSync(join(project, 'inner.js'), "import 'versions-of-events/.engine/words/tokens.js';\n");
    expect(() => run(process.execPath, ['inner.js'], project)).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  test('has its types checked', () => {
    writeFileSync(join(project, 'example.ts'), example()[0]);
    writeFileSync(
      join(project, 'typed.ts'),
      `import { compare, comparisonSchema, explain, readArticle, renderText } from 'versions-of-events/engine';
import type { Article, Comparison, Decisions, Verdict } from 'versions-of-events/engine';

const article: Article = readArticle({ file: 'a.txt', text: 'Two men were rescued.', stated: { outlet: 'Gazette' } });
const decisions: Decisions = { order: [article.id], families: new Map([[article.id, 'Reuters']]) };
const comparison: Comparison = compare([article], { id: 'rescue', title: 'Rescue', summary: null }, decisions);
export const verdict: Verdict | undefined = comparison.claims[0]?.verdict;
export const text: string = renderText(comparisonSchema.parse(comparison), 80) + explain([article], 'rescued');
// @ts-expect-error a claim's label is text
export const label: number | undefined = comparison.claims[0]?.label;
// @ts-expect-error articles are read first
compare(['Two men were rescued.'], { id: 'rescue', title: 'Rescue', summary: null });
`,
    );
    const program = ts.createProgram([join(project, 'example.ts'), join(project, 'typed.ts')], {
      noEmit: true,
      skipDefaultLibCheck: true, // TypeScript's own; the engine's are checked
      strict: true,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      types: [],
    });
    const problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      return `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    expect(problems).toEqual([]);
  });
});

/** The README's program that imports the engine, and what it says the program prints. */
function example(): [code: string, output: string] {
  const found =
    /```js\n(import [^`]*?versions-of-events\/engine[\s\S]*?)```\n[\s\S]*?```\n([\s\S]*?)```/.exec(README);
  if (!found)
    throw new Error('README.md has no js block that imports versions-of-events/engine and then its output.');
  return [found[1]!, found[2]!];
}

/** What a command prints; throws with all it said when it fails. */
function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stdout + stderr}`);
  return stdout;
}
