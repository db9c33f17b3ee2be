import type { SavedText } from '@/utils/domain/saved-text.ts';
import { textIn } from '@/utils/domain/session.ts';
import { purgedBefore } from '@/utils/domain/trash.ts';
import { found } from '@/utils/messaging/failure.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import type { WriteTransaction } from '@/utils/storage/database.ts';
import { placed } from '@/utils/storage/place.ts';
import { changed, type Change } from '@/utils/storage/stamp.ts';
import { apply, PERSONS_STORES, thingsOf } from '@/utils/storage/touch.ts';
import { change, changeNow } from './data.ts';
import { revive, tellAll } from './people.ts';

export const trashHandlers: Pick<Handlers, 'trash.restore'> = {
  'trash.restore': async ({ mutation, store, id }) => {
    const stamp = changeNow(mutation);
    await change(async (tx) => {
      if (store === 'people') return revive(tx, id, stamp);
      const record = found(await tx.objectStore(store).get(id), id);
      // Somebody's thing is of no use without the person.
      if ('personId' in record && (await tx.objectStore('people').get(record.personId))) await revive(tx, record.personId, stamp);
      if ('sessionId' in record) return takeTextBack(tx, record, stamp);
      const back = changed((await tx.objectStore(store).get(id)) ?? record, { deletedAt: null }, stamp);
      await tx.objectStore(store).put(placed(store, back));
    });
    tellAll();
    return null;
  },
};

/** A text that was written over stands in its place again, which comes back with it; the one that stood there meanwhile goes to the trash in its stead. */
async function takeTextBack(tx: WriteTransaction, saved: SavedText, stamp: Change): Promise<void> {
  const { sessionId: key, kind, text } = saved;
  const store = (await tx.objectStore('sessions').getKey(key)) ? 'sessions' : 'points';
  const before = found(await tx.objectStore(store).get(key), key);
  const stood = textIn(before, kind);
  await apply(tx, [{ store, key, before, after: changed(before, { [kind]: text, deletedAt: null }, stamp) }], null);
  if (stood === '') await tx.objectStore('savedTexts').delete(saved.id);
  else await tx.objectStore('savedTexts').put(changed(saved, { text: stood, deletedAt: stamp.now }, stamp));
}

/** Removes what has been in the trash for its time. A person to whom something living belongs stays. */
export async function purgeTrash(now: Date = new Date()): Promise<void> {
  const before = purgedBefore(now);
  const old = IDBKeyRange.upperBound(before, true);
  await change(async (tx) => {
    for (const store of [...PERSONS_STORES, 'questions', 'templates'] as const) {
      for (const key of await tx.objectStore(store).index('deletedAt').getAllKeys(old)) await tx.objectStore(store).delete(key);
    }
    for (const id of await tx.objectStore('people').index('deletedAt').getAllKeys(old)) {
      if ((await thingsOf(tx, id)).length === 0) await tx.objectStore('people').delete(id);
    }
    for (const { id, at } of await tx.objectStore('undos').getAll()) if (at < before) await tx.objectStore('undos').delete(id);
  });
}
