import * as v from 'valibot';
import type { WriteTransaction } from './database.ts';
import { oneSessionEach } from './one-session.ts';
import { placed } from './place.ts';
import { RECORDS } from './records.ts';
import type { KeptStore, Schema } from './schema.ts';
import { takenBack, type Touched, type UndoRecord } from './undo.ts';

/** Applies a planned change, and keeps the way back when there is one to keep. */
export async function apply(tx: WriteTransaction, touched: readonly Touched[], undo: Omit<UndoRecord, 'touched'> | null): Promise<void> {
  await placeAll(tx, touched.map(({ store, key, after }) => ({ store, key, record: after })));
  if (undo) await tx.objectStore('undos').put({ ...undo, touched: [...touched] });
}

/**
 * Takes a change back and forgets the way back. A person about whom something was written since stays.
 * @returns the change; null when there is none of that name
 */
export async function undoChange(tx: WriteTransaction, id: string): Promise<UndoRecord | null> {
  const undo = await tx.objectStore('undos').get(id);
  if (!undo) return null;
  const placed: Placed[] = [];
  for (const touch of undo.touched) {
    const now = (await tx.objectStore(touch.store).get(touch.key)) ?? null;
    placed.push({ store: touch.store, key: touch.key, record: takenBack(touch, now) });
  }
  const isLeaving = ({ store, record }: Placed): boolean => store === 'people' && record === null;
  await placeAll(tx, oneSessionEach(placed.filter((each) => !isLeaving(each))));
  for (const { store, key } of placed.filter(isLeaving)) {
    const isWanted = (await thingsOf(tx, key)).some(({ record }) => record.updatedAt > undo.at);
    if (!isWanted) await tx.objectStore(store).delete(key);
  }
  await tx.objectStore('undos').delete(id);
  return undo;
}

interface Placed {
  store: KeptStore;
  key: string;
  record: object | null;
}

async function placeAll(tx: WriteTransaction, all: readonly Placed[]): Promise<void> {
  // A meeting has one session at every moment, so the old ones go first.
  for (const { store, key, record } of all) if (record === null || store === 'sessions') await tx.objectStore(store).delete(key);
  for (const { store, record } of all) {
    if (record === null) continue;
    await tx.objectStore(store).put(placed(store, v.parse(RECORDS[store], record)));
  }
}

/** The stores whose records belong to a person. */
export const PERSONS_STORES = ['sessions', 'points', 'followUps', 'overrides', 'decisions', 'drafts', 'savedTexts'] as const;
export type PersonsRecord = Schema[(typeof PERSONS_STORES)[number]]['value'];

/** All that belongs to a person, trash included, by store. */
export async function thingsOf(tx: WriteTransaction, personId: string): Promise<{ store: (typeof PERSONS_STORES)[number]; record: PersonsRecord }[]> {
  const things = [];
  for (const store of PERSONS_STORES) {
    for (const record of await tx.objectStore(store).index('personId').getAll(personId)) things.push({ store, record });
  }
  return things;
}
