import type { Migration } from './index.ts';

/** Finds what is open, and the next meeting, without reading what is long over: the agenda costs the same after ten years. */
export const agenda: Migration = (_database, transaction) => {
  transaction.objectStore('meetings').createIndex('next', ['other.address', 'start']);
  transaction.objectStore('followUps').createIndex('agreedIn', 'agreedIn');
  const points = transaction.objectStore('points');
  points.createIndex('discussedIn', 'discussedIn');
  // Only open points have the field.
  points.createIndex('open', 'openFor');
  const reading = points.openCursor();
  reading.onsuccess = () => {
    const cursor = reading.result;
    if (!cursor) return;
    const point: unknown = cursor.value;
    if (isOpen(point)) cursor.update({ ...point, openFor: point.personId });
    cursor.continue();
  };
};

function isOpen(point: unknown): point is { personId: unknown } {
  return typeof point === 'object' && point !== null && 'personId' in point && Reflect.get(point, 'discussedIn') === null && Reflect.get(point, 'deletedAt') === null;
}
