import type { JSX } from 'preact';
import { CALENDAR_HOME } from '@/utils/calendar-origin.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { ConnectInvitation } from './connect-invitation.tsx';

/** Nothing is outstanding: says the one next step, which is above already when the next 1:1 is known. */
export function Empty({ hasNext }: { hasNext: boolean }): JSX.Element {
  const { t } = useWords();
  return (
    <div class="hush">
      <span class="dots" aria-hidden="true">
        <i class="on" /> <i class="on" /> <i class="on" /> <i class="on" />
      </span>
      <h2>{t.nothingOutstanding}</h2>
      <p>{hasNext ? t.nothingWaits : t.nothingHint}</p>
      {!hasNext && (
        <a class="btn" href={CALENDAR_HOME} target="_blank" rel="noreferrer noopener">
          {t.openCalendar}
        </a>
      )}
      <ConnectInvitation />
    </div>
  );
}
