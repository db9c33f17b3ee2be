import { today } from '../dates/local-date.ts';
import { dayOf, isOff, type Meeting } from './meeting.ts';
import { isWith, overrideId, whatCounts, type Override } from './override.ts';
import type { Person } from './person.ts';
import type { LocalDate } from './record.ts';
import type { Session } from './session.ts';

/** When I last met a person and when I meet them next, as far as anything is known of it; the talk that runs is neither. */
export interface Met {
  last: LocalDate | null;
  next: LocalDate | null;
}

export interface Known {
  /** All that may be with the person, and those of the sessions. */
  meetings: readonly Meeting[];
  /** The person's. */
  sessions: readonly Session[];
  overrides: readonly Override[];
}

/** By the meetings that take place, and by the sessions of which no calendar says when they were: those of earlier days. */
export function metOf(person: Pick<Person, 'id' | 'addresses'>, { meetings, sessions, overrides }: Known, now: Date): Met {
  const said = new Map(overrides.map((override) => [override.id, override]));
  const theirs = new Map(
    meetings
      .filter((m) => !isOff(m) && isWith(person, m, whatCounts(said.get(overrideId(m.account, 'event', m.event)), said.get(overrideId(m.account, 'series', m.branch)))))
      .map((m) => [m.key, m]),
  );
  const known = new Set(meetings.map(({ key }) => key));
  const timed = [...theirs.values()].filter((m) => m.start !== null && m.end !== null);
  const over = timed.filter(({ end }) => Date.parse(end ?? '') <= now.getTime());
  const ahead = timed.filter(({ start }) => Date.parse(start ?? '') > now.getTime());
  const untimed = sessions.flatMap(({ meetingKey, createdAt, deletedAt }) => {
    const meeting = theirs.get(meetingKey ?? '');
    const isElsewhere = meetingKey !== null && known.has(meetingKey) && !meeting;
    return deletedAt !== null || isElsewhere || (meeting && timed.includes(meeting)) ? [] : [(meeting && dayOf(meeting)) ?? today(new Date(createdAt))];
  });
  const past = [...over.flatMap((m) => dayOf(m) ?? []), ...untimed.filter((day) => day < today(now))];
  return { last: past.sort().at(-1) ?? null, next: ahead.flatMap((m) => dayOf(m) ?? []).sort()[0] ?? null };
}
