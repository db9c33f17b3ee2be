import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { EventDoor } from '@/components/event-door.tsx';
import { readEvent, type EventView } from '@/utils/messaging/event-view.ts';
import { CloseButton } from './header.tsx';

interface Props {
  meeting: string;
  /** The event has become a 1:1. */
  onOpen: () => void;
  onFailed: (error: unknown) => void;
  onClose: () => void;
}

/** The panel of an event that is no 1:1: why, and the user's word on it. */
export function EventPanel({ meeting, onOpen, onFailed, onClose }: Props): JSX.Element {
  const [event, setEvent] = useState<EventView | null>(null);
  const read = (): void => {
    readEvent(meeting).then((next) => {
      setEvent(next);
      if (next.verdict === 'one-on-one') onOpen();
    }, onFailed);
  };
  useEffect(() => {
    readEvent(meeting).then(setEvent, onFailed);
  }, [meeting]);
  return (
    <>
      <header>
        <div class="who">
          <h1>Empat Mata</h1>
        </div>
        <CloseButton onClose={onClose} />
      </header>
      <main>{event && <EventDoor event={event} onSaid={read} onFailed={onFailed} />}</main>
    </>
  );
}
