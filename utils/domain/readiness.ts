import { materialOf } from './material.ts';
import type { Meeting } from './meeting.ts';
import type { TalkingPoint } from './talking-point.ts';

/** What makes a 1:1 prepared, as far as its session tells. */
export interface Readiness {
  objective: boolean;
  question: boolean;
}

/** How prepared a meeting is: by its objective ('' without a session) and the points that would be its agenda. */
export function readinessOf(objective: string, agenda: readonly Pick<TalkingPoint, 'kind'>[]): Readiness {
  return { objective: objective.trim() !== '', question: agenda.some(({ kind }) => kind === 'question') };
}

/** One dot of the sign. */
export interface ReadyPart {
  part: 'objective' | 'question' | 'material';
  isReady: boolean;
}

/** The parts that a meeting can have, in order. Material is one where a calendar can tell of files; nobody blames what cannot be known. */
export function readyParts({ objective, question }: Readiness, meeting: Pick<Meeting, 'synced'> | null): ReadyPart[] {
  const parts: ReadyPart[] = [{ part: 'objective', isReady: objective }, { part: 'question', isReady: question }];
  return meeting?.synced ? [...parts, { part: 'material', isReady: materialOf(meeting).length > 0 }] : parts;
}
