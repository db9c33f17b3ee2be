import { first } from './001-first.ts';
import { overrides } from './002-overrides.ts';
import { agenda } from './003-agenda.ts';
import { calendarSync } from './004-calendar-sync.ts';

/** One step of the schema. It runs inside the upgrade's transaction: when it throws, the old data stay as they were. */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void;

/** Step n makes version n + 1 out of version n; never edit one that was released. */
export const MIGRATIONS: readonly Migration[] = [first, overrides, agenda, calendarSync];
