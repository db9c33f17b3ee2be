import type { Migration } from './index.ts';

/** Agendas that the user kept as templates. */
export const templates: Migration = (database) => {
  database.createObjectStore('templates', { keyPath: 'id' }).createIndex('deletedAt', 'deletedAt');
};
