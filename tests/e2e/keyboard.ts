import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** What has the focus in a frame, by its name; "body" where nothing has. */
export const focused = (panel: Frame): Promise<string> =>
  panel.evaluate(() => {
    const active = document.activeElement;
    const label = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement || active instanceof HTMLSelectElement ? active.labels?.[0]?.textContent.trim() : undefined;
    return active?.ariaLabel ?? label ?? active?.textContent.trim() ?? 'body';
  });

/** Nobody has to press Tab more often than that to get from anywhere to anywhere. */
const FAR = 90;

/** Goes by Tab alone to the control whose name begins with `name`. */
export async function tabTo(page: Page, panel: Frame, name: string, backwards = false): Promise<void> {
  if (backwards) await page.keyboard.down('Shift');
  for (let i = 0; i < FAR; i += 1) {
    if ((await focused(panel)).startsWith(name)) break;
    await page.keyboard.press('Tab');
  }
  if (backwards) await page.keyboard.up('Shift');
  expect(await focused(panel)).toMatch(new RegExp(`^${name}`));
}
