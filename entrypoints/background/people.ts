import type { Person } from '@/utils/domain/person.ts';
import { Failure, found } from '@/utils/messaging/failure.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import type { WriteTransaction } from '@/utils/storage/database.ts';
import { planDelete, planMerge, planRestore } from '@/utils/storage/merge-people.ts';
import { changed, type Change } from '@/utils/storage/stamp.ts';
import { apply, thingsOf, undoChange } from '@/utils/storage/touch.ts';
import { takenBack } from '@/utils/storage/undo.ts';
import { announceToPages } from './announce.ts';
import { countBadge } from './badge.ts';
import { change, changeNow } from './data.ts';
import { storedPreferences, storePreferences } from './language.ts';

/** Tells what may have changed: everything. */
export function tellAll(): void {
  announceToPages({ announce: 'changed' });
  countBadge().catch(() => undefined);
}

async function known(tx: WriteTransaction, id: string): Promise<Person> {
  return found(await tx.objectStore('people').get(id), id);
}

/** Brings a person back from the trash; a merge that is still known is taken back instead. Does nothing for others. */
export async function revive(tx: WriteTransaction, id: string, stamp: Change): Promise<void> {
  const person = await known(tx, id);
  if (person.deletedAt === null) return;
  if (person.mergedInto !== undefined && (await undoChange(tx, person.mutation))) return;
  await apply(tx, planRestore(person, await thingsOf(tx, id), stamp), null);
}

export const peopleHandlers: Pick<Handlers, 'person.edit' | 'person.merge' | 'change.undo'> = {
  'person.edit': async ({ mutation, id, deleted, ...patch }) => {
    const stamp = changeNow(mutation);
    const edited = await change(async (tx) => {
      const before = await known(tx, id);
      if (before.mutation === mutation) return before;
      for (const address of patch.addresses ?? []) {
        const holders = await tx.objectStore('people').index('addresses').getAll(address);
        if (holders.some((other) => other.id !== id && other.deletedAt === null)) throw new Failure('bad-request');
      }
      if (deleted === false) await revive(tx, id, stamp);
      else if (deleted && before.deletedAt === null) await apply(tx, planDelete(before, await thingsOf(tx, id), stamp), null);
      if (deleted === undefined) await tx.objectStore('people').put(changed(before, patch, stamp));
      return known(tx, id);
    });
    tellAll();
    return edited;
  },
  'person.merge': async ({ mutation, from, into }) => {
    const stamp = changeNow(mutation);
    const merged = await change(async (tx) => {
      const [left, stays] = [await known(tx, from), await known(tx, into)];
      if (stays.mutation === mutation) return stays;
      if (from === into || left.deletedAt !== null || stays.deletedAt !== null) throw new Failure('bad-request');
      const touched = planMerge(left, stays, await thingsOf(tx, from), stamp);
      await apply(tx, touched, { id: mutation, kind: 'merge', at: stamp.now, preferences: null });
      return known(tx, into);
    });
    tellAll();
    return merged;
  },
  'change.undo': async ({ id }) => {
    const undone = await change((tx) => undoChange(tx, id));
    if (undone?.preferences) await storePreferences(takenBack(undone.preferences, await storedPreferences()) ?? {});
    tellAll();
    return null;
  },
};
