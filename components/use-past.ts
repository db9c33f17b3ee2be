import { useEffect, useState } from 'preact/hooks';
import { today } from '../utils/dates/local-date.ts';
import type { Decision } from '../utils/domain/decision.ts';
import { dayOf, meetingKey } from '../utils/domain/meeting.ts';
import { metOf, type Met } from '../utils/domain/met.ts';
import type { Person } from '../utils/domain/person.ts';
import type { LocalDate } from '../utils/domain/record.ts';
import type { Session } from '../utils/domain/session.ts';
import type { TalkingPoint } from '../utils/domain/talking-point.ts';
import { onAnnouncement } from '../utils/messaging/client.ts';
import { readRecords, type Query } from '../utils/messaging/records.ts';

/** What was with a person, as far as it is looked back. */
export interface Past {
  met: Met;
  /** The latest made. */
  sessions: Session[];
  /** The day of each by its id. */
  days: Record<string, LocalDate>;
  decisions: Decision[];
  /** All that was ever to be talked about. */
  points: TalkingPoint[];
}

export const NO_PAST: Past = { met: { last: null, next: null }, sessions: [], days: {}, decisions: [], points: [] };

/** How many of the latest sessions are looked at for when we met: meetings know of what was before. */
const SESSIONS = 10;
/** What changes by typing is no news here: so long (ms) one change stands for those that follow. */
const CALM = 2000;

async function readPast(person: Person): Promise<Past> {
  const own = { index: 'personId', key: person.id } as const;
  const [overrides, all, decisions, points] = await readRecords({ store: 'overrides' }, { store: 'sessions', ...own }, { store: 'decisions', ...own }, { store: 'points', ...own });
  const byAge = all.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  // A question may have been asked longer ago.
  const asked = new Set(points.flatMap(({ questionId, discussedIn }) => (questionId === null ? [] : (discussedIn ?? []))));
  const sessions = byAge.filter(({ id }, nth) => nth < SESSIONS || asked.has(id));
  const queries: Query<'meetings'>[] = [
    ...person.addresses.map((key) => ({ store: 'meetings', index: 'otherAddress', key }) as const),
    ...overrides.filter(({ personId }) => personId === person.id).map(({ account, target }) => ({ store: 'meetings', key: meetingKey(account, target), isSeries: true }) as const),
    ...sessions.flatMap(({ meetingKey: key }) => (key === null ? [] : [{ store: 'meetings', key } as const])),
  ];
  const meetings = (await readRecords(...queries)).flat();
  const known = new Map(meetings.map((meeting) => [meeting.key, meeting]));
  const days = sessions.map(({ id, meetingKey: key, createdAt }) => {
    const meeting = known.get(key ?? '');
    return [id, (meeting && dayOf(meeting)) ?? today(new Date(createdAt))] as const;
  });
  return { met: metOf(person, { meetings, sessions: sessions.slice(0, SESSIONS), overrides }, new Date()), sessions, days: Object.fromEntries(days), decisions, points };
}

/** What was with a person; null while that is looked up. It is looked up again when something has changed. */
export function usePast(person: Person, onFailed: (error: unknown) => void): Past | null {
  const [past, setPast] = useState<Past | null>(null);
  useEffect(() => {
    let isGone = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => {
      waiting = undefined;
      readPast(person).then(
        (next) => { if (!isGone) setPast(next); },
        (error: unknown) => {
          if (isGone) return;
          setPast((before) => before ?? NO_PAST);
          onFailed(error);
        },
      );
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
  return past;
}
