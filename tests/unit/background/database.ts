import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A browser of its own for one test: nothing stored, nothing loaded. Import the background's files after it. */
export function freshBrowser(): void {
  fakeBrowser.reset();
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
}
