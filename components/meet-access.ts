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

/** Whether Meet's pages are allowed, as it is now; null before that is known. */
export function useMeetAccess(): boolean | null {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
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
