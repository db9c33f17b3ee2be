import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { EventDoor } from '@/components/event-door.tsx';
import type { Meeting } from '@/utils/domain/meeting.ts';
import { explain } from '@/utils/i18n/explain.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { ask } from '@/utils/messaging/client.ts';
import type { EventView } from '@/utils/messaging/protocol.ts';

/** Why this is a 1:1, in one line; opened, the user's word on it. */
export function AboutEvent({ meeting, onFailed }: { meeting: Meeting; onFailed: (error: unknown) => void }): JSX.Element {
  const { t } = useWords();
  const [event, setEvent] = useState<EventView | null>(null);
  const read = (): void => {
    ask('event.read', { meetingKey: meeting.key }).then(setEvent, onFailed);
  };
  return (
    <details class="about" onToggle={({ currentTarget }) => { if (currentTarget.open) read(); }}>
      <summary class="meta">{meeting.synced ? explain(t, meeting.synced.reasons) : t.door.reasons[meeting.reason]}</summary>
      {event && <EventDoor event={event} onSaid={read} onFailed={onFailed} />}
    </details>
  );
}
