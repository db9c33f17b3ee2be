import type { Migration } from './index.ts';

/** What could not be read is set aside, what was done in one go can be undone, and the trash is found by when it was filled. */
export const asideAndUndo: Migration = (database, transaction) => {
  database.createObjectStore('aside', { keyPath: 'id' });
  database.createObjectStore('undos', { keyPath: 'id' });
  // Null is no key: only what is in the trash is in these indexes.
  for (const store of ['people', 'sessions', 'points', 'followUps', 'overrides', 'drafts', 'savedTexts', 'questions']) transaction.objectStore(store).createIndex('deletedAt', 'deletedAt');
  for (const store of ['overrides', 'drafts']) transaction.objectStore(store).createIndex('personId', 'personId');
};
