import { useEffect, useRef, useState } from 'preact/hooks';
import type { FollowUp } from '@/utils/domain/follow-up.ts';
import { ask, onAnnouncement } from '@/utils/messaging/client.ts';
import { Failure, type FailureCode } from '@/utils/messaging/failure.ts';
import type { OutstandingView, Request } from '@/utils/messaging/protocol.ts';
import { showOutstanding, type Edit, type Pending } from './shown.ts';

export interface Trouble {
  code: FailureCode;
  retry: () => void;
  /** Whether the list could not be read: then the next reading that goes well ends it. */
  ofReading: boolean;
}

export interface Outstanding {
  view: OutstandingView | null;
  /** What the list shows, in order. */
  shown: FollowUp[];
  trouble: Trouble | null;
  read: () => void;
  /** Shows the change at once; resolves to whether it was confirmed. `retry` is offered when it was not. */
  edit: (followUp: FollowUp, change: Edit, retry: () => void) => Promise<boolean>;
  failed: (error: unknown, retry: () => void, ofReading?: boolean) => void;
}

/** The list, and changes that show before they are confirmed and go back when they are not. */
export function useOutstanding(): Outstanding {
  const [view, setView] = useState<OutstandingView | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  // What was just checked off stays in its place, struck through, until the next opening.
  const [answers, setAnswers] = useState<ReadonlyMap<string, FollowUp>>(new Map());
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const readings = useRef(0);

  const failed: Outstanding['failed'] = (error, retry, ofReading = false) => {
    setTrouble({ code: error instanceof Failure ? error.code : 'unreachable', retry, ofReading });
  };
  const load = async (): Promise<void> => {
    readings.current += 1;
    const reading = readings.current;
    try {
      const next = await ask('outstanding.read', {});
      // Answers may overtake each other.
      if (reading !== readings.current) return;
      setView(next);
      setAnswers((now) => new Map([...now].filter(([, followUp]) => followUp.doneAt !== null)));
      setTrouble((now) => (now?.ofReading ? null : now));
    } catch (error) {
      if (reading === readings.current) failed(error, read, true);
    }
  };
  const read = (): void => void load();
  const edit: Outstanding['edit'] = async ({ id }, change, retry) => {
    const request: Request<'followUp.edit'> = { mutation: crypto.randomUUID(), id, ...change };
    const mine: Pending = { id, edit: change };
    setPending((now) => [...now, mine]);
    try {
      const answer = await ask('followUp.edit', request);
      setAnswers((now) => ((now.get(id)?.revision ?? 0) > answer.revision ? now : new Map(now).set(id, answer)));
      setTrouble(null);
      // Not before the list has it: an item must not leave its place for a moment.
      await load();
      return true;
    } catch (error) {
      failed(error, retry);
      return false;
    } finally {
      setPending((now) => now.filter((waiting) => waiting !== mine));
    }
  };

  useEffect(() => {
    read();
    // A tab may come back on another day.
    const back = (): void => {
      if (document.visibilityState === 'visible') read();
    };
    document.addEventListener('visibilitychange', back);
    const stop = onAnnouncement(({ announce }) => {
      if (announce === 'changed') read();
    });
    return () => {
      document.removeEventListener('visibilitychange', back);
      stop();
    };
  }, []);

  return { view, shown: showOutstanding(view?.followUps ?? [], answers, pending), trouble, read, edit, failed };
}
