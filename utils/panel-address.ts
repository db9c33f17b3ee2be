import { browser } from 'wxt/browser';

/** Where a session without an event is opened: its id is made here, so that the page can be loaded again. */
export function newSessionAddress(personId: string): string {
  return `${browser.runtime.getURL('/panel.html')}#${String(new URLSearchParams({ session: crypto.randomUUID(), person: personId, n: '1' }))}`;
}
