import type { Frame, Page } from 'puppeteer-core';
import { until } from './until.ts';
import { whereIs } from './where.ts';

/** The frame in `page` that shows a page of the extension, for example `panel.html`, once its document has been read. */
export const extensionFrame = (page: Page, path: string): Promise<Frame> =>
  until(`${path} is in the page`, async () => {
    for (const frame of page.frames()) {
      const { href, readyState } = await whereIs(frame);
      const { protocol, pathname } = new URL(href);
      if (/^(chrome|moz)-extension:$/.test(protocol) && pathname === `/${path}` && readyState !== 'loading') return frame;
    }
    return undefined;
  });
