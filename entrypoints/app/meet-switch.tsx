import type { JSX } from 'preact';
import { allowMeet, forbidMeet, keepMeetAnswered, useMeetAccess } from '@/components/meet-access.ts';
import { useWords } from '@/utils/i18n/words.ts';

/** The panel beside calls in Google Meet, on and off: what is kept is the browser's permission and nothing else. */
export function MeetSwitch({ onFailed }: { onFailed: (error: unknown) => void }): JSX.Element {
  const { t } = useWords();
  const isAllowed = useMeetAccess();
  return (
    <section>
      <h2>{t.app.meet}</h2>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={isAllowed === true}
          disabled={isAllowed === null}
          onChange={({ currentTarget }) => {
            const { checked } = currentTarget;
            // It shows what the browser has, whatever is answered there.
            currentTarget.checked = !checked;
            keepMeetAnswered();
            (checked ? allowMeet() : forbidMeet()).catch(onFailed);
          }}
        />
        {t.app.meetSwitch}
      </label>
      <p class="meta">{t.app.meetHint}</p>
    </section>
  );
}
