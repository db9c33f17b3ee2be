import type { Meeting } from './meeting.ts';
import type { Session } from './session.ts';

/** The three phases of a session, each with its tab. */
export const TABS = ['prepare', 'talk', 'wrap-up'] as const;
export type Tab = (typeof TABS)[number];

type Times = Pick<Meeting, 'start' | 'end'>;

/** The tab that the clock wants; a session that was wrapped up, or skipped, is not asked about again. Without times nothing is known: Prepare. @param now ms since 1970 */
export function tabAt(meeting: Times | null, { wrappedAt }: Pick<Session, 'wrappedAt'>, now: number): Tab {
  if (!meeting?.start || !meeting.end || now < Date.parse(meeting.start)) return 'prepare';
  if (now < Date.parse(meeting.end)) return 'talk';
  return wrappedAt ? 'prepare' : 'wrap-up';
}

/** The tab that a session is opened on: what the clock wants; but one that was made only then or later has nothing yet to talk about, or to wrap up. */
export function openingTab(meeting: Times | null, session: Pick<Session, 'wrappedAt' | 'createdAt'>, now: number): Tab {
  return tabAt(meeting, session, Date.parse(session.createdAt)) === tabAt(meeting, session, now) ? 'prepare' : tabAt(meeting, session, now);
}
