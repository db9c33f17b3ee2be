import type { JSX } from 'preact';
import type { Past } from '@/components/use-past.ts';
import { lastTimeOf } from '@/utils/domain/talking-point.ts';
import { formatDay, useWords } from '@/utils/i18n/words.ts';

/** What was discussed the last time before a session, for who wants to see it. */
export function LastTime({ past, sessionId }: { past: Past; sessionId: string }): JSX.Element | null {
  const words = useWords();
  const last = lastTimeOf(past.points, past.days, sessionId);
  if (!last) return null;
  return (
    <details class="last-time">
      <summary class="meta">{words.t.lastTime(formatDay(words, last.day), last.points.length)}</summary>
      <ul>
        {last.points.map((point) => (
          <li key={point.id} dir="auto">
            {point.text}
          </li>
        ))}
      </ul>
    </details>
  );
}
