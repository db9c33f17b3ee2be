import { isOutstanding, type FollowUp } from '@/utils/domain/follow-up.ts';
import { Failure } from '@/utils/messaging/failure.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { born, changed } from '@/utils/storage/stamp.ts';
import { announceToPages } from './announce.ts';
import { countBadge } from './badge.ts';
import { change, data } from './data.ts';
import { changeNow, defaultDueOf } from './sessions.ts';

/** Keeps the field that the list of outstanding ones is found by in step with the rest. */
function indexed({ outstandingFor: _, ...followUp }: FollowUp): FollowUp {
  return isOutstanding(followUp) ? { ...followUp, outstandingFor: followUp.personId } : followUp;
}

function tell(): void {
  announceToPages({ announce: 'changed' });
  countBadge().catch(() => undefined);
}

export const followUpHandlers: Pick<Handlers, 'followUp.add' | 'followUp.edit' | 'outstanding.read' | 'person.add'> = {
  'followUp.add': async ({ mutation, id, ...followUp }) => {
    const added = await change(async (tx) => {
      const before = await tx.objectStore('followUps').get(id);
      if (before) return before;
      if (!(await tx.objectStore('people').get(followUp.personId))) throw new Failure('not-found', followUp.personId);
      const record = indexed({ ...born(id, changeNow(mutation)), ...followUp, doneAt: null });
      await tx.objectStore('followUps').add(record);
      return record;
    });
    tell();
    return added;
  },
  'followUp.edit': async ({ mutation, id, done, deleted, ...patch }) => {
    const stamp = changeNow(mutation);
    const edited = await change(async (tx) => {
      const before = await tx.objectStore('followUps').get(id);
      if (!before) throw new Failure('not-found', id);
      const after = indexed(
        changed(
          before,
          {
            ...patch,
            ...(done !== undefined && { doneAt: done ? stamp.now : null }),
            ...(deleted !== undefined && { deletedAt: deleted ? stamp.now : null }),
          },
          stamp,
        ),
      );
      await tx.objectStore('followUps').put(after);
      return after;
    });
    tell();
    return edited;
  },
  'outstanding.read': async () => {
    const database = await data();
    const [followUps, people] = await Promise.all([database.getAllFromIndex('followUps', 'outstanding'), database.getAll('people')]);
    const defaultDue = Object.fromEntries(await Promise.all(people.map(async (p) => [p.id, await defaultDueOf(database, p)] as const)));
    return { followUps: followUps.sort((a, b) => a.due.localeCompare(b.due) || a.createdAt.localeCompare(b.createdAt)), people, defaultDue };
  },
  'person.add': async ({ mutation, id, name }) =>
    change(async (tx) => {
      const before = await tx.objectStore('people').get(id);
      if (before) return before;
      const person = { ...born(id, changeNow(mutation)), name, callName: null, sapaan: 'Anda', relationship: null, addresses: [] };
      await tx.objectStore('people').add(person);
      return person;
    }),
};
