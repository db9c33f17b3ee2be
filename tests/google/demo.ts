import { mkdirSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../browser/launch.ts';
import { openEvent, openWeek, prepare, shows, fill } from '../e2e/practice.ts';
import { practiceWeek } from './practice.ts';
import { startGoogle } from './server.ts';

// `npm run demo -- --lang id`: the extension on a practice calendar; without a display it walks the main job by itself.
const { values } = parseArgs({ options: { lang: { type: 'string', default: 'en' }, browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } } });
const language = values.lang === 'id' ? 'id' : 'en';
const name = values.browser === 'firefox' ? 'firefox' : 'chromium';
const headless = values.headless || (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']);
const folder = '.demo';
const log: string[] = [];

function say(line: string): void {
  log.push(line);
  process.stdout.write(`${line}\n`);
}

/** The Monday of this week, as the calendar writes days. */
function thisMonday(): string {
  const day = new Date();
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
}

execFileSync('npx', ['wxt', 'build', '-b', name === 'firefox' ? 'firefox' : 'chrome'], { stdio: 'ignore' });
const monday = thisMonday();
const week = `https://calendar.google.com/calendar/u/0/r/week/${monday.split('-').map(Number).join('/')}`;
const google = await startGoogle({ locale: language, world: practiceWeek({ language, monday }) });
const extension = new URL(`../../.output/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`, import.meta.url).pathname;
const driven = await launchBrowser({ browser: name, extension, proxyPort: google.proxyPort, headless, language, timeZone: 'Asia/Jakarta', width: 1400, height: 900 });
const page = await openWeek(driven, week);

if (headless) {
  const words = language === 'id' ? { objective: 'Tujuan', point: 'Tambah poin', followUp: 'Tambah tindak lanjut', task: 'Kirim draf anggaran' } : { objective: 'Objective', point: 'Add talking point', followUp: 'Add follow-up', task: 'Send the budget draft' };
  mkdirSync(folder, { recursive: true });
  say('No display: walking the main job by itself.');
  await openEvent(page, 'Bima');
  const panel = await prepare(page, words.objective);
  await shows(panel, 'Bima Prakoso');
  say('1. The panel of the 1:1 with Bima is open.');
  await page.keyboard.type(language === 'id' ? 'Sepakati rencana Januari' : 'Agree on the January plan');
  await fill(page, panel, words.point, language === 'id' ? 'Cuti Desember\n' : 'Time off in December\n');
  const pin = await panel.waitForSelector('button.pin[aria-pressed="false"]');
  await pin?.click();
  await panel.waitForSelector('button.pin[aria-pressed="true"]');
  say('2. A talking point is added and a question pinned.');
  await fill(page, panel, words.followUp, `${words.task}\n`);
  await panel.waitForSelector(`aria/${words.task}[role="checkbox"]`);
  await page.screenshot({ path: `${folder}/panel-${language}.png` });
  const popup = await driven.openExtensionPage('popup.html');
  const item = await popup.waitForSelector(`aria/${words.task}[role="checkbox"]`);
  await popup.screenshot({ path: `${folder}/popup-${language}.png` });
  await item?.click();
  await popup.waitForSelector('.toast');
  await popup.screenshot({ path: `${folder}/popup-done-${language}.png` });
  say('3. The follow-up is checked off in the popup.');
  say(`Screenshots and this log are in ${folder}/`);
  writeFileSync(`${folder}/log.txt`, `${log.join('\n')}\n`);
  await driven.close();
  await google.close();
} else {
  say('A practice calendar is open. Click a 1:1, then Prepare. Close the browser to end.');
  await new Promise((resolve) => driven.browser.once('disconnected', resolve));
  await google.close();
}
