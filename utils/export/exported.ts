import { STORES, type StoreName } from '../storage/schema.ts';

/**
 * Stores that an export leaves out, each with its reason: what is secret, and what can be made anew. Everything else goes
 * in, so that a store that is added later is never forgotten.
 */
export const LEFT_OUT = {
  undos: 'ways back of this browser alone',
} as const satisfies Partial<Record<StoreName, string>>;

export type ExportedStore = Exclude<StoreName, keyof typeof LEFT_OUT>;

/** All records by store, as they stand in the database. */
export type Records = Record<ExportedStore, object[]>;

export interface Backup {
  preferences: object;
  records: Records;
}

/** The stores of an export. */
export const EXPORTED: readonly ExportedStore[] = STORES.filter((store): store is ExportedStore => !(store in LEFT_OUT));

/** A list for every store that is exported. */
export function noRecords(): Records {
  return { people: [], meetings: [], sessions: [], points: [], followUps: [], overrides: [], decisions: [], drafts: [], savedTexts: [], questions: [], templates: [], aside: [] };
}
