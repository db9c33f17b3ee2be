import type { Frame, Page } from 'puppeteer-core';

const INTERACTIVE = 'a[href], button, input, select, textarea, summary';

/**
 * What a person cannot get at in a page or frame as it is, one line each: what makes the page scroll sideways, text that is cut
 * off without a sign of it, and controls that are still covered, or outside of the window, when they have been scrolled to.
 */
export const unreachable = (page: Frame | Page): Promise<string[]> =>
  page.evaluate((interactive) => {
    const name = (element: Element): string => `${element.localName}.${element.className} "${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 40)}"`;
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    // A modal dialog covers the rest on purpose.
    const root = document.querySelector('dialog[open]') ?? document.body;
    const all = [...root.querySelectorAll('*')].filter(isShown);
    const found: string[] = [];

    for (const element of [document.documentElement, document.body, ...all]) {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isField = element.matches('input, textarea, select');
      const isHeardOnly = element.clientWidth <= 1;
      if (!isField && !isHeardOnly && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1 && overflowX !== 'visible') found.push(`cut, or scrolls sideways: ${name(element)}`);
    }
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth) found.push('the page scrolls sideways');

    const before = new Map([document.scrollingElement ?? document.body, ...all].map((element) => [element, element.scrollTop]));
    for (const control of all.filter((element) => element.matches(interactive) && !element.closest(':disabled, .skip'))) {
      control.scrollIntoView({ block: 'nearest' });
      // A box stands for its whole label.
      const { left, right, top, bottom } = control.getBoundingClientRect();
      if (left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1) found.push(`outside of the window: ${name(control)}`);
      const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const isHit = at !== null && (control.contains(at) || at.contains(control) || at.closest('label') === control.closest('label'));
      if (!isHit || (at !== control && at.contains(control) && at.matches('footer, header, main, body'))) found.push(`covered by ${at ? name(at) : 'nothing'}: ${name(control)}`);
    }
    for (const [element, top] of before) element.scrollTop = top;
    return found;
  }, INTERACTIVE);
