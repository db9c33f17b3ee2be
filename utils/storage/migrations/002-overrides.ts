import type { Migration } from './index.ts';
import { rewrite } from './rewrite.ts';

/**
 * The user's word on what is a 1:1. One meeting may have sessions with several persons: who it is with can change, and
 * what was written for one must not move to the other. Meetings are shown in their calendar's zone.
 */
export const overrides: Migration = (database, transaction) => {
  database.createObjectStore('overrides', { keyPath: 'id' }).createIndex('account', 'account');
  const sessions = transaction.objectStore('sessions');
  sessions.deleteIndex('meetingKey');
  sessions.createIndex('meetingKey', 'meetingKey');
  rewrite(transaction.objectStore('meetings'), (meeting) => ({ timezone: null, reason: REASONS[String(meeting['verdict'])] ?? 'guests-hidden', ...meeting }));
};

/** Version 1 kept only the verdict. */
const REASONS: Record<string, string> = { 'one-on-one': 'two-people', group: 'more-people', solo: 'no-guests' };
