import type { Migration } from './index.ts';

/** Finds what is not over, for the next 1:1, without reading what is; meetings without a sure time are not in it. */
export const ahead: Migration = (_database, transaction) => {
  transaction.objectStore('meetings').createIndex('end', 'end');
};
