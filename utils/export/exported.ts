import { STORES, type StoreName } from '../storage/schema.ts';

/**
 * Stores that an export leaves out, each with its reason: what is secret, and what can be made anew. Everything else goes
 * in, so that a store that is added later is never forgotten.
 */
export const LEFT_OUT = {
  undos: 'ways back of this browser alone',
} as const satisfies Partial<Record<StoreName, string>>;

export type ExportedStore = Exclude<StoreName, keyof typeof LEFT_OUT>;

/** The stores of an export. */
export const EXPORTED: readonly ExportedStore[] = STORES.filter((store): store is ExportedStore => !(store in LEFT_OUT));
