import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { allowMeet, useMeetAccess } from '@/components/meet-access.ts';
import { callCodeOfMeeting } from '@/utils/domain/call-code.ts';
import type { Meeting } from '@/utils/domain/meeting.ts';
import { useBefore } from '@/utils/i18n/before.ts';

/** In the extension's local storage: a frame in somebody else's page may be given no storage of its own. */
const ANSWERED = 'besideCallAnswered';

/** An offer where the meeting has a call in Meet. Whatever the answer, it is not made again: the settings have the same. */
export function BesideCall({ meeting }: { meeting: Meeting }): JSX.Element | null {
  const b = useBefore();
  const isAllowed = useMeetAccess();
  const [isOpen, setOpen] = useState(false);
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    browser.storage.local.get(ANSWERED).then((kept) => { setOpen(!kept[ANSWERED]); }, () => undefined);
  }, []);
  const answered = (): void => {
    setOpen(false);
    browser.storage.local.set({ [ANSWERED]: true }).catch(() => undefined);
  };
  const show = (): void => {
    allowMeet().then(setOn, async () => {
      // A browser that does not ask from a frame does from a tab.
      await browser.tabs.create({ url: browser.runtime.getURL('/app.html#settings') });
    }).catch(() => undefined).finally(answered);
  };
  const isOffered = isOpen && isAllowed === false && callCodeOfMeeting(meeting) !== null;
  if (!isOffered && !isOn) return null;
  return (
    <div class="beside-call">
      {isOffered && (
        <>
          <button type="button" class="btn" onClick={show}>
            {b.besideCall}
          </button>
          <button type="button" class="btn ico" aria-label={b.notBesideCall} onClick={answered}>
            <span aria-hidden="true">×</span>
          </button>
        </>
      )}
      <p role="status" class="meta">
        {isOn && b.besideCallOn}
      </p>
    </div>
  );
}
