import type { Browser, CDPSession } from 'puppeteer-core';
import { until } from './until.ts';

/*
 * Nothing here may attach to the worker (`target.worker()`, `extension.workers()`): a debugger keeps it alive. Puppeteer
 * 25.16 attaches to each new worker for a blink, to let it start, and detaches by itself; measured: with puppeteer
 * connected, an idle worker still dies of old age.
 */

async function withSession<T>(open: Promise<CDPSession>, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await open;
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

/** Each life of the worker is a target with an id of its own, so that a quick rebirth is not taken for survival. */
const lives = (browser: Browser, extensionId: string): Promise<string[]> =>
  withSession(browser.target().createCDPSession(), async (session) => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`))
      .map(({ targetId }) => targetId);
  });

export const isWorkerAlive = async (browser: Browser, extensionId: string): Promise<boolean> =>
  (await lives(browser, extensionId)).length > 0;

/** Stops the worker, by a session to a page and not to the worker. Resolves once that life of it has ended. */
export async function stopWorker(browser: Browser, extensionId: string): Promise<void> {
  const before = await lives(browser, extensionId);
  if (before.length === 0) return;
  const [page] = await browser.pages();
  if (!page) throw new Error('Chromium has no tab left through which its workers can be stopped');
  await withSession(page.createCDPSession(), async (session) => {
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
  });
  await until('the worker is gone', async () => {
    const now = await lives(browser, extensionId);
    return before.every((life) => !now.includes(life));
  });
}

/** Fires the command's event in the worker, which must be alive; the session to it is over as soon as that is done. */
export async function fireCommand(browser: Browser, extensionId: string, command: string): Promise<void> {
  const worker = browser.targets().find((target) => target.url() === `chrome-extension://${extensionId}/background.js`);
  if (!worker) throw new Error('The worker is asleep: nothing can be fired in it');
  await withSession(worker.createCDPSession(), async (session) => {
    const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: `chrome.commands.onCommand.dispatch(${JSON.stringify(command)})` });
    if (exceptionDetails) throw new Error(`The command was not fired: ${exceptionDetails.text}`);
  });
}
