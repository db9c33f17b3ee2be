import * as v from 'valibot';
import { RECORDS } from './records.ts';

interface Placed {
  store: string;
  key: string;
  record: object | null;
}

/**
 * A meeting has one session with a person. Where two have come together, the first in the given order keeps the meeting and the others
 * become sessions without an event: nothing that was written is lost.
 */
export function oneSessionEach<T extends Placed>(placed: readonly T[], comesFirst: (a: object, b: object) => boolean = () => false): T[] {
  const holders = new Map<string, object>();
  const meetingOf = ({ store, record }: Placed): string | null => {
    const session = store === 'sessions' && record ? v.parse(RECORDS.sessions, record) : null;
    return session?.meetingKey == null ? null : `${session.personId} ${session.meetingKey}`;
  };
  for (const each of placed) {
    const key = meetingOf(each);
    if (each.record === null || key === null) continue;
    const holder = holders.get(key);
    if (!holder || comesFirst(each.record, holder)) holders.set(key, each.record);
  }
  return placed.map((each) => {
    const key = meetingOf(each);
    return each.record === null || key === null || holders.get(key) === each.record ? each : { ...each, record: { ...each.record, meetingKey: null } };
  });
}
