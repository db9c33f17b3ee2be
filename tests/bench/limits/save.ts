import type { Frame, Page } from 'puppeteer-core';
import { until } from '../../browser/until.ts';

declare global {
  /** When a field took text last, and when the background last announced that something is stored. ms since 1970. */
  var typedAt: number | undefined;
  var storedAt: number | undefined;
  var chrome: Api | undefined;
  var browser: Api | undefined;
}

interface Api {
  runtime: { onMessage: { addListener(listen: (message: { announce?: string }) => void): void }; sendMessage(message: unknown): Promise<{ ok: boolean; value?: unknown }> };
}

/** Notes in a panel, from outside its code, what it is told of what is stored. The background tells it when the change is on the disk. */
export const noteSaves = (panel: Frame): Promise<void> =>
  panel.evaluate(() => {
    const now = (): number => performance.timeOrigin + performance.now();
    addEventListener('input', () => (globalThis.typedAt = now()), true);
    (globalThis.browser ?? globalThis.chrome)?.runtime.onMessage.addListener((message) => {
      if (message.announce === 'changed') globalThis.storedAt = now();
    });
  });

/** Types a word and gives the ms from its last letter until it is stored. */
export async function saveTime(page: Page, panel: Frame): Promise<number> {
  await panel.evaluate(() => (globalThis.storedAt = undefined));
  await page.keyboard.type('word ');
  return until('it is stored', () =>
    panel.evaluate(() => (globalThis.storedAt !== undefined && globalThis.typedAt !== undefined && globalThis.storedAt > globalThis.typedAt ? globalThis.storedAt - globalThis.typedAt : undefined)),
  );
}

/** The stored objective of a meeting, asked for by a page of the extension. */
export const storedObjective = (page: Page, meetingKey: string): Promise<string | undefined> =>
  page.evaluate(async (key) => {
    const answer = await (globalThis.browser ?? globalThis.chrome)?.runtime.sendMessage({ name: 'session.open', request: { mutation: crypto.randomUUID(), meetingKey: key } });
    const view = answer?.value;
    return typeof view === 'object' && view !== null && 'session' in view && typeof view.session === 'object' && view.session !== null && 'objective' in view.session ? String(view.session.objective) : undefined;
  }, meetingKey);
