import type { CalendarEvent } from '../calendar-api/event.ts';
import { calendarIn, eventKey, type StoredEvent } from './state.ts';

/**
 * An event as text, with what it is found by: ten thousand are cloned, and kept in memory, far more cheaply so, and most are never
 * looked into again.
 */
export interface EventRow extends Pick<StoredEvent, 'key' | 'endsAt'> {
  /** JSON of a `CalendarEvent`. */
  text: string;
}

/** @param calendar its key */
export function rowOf(calendar: string, event: CalendarEvent): EventRow {
  return { key: eventKey(calendar, event.id), endsAt: event.endsAt, text: JSON.stringify(event) };
}

export function eventOf({ key, text }: EventRow): StoredEvent {
  return { ...(JSON.parse(text) as CalendarEvent), key, calendar: calendarIn(key) };
}
