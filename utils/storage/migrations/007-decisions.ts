import type { Migration } from './index.ts';

/** What was agreed in a session. */
export const decisions: Migration = (database) => {
  const store = database.createObjectStore('decisions', { keyPath: 'id' });
  for (const field of ['personId', 'agreedIn', 'deletedAt']) store.createIndex(field, field);
};
