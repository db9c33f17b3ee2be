import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { today } from '@/utils/dates/local-date.ts';
import { dayOf } from '@/utils/domain/meeting.ts';
import type { Person } from '@/utils/domain/person.ts';
import { lastTimeOf, type LastTime as Last } from '@/utils/domain/talking-point.ts';
import { formatDay, useWords } from '@/utils/i18n/words.ts';
import { readRecords } from '@/utils/messaging/records.ts';

interface Props {
  person: Person;
  /** The session that is shown: what was before it counts. */
  sessionId: string;
  onFailed: (error: unknown) => void;
}

async function readLast(person: Person, sessionId: string): Promise<Last | null> {
  const [sessions, points] = await readRecords({ store: 'sessions', index: 'personId', key: person.id }, { store: 'points', index: 'personId', key: person.id });
  const discussed = new Set(points.map(({ discussedIn }) => discussedIn));
  const wanted = sessions.filter(({ id }) => id === sessionId || discussed.has(id));
  const found = await readRecords(...wanted.map(({ meetingKey }) => ({ store: 'meetings', key: meetingKey ?? '' }) as const));
  const days = wanted.map(({ id, createdAt }, nth) => {
    const meeting = found[nth]?.[0];
    return [id, (meeting && dayOf(meeting)) ?? today(new Date(createdAt))] as const;
  });
  return lastTimeOf(points, Object.fromEntries(days), sessionId);
}

/** What was discussed the last time, for who wants to see it. */
export function LastTime({ person, sessionId, onFailed }: Props): JSX.Element | null {
  const words = useWords();
  const [last, setLast] = useState<Last | null>(null);
  useEffect(() => {
    readLast(person, sessionId).then(setLast, onFailed);
  }, [person.id, sessionId]);
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
