import type { StoredRecord } from './record.ts';

export const POINT_KINDS = ['question', 'topic', 'feedback', 'praise', 'decide', 'obstacle'] as const;
export type PointKind = (typeof POINT_KINDS)[number];

/** Something to talk about with a person. Open until a session discusses it, whatever becomes of the event. */
export interface TalkingPoint extends StoredRecord {
  personId: string;
  kind: PointKind;
  text: string;
  /** The bank's question that was pinned, so that the pin shows its state. */
  questionId: string | null;
  /** The session it was added in; another one makes it "carried over". */
  addedIn: string | null;
  /** The session that discussed it; null while it is open. */
  discussedIn: string | null;
  /** Place in the agenda: ascending, fractions allowed. */
  position: number;
  /** The person's id while it is open, absent otherwise: what open points are found by. */
  openFor?: string;
}

/** Keeps the field that open points are found by in step with the rest; every point that is stored goes through here. */
export function indexedPoint({ openFor: _, ...point }: TalkingPoint): TalkingPoint {
  return point.deletedAt === null && point.discussedIn === null ? { ...point, openFor: point.personId } : point;
}

/** The agenda of a session is a query: the person's open points and those discussed in that session. */
export function agendaOf(points: readonly TalkingPoint[], sessionId: string): TalkingPoint[] {
  return points
    .filter((p) => p.deletedAt === null && (p.discussedIn === null || p.discussedIn === sessionId))
    .sort((a, b) => a.position - b.position || a.createdAt.localeCompare(b.createdAt));
}
