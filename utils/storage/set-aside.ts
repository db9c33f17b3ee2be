import type { Corrupt } from './checked.ts';
import type { WriteTransaction } from './database.ts';
import { faultOf } from './records.ts';

/** Moves corrupt records out of the way, as they are now. What has been mended or moved meanwhile stays. */
export async function setAside(tx: WriteTransaction, corrupt: readonly Corrupt[], now: string): Promise<void> {
  for (const { store, record } of corrupt) {
    const { keyPath } = tx.objectStore(store);
    const key: unknown = typeof keyPath === 'string' && typeof record === 'object' && record !== null ? Reflect.get(record, keyPath) : undefined;
    if (typeof key !== 'string') continue;
    const found = await tx.objectStore(store).get(key);
    const reason = found && faultOf(store, found);
    if (!reason) continue;
    if (store !== 'aside') await tx.objectStore('aside').put({ id: `${store} ${key} ${now}`, store, key, reason, at: now, text: JSON.stringify(found) });
    await tx.objectStore(store).delete(key);
  }
}
