import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { flushTyping } from '@/components/use-autosave.ts';
import { useNow } from '@/components/use-now.ts';
import { clockTab, openingTab, tabAt, type Tab } from '@/utils/domain/tab.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import type { PartProps } from './part.ts';
import { whenFree } from './when-free.ts';

type Part = ComponentType<PartProps>;

/** What is loaded when it is first shown. */
const PARTS: Record<Exclude<Tab, 'prepare'>, () => Promise<Part>> = {
  talk: async () => (await import('./talk/talk.tsx')).Talk,
  'wrap-up': async () => (await import('./wrap-up/wrap-up.tsx')).WrapUp,
};

/** One opening of the panel. */
export interface Opening {
  /** Another value is another opening. */
  n: string;
  /** Whether this page opens the session for the first time. */
  isFirst: boolean;
  /** Whether nobody said Prepare: from a call, or by the key. */
  isByClock: boolean;
}

interface ShownTab {
  tab: Tab;
  /** Null for Prepare, and while it is being loaded. */
  Part: Part | null;
  /** Another value moves the focus to the objective: somebody prepares, and has chosen no tab since. */
  focus: string | undefined;
  show: (tab: Tab) => void;
}

/**
 * The tab that is shown: the one that fits the clock when the session is opened; then the one that was chosen, and by
 * themselves Talk when the meeting begins and Wrap up when it ends; while somebody is typing or has a sheet open, as soon as that is over.
 * An opening that is not the first is a word of preparing, whatever the clock says, unless it goes by the clock.
 */
export function useTab({ meeting, session }: SessionView, { n, isFirst, isByClock }: Opening, onFailed: (error: unknown) => void): ShownTab {
  const now = useNow();
  const wanted = tabAt(meeting, session, now);
  /** The opening at which somebody prepared last: what was shown before that is shown no more. */
  const preparing = useRef(n);
  const opened = useRef(n);
  const byClock = isByClock ? clockTab(meeting, session, now) : 'prepare';
  if (opened.current !== n && byClock === 'prepare') preparing.current = n;
  opened.current = n;
  const prepared = preparing.current;
  const [shown, setShown] = useState<{ tab: Tab; Part: Part | null; prepared: string } | null>(() => {
    const tab = isByClock ? byClock : isFirst ? openingTab(meeting, session, now) : 'prepare';
    return tab === 'prepare' ? null : { tab, Part: null, prepared };
  });
  const bring = (tab: Tab): void => {
    if (tab === 'prepare') setShown({ tab, Part: null, prepared });
    else {
      PARTS[tab]().then(
        (Part) => { setShown({ tab, Part, prepared }); },
        (error: unknown) => {
          setShown(null);
          onFailed(error);
        },
      );
    }
  };
  const before = useRef(wanted);
  /** Lets go of the tab that waits until nobody is writing. */
  const letGo = useRef<() => void>(() => undefined);
  const show = (tab: Tab): void => {
    letGo.current();
    bring(tab);
  };
  useEffect(() => {
    if (shown) show(shown.tab);
  }, []);
  const isNew = useRef(true);
  useEffect(() => {
    if (!isNew.current && byClock !== 'prepare') show(byClock);
    isNew.current = false;
  }, [n]);
  useEffect(() => {
    if (before.current === wanted) return undefined;
    before.current = wanted;
    if (wanted === 'prepare') return undefined;
    letGo.current = whenFree(() => {
      flushTyping();
      bring(wanted);
    });
    return () => { letGo.current(); };
  }, [wanted, prepared]);
  const current = shown?.prepared === prepared ? shown : null;
  return { tab: current?.tab ?? 'prepare', Part: current?.Part ?? null, focus: current ? undefined : prepared, show };
}
