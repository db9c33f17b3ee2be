import type { EventsPage } from '../calendar-api/client.ts';
import { rowOf, type EventRow } from './event-row.ts';
import { idIn, type StagedPage } from './state.ts';
import { isInside, type Window } from './window.ts';

/**
 * A page as it is kept. A change to an endless series brings hundreds of occurrences, years ahead: what lies beyond the
 * window goes out, also where a copy of it was inside until now. What was cancelled goes out wherever it lies.
 */
export function contain(calendar: string, page: number, { events, removed }: Pick<EventsPage, 'events' | 'removed'>, window: Window): StagedPage {
  const staged: StagedPage = { calendar, page, rows: [], removed: [...removed] };
  for (const event of events) {
    if (isInside(event, window)) staged.rows.push(rowOf(calendar, event));
    else staged.removed.push(event.id);
  }
  return staged;
}

/** What all pages of a list say together, by the id of the event: of one that comes twice, the later word counts. */
export function mergePages(pages: readonly StagedPage[]): { put: Map<string, EventRow>; remove: Set<string> } {
  const put = new Map<string, EventRow>();
  const remove = new Set<string>();
  for (const { rows, removed } of pages) {
    for (const row of rows) {
      const id = idIn(row.key);
      put.set(id, row);
      remove.delete(id);
    }
    for (const id of removed) {
      put.delete(id);
      remove.add(id);
    }
  }
  return { put, remove };
}
