import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { allowMeet, isMeetAnswered, keepMeetAnswered, useMeetAccess } from '@/components/meet-access.ts';
import { callCodeOfMeeting } from '@/utils/domain/call-code.ts';
import type { Meeting } from '@/utils/domain/meeting.ts';
import { useBefore } from '@/utils/i18n/before.ts';

/** An offer where the meeting has a call in Meet. Whatever the answer, it is not made again: the settings have the same. */
export function BesideCall({ meeting }: { meeting: Meeting }): JSX.Element | null {
  return callCodeOfMeeting(meeting) === null ? null : <Offer />;
}

function Offer(): JSX.Element | null {
  const b = useBefore();
  const isAllowed = useMeetAccess();
  const [isOpen, setOpen] = useState(false);
  const [isOn, setOn] = useState(false);
  // Firefox (153) gives a frame in somebody else's page no way to ask: there it is the settings that do.
  const [asks, setAsks] = useState('permissions' in browser);
  useEffect(() => {
    isMeetAnswered().then((is) => { setOpen(!is); }, () => undefined);
  }, []);
  const answered = (): void => {
    setOpen(false);
    keepMeetAnswered();
  };
  const show = (): void => {
    allowMeet().then((is) => {
      setOn(is);
      answered();
    }, () => { setAsks(false); });
  };
  const isOffered = isOpen && (asks ? isAllowed === false : isAllowed !== true);
  if (!isOffered && !isOn) return null;
  return (
    <div class="beside-call">
      {isOffered && (
        <>
          {asks ? (
            <button type="button" class="btn" onClick={show}>
              {b.besideCall}
            </button>
          ) : (
            <a class="btn" href={browser.runtime.getURL('/app.html#settings')} target="_blank" onClick={keepMeetAnswered}>
              {b.besideCall}
            </a>
          )}
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
