import { parseArgs } from 'node:util';
import { practiceWeek } from './practice.ts';
import { startGoogle } from './server.ts';
import { startOfWeek } from './shared/dates.ts';
import type { Locale, Theme } from './shared/settings.ts';

const LOCALES: readonly Locale[] = ['en', 'id', 'ja'];
const THEMES: readonly Theme[] = ['light', 'dark'];

/** `node tests/google/serve.ts --locale id --theme dark`: the practice calendar until Ctrl-C, for a browser started by hand. */
const { values } = parseArgs({ options: { locale: { type: 'string', default: 'en' }, theme: { type: 'string', default: 'light' } } });
const locale = LOCALES.find((l) => l === values.locale);
const theme = THEMES.find((t) => t === values.theme);
if (!locale || !theme) {
  console.error(`--locale is one of ${LOCALES.join(', ')}; --theme is one of ${THEMES.join(', ')}`);
  process.exit(2);
}
const monday = startOfWeek(new Date().toISOString().slice(0, 10), 1);
const google = await startGoogle({ locale, theme, world: practiceWeek({ language: locale === 'id' ? 'id' : 'en', monday }) });
const proxy = `http://127.0.0.1:${google.proxyPort}`;
console.log(`Proxy: ${proxy}
Chromium: --proxy-server=${proxy} --proxy-bypass-list=<-loopback> --ignore-certificate-errors --user-data-dir=<a new folder> https://calendar.google.com/
Firefox: network.proxy.type 1, network.proxy.ssl 127.0.0.1, network.proxy.ssl_port ${google.proxyPort}`);
