/** `npm test`: every check, one after the other, with one count at the end. A failed check does not hide the next. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

interface Step {
  name: string;
  script: string;
  /** Run by vitest: each of its tests counts. Any other step counts as one. */
  counts?: boolean;
}

const STEPS: readonly Step[] = [
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'format', script: 'format:check' },
  { name: 'content', script: 'check' },
  { name: 'unit tests', script: 'test:unit', counts: true },
  { name: 'builds and browser tests', script: 'test:browser', counts: true },
];

const reportSchema = z.object({ success: z.boolean(), numPassedTests: z.int(), numFailedTests: z.int() });

const reports = mkdtempSync(join(tmpdir(), 'versions-of-events-'));
let passed = 0;
let failed = 0;
const summary: string[] = [];
for (const step of STEPS) {
  console.log(`\n── ${step.name}`);
  const start = performance.now();
  const report = join(reports, `${step.script.replace(':', '-')}.json`);
  const more = step.counts
    ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : [];
  const { status } = spawnSync('npm', ['run', '--silent', step.script, ...more], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const result = step.counts ? readReport(report) : { passed: status === 0 ? 1 : 0, failed: 0 };
  // A step that failed without a failed test (it did not start, an error outside of any test) is one failure.
  if (status !== 0 && result.failed === 0) result.failed = 1;
  passed += result.passed;
  failed += result.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  summary.push(`${result.failed === 0 ? 'ok    ' : 'FAILED'} ${step.name}, ${seconds} s`);
}
rmSync(reports, { recursive: true });

console.log(`\n${summary.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function readReport(path: string): { passed: number; failed: number } {
  try {
    const report = reportSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
