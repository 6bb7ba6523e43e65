/**
 * `npm run build:engine`: src/engine → .engine, JavaScript and type declarations that other projects can import
 * (Node runs no TypeScript from a project's node_modules). Git ignores .engine; `npm pack` builds it first.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = join(ROOT, 'src/engine');
const ENTRY = join(SOURCE, 'index.ts');
const OUT = join(ROOT, '.engine');

const program = ts.createProgram([ENTRY], compilerOptions());
const files = new Map<string, string>();
const { diagnostics } = program.emit(undefined, (path, text) =>
  files.set(relative(OUT, path).replaceAll('\\', '/'), text),
);
const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
if (problems.length > 0) {
  console.error(
    ts.formatDiagnostics(problems, {
      getCurrentDirectory: () => ROOT,
      getCanonicalFileName: (name) => name,
      getNewLine: () => '\n',
    }),
  );
  process.exit(1);
}

const declared = reachable('index.d.ts');
rmSync(OUT, { recursive: true, force: true });
for (const [name, text] of files) {
  if (name.endsWith('.d.ts') && !declared.has(name)) continue;
  mkdirSync(dirname(join(OUT, name)), { recursive: true });
  writeFileSync(join(OUT, name), name.endsWith('.d.ts') ? withJsExtensions(text) : text);
}

/** The repository's own, but for an emit that Node 20, browsers and older TypeScript understand. */
function compilerOptions(): ts.CompilerOptions {
  const path = join(ROOT, 'tsconfig.json');
  const read = ts.getParsedCommandLineOfConfigFile(path, undefined, {
    ...ts.sys,
    readDirectory: () => [],
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`);
    },
  });
  return {
    ...read?.options,
    noEmit: false,
    declaration: true,
    rewriteRelativeImportExtensions: true,
    rootDir: SOURCE,
    outDir: OUT,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    // What was new in 2023 runs from Node 20 on. The DOM is here for URL, which Node and browsers share.
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
  };
}

/** The declaration files that the public one needs: those of the inner modules are nobody's business. */
function reachable(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const { fileName } of ts.preProcessFile(files.get(name) ?? '').importedFiles)
    if (fileName.startsWith('.'))
      reachable(posix.join(posix.dirname(name), fileName).replace(/\.ts$/, '.d.ts'), found);
  return found;
}

/** The compiler leaves './facts.ts' in declarations; TypeScript before 5 does not resolve that, './facts.js' it does. */
function withJsExtensions(declarations: string): string {
  return declarations.replace(/((?:from |import\()['"]\.[\w./-]+)\.ts(?=['"])/g, '$1.js');
}
