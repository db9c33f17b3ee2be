import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { DOWNLOADS } from './find.ts';

/*
 * Downloads the stable release of one browser. A program of its own, so that `get.ts` can end it when it hangs:
 *   node download.ts chromium|firefox
 * It writes a line whenever it gets on; silence means that nothing moves.
 */
const browser = process.argv[2] === 'firefox' ? Browser.FIREFOX : Browser.CHROME;
const platform = detectBrowserPlatform();
if (!platform) throw new Error(`Nobody offers ${browser} for ${process.platform} ${process.arch}`);

const buildId = await resolveBuildId(browser, platform, 'stable');
console.log(`${browser} ${buildId}`);

let shown = 0;
const { executablePath } = await install({
  browser,
  buildId,
  platform,
  cacheDir: DOWNLOADS,
  // A bare Debian lacks the libraries that Chrome needs.
  installDeps: process.platform === 'linux' && process.getuid?.() === 0 && browser === Browser.CHROME,
  downloadProgressCallback(done, total) {
    if (done - shown < 5_000_000) return;
    shown = done;
    console.log(`${Math.round(done / 1e6)} of ${Math.round(total / 1e6)} MB`);
  },
});
console.log(executablePath);
