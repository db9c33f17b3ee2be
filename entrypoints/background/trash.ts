import { indexed } from '@/utils/domain/follow-up.ts';
import type { SavedText } from '@/utils/domain/saved-text.ts';
import { indexedPoint } from '@/utils/domain/talking-point.ts';
import { purgedBefore } from '@/utils/domain/trash.ts';
import { found } from '@/utils/messaging/failure.ts';
import type { TrashItem } from '@/utils/messaging/protocol.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import type { WriteTransaction } from '@/utils/storage/database.ts';
import { wentTogether } from '@/utils/storage/merge-people.ts';
import { changed, type Change } from '@/utils/storage/stamp.ts';
import { PERSONS_STORES, thingsOf } from '@/utils/storage/touch.ts';
import { change, changeNow, data } from './data.ts';
import { revive, tellAll } from './people.ts';

export const trashHandlers: Pick<Handlers, 'trash.read' | 'trash.restore'> = {
  'trash.read': async () => {
    const database = await data();
    const everybody = new Map((await database.getAll('people')).map((person) => [person.id, person]));
    const items: TrashItem[] = [];
    for (const person of everybody.values()) {
      if (person.deletedAt === null) continue;
      const into = person.mergedInto === undefined ? undefined : everybody.get(person.mergedInto);
      items.push({ store: 'people', id: person.id, text: person.name, with: into?.name ?? null, deletedAt: person.deletedAt });
    }
    for (const { id, text, deletedAt } of await database.getAllFromIndex('questions', 'deletedAt')) if (deletedAt !== null) items.push({ store: 'questions', id, text, with: null, deletedAt });
    for (const store of ['points', 'followUps', 'savedTexts'] as const) {
      for (const thing of await database.getAllFromIndex(store, 'deletedAt')) {
        const { id, text, deletedAt } = thing;
        const person = everybody.get(thing.personId);
        // What went there with its person comes back with the person.
        if (deletedAt !== null && !(person && wentTogether(person, thing))) items.push({ store, id, text, with: person?.name ?? null, deletedAt });
      }
    }
    return items.sort((a, b) => b.deletedAt.localeCompare(a.deletedAt));
  },
  'trash.restore': async ({ mutation, store, id }) => {
    const stamp = changeNow(mutation);
    await change(async (tx) => {
      if (store === 'people') return revive(tx, id, stamp);
      const record = found(await tx.objectStore(store).get(id), id);
      // Somebody's thing is of no use without the person.
      if ('personId' in record && (await tx.objectStore('people').get(record.personId))) await revive(tx, record.personId, stamp);
      if ('sessionId' in record) return takeTextBack(tx, record, stamp);
      const back = changed((await tx.objectStore(store).get(id)) ?? record, { deletedAt: null }, stamp);
      if ('due' in back) await tx.objectStore('followUps').put(indexed(back));
      else if ('position' in back) await tx.objectStore('points').put(indexedPoint(back));
      else if ('phase' in back) await tx.objectStore('questions').put(back);
    });
    tellAll();
    return null;
  },
};

/** A text that was written over stands in its session again; the one that stood there meanwhile takes its place in the trash. */
async function takeTextBack(tx: WriteTransaction, saved: SavedText, stamp: Change): Promise<void> {
  const session = found(await tx.objectStore('sessions').get(saved.sessionId), saved.sessionId);
  const text = session[saved.kind];
  await tx.objectStore('sessions').put(changed(session, { [saved.kind]: saved.text }, stamp));
  if (text === '') await tx.objectStore('savedTexts').delete(saved.id);
  else await tx.objectStore('savedTexts').put(changed(saved, { text, deletedAt: stamp.now }, stamp));
}

/** Removes what has been in the trash for its time. A person to whom something living belongs stays. */
export async function purgeTrash(now: Date = new Date()): Promise<void> {
  const before = purgedBefore(now);
  const old = IDBKeyRange.upperBound(before, true);
  await change(async (tx) => {
    for (const store of PERSONS_STORES) {
      for (const key of await tx.objectStore(store).index('deletedAt').getAllKeys(old)) await tx.objectStore(store).delete(key);
    }
    for (const id of await tx.objectStore('people').index('deletedAt').getAllKeys(old)) {
      if ((await thingsOf(tx, id)).length === 0) await tx.objectStore('people').delete(id);
    }
    for (const id of await tx.objectStore('questions').index('deletedAt').getAllKeys(old)) await tx.objectStore('questions').delete(id);
    for (const { id, at } of await tx.objectStore('undos').getAll()) if (at < before) await tx.objectStore('undos').delete(id);
  });
}
