import type { Browser, Page } from 'puppeteer-core';
import type { ToolbarPopup } from './driven.ts';
import { inside } from './firefox-inside.ts';
import { openFirefoxPopup } from './firefox-popup.ts';
import { until } from './until.ts';
import { whereIs } from './where.ts';

/** The extension as installed in Firefox, and what a person or Firefox itself can do to it. */
export interface FirefoxExtension {
  id: string;
  url(path: string): string;
  /** Opens a page of the extension in a new tab in front, once it is loaded. */
  open(url: string): Promise<Page>;
  openPopup(page: Page): Promise<ToolbarPopup>;
  /** Runs what Firefox has put on the keys of a command. */
  pressShortcut(): Promise<void>;
  endBackground(): Promise<void>;
  isBackgroundAlive(): Promise<boolean>;
}

/** The page that comes to be while `open` runs. */
async function pageOpenedBy(browser: Browser, url: string, open: () => Promise<unknown>): Promise<Page> {
  const before = new Set(await browser.pages());
  await open();
  return until(`${url} is open`, async () => {
    for (const page of await browser.pages()) {
      if (before.has(page)) continue;
      const { href, readyState } = await whereIs(page);
      if (href === url && readyState === 'complete') return page;
    }
    return undefined;
  });
}

/**
 * Installs a folder as it is, as a temporary add-on.
 *
 * @param language that the extension sees. The preference `intl.locale.requested` would need a language pack; here
 * Firefox takes the language as available, and its own texts may stay English.
 */
export async function installInFirefox(browser: Browser, folder: string, language: 'en' | 'id'): Promise<FirefoxExtension> {
  const firefox = await inside(browser);
  if (language === 'id') {
    await firefox.run(`Services.locale.availableLocales = ['en-US', 'id']; Services.locale.requestedLocales = ['id']; 0`);
  }
  const id = await browser.installExtension(folder);
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
  const base = await firefox.run(`${policy}.getURL('')`);
  if (typeof base !== 'string') throw new Error('Firefox has installed the extension but gives it no address');
  return {
    id,
    url: (path) => new URL(path, base).href,
    open(url) {
      const tab = `gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal: ${policy}.extension.principal })`;
      return pageOpenedBy(browser, url, () => firefox.run(`gBrowser.selectedTab = ${tab}; 0`));
    },
    async openPopup(page) {
      await page.bringToFront();
      return openFirefoxPopup(firefox, `${policy}.extension`);
    },
    async pressShortcut() {
      const pressed = await firefox.run(`(([key, ...more]) => { if (!key || more.length > 0) return false; key.doCommand(); return true; })([...document.querySelectorAll('keyset[id^="ext-keyset-id-"] key')])`);
      if (pressed !== true) throw new Error('Firefox has not exactly one key for us');
    },
    async endBackground() {
      // Without the two options Firefox would decline, as it does while a developer looks on or work is pending.
      const end = 'extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })';
      const state = await firefox.run(`(async ({ extension }) => { await ${end}; return extension.backgroundState; })(${policy})`);
      // A page that waits for it may have begun to wake the next one.
      if (state !== 'stopped' && state !== 'starting') throw new Error(`The background is ${String(state)} after it was ended`);
    },
    isBackgroundAlive: async () => (await firefox.run(`${policy}.extension.backgroundState`)) !== 'stopped',
  };
}
