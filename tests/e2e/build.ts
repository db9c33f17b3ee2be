import { execFileSync } from 'node:child_process';

/** A client of Google's kind, for builds that are given none: the stand-in knows every id that looks like one. */
const CLIENT_ID = 'stand-in.apps.googleusercontent.com';

/**
 * The production builds that the end-to-end tests run, unmodified. In a process of its own: the build leaves environment
 * variables behind, `FIREFOX=false` among them.
 */
export default function buildBoth(): void {
  // A test's own NODE_ENV would put the places of all elements in the source into the pages.
  const env = { WXT_GOOGLE_CLIENT_ID: CLIENT_ID, ...process.env, NODE_ENV: 'production' };
  for (const browser of ['chrome', 'firefox']) execFileSync('npx', ['wxt', 'build', '-b', browser], { stdio: 'pipe', env });
}
