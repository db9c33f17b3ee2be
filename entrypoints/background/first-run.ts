import { browser } from 'wxt/browser';

/**
 * Opens the welcome page once in the life of a profile: in a tab of its own, without taking the place of what is being read.
 * An extension that was loaded by hand is "installed" anew at each start, hence the mark.
 */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') welcome().catch(() => undefined);
  });
}

async function welcome(): Promise<void> {
  const { welcomed } = await browser.storage.local.get('welcomed');
  if (welcomed) return;
  await browser.storage.local.set({ welcomed: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/app.html#welcome'), active: false });
}
