import { addDays, today } from '@/utils/dates/local-date.ts';
import { agendaOf } from '@/utils/domain/talking-point.ts';
import { dayOf, type Meeting } from '@/utils/domain/meeting.ts';
import { whatCounts } from '@/utils/domain/override.ts';
import { newPerson, type Person } from '@/utils/domain/person.ts';
import type { LocalDate } from '@/utils/domain/record.ts';
import type { Session } from '@/utils/domain/session.ts';
import { Failure, found } from '@/utils/messaging/failure.ts';
import type { OpenedSession, SessionView } from '@/utils/messaging/protocol.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { read, type ReadTransaction, type WriteTransaction } from '@/utils/storage/database.ts';
import { born, type Change } from '@/utils/storage/stamp.ts';
import { change, changeNow, data } from './data.ts';
import { draftsOf } from './drafts.ts';
import { saidOf } from './overrides.ts';
import { revive } from './people.ts';

/** The day of the next known meeting with a person after today, else a week from today: what a follow-up is due by default. */
export async function defaultDueOf(tx: ReadTransaction, person: Person): Promise<LocalDate> {
  const now = new Date();
  const day = today(now);
  const tomorrow = new Date(now);
  tomorrow.setHours(24, 0, 0, 0);
  const next = tx.objectStore('meetings').index('next');
  // Two each: by its calendar's zone, the first one may still be today.
  const meetings = await Promise.all(
    person.addresses.map((address) => next.getAll(IDBKeyRange.bound([address, tomorrow.toISOString()], [address, []], false, true), 2)),
  );
  const days = meetings.flat().flatMap((m) => dayOf(m) ?? []);
  return days.filter((d) => d > day).sort()[0] ?? addDays(day, 7);
}

/** Who a meeting is with: whom the user has named, else its other guest, who is made a person now. */
async function personOf(tx: WriteTransaction, meeting: Meeting, sessions: readonly Session[], stamp: Change): Promise<Person> {
  const said = whatCounts(...(await saidOf(tx.objectStore('overrides'), meeting)));
  const named = said?.personId && (await tx.objectStore('people').get(said.personId));
  if (named) return named;
  if (!meeting.other || said?.is === 'not') throw new Failure('not-one-on-one');
  const known = await tx.objectStore('people').index('addresses').getAll(meeting.other.address);
  const [first] = known.sort((a, b) => Number(a.deletedAt !== null) - Number(b.deletedAt !== null));
  if (first) return first;
  // Of a person whose record was set aside, what is kept about them must stay in reach.
  const orphans = await Promise.all(sessions.map(async ({ personId }) => ((await tx.objectStore('people').getKey(personId)) ? [] : [personId])));
  const person = newPerson(born(orphans.flat()[0] ?? crypto.randomUUID(), stamp), meeting.other.name, [meeting.other.address]);
  await tx.objectStore('people').add(person);
  return person;
}

async function viewOf(sessionId: string): Promise<SessionView> {
  const tx = read(await data());
  const session = found(await tx.objectStore('sessions').get(sessionId), sessionId);
  const points = tx.objectStore('points');
  const followUps = tx.objectStore('followUps');
  const [known, meeting, open, discussed, outstanding, agreed, decisions] = await Promise.all([
    tx.objectStore('people').get(session.personId),
    session.meetingKey === null ? undefined : tx.objectStore('meetings').get(session.meetingKey),
    points.index('open').getAll(session.personId),
    points.index('discussedIn').getAll(session.id),
    followUps.index('outstanding').getAll(session.personId),
    followUps.index('agreedIn').getAll(session.id),
    tx.objectStore('decisions').index('agreedIn').getAll(session.id),
  ]);
  const person = found(known, session.personId);
  const shown = {
    points: agendaOf([...open, ...discussed], session.id),
    followUps: [...outstanding, ...agreed.filter((f) => f.doneAt !== null)],
  };
  const origins = new Set([...shown.points.map((p) => p.addedIn), ...shown.followUps.map((f) => f.agreedIn)].filter((id) => id !== null));
  const [defaultDue, questions, ...days] = await Promise.all([
    defaultDueOf(tx, person),
    tx.objectStore('questions').getAll(),
    ...[...origins].map((id) => dayOfSession(tx, id)),
  ]);
  return {
    session,
    person,
    meeting: meeting ?? null,
    ...shown,
    decisions,
    defaultDue,
    days: Object.fromEntries(days.flat()),
    questions,
  };
}

function newSession(id: string, personId: string, meetingKey: string | null, stamp: Change): Session {
  return { ...born(id, stamp), personId, meetingKey, objective: '', note: '' };
}

async function opened(id: string): Promise<OpenedSession> {
  return { ...(await viewOf(id)), drafts: await draftsOf(id) };
}

/** The day of a session with its id; nothing for one that is gone. */
async function dayOfSession(tx: ReadTransaction, id: string): Promise<[string, LocalDate][]> {
  const session = await tx.objectStore('sessions').get(id);
  if (!session) return [];
  const meeting = session.meetingKey === null ? undefined : await tx.objectStore('meetings').get(session.meetingKey);
  return [[id, (meeting && dayOf(meeting)) ?? today(new Date(session.createdAt))]];
}

export const sessionHandlers: Pick<Handlers, 'session.open' | 'session.start' | 'session.read'> = {
  'session.open': async ({ mutation, meetingKey }) => {
    const stamp = changeNow(mutation);
    const id = await change(async (tx) => {
      const meeting = found(await tx.objectStore('meetings').get(meetingKey), meetingKey);
      const sessions = await tx.objectStore('sessions').index('meetingKey').getAll(meetingKey);
      const person = await personOf(tx, meeting, sessions, stamp);
      await revive(tx, person.id, stamp);
      const open = sessions.find((s) => s.personId === person.id);
      if (open) return open.id;
      const session = newSession(crypto.randomUUID(), person.id, meetingKey, stamp);
      await tx.objectStore('sessions').add(session);
      return session.id;
    });
    return opened(id);
  },
  'session.start': async ({ mutation, id, personId }) => {
    const stamp = changeNow(mutation);
    await change(async (tx) => {
      await revive(tx, personId, stamp);
      if (!(await tx.objectStore('sessions').getKey(id))) await tx.objectStore('sessions').add(newSession(id, personId, null, stamp));
    });
    return opened(id);
  },
  'session.read': ({ sessionId }) => viewOf(sessionId),
};
