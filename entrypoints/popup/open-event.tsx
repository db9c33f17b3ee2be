import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { EventDoor } from '@/components/event-door.tsx';
import { useWords } from '@/utils/i18n/words.ts';
import { ask } from '@/utils/messaging/client.ts';
import type { EventView } from '@/utils/messaging/event-view.ts';

interface Props {
  onPrepare: (meetingKey: string) => void;
  onFailed: (error: unknown) => void;
}

/** The event that is open in the Calendar tab in front: its panel, or why it has no button and what can be said of it. */
export function OpenEvent({ onPrepare, onFailed }: Props): JSX.Element | null {
  const { t } = useWords();
  const [event, setEvent] = useState<EventView | null>(null);
  // Whether it began open: when the event becomes a 1:1 under somebody's hands, the way back must not vanish.
  const isOpen = useRef<boolean | null>(null);
  // Loaded when an event is open: the popup starts without it.
  const read = async (of: string | null): Promise<void> => {
    setEvent(of === null ? null : await (await import('@/utils/messaging/event-view.ts')).readEvent(of));
  };
  useEffect(() => {
    // Without a Calendar tab in front there is nothing to say, and nothing has failed.
    ask('event.current', {}).then(read).catch(() => undefined);
  }, []);
  if (!event) return null;
  const { key } = event.meeting;
  const isOneOnOne = event.verdict === 'one-on-one';
  isOpen.current ??= !isOneOnOne;
  return (
    <details class="open-event" open={isOpen.current}>
      <summary>{t.door.openEvent}</summary>
      {isOneOnOne && (
        <button type="button" class="btn fill" onClick={() => { onPrepare(key); }}>
          {t.prepare}
        </button>
      )}
      <EventDoor event={event} onSaid={() => { read(key).catch(onFailed); }} onFailed={onFailed} />
    </details>
  );
}
