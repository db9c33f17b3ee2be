import type { Owner } from './follow-up.ts';
import type { LocalDate, StoredRecord } from './record.ts';

export const POINT_KINDS = ['question', 'topic', 'feedback', 'praise', 'decide', 'obstacle'] as const;
export type PointKind = (typeof POINT_KINDS)[number];

/** Something to talk about with a person. Open until a session discusses it, whatever becomes of the event. */
export interface TalkingPoint extends StoredRecord {
  personId: string;
  kind: PointKind;
  text: string;
  /** The bank's question that was pinned, so that the pin shows its state; or the section of a template that it came of: `sectionRef`. */
  questionId: string | null;
  /** The session it was added in; another one makes it "carried over". */
  addedIn: string | null;
  /** The session that discussed it; null while it is open. */
  discussedIn: string | null;
  /** Place in the agenda: ascending, fractions allowed. */
  position: number;
  /** Only mine: never in what is copied for the other. Absent means shared. */
  isPrivate?: boolean;
  /** What was said of it: mine alone. */
  note?: string;
  /** What was said of it, for both: part of the summary, unless the point is private. */
  sharedNote?: string;
  /** Who of the two brought it; absent means me. */
  broughtBy?: Owner;
  /** How long it may take. */
  minutes?: number | null;
  /** The session that put it off: not on that one's agenda any more, but on the next one's. */
  parkedIn?: string | null;
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
    .filter((p) => p.deletedAt === null && p.parkedIn !== sessionId && (p.discussedIn === null || p.discussedIn === sessionId))
    .sort((a, b) => a.position - b.position || a.createdAt.localeCompare(b.createdAt));
}

/** What was talked about the last time, and when. */
export interface LastTime {
  day: LocalDate;
  points: TalkingPoint[];
}

/**
 * The latest session before this one that discussed something; null when there was none.
 * @param days the day of each session by its id
 */
export function lastTimeOf(points: readonly TalkingPoint[], days: Readonly<Record<string, LocalDate>>, sessionId: string): LastTime | null {
  const own = days[sessionId];
  const before = points.flatMap((point) => {
    const day = point.discussedIn !== null && point.discussedIn !== sessionId && point.deletedAt === null ? days[point.discussedIn] : undefined;
    return day !== undefined && (own === undefined || day <= own) ? [{ day, point }] : [];
  });
  const [latest] = before.sort((a, b) => b.day.localeCompare(a.day));
  if (!latest) return null;
  const session = latest.point.discussedIn;
  return { day: latest.day, points: before.map(({ point }) => point).filter((p) => p.discussedIn === session).sort((a, b) => a.position - b.position) };
}

/** A new place for a point. */
export interface Place {
  id: string;
  position: number;
}

/**
 * The places to change so that a point comes to stand at `index` of the list: its own, halfway between its neighbours; all
 * of them where there is no number left between those.
 */
export function moveTo(points: readonly Pick<TalkingPoint, 'id' | 'position'>[], id: string, index: number): Place[] {
  const moved = points.find((p) => p.id === id);
  const others = points.filter((p) => p.id !== id);
  const to = Math.max(0, Math.min(index, others.length));
  if (!moved || points.indexOf(moved) === to) return [];
  const before = others[to - 1]?.position;
  const after = others[to]?.position;
  const position = before === undefined ? (after ?? 0) - 1 : after === undefined ? before + 1 : (before + after) / 2;
  if ((before === undefined || before < position) && (after === undefined || position < after)) return [{ id, position }];
  const order = [...others.slice(0, to), moved, ...others.slice(to)];
  const start = Math.min(...order.map((p) => p.position));
  return order.map((p, n) => ({ id: p.id, position: start + n })).filter((place, n) => order[n]?.position !== place.position);
}
