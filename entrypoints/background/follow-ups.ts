import { byDue, indexed } from '@/utils/domain/follow-up.ts';
import { newPerson } from '@/utils/domain/person.ts';
import { Failure } from '@/utils/messaging/failure.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { born, changed, since } from '@/utils/storage/stamp.ts';
import { announceToPages } from './announce.ts';
import { countBadge } from './badge.ts';
import { addOnce, change, changeNow, data, editRecord } from './data.ts';
import { defaultDueOf } from './sessions.ts';

function tell(): void {
  announceToPages({ announce: 'changed' });
  countBadge().catch(() => undefined);
}

export const followUpHandlers: Pick<Handlers, 'followUp.add' | 'followUp.edit' | 'outstanding.read' | 'person.add'> = {
  'followUp.add': async ({ mutation, id, ...followUp }) => {
    const added = await change(async (tx) => {
      if (!(await tx.objectStore('people').get(followUp.personId))) throw new Failure('not-found', followUp.personId);
      return addOnce(tx, 'followUps', indexed({ ...born(id, changeNow(mutation)), ...followUp, doneAt: null }));
    });
    tell();
    return added;
  },
  'followUp.edit': async ({ mutation, id, done, deleted, ...patch }) => {
    const stamp = changeNow(mutation);
    const edited = await editRecord('followUps', id, (before) =>
      indexed(changed(before, { ...patch, doneAt: since(done, stamp), deletedAt: since(deleted, stamp) }, stamp)),
    );
    tell();
    return edited;
  },
  'outstanding.read': async () => {
    const database = await data();
    const [followUps, people] = await Promise.all([database.getAllFromIndex('followUps', 'outstanding'), database.getAll('people')]);
    const defaultDue = Object.fromEntries(await Promise.all(people.map(async (p) => [p.id, await defaultDueOf(database, p)] as const)));
    return { followUps: followUps.sort(byDue), people: people.filter(({ deletedAt }) => deletedAt === null), defaultDue };
  },
  'person.add': ({ mutation, id, name }) => change((tx) => addOnce(tx, 'people', newPerson(born(id, changeNow(mutation)), name, []))),
};
