import { oneSessionEach } from '../storage/one-session.ts';
import { same, type Touched } from '../storage/undo.ts';
import { EXPORTED, type ExportedStore, type Records } from './exported.ts';
import { newerOf } from './newer.ts';

interface Merged {
  store: ExportedStore;
  key: string;
  before: object | null;
  record: object;
}

/** What an import changes: by id the newer state wins, and what is only here stays. */
export function planImport(here: Records, file: Records): Touched[] {
  const merged: Merged[] = EXPORTED.flatMap((store) => {
    const all = new Map<string, Merged>();
    for (const record of here[store]) all.set(keyOf(record), { store, key: keyOf(record), before: record, record });
    for (const record of file[store]) {
      const key = keyOf(record);
      const known = all.get(key);
      all.set(key, { store, key, before: known?.before ?? null, record: known ? newerOf(known.record, record) : record });
    }
    return [...all.values()];
  });
  return oneSessionEach(merged, (a, b) => newerOf(b, a) === a)
    .filter(({ before, record }) => before === null || !same(before, record))
    .map(({ store, key, before, record }) => ({ store, key, before, after: record }));
}

/** The key of a record: its id, for meetings what names account and event. */
function keyOf(record: object): string {
  return String('id' in record ? record.id : Reflect.get(record, 'key'));
}
