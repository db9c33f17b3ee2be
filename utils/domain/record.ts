/**
 * What every stored record carries. Times are ISO 8601 in UTC; `deletedAt` set means "in the trash".
 * `mutation` is the id of the last applied change, so that a retried message does nothing twice.
 */
export interface StoredRecord {
  id: string;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
  /** Counts the changes of this record, from 1. */
  revision: number;
  mutation: string;
  /** Those before it, the latest first, at most `REMEMBERED`: an answer may get lost and another page change the record meanwhile. */
  earlier?: string[];
}

/** How many earlier changes a record knows again. */
export const REMEMBERED = 20;

/** A calendar day without a time of day or zone: `2026-11-25`. */
export type LocalDate = string;
