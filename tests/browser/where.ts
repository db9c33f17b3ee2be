import type { Frame, Page } from 'puppeteer-core';

export interface Where {
  href: string;
  readyState: DocumentReadyState;
}

/**
 * Where a page or frame is, by its own word: puppeteer's `url()` stays about:blank for pages of an extension in Firefox.
 * One that is being replaced, or is closed already (puppeteer keeps those of Firefox's extension pages), is nowhere yet.
 */
export const whereIs = (place: Page | Frame): Promise<Where> =>
  place
    .evaluate((): Where => ({ href: location.href, readyState: document.readyState }))
    .catch((): Where => ({ href: 'about:blank', readyState: 'loading' }));
