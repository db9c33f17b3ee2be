import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** Runs every check of the project, goes on after a failure, and ends with one line of the real counts. */
const REPORT = 'node_modules/.cache/tests.json';
let passed = 0;
let failed = 0;

function run(name: string, ...words: string[]): boolean {
  process.stdout.write(`\n— ${name}\n`);
  return spawnSync('npx', words, { stdio: 'inherit' }).status === 0;
}

function check(name: string, ...words: string[]): void {
  if (run(name, ...words)) passed += 1;
  else failed += 1;
}

rmSync(REPORT, { force: true });
check('types', 'tsc', '--noEmit', '-p', '.');
check('lint', 'eslint', '--config', 'tests/eslint.config.js', '.');
check('browsers', 'node', 'tests/browser/get.ts');
const tests = run('tests', 'vitest', 'run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`);
try {
  const report: unknown = JSON.parse(readFileSync(REPORT, 'utf8'));
  const count = (key: string): number => (typeof report === 'object' && report !== null && key in report ? Number(Reflect.get(report, key)) : 0);
  passed += count('numPassedTests');
  failed += count('numFailedTests');
  if (count('numPassedTests') === 0) failed += 1;
} catch {
  failed += 1;
}
// A suite that could not even start has no failed test in the report.
if (!tests && failed === 0) failed += 1;
process.stdout.write(`\n${String(passed)} passed, ${String(failed)} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
