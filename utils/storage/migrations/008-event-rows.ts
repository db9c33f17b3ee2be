import type { Migration } from './index.ts';
import { rewrite } from './rewrite.ts';

/** Events are kept as text, with what they are found by. */
export const eventRows: Migration = (_, transaction) => {
  rewrite(transaction.objectStore('events'), (event) => ({ key: event['key'], endsAt: event['endsAt'], text: JSON.stringify(event) }));
};
