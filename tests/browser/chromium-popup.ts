import type { Browser, Page } from 'puppeteer-core';
import type { ToolbarPopup } from './driven.ts';

/** The popup of the toolbar button, opened by a click on the button as far as Chromium knows. */
export async function openChromiumPopup(browser: Browser, extensionId: string, page: Page): Promise<ToolbarPopup> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('Chromium has no such extension');
  await page.bringToFront();
  const before = new Set(browser.targets());
  await extension.triggerAction(page);
  const target = await browser.waitForTarget((one) => !before.has(one) && one.url() === `chrome-extension://${extensionId}/popup.html`, { timeout: 10_000 });
  const popup = await target.asPage();
  return {
    text: () => popup.evaluate(() => document.body.innerText),
    click: (selector, text) =>
      popup.evaluate((wanted, said) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted)].find((element) => element.textContent.trim() === said);
        if (!found) throw new Error(`nothing says "${said}"`);
        found.click();
      }, selector, text),
    close: () => popup.close(),
  };
}
