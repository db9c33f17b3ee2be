import { addDays, today } from '@/utils/dates/local-date.ts';
import { agendaOf } from '@/utils/domain/talking-point.ts';
import { byDue, isOutstanding } from '@/utils/domain/follow-up.ts';
import type { Meeting } from '@/utils/domain/meeting.ts';
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
import { revive } from './people.ts';

/** The day of the next known meeting with a person, else a week from today: what a follow-up is due by default. */
export async function defaultDueOf(database: Database, person: Person): Promise<LocalDate> {
  const now = new Date();
  const day = today(now);
  const meetings = await Promise.all(person.addresses.map((address) => database.getAllFromIndex('meetings', 'otherAddress', address)));
  const days = meetings.flat().flatMap((m) => (m.start && Date.parse(m.start) > now.getTime() ? [today(new Date(m.start))] : []));
  return days.filter((d) => d > day).sort()[0] ?? addDays(day, 7);
}

async function personOf(tx: WriteTransaction, meeting: Meeting, stamp: Change): Promise<Person> {
  if (!meeting.other) throw new Failure('not-found', 'the meeting has no other person');
  const known = await tx.objectStore('people').index('addresses').getAll(meeting.other.address);
  const [first] = known.sort((a, b) => Number(a.deletedAt !== null) - Number(b.deletedAt !== null));
  if (first) return first;
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
    days: Object.fromEntries(await Promise.all(sessions.map(async (s) => [s.id, await dayOf(database, s)] as const))),
  };
}

async function dayOf(database: Database, session: Session): Promise<LocalDate> {
  const meeting = session.meetingKey ? await database.get('meetings', session.meetingKey) : undefined;
  return meeting?.day ?? today(new Date(meeting?.start ?? session.createdAt));
}

export const sessionHandlers: Pick<Handlers, 'session.open' | 'session.read' | 'session.edit'> = {
  'session.open': async ({ mutation, meetingKey }) => {
    const stamp = changeNow(mutation);
    const id = await change(async (tx) => {
      const open = await tx.objectStore('sessions').index('meetingKey').get(meetingKey);
      const meeting = await tx.objectStore('meetings').get(meetingKey);
      if (open) {
        // A person whose record was set aside: what is kept about them must stay in reach.
        if (meeting?.other && !(await tx.objectStore('people').get(open.personId))) {
          await tx.objectStore('people').add(newPerson(born(open.personId, stamp), meeting.other.name, [meeting.other.address]));
        }
        await revive(tx, open.personId, stamp);
        return open.id;
      }
      if (!meeting) throw new Failure('not-found', 'the meeting was never seen');
      const person = await personOf(tx, meeting, stamp);
      const session: Session = { ...born(crypto.randomUUID(), stamp), personId: person.id, meetingKey, objective: '', note: '' };
      await tx.objectStore('sessions').add(session);
      await revive(tx, person.id, stamp);
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
