import type { Migration } from './index.ts';

/** People, what is kept about them, and the meetings that the page has shown. */
export const first: Migration = (database) => {
  database.createObjectStore('people', { keyPath: 'id' }).createIndex('addresses', 'addresses', { multiEntry: true });
  const meetings = database.createObjectStore('meetings', { keyPath: 'key' });
  meetings.createIndex('account', 'account');
  meetings.createIndex('otherAddress', 'other.address');
  const sessions = database.createObjectStore('sessions', { keyPath: 'id' });
  sessions.createIndex('meetingKey', 'meetingKey', { unique: true });
  sessions.createIndex('personId', 'personId');
  database.createObjectStore('points', { keyPath: 'id' }).createIndex('personId', 'personId');
  const followUps = database.createObjectStore('followUps', { keyPath: 'id' });
  followUps.createIndex('personId', 'personId');
  // Only outstanding ones have the field, so that the popup's list costs nothing for what is long done.
  followUps.createIndex('outstanding', 'outstandingFor');
};
