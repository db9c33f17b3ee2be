import { spawnSync } from 'node:child_process';

/** What is measured, each beside a baseline of the same run. */
const BENCHES: Record<string, string> = {
  store: 'tests/bench/store.ts',
  limits: 'tests/bench/limits/run.ts',
  classifier: 'tests/bench/classifier.ts',
  sync: 'tests/bench/sync.ts',
  memory: 'tests/bench/memory.ts',
  typing: 'tests/bench/typing.ts',
};

// `npm run bench` runs all of them; `npm run bench -- store --browser firefox` one, with its options.
const [name, ...options] = process.argv.slice(2);
const chosen = name === undefined ? Object.entries(BENCHES) : Object.entries(BENCHES).filter(([bench]) => bench === name);
if (chosen.length === 0) throw new Error(`There is no bench "${name ?? ''}": ${Object.keys(BENCHES).join(', ')}`);
let failed = false;
for (const [bench, file] of chosen) {
  process.stdout.write(`\n— ${bench}\n`);
  if (spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...options], { stdio: 'inherit' }).status !== 0) failed = true;
}
process.exitCode = failed ? 1 : 0;
