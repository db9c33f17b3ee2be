import type { Meeting } from './meeting.ts';
import type { TalkingPoint } from './talking-point.ts';

/** How the time that points may take compares with the meeting's, in minutes. */
export interface AgendaTime {
  planned: number;
  /** The meeting's length; null where its times are not known. */
  of: number | null;
  /** What is planned beyond it. */
  over: number;
}

/** Null while no point has its minutes. */
export function agendaTime(points: readonly Pick<TalkingPoint, 'minutes'>[], meeting: Pick<Meeting, 'start' | 'end'> | null): AgendaTime | null {
  const planned = points.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const of = lengthOf(meeting);
  return planned > 0 ? { planned, of, over: of === null ? 0 : Math.max(0, planned - of) } : null;
}

/** How long a meeting is, in minutes; null where that is not known. */
export function lengthOf(meeting: Pick<Meeting, 'start' | 'end'> | null): number | null {
  if (!meeting?.start || !meeting.end) return null;
  const minutes = Math.round((Date.parse(meeting.end) - Date.parse(meeting.start)) / 60_000);
  return minutes > 0 ? minutes : null;
}
