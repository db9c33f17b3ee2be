import type { Page } from 'puppeteer-core';

export const BUTTON = 'empat-mata-prepare';

/** Opens the popover of an event that is shown, in the page's own world. */
export const openByDoor = (page: Page, title: string): Promise<void> =>
  page.evaluate((wanted) => {
    if (!window.standIn) throw new Error('the page is not ready');
    window.standIn.open(wanted);
  }, title);

/** ms from the moment at which the popover has calmed until the button is in it (0: within the two frames in which the page is looked at), watched by the page itself; null: it never came. */
export const buttonAfterCalm = (page: Page, watchMs = 700): Promise<number | null> =>
  page.evaluate(
    async (selector, ms) => {
      await window.standIn?.settled();
      const calm = performance.now();
      // The last change itself is looked at in the next frame.
      for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
      if (document.querySelector(selector)) return 0;
      for (;;) {
        const now = performance.now() - calm;
        if (document.querySelector(selector)) return now;
        if (now > ms) return null;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    BUTTON,
    watchMs,
  );

/** Whether a person can see the event's popover. */
export const isPopoverShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => (document.querySelector('[role=dialog][data-chips-dialog]')?.getClientRects().length ?? 0) > 0);

/** Titles of the marked chips that are shown, sorted, each once. */
export const markedTitles = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const marked = [...document.querySelectorAll('[data-eventchip][data-empat-mata="one-on-one"]')];
    return [...new Set(marked.map((chip) => chip.getAttribute('data-eventid') ?? ''))].map((id) => atob(id).split(' ')[0] ?? '').sort();
  });
