import type { Frame, Page } from 'puppeteer-core';

declare global {
  interface Window {
    heardTexts?: string[];
  }
}

/**
 * Notes from now on what a screen reader reads out by itself: each new text of a live region. One that comes with its text is
 * only heard when it is an alert; others are noted as "too late: …".
 * @returns what was noted since the last call
 */
export async function listenTo(page: Frame | Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    window.heardTexts = heard;
    const texts = new Map<Element, string>();
    const look = (isFirst: boolean): void => {
      for (const region of document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')) {
        const text = [...region.querySelectorAll('*'), region]
          .flatMap((element) => [...element.childNodes])
          .filter((node) => node.nodeType === Node.TEXT_NODE && node.parentElement?.closest('[aria-hidden="true"]') === null)
          .map((node) => node.textContent)
          .join('')
          .trim();
        const before = texts.get(region);
        texts.set(region, text);
        if (isFirst || text === '' || text === before) continue;
        heard.push(before === undefined && region.role !== 'alert' ? `too late: ${text}` : text);
      }
    };
    look(true);
    new MutationObserver(() => { look(false); }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => window.heardTexts?.splice(0) ?? []);
}
