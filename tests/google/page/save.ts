import type { CalendarEvent } from '../world.ts';
import { pageData, useData } from './state.ts';

/** Keeps an event, on the server and on this page. */
export const save = (event: CalendarEvent, calendar: string): Promise<void> => put(event, calendar, [event]);

/** Deletes an event, on the server and on this page. */
export const remove = (event: CalendarEvent, calendar: string): Promise<void> => put({ ...event, status: 'cancelled' }, calendar, []);

async function put(event: CalendarEvent, calendar: string, left: CalendarEvent[]): Promise<void> {
  const data = pageData();
  const there = data.world.calendars.find((c) => c.id === calendar) ?? data.world.calendars[0];
  there.events = [...there.events.filter((e) => e.id !== event.id), ...left];
  useData(data);
  await fetch(`/calendar/u/${data.account}/save`, { method: 'POST', body: JSON.stringify({ calendar: there.id, event }) });
}
