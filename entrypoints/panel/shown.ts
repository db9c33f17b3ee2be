import type { Decision } from '@/utils/domain/decision.ts';
import { byDue, isOutstanding, type FollowUp } from '@/utils/domain/follow-up.ts';
import type { StoredRecord } from '@/utils/domain/record.ts';
import { SESSION_TEXTS, type Session } from '@/utils/domain/session.ts';
import { agendaOf, type TalkingPoint } from '@/utils/domain/talking-point.ts';
import type { PendingChange, SessionView } from '@/utils/messaging/protocol.ts';
import type { OwnQuestion } from '@/utils/questions/own-question.ts';
import type { OwnTemplate } from '@/utils/templates/own-template.ts';

/** A record as the background confirmed it. */
export type Confirmed = Session | TalkingPoint | FollowUp | OwnQuestion | OwnTemplate | Decision;

/** A session with what it has put off: that is on no agenda of its own. */
export interface ShownSession extends SessionView {
  parked: TalkingPoint[];
}

/**
 * What the panel shows: the session as it was read last, with what was confirmed since and what is not confirmed yet.
 * @param now ISO time for what is new
 */
export function showSession(read: SessionView, confirmed: readonly Confirmed[], pending: readonly PendingChange[], now: string): ShownSession {
  const sessions = latest([read.session], confirmed.filter((r) => 'objective' in r));
  const points = latest(read.points, confirmed.filter((r) => 'position' in r));
  const followUps = latest(read.followUps, confirmed.filter((r) => 'due' in r));
  const decisions = latest(read.decisions, confirmed.filter((r): r is Decision => 'agreedIn' in r && !('due' in r)));
  const questions = latest(read.questions, confirmed.filter((r) => 'phase' in r));
  for (const { name, request } of pending) {
    if (name === 'point.add') {
      const { sessionId, isPrivate = false, parkedIn = null, ...point } = request;
      points.set(request.id, { ...unborn(request.id, now), ...point, isPrivate, parkedIn, addedIn: sessionId, discussedIn: null, position: Date.parse(now) });
    } else if (name === 'point.edit') edit(points, request, now);
    else if (name === 'followUp.add') followUps.set(request.id, { ...unborn(request.id, now), ...request, doneAt: null });
    else if (name === 'followUp.edit') {
      const { done, ...rest } = request;
      edit(followUps, { ...rest, doneAt: done === undefined ? undefined : done ? now : null }, now);
    } else if (name === 'question.add') questions.set(request.id, { ...unborn(request.id, now), ...request });
    else if (name === 'question.edit') edit(questions, request, now);
    else if (name === 'decision.add') decisions.set(request.id, { ...unborn(request.id, now), ...request });
    else if (name === 'decision.edit') edit(decisions, request, now);
    // A text shows in its own field, where it stays when it is refused.
    else if (name === 'session.edit' && !SESSION_TEXTS.some((text) => text in request)) edit(sessions, request, now);
  }
  const session = sessions.get(read.session.id) ?? read.session;
  const theirs = [...points.values()].filter((p) => p.personId === read.person.id);
  return {
    ...read,
    session,
    points: agendaOf(theirs, session.id),
    parked: theirs.filter((p) => p.parkedIn === session.id && p.discussedIn === null && p.deletedAt === null),
    followUps: [...followUps.values()]
      .filter((f) => f.personId === read.person.id && (isOutstanding(f) || (f.deletedAt === null && f.agreedIn === session.id)))
      .sort(byDue),
    decisions: [...decisions.values()].filter((d) => d.deletedAt === null && d.agreedIn === session.id).sort((a, b) => a.createdAt.localeCompare(b.createdAt)),
    questions: [...questions.values()].filter((q) => q.deletedAt === null),
  };
}

/** By id, the newer revision of each. */
function latest<T extends StoredRecord>(read: readonly T[], confirmed: readonly T[]): Map<string, T> {
  const all = new Map(read.map((record) => [record.id, record]));
  for (const record of confirmed) if (record.revision > (all.get(record.id)?.revision ?? 0)) all.set(record.id, record);
  return all;
}

/** Revision 0: whatever the background says of it is newer. */
function unborn(id: string, now: string): StoredRecord {
  return { id, createdAt: now, updatedAt: now, deletedAt: null, revision: 0, mutation: '' };
}

function edit<T extends StoredRecord>(records: Map<string, T>, { id, deleted, base: _, ...patch }: { id: string; deleted?: boolean | undefined; [field: string]: unknown }, now: string): void {
  const before = records.get(id);
  if (!before) return;
  const set = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  records.set(id, { ...before, ...set, deletedAt: deleted === undefined ? before.deletedAt : deleted ? now : null });
}
