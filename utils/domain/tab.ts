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

/** So long after its end a talk counts as just over, ms. */
const JUST_OVER = 30 * 60_000;

/** The tab for who opens the panel without preparing: what the clock wants, also where nothing was prepared, until the talk has been over for a while. */
export function clockTab(meeting: Times | null, session: Pick<Session, 'wrappedAt' | 'createdAt'>, now: number): Tab {
  return now > Date.parse(meeting?.end ?? '') + JUST_OVER ? openingTab(meeting, session, now) : tabAt(meeting, session, now);
}

/** The tab that a session is opened on: what the clock wants; but one that was made only then or later has nothing yet to talk about, or to wrap up. */
export function openingTab(meeting: Times | null, session: Pick<Session, 'wrappedAt' | 'createdAt'>, now: number): Tab {
  return tabAt(meeting, session, Date.parse(session.createdAt)) === tabAt(meeting, session, now) ? 'prepare' : tabAt(meeting, session, now);
}
