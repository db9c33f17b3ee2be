import { execFileSync } from 'node:child_process';

/**
 * The production builds that the end-to-end tests run, unmodified. In a process of its own: the build leaves environment
 * variables behind, `FIREFOX=false` among them.
 */
export default function buildBoth(): void {
  for (const browser of ['chrome', 'firefox']) execFileSync('npx', ['wxt', 'build', '-b', browser], { stdio: 'pipe' });
}
