import type { TalkingPoint } from './talking-point.ts';

/** What makes a 1:1 prepared. */
export interface Readiness {
  objective: boolean;
  question: boolean;
}

/** How prepared a meeting is: by its objective ('' without a session) and the points that would be its agenda. */
export function readinessOf(objective: string, agenda: readonly Pick<TalkingPoint, 'kind'>[]): Readiness {
  return { objective: objective.trim() !== '', question: agenda.some(({ kind }) => kind === 'question') };
}
