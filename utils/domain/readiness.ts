import { today } from '../dates/local-date.ts';
import { linksOf, materialOf } from './material.ts';
import { dayOf, type Meeting } from './meeting.ts';
import type { LocalDate } from './record.ts';
import type { Session } from './session.ts';
import type { TalkingPoint } from './talking-point.ts';

/** What makes a 1:1 prepared, as far as its session tells. */
export interface Readiness {
  objective: boolean;
  question: boolean;
  /** Whether a link was added to it. */
  link: boolean;
  /** Since which day it has been prepared; null while objective or question are missing. */
  since: LocalDate | null;
}

/**
 * How prepared a meeting is: by its session and the points that would be its agenda.
 *
 * Since when, is told by what is stored anyway: when the session was opened by Prepare, and when its first question was added. When the objective
 * was written is not known (the session's last change may as well be a note), so it counts as written with the session. A question that is left from
 * an earlier talk does count; the session is opened anew for each.
 * @param session null when it was never opened
 */
export function readinessOf(session: Pick<Session, 'objective' | 'createdAt' | 'links'> | null, agenda: readonly Pick<TalkingPoint, 'kind' | 'createdAt'>[]): Readiness {
  const objective = session !== null && session.objective.trim() !== '';
  const [question] = agenda.flatMap(({ kind, createdAt }) => (kind === 'question' ? createdAt : [])).sort();
  const isPrepared = objective && question !== undefined;
  return {
    objective,
    question: question !== undefined,
    link: session !== null && linksOf(session).length > 0,
    since: isPrepared ? today(new Date(question > session.createdAt ? question : session.createdAt)) : null,
  };
}

/** One dot of the sign. */
export interface ReadyPart {
  part: 'objective' | 'question' | 'material' | 'ahead';
  isReady: boolean;
  /** Whether it is too late for it: then nobody is reminded of it. */
  isPast: boolean;
}

/** The parts that a meeting can have, in order. Material is of the event or of the session; a day ahead is one where the day is known; nobody blames what cannot be known. */
export function readyParts({ objective, question, link, since }: Readiness, meeting: Pick<Meeting, 'synced' | 'day' | 'start'> | null, thisDay: LocalDate): ReadyPart[] {
  const day = meeting && dayOf(meeting);
  const parts: ReadyPart[] = [
    { part: 'objective', isReady: objective, isPast: false },
    { part: 'question', isReady: question, isPast: false },
    { part: 'material', isReady: link || (meeting !== null && materialOf(meeting).length > 0), isPast: false },
  ];
  if (day) parts.push({ part: 'ahead', isReady: since !== null && since < day, isPast: thisDay >= day });
  return parts;
}
