import type { StoredRecord } from '../domain/record.ts';
import type { TalkingPoint } from '../domain/talking-point.ts';
import type { Section } from './template.ts';

/** What of a talking point is worth keeping for another talk. */
export type TemplatePoint = Pick<TalkingPoint, 'kind' | 'text' | 'questionId'> & {
  /** Null is no plan. */
  minutes: number | null;
  isPrivate: boolean;
};

/** An agenda that the user kept to begin other talks with, for whichever person. */
export interface OwnTemplate extends StoredRecord {
  name: string;
  points: TemplatePoint[];
}

/** A point from a section of a template that comes with us. @param ref of the section: `sectionRef` */
export function sectionPoint(text: string, { minutes, isPrivate = false }: Pick<Section, 'minutes' | 'isPrivate'>, ref: string): TemplatePoint {
  return { kind: 'topic', text, questionId: ref, minutes, isPrivate };
}

/** How long the points take together, in minutes; those without a plan count nothing. */
export function minutesOf(points: readonly TemplatePoint[]): number {
  return points.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}

/** What of an agenda becomes a template, in its order. What it led to stays with the session. */
export function templatePoints(agenda: readonly TalkingPoint[]): TemplatePoint[] {
  return agenda.map(({ kind, text, questionId, minutes = null, isPrivate = false }) => ({ kind, text, questionId, minutes, isPrivate }));
}
