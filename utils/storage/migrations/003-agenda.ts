import type { Migration } from './index.ts';
import { rewrite } from './rewrite.ts';

/** Finds what is open, and the next meeting, without reading what is long over: the agenda costs the same after ten years. */
export const agenda: Migration = (_database, transaction) => {
  transaction.objectStore('meetings').createIndex('next', ['other.address', 'start']);
  transaction.objectStore('meetings').createIndex('end', 'end');
  transaction.objectStore('followUps').createIndex('agreedIn', 'agreedIn');
  const points = transaction.objectStore('points');
  points.createIndex('discussedIn', 'discussedIn');
  // Only open points have the field.
  points.createIndex('open', 'openFor');
  rewrite(points, (point) => (point['discussedIn'] === null && point['deletedAt'] === null ? { ...point, openFor: point['personId'] } : null));
};
