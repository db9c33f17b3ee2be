import { byDue, type FollowUp } from '@/utils/domain/follow-up.ts';
import type { EditOf } from '@/utils/messaging/protocol.ts';

export type Edit = EditOf<'followUp.edit'>;

/** A change that is not answered yet. */
export interface Pending {
  id: string;
  edit: Edit;
}

/**
 * What the list shows: what is outstanding, with what was answered since it was read and what is not answered yet.
 * In the order of the background, so that nothing moves by being checked off.
 */
export function showOutstanding(read: readonly FollowUp[], answers: ReadonlyMap<string, FollowUp>, pending: readonly Pending[]): FollowUp[] {
  const all = new Map(read.map((followUp) => [followUp.id, followUp]));
  for (const answer of answers.values()) {
    if (answer.revision > (all.get(answer.id)?.revision ?? 0)) all.set(answer.id, answer);
  }
  for (const { id, edit } of pending) {
    const followUp = all.get(id);
    if (followUp) all.set(id, withEdit(followUp, edit));
  }
  return [...all.values()].filter((followUp) => followUp.deletedAt === null).sort(byDue);
}

function withEdit(followUp: FollowUp, edit: Edit): FollowUp {
  const now = new Date().toISOString();
  return {
    ...followUp,
    text: edit.text ?? followUp.text,
    owner: edit.owner ?? followUp.owner,
    due: edit.due ?? followUp.due,
    doneAt: edit.done === undefined ? followUp.doneAt : edit.done ? now : null,
    deletedAt: edit.deleted === undefined ? followUp.deletedAt : edit.deleted ? now : null,
  };
}

/** The edit that takes another one back: what it set, as `before` has it. */
export function takeBack(before: FollowUp, { text, owner, due, done, deleted }: Edit): Edit {
  return {
    ...(text !== undefined && { text: before.text }),
    ...(owner !== undefined && { owner: before.owner }),
    ...(due !== undefined && { due: before.due }),
    ...(done !== undefined && { done: before.doneAt !== null }),
    ...(deleted !== undefined && { deleted: before.deletedAt !== null }),
  };
}
