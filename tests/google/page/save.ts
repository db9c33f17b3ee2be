import type { CalendarEvent } from '../world.ts';
import { pageData, useData } from './state.ts';

/** Keeps an event, on the server and on this page. */
export async function save(event: CalendarEvent, calendar: string): Promise<void> {
  const data = pageData();
  const there = data.world.calendars.find((c) => c.id === calendar) ?? data.world.calendars[0];
  there.events = [...there.events.filter((e) => e.id !== event.id), event];
  useData(data);
  await fetch(`/calendar/u/${data.account}/save`, { method: 'POST', body: JSON.stringify({ calendar: there.id, event }) });
}
