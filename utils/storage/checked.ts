import { faultOf } from './records.ts';
import type { Database } from './database.ts';
import { STORES, type StoreName } from './schema.ts';

/** A record that does not fit its schema, where it lies, and why. */
export interface Corrupt {
  store: StoreName;
  record: unknown;
  reason: string;
}

const isStore = (name: unknown): name is StoreName => STORES.some((store) => store === name);

/**
 * The database, with every record that its `get`, `getAll` and `getAllFromIndex` read held against its schema: what does not
 * fit is left out and reported, everything else goes on.
 */
export function checked(database: Database, report: (corrupt: Corrupt[]) => void): Database {
  const sound = (store: StoreName, records: unknown[]): unknown[] => {
    const corrupt: Corrupt[] = [];
    const fit = records.filter((record) => {
      const reason = record === undefined ? null : faultOf(store, record);
      if (reason !== null) corrupt.push({ store, record, reason });
      return reason === null;
    });
    if (corrupt.length > 0) report(corrupt);
    return fit;
  };
  return new Proxy(database, {
    get(target, name): unknown {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      const call = async (...args: unknown[]): Promise<unknown> => {
        const found: unknown = await Reflect.apply(member, target, args);
        const [store] = args;
        if (!isStore(store)) return found;
        return Array.isArray(found) ? sound(store, found) : sound(store, [found])[0];
      };
      if (name === 'get' || name === 'getFromIndex' || name === 'getAll' || name === 'getAllFromIndex') return call;
      return (...args: unknown[]): unknown => Reflect.apply(member, target, args);
    },
    set: (target, name, value) => Reflect.set(target, name, value, target),
  });
}
