import { first } from './001-first.ts';
import { asideAndUndo } from './005-aside-and-undo.ts';

/** One step of the schema. It runs inside the upgrade's transaction: when it throws, the old data stay as they were. */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void;

/** Step n makes version n + 1 out of version n; never edit one that was released. */
export const MIGRATIONS: readonly Migration[] = [first, asideAndUndo];
