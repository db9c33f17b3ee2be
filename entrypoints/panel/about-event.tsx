import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { EventDoor } from '@/components/event-door.tsx';
import type { Meeting } from '@/utils/domain/meeting.ts';
import { whatCounts } from '@/utils/domain/override.ts';
import { whyOf } from '@/utils/i18n/explain.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { readEvent, type EventView } from '@/utils/messaging/event-view.ts';

/** Why this is a 1:1, in one line: by the user's word, else by the calendar's. Opened, the way to say something else. */
export function AboutEvent({ meeting, onFailed }: { meeting: Meeting; onFailed: (error: unknown) => void }): JSX.Element {
  const { t } = useWords();
  const [event, setEvent] = useState<EventView | null>(null);
  const read = (): void => {
    readEvent(meeting.key).then(setEvent, onFailed);
  };
  useEffect(read, []);
  const said = event && whatCounts(event.said.event, event.said.series);
  return (
    <details class="about" onToggle={({ currentTarget }) => { if (currentTarget.open) read(); }}>
      <summary class="meta">{said ? t.door.youSaid(said.is === 'one-on-one') : whyOf(t, meeting)}</summary>
      {event && <EventDoor event={event} onSaid={read} onFailed={onFailed} />}
    </details>
  );
}
