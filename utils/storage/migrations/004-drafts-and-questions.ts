import type { Migration } from './index.ts';

/** Unfinished lines, texts that were written over, and questions of one's own. */
export const draftsAndQuestions: Migration = (database, transaction) => {
  database.createObjectStore('drafts', { keyPath: 'id' }).createIndex('sessionId', 'sessionId');
  database.createObjectStore('savedTexts', { keyPath: 'id' }).createIndex('personId', 'personId');
  database.createObjectStore('questions', { keyPath: 'id' });
  transaction.objectStore('sessions').createIndex('latest', ['personId', 'createdAt']);
};
