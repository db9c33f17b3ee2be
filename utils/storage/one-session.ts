import * as v from 'valibot';
import { RECORDS } from './records.ts';

interface Placed {
  store: string;
  key: string;
  record: object | null;
}

/**
 * A meeting has one session. Where two have come together, the first in the given order keeps the meeting and the others
 * become sessions without an event: nothing that was written is lost.
 */
export function oneSessionEach<T extends Placed>(placed: readonly T[], comesFirst: (a: object, b: object) => boolean = () => false): T[] {
  const holders = new Map<string, object>();
  const sessionOf = ({ store, record }: Placed): { meetingKey: string | null } | null => (store === 'sessions' && record ? v.parse(RECORDS.sessions, record) : null);
  for (const each of placed) {
    const key = sessionOf(each)?.meetingKey;
    if (each.record === null || key === null || key === undefined) continue;
    const holder = holders.get(key);
    if (!holder || comesFirst(each.record, holder)) holders.set(key, each.record);
  }
  return placed.map((each) => {
    const key = sessionOf(each)?.meetingKey;
    return each.record === null || key === null || key === undefined || holders.get(key) === each.record ? each : { ...each, record: { ...each.record, meetingKey: null } };
  });
}
