import type { JSX } from 'preact';
import type { LastTime as Last } from '@/utils/domain/talking-point.ts';
import { formatDay, useWords } from '@/utils/i18n/words.ts';

/** What was discussed the last time, for who wants to see it. */
export function LastTime({ lastTime: { day, points } }: { lastTime: Last }): JSX.Element {
  const words = useWords();
  return (
    <details class="last-time">
      <summary class="meta">{words.t.lastTime(formatDay(words, day), points.length)}</summary>
      <ul>
        {points.map((point) => (
          <li key={point.id} dir="auto">
            {point.text}
          </li>
        ))}
      </ul>
    </details>
  );
}
