import { byDue, indexed } from '@/utils/domain/follow-up.ts';
import { newPerson } from '@/utils/domain/person.ts';
import { found } from '@/utils/messaging/failure.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { read } from '@/utils/storage/database.ts';
import { born, changed, since } from '@/utils/storage/stamp.ts';
import { announceToPages } from './announce.ts';
import { countBadge } from './badge.ts';
import { addOnce, change, changeNow, data, editRecord } from './data.ts';
import { nextMeetingOf } from './next-meeting.ts';
import { defaultDueOf } from './sessions.ts';

function tell(): void {
  announceToPages({ announce: 'changed' });
  countBadge().catch(() => undefined);
}

export const followUpHandlers: Pick<Handlers, 'followUp.add' | 'followUp.edit' | 'outstanding.read' | 'person.add'> = {
  'followUp.add': async ({ mutation, id, ...followUp }) => {
    const added = await change(async (tx) => {
      found(await tx.objectStore('people').getKey(followUp.personId), followUp.personId);
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
    const tx = read(await data());
    const [followUps, everybody] = await Promise.all([tx.objectStore('followUps').index('outstanding').getAll(), tx.objectStore('people').getAll()]);
    const people = everybody.filter(({ deletedAt }) => deletedAt === null);
    const defaultDue = Object.fromEntries(await Promise.all(people.map(async (p) => [p.id, await defaultDueOf(tx, p)] as const)));
    return { followUps: followUps.sort(byDue), people, defaultDue, next: await nextMeetingOf(tx, new Date()) };
  },
  'person.add': ({ mutation, id, name }) => change((tx) => addOnce(tx, 'people', newPerson(born(id, changeNow(mutation)), name, []))),
};
