import type { FollowUp } from '@/utils/domain/follow-up.ts';
import type { Meeting } from '@/utils/domain/meeting.ts';
import { newPerson, type Person } from '@/utils/domain/person.ts';
import type { StoredRecord } from '@/utils/domain/record.ts';
import type { Session } from '@/utils/domain/session.ts';
import type { TalkingPoint } from '@/utils/domain/talking-point.ts';

export interface Rows {
  people: Person[];
  meetings: Meeting[];
  sessions: Session[];
  points: TalkingPoint[];
  followUps: FollowUp[];
}

/** Whose agenda is read, and in which session. */
export const PERSON = 'person-7';
export const SESSION = 'session-now';

/** The circle of a busy manager, and what is open with each: the same at every size. What grows is the history. */
const PEOPLE = 40;
const OPEN_POINTS = 6;
const OUTSTANDING = 2;
const NEXT_MEETINGS = 3;
const DAY = 86_400_000;
const TEXT = 'What would have to be true for the plan of January to hold, and who would notice first? ';

const record = (id: string): StoredRecord => ({ id, createdAt: '2026-01-05T03:00:00.000Z', updatedAt: '2026-01-05T03:00:00.000Z', deletedAt: null, revision: 1, mutation: id });

function meeting(id: string, who: number, start: number): Meeting {
  const iso = new Date(start).toISOString();
  const address = `person-${who}@example.com`;
  return {
    key: `me@example.com ${id}`, account: 'me@example.com', event: id, branch: `series-${who}`, verdict: 'one-on-one', reason: 'two-people', timezone: null, other: { address, name: `Person ${who}` },
    title: `Person ${who} / me`, start: iso, end: iso, day: iso.slice(0, 10), place: '', joinUrl: 'https://meet.google.com/abc-defg-hij', seenAt: iso,
  };
}

const session = (id: string, who: number, of: Meeting): Session => ({ ...record(id), personId: `person-${who}`, meetingKey: of.key, objective: TEXT, note: TEXT.repeat(4) });

function point(id: string, who: number, addedIn: string, discussedIn: string | null): TalkingPoint {
  const open = discussedIn === null ? { openFor: `person-${who}` } : {};
  return { ...record(id), personId: `person-${who}`, kind: 'topic', text: TEXT, questionId: null, addedIn, discussedIn, position: id.length, ...open };
}

function followUp(id: string, who: number, agreedIn: string, done: boolean): FollowUp {
  const base = { ...record(id), personId: `person-${who}`, agreedIn, text: TEXT, owner: 'me' as const, due: '2026-12-01' };
  return done ? { ...base, doneAt: '2026-02-01T03:00:00.000Z' } : { ...base, doneAt: null, outstandingFor: `person-${who}` };
}

/** `total` records as years of one-on-ones leave them: what is open now, and behind it sessions that are over. */
export function makeRows(total: number, now: number): Rows {
  const rows: Rows = { people: [], meetings: [], sessions: [], points: [], followUps: [] };
  const count = (): number => rows.people.length + rows.meetings.length + rows.sessions.length + rows.points.length + rows.followUps.length;
  for (let who = 0; who < PEOPLE; who++) {
    rows.people.push(newPerson(record(`person-${who}`), `Person ${who}`, [`person-${who}@example.com`]));
    for (let n = 1; n <= NEXT_MEETINGS; n++) rows.meetings.push(meeting(`next-${who}-${n}`, who, now + 7 * n * DAY));
    const last = meeting(`now-${who}`, who, now);
    rows.meetings.push(last);
    const id = `person-${who}` === PERSON ? SESSION : `session-now-${who}`;
    rows.sessions.push(session(id, who, last));
    for (let n = 0; n < OPEN_POINTS; n++) rows.points.push(point(`open-${who}-${n}`, who, id, null));
    for (let n = 0; n < OUTSTANDING; n++) rows.followUps.push(followUp(`outstanding-${who}-${n}`, who, id, false));
  }
  for (let n = 0; count() < total; n++) {
    const who = n % PEOPLE;
    const past = meeting(`past-${n}`, who, now - DAY * (1 + n / PEOPLE));
    const id = `session-past-${n}`;
    rows.meetings.push(past);
    rows.sessions.push(session(id, who, past));
    rows.points.push(point(`old-${n}-a`, who, id, id), point(`old-${n}-b`, who, id, id));
    rows.followUps.push(followUp(`done-${n}`, who, id, true));
  }
  return rows;
}
