import puppeteer from 'puppeteer-core';
import { inIndonesian } from './chromium-language.ts';
import { openChromiumPopup } from './chromium-popup.ts';
import { fireCommand, isWorkerAlive, stopWorker } from './chromium-worker.ts';
import type { Driven, LaunchOptions } from './driven.ts';
import { orClose } from './or-close.ts';
import { downloadsOf, dropProfile, type Profile } from './profile.ts';
import { accepted, surroundings } from './surroundings.ts';

function flags(options: LaunchOptions): string[] {
  const { width = 1280, height = 800, language = 'en' } = options;
  return [
    // Root has no user namespaces to build a sandbox from.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--proxy-server=127.0.0.1:${options.proxyPort}`,
    // Without this the proxy is bypassed for loopback, and a server under test would be reachable by accident.
    '--proxy-bypass-list=<-loopback>',
    '--ignore-certificate-errors',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    `--lang=${language === 'id' ? 'id' : 'en-US'}`,
    `--accept-lang=${accepted(options)}`,
    `--window-size=${width},${height}`,
  ];
}

/** Chromium or Chrome, over the DevTools protocol. Unpacked extensions are loaded by it and not by a flag, so Chrome does too. */
export async function driveChromium(options: LaunchOptions, executable: string, profile: Profile): Promise<Driven> {
  const { width = 1280, height = 800, headless = true } = options;
  const browser = await puppeteer.launch({
    executablePath: options.language === 'id' ? await inIndonesian(executable) : executable,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile.folder,
    args: flags(options),
    env: surroundings(options),
    downloadBehavior: { policy: 'allow', downloadPath: downloadsOf(profile) },
    defaultViewport: headless ? { width, height } : null,
  });
  const extensionId = await orClose(browser, browser.installExtension(options.extension));
  const extensionUrl = (path: string): string => new URL(path, `chrome-extension://${extensionId}/`).href;
  return {
    name: 'chromium',
    browser,
    extensionId,
    downloads: downloadsOf(profile),
    extensionUrl,
    newPage: () => browser.newPage(),
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(extensionUrl(path));
      return page;
    },
    openPopup: (page) => openChromiumPopup(browser, extensionId, page),
    pressShortcut: () => fireCommand(browser, extensionId, 'open-panel'),
    killWorker: () => stopWorker(browser, extensionId),
    isWorkerAlive: () => isWorkerAlive(browser, extensionId),
    async updateExtension() {
      await browser.installExtension(options.extension);
    },
    async close() {
      await browser.close();
      await dropProfile(profile);
    },
    async restart() {
      await browser.close();
      return driveChromium(options, executable, profile);
    },
  };
}
