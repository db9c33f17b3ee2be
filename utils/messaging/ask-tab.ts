import { browser } from 'wxt/browser';
import type { TabQuestion } from './protocol.ts';

/** Asks the content script of a tab; undefined when there is none, or it has nothing to say. Not to be believed unparsed. */
export async function askTab(tabId: number, question: TabQuestion): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage<TabQuestion, unknown>(tabId, question);
  } catch {
    return undefined;
  }
}
