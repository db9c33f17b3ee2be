import type { EventsPage } from '../calendar-api/client.ts';
import { eventKey, type StagedPage, type StoredEvent } from './state.ts';
import { isInside, type Window } from './window.ts';

/**
 * A page as it is kept. A change to an endless series brings hundreds of occurrences, years ahead: what lies beyond the
 * window goes out, also where a copy of it was inside until now. What was cancelled goes out wherever it lies.
 */
export function contain(calendar: string, page: number, { events, removed }: Pick<EventsPage, 'events' | 'removed'>, window: Window): StagedPage {
  const staged: StagedPage = { calendar, page, events: [], removed: [...removed] };
  for (const event of events) {
    if (isInside(event, window)) staged.events.push({ ...event, key: eventKey(calendar, event.id), calendar });
    else staged.removed.push(event.id);
  }
  return staged;
}

/** What all pages of a list say together: of an event that comes twice, the later word counts. */
export function mergePages(pages: readonly StagedPage[]): { put: Map<string, StoredEvent>; remove: Set<string> } {
  const put = new Map<string, StoredEvent>();
  const remove = new Set<string>();
  for (const { events, removed } of pages) {
    for (const event of events) {
      put.set(event.id, event);
      remove.delete(event.id);
    }
    for (const id of removed) {
      put.delete(id);
      remove.add(id);
    }
  }
  return { put, remove };
}
