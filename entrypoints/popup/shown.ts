import { byDue, type FollowUp } from '@/utils/domain/follow-up.ts';
import type { EditOf } from '@/utils/messaging/protocol.ts';

export type Edit = EditOf<'followUp.edit'>;

/**
 * What the list shows: what is outstanding, with what was answered since it was read and what is not answered yet.
 * In the order of the background, so that nothing moves by being checked off.
 */
export function showOutstanding(read: readonly FollowUp[], answers: ReadonlyMap<string, FollowUp>, pending: ReadonlyMap<string, Edit>): FollowUp[] {
  const all = new Map(read.map((followUp) => [followUp.id, followUp]));
  for (const answer of answers.values()) {
    if (answer.revision > (all.get(answer.id)?.revision ?? 0)) all.set(answer.id, answer);
  }
  return [...all.values()]
    .map((followUp) => withEdit(followUp, pending.get(followUp.id)))
    .filter((followUp) => followUp.deletedAt === null)
    .sort(byDue);
}

function withEdit(followUp: FollowUp, edit: Edit | undefined): FollowUp {
  if (!edit) return followUp;
  const now = new Date().toISOString();
  return {
    ...followUp,
    due: edit.due ?? followUp.due,
    doneAt: edit.done === undefined ? followUp.doneAt : edit.done ? now : null,
    deletedAt: edit.deleted === undefined ? followUp.deletedAt : edit.deleted ? now : null,
  };
}
