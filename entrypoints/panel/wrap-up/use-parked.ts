import { useEffect } from 'preact/hooks';
import { onAnnouncement } from '@/utils/messaging/client.ts';
import { readRecords } from '@/utils/messaging/records.ts';
import type { PartProps } from '../part.ts';

/** Brings what the session has put off: it is on no agenda that the panel is told of. */
export function useParked({ view, adopt, actions }: Pick<PartProps, 'view' | 'adopt' | 'actions'>): void {
  const { person, session } = view;
  useEffect(() => {
    let isGone = false;
    const read = (): void => {
      readRecords({ store: 'points', index: 'open', key: person.id }).then(([points]) => {
        if (!isGone) adopt(points.filter((p) => p.parkedIn === session.id));
      }, actions.failed);
    };
    read();
    const stop = onAnnouncement(({ announce }) => { if (announce === 'changed') read(); });
    return () => {
      isGone = true;
      stop();
      // Nobody keeps them in step any more, and another session's agenda would show them.
      adopt([]);
    };
  }, [person.id, session.id]);
}
