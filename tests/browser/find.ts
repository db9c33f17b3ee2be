import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Browser, getInstalledBrowsers } from '@puppeteer/browsers';

export type BrowserName = 'chromium' | 'firefox';

/** Where `get.ts` puts what it downloads; nothing else is kept there. */
export const DOWNLOADS = path.join(process.env['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache'), 'empat-mata-browsers');

const PATH_NAMES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC_APPS: Record<BrowserName, string[]> = {
  chromium: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Record<BrowserName, string[]> = {
  chromium: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

const isExecutable = async (file: string): Promise<boolean> =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

const isText = (value: string | undefined): value is string => value !== undefined && value !== '';

function onPath(name: BrowserName): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(isText);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return PATH_NAMES[name].flatMap((file) => folders.map((folder) => path.join(folder, file + suffix)));
}

function usualPlaces(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', path.join(os.homedir(), 'Applications')];
    return MAC_APPS[name].flatMap((app) => folders.map((folder) => path.join(folder, app)));
  }
  if (process.platform === 'win32') {
    const folders = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']].filter(isText);
    return WINDOWS_PROGRAMS[name].flatMap((program) => folders.map((folder) => path.join(folder, program)));
  }
  return [];
}

async function downloaded(name: BrowserName): Promise<string[]> {
  const wanted = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const found = await getInstalledBrowsers({ cacheDir: DOWNLOADS });
  return found.filter(({ browser }) => browser === wanted).map(({ executablePath }) => executablePath);
}

/**
 * The executable of an installed browser, or `undefined`. In this order: the environment variable CHROMIUM_BIN or FIREFOX_BIN,
 * the PATH, the usual places of macOS and Windows, our own downloads.
 *
 * Branded Chrome is fine: since 137 it ignores `--load-extension`, but not the DevTools command that `launch.ts` uses.
 *
 * @throws when the environment variable names a file that cannot be run: falling back would hide the mistake.
 */
export async function lookForBrowser(name: BrowserName): Promise<string | undefined> {
  const variable = `${name.toUpperCase()}_BIN`;
  const chosen = process.env[variable];
  if (isText(chosen)) {
    if (await isExecutable(chosen)) return chosen;
    throw new Error(`${variable}=${chosen} is not a program that can be run. Correct the variable or unset it.`);
  }
  for (const file of [...onPath(name), ...usualPlaces(name), ...(await downloaded(name))]) {
    if (await isExecutable(file)) return file;
  }
  return undefined;
}

/** Like `lookForBrowser`, for callers who need one. @throws when none is installed. */
export async function findBrowser(name: BrowserName): Promise<string> {
  const file = await lookForBrowser(name);
  if (file !== undefined) return file;
  throw new Error(`No ${name} is installed. Install one, set ${name.toUpperCase()}_BIN to its path, or run: node tests/browser/get.ts`);
}
