import type { JSX } from 'preact';
import { ReadyDots } from '@/components/ready-dots.tsx';
import { useNow } from '@/components/use-now.ts';
import { today } from '@/utils/dates/local-date.ts';
import { joinUrlOf } from '@/utils/domain/join-link.ts';
import { readinessOf, readyParts } from '@/utils/domain/readiness.ts';
import { dayAt, formatTime, nameDay, useWords } from '@/utils/i18n/words.ts';
import type { Words } from '@/utils/i18n/load.ts';
import type { NextMeeting as Next } from '@/utils/messaging/protocol.ts';

/** From here on (minutes) the time that is left says more than the day. */
const NEAR = 90;

/**
 * When a meeting is, in words: "Now", "10:00 · in 25 min", "Today 15:00", "Thu 26 Nov 10:00".
 * @param timezone of the calendar; null for the browser's @param now ms since 1970
 */
export function whenIs(words: Words, start: string, timezone: string | null, now: number): string {
  const { t } = words;
  const time = formatTime(words, start, timezone);
  const minutes = Math.ceil((Date.parse(start) - now) / 60_000);
  if (minutes <= 0) return t.now;
  if (minutes <= NEAR) return `${time} · ${t.minutesUntil(minutes)}`;
  return `${nameDay(words, dayAt(Date.parse(start), timezone), dayAt(now, timezone))} ${time}`;
}

/** From here on (minutes) the call matters more than what is prepared. */
const JOINING = 10;

/** With whom and when the next 1:1 is, what of it is prepared, and the ways into its panel and its call. */
export function NextMeeting({ next, onPrepare }: { next: Next; onPrepare: () => void }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const now = useNow();
  const { start, timezone } = next.meeting;
  const joinUrl = joinUrlOf(next.meeting);
  const isJoining = joinUrl !== '' && Date.parse(start) - now <= JOINING * 60_000;
  return (
    <section class="next" aria-label={t.nextMeeting}>
      <h2 class="cut" dir="auto" title={next.name}>
        {next.name}
      </h2>
      <p class="meta">
        <span>{whenIs(words, start, timezone, now)}</span>
        <ReadyDots parts={readyParts(readinessOf(next.session, next.agenda), next.meeting, today(new Date()))} />
      </p>
      <div class="ways">
        {joinUrl && (
          <a class={isJoining ? 'btn fill' : 'btn'} href={joinUrl} target="_blank" rel="noreferrer noopener">
            {t.join}
          </a>
        )}
        <button type="button" class={isJoining ? 'btn' : 'btn fill'} onClick={onPrepare}>
          {t.prepare}
        </button>
      </div>
    </section>
  );
}
