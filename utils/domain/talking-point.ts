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
}

/** The agenda of a session is a query: the person's open points and those discussed in that session. */
export function agendaOf(points: readonly TalkingPoint[], sessionId: string): TalkingPoint[] {
  return points
    .filter((p) => p.deletedAt === null && (p.discussedIn === null || p.discussedIn === sessionId))
    .sort((a, b) => a.position - b.position || a.createdAt.localeCompare(b.createdAt));
}
