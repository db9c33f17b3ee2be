import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOWNLOADS, lookForBrowser, type BrowserName } from './find.ts';
import { run } from './run.ts';
import { why } from './why.ts';

interface Way {
  /** For the person who reads the message: "download from Google". */
  name: string;
  get(): Promise<unknown>;
}

const BROWSER_NAMES: Record<BrowserName, string> = { chromium: 'Chromium or Chrome', firefox: 'Firefox' };
const DEBIAN_PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const download = (name: BrowserName): Way => ({
  name: 'download with @puppeteer/browsers',
  async get() {
    try {
      // Behind a company's proxy Node needs telling that HTTPS_PROXY counts.
      const env = { ...process.env, NODE_USE_ENV_PROXY: '1' };
      await run(process.execPath, [fileURLToPath(new URL('download.ts', import.meta.url)), name], 20_000, env);
    } catch (error) {
      // Half a download would be taken for a whole one at the next attempt.
      await rm(path.join(DOWNLOADS, name === 'chromium' ? 'chrome' : 'firefox'), { recursive: true, force: true });
      throw error;
    }
  },
});

const aptGet = (name: BrowserName): Way => ({
  name: `apt-get install ${DEBIAN_PACKAGES[name]}`,
  async get() {
    const system = await readFile('/etc/os-release', 'utf8').catch(() => '');
    // Ubuntu's packages of these names only refer to snaps, which cannot be driven.
    if (!/^ID=debian$/m.test(system)) throw new Error('only on Debian');
    if (process.getuid?.() !== 0) throw new Error('only as root');
    const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], 60_000, quiet);
    await run('apt-get', ['install', '-y', '--no-install-recommends', DEBIAN_PACKAGES[name]], 180_000, quiet);
  },
});

/** Asks the program for its version: a download may lack libraries of the system. Windows' browsers do not answer that. */
async function check(executable: string): Promise<void> {
  if (process.platform !== 'win32') await run(executable, ['--version'], 30_000);
}

/**
 * The executable of a browser: an installed one, else one that is got now.
 *
 * @throws with everything that was tried, why it failed, and what the person can do
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const installed = await lookForBrowser(name);
  if (installed !== undefined) return installed;
  const failures: string[] = [];
  for (const way of [download(name), aptGet(name)]) {
    console.error(`No ${BROWSER_NAMES[name]} here. Trying: ${way.name}`);
    try {
      await way.get();
      const got = await lookForBrowser(name);
      if (got === undefined) throw new Error('it ended well, but no program was found afterwards');
      await check(got);
      return got;
    } catch (error) {
      failures.push(`  - ${way.name}: ${why(error)}`);
    }
  }
  throw new Error(
    [
      `There is no ${BROWSER_NAMES[name]} on this machine, and none could be got:`,
      ...failures,
      `Install ${BROWSER_NAMES[name]} by hand, or set ${name.toUpperCase()}_BIN to its path, then try again.`,
    ].join('\n'),
  );
}

if (import.meta.main) {
  for (const name of ['chromium', 'firefox'] as const) {
    try {
      console.log(`${name}: ${await ensureBrowser(name)}`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  }
}
