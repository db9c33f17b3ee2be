import type { Migration } from './index.ts';

/** What comes from Google's Calendar: how each calendar's sync stands, pages of unfinished lists, and the events. */
export const calendarSync: Migration = (database) => {
  database.createObjectStore('syncAccounts', { keyPath: 'account' });
  database.createObjectStore('syncCalendars', { keyPath: 'key' }).createIndex('account', 'account');
  database.createObjectStore('syncPages', { keyPath: ['calendar', 'page'] });
  // By their end, since both "what is on now or next" and "what is over for good" are asked for.
  database.createObjectStore('events', { keyPath: 'key' }).createIndex('end', 'endsAt');
};
