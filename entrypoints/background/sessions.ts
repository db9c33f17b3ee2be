import { addDays, today } from '@/utils/dates/local-date.ts';
import { agendaOf } from '@/utils/domain/talking-point.ts';
import { byDue, isOutstanding } from '@/utils/domain/follow-up.ts';
import { dayOf, type Meeting } from '@/utils/domain/meeting.ts';
import { whatCounts } from '@/utils/domain/override.ts';
import { newPerson, type Person } from '@/utils/domain/person.ts';
import type { LocalDate } from '@/utils/domain/record.ts';
import type { Session } from '@/utils/domain/session.ts';
import { Failure } from '@/utils/messaging/failure.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import type { Database, WriteTransaction } from '@/utils/storage/database.ts';
import { born, changed, type Change } from '@/utils/storage/stamp.ts';
import { announceToPages } from './announce.ts';
import { change, changeNow, data, editRecord } from './data.ts';
import { saidOf } from './overrides.ts';

/** The day of the next known meeting with a person, else a week from today: what a follow-up is due by default. */
export async function defaultDueOf(database: Database, person: Person): Promise<LocalDate> {
  const now = new Date();
  const day = today(now);
  const meetings = await Promise.all(person.addresses.map((address) => database.getAllFromIndex('meetings', 'otherAddress', address)));
  const days = meetings.flat().flatMap((m) => (m.start && Date.parse(m.start) > now.getTime() ? [dayOf(m) ?? day] : []));
  return days.filter((d) => d > day).sort()[0] ?? addDays(day, 7);
}

/** Who a meeting is with: whom the user has named, else its other guest, who is made a person now. */
async function personOf(tx: WriteTransaction, meeting: Meeting, stamp: Change): Promise<Person> {
  const said = whatCounts(...(await saidOf(tx.objectStore('overrides'), meeting)));
  const named = said?.personId && (await tx.objectStore('people').get(said.personId));
  if (named) return named;
  if (!meeting.other || said?.is === 'not') throw new Failure('not-one-on-one', 'the meeting has no other person');
  const known = await tx.objectStore('people').index('addresses').get(meeting.other.address);
  if (known) return known;
  const person = newPerson(born(crypto.randomUUID(), stamp), meeting.other.name, [meeting.other.address]);
  await tx.objectStore('people').add(person);
  return person;
}

async function viewOf(sessionId: string): Promise<SessionView> {
  const database = await data();
  const session = await database.get('sessions', sessionId);
  const person = session && (await database.get('people', session.personId));
  if (!session || !person) throw new Failure('not-found', sessionId);
  const [points, followUps, sessions, defaultDue] = await Promise.all([
    database.getAllFromIndex('points', 'personId', person.id),
    database.getAllFromIndex('followUps', 'personId', person.id),
    database.getAllFromIndex('sessions', 'personId', person.id),
    defaultDueOf(database, person),
  ]);
  const meeting = (session.meetingKey && (await database.get('meetings', session.meetingKey))) || null;
  return {
    session,
    person,
    meeting,
    points: agendaOf(points, session.id),
    followUps: followUps.filter((f) => isOutstanding(f) || (f.deletedAt === null && f.agreedIn === session.id)).sort(byDue),
    defaultDue,
    days: Object.fromEntries(await Promise.all(sessions.map(async (s) => [s.id, await dayOfSession(database, s)] as const))),
  };
}

async function dayOfSession(database: Database, session: Session): Promise<LocalDate> {
  const meeting = session.meetingKey ? await database.get('meetings', session.meetingKey) : undefined;
  return (meeting && dayOf(meeting)) ?? today(new Date(session.createdAt));
}

export const sessionHandlers: Pick<Handlers, 'session.open' | 'session.read' | 'session.edit'> = {
  'session.open': async ({ mutation, meetingKey }) => {
    const stamp = changeNow(mutation);
    const id = await change(async (tx) => {
      const meeting = await tx.objectStore('meetings').get(meetingKey);
      if (!meeting) throw new Failure('not-found', 'the meeting was never seen');
      const person = await personOf(tx, meeting, stamp);
      const sessions = await tx.objectStore('sessions').index('meetingKey').getAll(meetingKey);
      const open = sessions.find((s) => s.personId === person.id);
      if (open) return open.id;
      const session: Session = { ...born(crypto.randomUUID(), stamp), personId: person.id, meetingKey, objective: '', note: '' };
      await tx.objectStore('sessions').add(session);
      return session.id;
    });
    return viewOf(id);
  },
  'session.read': ({ sessionId }) => viewOf(sessionId),
  'session.edit': async ({ mutation, id, ...patch }) => {
    const session = await editRecord('sessions', id, (before) => changed(before, patch, changeNow(mutation)));
    announceToPages({ announce: 'changed' });
    return session;
  },
};
