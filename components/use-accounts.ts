import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { GOOGLE_API_PAGES } from '../utils/calendar-api/google.ts';
import type { AccountsView } from '../utils/domain/account.ts';
import { ask, onAnnouncement } from '../utils/messaging/client.ts';
import { Failure, type FailureCode } from '../utils/messaging/failure.ts';

export interface Accounts {
  /** Null until the background has answered. */
  view: AccountsView | null;
  /** The user said no when the browser asked for the hosts. */
  isRefused: boolean;
  trouble: FailureCode | null;
  /** Must be called in the handler of a click: a browser asks for a permission in answer to one only. */
  connect: () => void;
  reconnect: (address: string) => void;
  disconnect: (address: string) => void;
  sync: (address: string) => void;
  /** Looks at a calendar or no longer. Resolves to whether that was kept. */
  choose: (address: string, calendar: string, isChosen: boolean) => Promise<boolean>;
  /** The user's own client; an empty id goes back to the one of the build. Resolves to whether it was kept. */
  saveClient: (client: { id: string; secret: string }) => Promise<boolean>;
}

/** The user's Google accounts, as the background tells of them. */
export function useAccounts(): Accounts {
  const [view, setView] = useState<AccountsView | null>(null);
  const [isRefused, setRefused] = useState(false);
  const [trouble, setTrouble] = useState<FailureCode | null>(null);

  const show = async (answer: Promise<AccountsView>): Promise<boolean> => {
    try {
      setView(await answer);
      setTrouble(null);
      return true;
    } catch (error) {
      setTrouble(error instanceof Failure ? error.code : 'unreachable');
      return false;
    }
  };
  /** Asks the browser first. Nothing may be awaited before. */
  const whenAllowed = (then: () => Promise<AccountsView>): void => {
    const asked = browser.permissions.request({ origins: GOOGLE_API_PAGES });
    void asked.then(
      (isAllowed) => {
        setRefused(!isAllowed);
        if (isAllowed) void show(then());
      },
      () => { setRefused(true); },
    );
  };

  useEffect(() => {
    const read = (): void => void show(ask('accounts.read', {}));
    read();
    return onAnnouncement(({ announce }) => {
      if (announce === 'accounts') read();
    });
  }, []);

  return {
    view,
    isRefused,
    trouble,
    connect: () => {
      whenAllowed(() => ask('account.connect', { when: 'now' }));
      // A popup closes as soon as the browser asks. Then the background goes on when it hears of the permission.
      ask('account.connect', { when: 'granted' }).catch(() => undefined);
    },
    reconnect: (address) => { whenAllowed(() => ask('account.reconnect', { address })); },
    disconnect: (address) => void show(ask('account.disconnect', { address })),
    sync: (address) => void show(ask('account.sync', { address })),
    choose: (address, calendar, isChosen) => show(ask('account.calendar', { address, calendar, isChosen })),
    saveClient: (client) => show(ask('account.client', client)),
  };
}
