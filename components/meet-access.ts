import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { MEET_PAGES } from '../utils/meet-page/origin.ts';

const MEET = { origins: [MEET_PAGES] };

/** Asks the browser for Meet's pages. Must be called in the handler of a click, before anything is awaited. Resolves to whether they are allowed. */
export function allowMeet(): Promise<boolean> {
  return browser.permissions.request(MEET);
}

export async function forbidMeet(): Promise<void> {
  await browser.permissions.remove(MEET);
}

/** In the extension's own storage: a frame in somebody else's page may have none. */
const ANSWERED = 'meetAnswered';

/** Whether the user has said whether the panel is wanted beside calls: then the panel does not ask. */
export async function isMeetAnswered(): Promise<boolean> {
  return (await browser.storage.local.get(ANSWERED))[ANSWERED] === true;
}

export function keepMeetAnswered(): void {
  browser.storage.local.set({ [ANSWERED]: true }).catch(() => undefined);
}

/** Whether Meet's pages are allowed, as it is now; null before that is known, and where the browser does not say. */
export function useMeetAccess(): boolean | null {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    if (!('permissions' in browser)) return;
    const read = (): void => void browser.permissions.contains(MEET).then(setAllowed, () => { setAllowed(null); });
    read();
    const { onAdded, onRemoved } = browser.permissions;
    for (const event of [onAdded, onRemoved]) event.addListener(read);
    return () => {
      for (const event of [onAdded, onRemoved]) event.removeListener(read);
    };
  }, []);
  return isAllowed;
}
