import type { Database } from './database.ts';
import { faultOf } from './records.ts';
import { STORES, type StoreName } from './schema.ts';

/** A record that does not fit its schema, where it lies, and why. */
export interface Corrupt {
  store: StoreName;
  record: unknown;
  reason: string;
}

const READS: ReadonlySet<PropertyKey> = new Set(['get', 'getAll', 'getFromIndex', 'getAllFromIndex']);
const isStore = (name: unknown): name is StoreName => STORES.some((store) => store === name);

/**
 * The database, with every record that is read, alone or in a reading transaction, held against its schema: what does not
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
  const soundOf = async (store: unknown, result: unknown): Promise<unknown> => {
    const found = await result;
    if (!isStore(store)) return found;
    return Array.isArray(found) ? sound(store, found) : sound(store, [found])[0];
  };
  /** A store of a transaction, or one of its indexes. */
  const guardStore = (store: unknown, target: unknown): unknown =>
    guard(target, (name, _args, result) => (READS.has(name) ? soundOf(store, result) : name === 'index' ? guardStore(store, result) : result));
  const guardTransaction = (target: unknown): unknown => guard(target, (name, args, result) => (name === 'objectStore' ? guardStore(args[0], result) : result));
  return guard(database, (name, args, result) => {
    if (READS.has(name)) return soundOf(args[0], result);
    return name === 'transaction' && args[1] !== 'readwrite' ? guardTransaction(result) : result;
  });
}

/** An object whose methods' results pass through `on`. */
function guard<T>(target: T, on: (name: PropertyKey, args: unknown[], result: unknown) => unknown): T {
  if (typeof target !== 'object' || target === null) return target;
  return new Proxy(target, {
    get(_, name): unknown {
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? (...args: unknown[]): unknown => on(name, args, Reflect.apply(member, target, args)) : member;
    },
    set: (_, name, value) => Reflect.set(target, name, value, target),
  });
}
