import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { GOOGLE_API_PAGES } from './utils/calendar-api/google.ts';
import { CALENDAR_ORIGIN, CALENDAR_PAGES } from './utils/calendar-origin.ts';
import { MEET_PAGES } from './utils/meet-page/origin.ts';

/**
 * The public half of a key that fixes the extension's id in Chromium (gnimenoiogpdiiojklijaidcmlakeegk), wherever it is
 * loaded from: Google sends its answers to an address that is made of it. Nobody has the private half, nor needs it.
 */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxTGvPWx5X3508GsZ6JVDp4ezydR8hM6piPQZtiucisfhxja1yfN/yFoIxIUQ+kXq74VnexdFaRVvW2/4zXut6uAjtMEVqPk9StSwNlIF5y52iLlv3U1Xbb/0yvmc1BLhwilc7Tbvw14IvWpXnak5iT3XFj7A01ZTMqRr8gKWDYKtl2hCjKHXPwX03qPOdkVKLRUie+STrhpP6yYgfdOlaG/5Zx0ULP36XIOpiEozREkNVctp1BiuTqUqbIYcXCj6oR+q3VhwBOdZMImQmjJ2fKJA7LA9f8c3xNRJbZzMOdrB68KfnKNZse8MZCgLRo1H4m7zUEgXxiGvFbnlGt4VXQIDAQAB';

const POLYFILL = fileURLToPath(import.meta.resolve('@wxt-dev/webextension-polyfill/browser'));

/** Takes a part out of a library that nothing here uses, so that it is not shipped. */
function without(what: string, file: RegExp, part: RegExp, instead: string): { name: string; transform: (code: string, id: string) => string | undefined } {
  return {
    name: `without-${what}`,
    transform: (code, id) => {
      if (!file.test(id)) return undefined;
      const rest = code.replace(part, instead);
      if (rest === code) throw new Error(`${id} has its ${what} elsewhere now: adapt wxt.config.ts`);
      return rest;
    },
  };
}

/** Preact's one way to make markup of a text, about which a checker of add-ons rightly asks; idb's `for await` over cursors, which the background has no room for. */
const WITHOUT = [
  without('markup', /\/preact\/dist\/preact\.mjs$/, /\w+\.innerHTML=\w+\.__html/, 'void 0'),
  without('iterators', /\/idb\/build\/index\.js$/, /const advanceMethodProps =[^]*(?=export \{)/, ''),
];

export default defineConfig({
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      config.plugins = [...(config.plugins ?? []), ...WITHOUT];
      // Pages speak through the polyfill. Worker and content script, which have to be small, speak to the browser itself: both
      // promise as the polyfill does.
      if (entrypoints.every(({ type }) => type === 'background' || type === 'content-script')) return;
      config.plugins.push({ name: 'polyfill', enforce: 'pre', resolveId: (id) => (id === 'wxt/browser' ? POLYFILL : undefined) });
    },
  },
  imports: false,
  // The oldest browsers that are named below know all of the language that is used. Terser makes smaller files than what Vite brings, without care for an old Safari.
  vite: () => ({
    build: { target: 'esnext', minify: 'terser', terserOptions: { module: true, safari10: false, compress: { passes: 2 } } },
    // Without a value Vite puts the whole environment where this one is asked for.
    define: { 'import.meta.env.WXT_GOOGLE_CLIENT_ID': JSON.stringify(process.env['WXT_GOOGLE_CLIENT_ID'] ?? '') },
  }),
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Each permission and its reason stands in the README; tests/structure keeps both lists equal.
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'identity'],
    host_permissions: [CALENDAR_PAGES],
    commands: { 'open-panel': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_openPanel__' } },
    // Asked for when an account is connected, or the panel wanted beside calls; not at install.
    optional_host_permissions: [...GOOGLE_API_PAGES, MEET_PAGES],
    minimum_chrome_version: '123',
    web_accessible_resources: [
      { resources: ['panel.html'], matches: [`${CALENDAR_ORIGIN}/*`, MEET_PAGES] },
    ],
    ...(browser !== 'firefox' && { key: CHROMIUM_KEY }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'empat-mata@empat-mata.example',
          // The first on all systems that shows the data collection that is named below.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
