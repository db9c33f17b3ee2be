import type { ComponentType, JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PendingChange } from '@/utils/messaging/protocol.ts';
import { flushTyping } from '@/components/use-autosave.ts';
import { ask } from '@/utils/messaging/client.ts';
import { inVoice, useWords, WordsContext } from '@/utils/i18n/words.ts';
import { useAddress } from './address.ts';
import type { BlurChoice } from './blur.tsx';
import type { EventPanel } from './event-panel.tsx';
import { SessionPanel } from './session-panel.tsx';
import { useKeys } from './use-keys.ts';
import { useSession } from './use-session.ts';
import { Waiting } from './waiting.tsx';

/** A session without an event has a tab of its own, and no dock to close. */
async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** The panel of the meeting in its address: the session when it is there, what is in the way otherwise. */
export function Panel(): JSX.Element {
  const address = useAddress();
  const refused = useRef<(change: PendingChange) => void>(() => undefined);
  const session = useSession(address, (change) => { refused.current(change); });
  const { flush, failed } = session;
  const [Sheet, setSheet] = useState<ComponentType<{ onClose: () => void }> | null>(null);

  const blur = useState<BlurChoice>(null);

  const isAlone = address.session !== '';
  const close = useCallback((): void => {
    flushTyping();
    void flush(1000).then(() => (isAlone ? closeTab() : ask('panel.close', {}))).catch(failed);
  }, [isAlone]);
  const showKeys = useCallback((): void => {
    import('./keys-sheet.tsx').then(({ KeysSheet }) => { setSheet(() => KeysSheet); }, failed);
  }, []);
  useKeys(close, showKeys);

  const { view } = session;
  const words = useWords();
  const sapaan = view?.person.sapaan;
  const voice = useMemo(() => (sapaan === undefined ? words : inVoice(words, { sapaan })), [words, sapaan]);
  const [Door, setDoor] = useState<typeof EventPanel | null>(null);
  const isDoor = !view && session.problem === 'not-one-on-one';
  useEffect(() => {
    if (isDoor) import('./event-panel.tsx').then((loaded) => { setDoor(() => loaded.EventPanel); }, failed);
  }, [isDoor]);
  /** At which Prepare each meeting was opened first. */
  const first = useRef(new Map<string, string>());
  if (!first.current.has(address.meeting)) first.current.set(address.meeting, address.n);
  if (isDoor && Door) return <Door meeting={address.meeting} onOpen={session.open} onFailed={failed} onClose={close} />;
  if (!view) return <Waiting problem={isDoor ? null : session.problem} onRetry={session.open} onClose={close} />;
  return (
    <WordsContext.Provider value={voice}>
      <SessionPanel key={view.session.id} view={view} session={session} opening={{ n: address.n, isByClock: address.by === 'clock', isFirst: first.current.get(address.meeting) === address.n }} refused={refused} blur={blur} onClose={close} onKeys={showKeys} />
      {Sheet && <Sheet onClose={() => { setSheet(null); }} />}
    </WordsContext.Provider>
  );
}
