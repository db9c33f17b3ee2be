import { defineConfig } from 'wxt';
import { CALENDAR_ORIGIN, CALENDAR_PAGES } from './utils/calendar-origin.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Each permission and its reason stands in the README; tests/structure keeps both lists equal.
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    host_permissions: [CALENDAR_PAGES],
    commands: { 'open-panel': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_openPanel__' } },
    minimum_chrome_version: '123',
    web_accessible_resources: [
      { resources: ['panel.html'], matches: [`${CALENDAR_ORIGIN}/*`] },
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'empat-mata@empat-mata.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
