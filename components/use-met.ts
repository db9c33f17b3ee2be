import { useEffect, useState } from 'preact/hooks';
import { meetingKey } from '../utils/domain/meeting.ts';
import { metOf, type Met } from '../utils/domain/met.ts';
import type { Person } from '../utils/domain/person.ts';
import { onAnnouncement } from '../utils/messaging/client.ts';
import { readRecords, type Query } from '../utils/messaging/records.ts';

/** How many of the latest sessions are looked at: meetings know of what was before. */
const SESSIONS = 10;
/** What changes by typing is no news here: so long (ms) one change stands for those that follow. */
const CALM = 2000;

async function readMet(person: Person): Promise<Met> {
  const [overrides, all] = await readRecords({ store: 'overrides' }, { store: 'sessions', index: 'personId', key: person.id });
  const sessions = all.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)).slice(0, SESSIONS);
  const queries: Query<'meetings'>[] = [
    ...person.addresses.map((key) => ({ store: 'meetings', index: 'otherAddress', key }) as const),
    ...overrides.filter(({ personId }) => personId === person.id).map(({ account, target }) => ({ store: 'meetings', key: meetingKey(account, target), isSeries: true }) as const),
    ...sessions.flatMap(({ meetingKey: key }) => (key === null ? [] : [{ store: 'meetings', key } as const])),
  ];
  const meetings = (await readRecords(...queries)).flat();
  return metOf(person, { meetings, sessions, overrides }, new Date());
}

/** When I last met a person and when I meet them next, in step with what changes; null while that is looked up. */
export function useMet(person: Person, onFailed: (error: unknown) => void): Met | null {
  const [met, setMet] = useState<Met | null>(null);
  useEffect(() => {
    let isGone = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => {
      waiting = undefined;
      readMet(person).then((next) => { if (!isGone) setMet(next); }, onFailed);
    };
    read();
    const stop = onAnnouncement(({ announce }) => {
      if (announce === 'changed') waiting ??= setTimeout(read, CALM);
    });
    return () => {
      isGone = true;
      clearTimeout(waiting);
      stop();
    };
  }, [person.id, person.addresses.join()]);
  return met;
}
