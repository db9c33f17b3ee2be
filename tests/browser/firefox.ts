import puppeteer from 'puppeteer-core';
import type { Driven, LaunchOptions } from './driven.ts';
import { installInFirefox } from './firefox-extension.ts';
import { orClose } from './or-close.ts';
import { downloadsOf, dropProfile, type Profile } from './profile.ts';
import { accepted, surroundings } from './surroundings.ts';

const preferences = (options: LaunchOptions, profile: Profile): Record<string, string | number | boolean> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': options.proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': options.proxyPort,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'intl.accept_languages': accepted(options),
  // Only a temporary add-on may be unsigned, and that is uninstalled when Firefox quits. These two keep its data and its
  // address until it is installed again, so that a restart is one for the user's data.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Nobody can click the question of permissions.request under automation; off means granted.
  'extensions.webextOptionalPermissionPrompts': false,
  // 2: the folder that is named here.
  'browser.download.folderList': 2,
  'browser.download.dir': downloadsOf(profile),
});

/** Firefox, over WebDriver BiDi and from inside (see `firefox-inside.ts`). */
export async function driveFirefox(options: LaunchOptions, executablePath: string, profile: Profile): Promise<Driven> {
  const { width = 1280, height = 800, headless = true, language = 'en' } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    acceptInsecureCerts: true,
    userDataDir: profile.folder,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    env: surroundings(options),
    extraPrefsFirefox: preferences(options, profile),
    defaultViewport: headless ? { width, height } : null,
  });
  const extension = await orClose(browser, installInFirefox(browser, options.extension, language));
  return {
    name: 'firefox',
    browser,
    extensionId: extension.id,
    downloads: downloadsOf(profile),
    extensionUrl: extension.url,
    newPage: () => browser.newPage(),
    async openExtensionPage(path) {
      const page = await extension.open(extension.url(path));
      // Puppeteer gives its default to those pages only that it opened itself.
      if (headless) await page.setViewport({ width, height });
      return page;
    },
    openPopup: extension.openPopup,
    pressShortcut: extension.pressShortcut,
    killWorker: extension.endBackground,
    isWorkerAlive: extension.isBackgroundAlive,
    async updateExtension() {
      await browser.installExtension(options.extension);
    },
    async close() {
      await browser.close();
      await dropProfile(profile);
    },
    async restart() {
      await browser.close();
      return driveFirefox(options, executablePath, profile);
    },
  };
}
