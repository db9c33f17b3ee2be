import { addDays, zoned } from '../shared/dates.ts';
import { madeUpId, splitId, stampOf } from '../shared/event-ids.ts';
import type { CalendarEvent, Response } from '../world.ts';
import type { ApiCalendar } from './calendar.ts';

type Attendee = NonNullable<CalendarEvent['attendees']>[number];
type When = NonNullable<CalendarEvent['start']>;

/** What the people of a calendar do to it. An id may be that of an event, a series, or one occurrence of a series. */

/** Puts an event into a calendar and fills in what Google fills in; returns its id. */
export function create(calendar: ApiCalendar, event: CalendarEvent): string {
  const id = event.id ?? madeUpId(`${calendar.id} ${calendar.seq}`);
  const organizer = event.organizer ?? { email: calendar.id };
  calendar.put({
    status: 'confirmed', eventType: 'default', iCalUID: `${id}@google.com`, sequence: 0,
    creator: organizer, reminders: { useDefault: true }, ...event, id, organizer,
  });
  return id;
}

/** Changes fields of an event; of one occurrence: makes it an exception. */
export function change(calendar: ApiCalendar, id: string, fields: CalendarEvent | ((event: CalendarEvent) => CalendarEvent)): void {
  const event = calendar.find(id);
  if (!event || event.status === 'cancelled') throw new Error(`No event ${id} in ${calendar.id}`);
  calendar.put({ ...event, ...(typeof fields === 'function' ? fields(event) : fields), id });
}

/** Another time for an event; a whole series gets other slots and with them other ids of occurrences. */
export function move(calendar: ApiCalendar, id: string, to: { start: When; end: When }): void {
  change(calendar, id, (event) => ({ ...to, sequence: (event.sequence ?? 0) + 1 }));
}

/** Cancels one occurrence, or deletes an event or a whole series. */
export function cancel(calendar: ApiCalendar, id: string): void {
  const event = calendar.find(id);
  if (!event?.recurringEventId) {
    calendar.remove(id);
    return;
  }
  const { recurringEventId, originalStartTime } = event;
  calendar.put({ id, status: 'cancelled', recurringEventId, ...(originalStartTime && { originalStartTime }) });
}

/** Brings a cancelled occurrence back as the series has it. */
export function restore(calendar: ApiCalendar, id: string): void {
  const series = calendar.seriesOf(id);
  const slot = series?.slots.find((s) => s.id === id);
  if (!series || !slot) throw new Error(`No slot ${id} in ${calendar.id}`);
  const { recurrence: _, ...event } = series.event;
  calendar.put({ ...event, id, recurringEventId: series.id, originalStartTime: slot.start, start: slot.start, end: slot.end });
}

/**
 * "This and following events": the series ends before an occurrence, and a new one with an `_R` id begins there,
 * with the fields that were changed. Returns the new series' id.
 */
export function splitSeries(calendar: ApiCalendar, occurrence: string, fields: CalendarEvent = {}): string {
  const series = calendar.seriesOf(occurrence);
  const slot = series?.slots.find((s) => s.id === occurrence);
  if (!series || !slot) throw new Error(`No slot ${occurrence} in ${calendar.id}`);
  const from = slot.start.dateTime ?? slot.start.date ?? '';
  // Google ends the old series with the day before.
  const day = addDays(from.slice(0, 10), -1);
  const until = slot.start.dateTime ? stampOf(new Date(Date.parse(zoned(`${day}T23:59`, calendar.timeZone)) + 59_000).toISOString()) : day.replaceAll('-', '');
  const rule = (series.event.recurrence ?? []).map((line) => line.replaceAll(/;(UNTIL|COUNT)=[^;]*/g, ''));
  const left = (series.event.recurrence ?? []).map((line) => line.replace(/;COUNT=(\d+)/, (_, count: string) => `;COUNT=${Number(count) - series.slots.indexOf(slot)}`));
  change(calendar, series.id, { recurrence: rule.map((line) => (line.startsWith('RRULE') ? `${line};UNTIL=${until}` : line)) });
  const id = splitId(series.id.replace(/_R\d{8}(T\d{6})?$/, ''), from);
  return create(calendar, { ...series.event, recurrence: left, start: slot.start, end: slot.end, iCalUID: `${id}@google.com`, ...fields, id });
}

/** Another list of guests. */
export function changeGuests(calendar: ApiCalendar, id: string, attendees: (now: Attendee[]) => Attendee[]): void {
  change(calendar, id, (event) => ({ attendees: attendees(event.attendees ?? []) }));
}

/** Everybody is asked anew: all answers but the organizer's are open again. */
export function reinvite(calendar: ApiCalendar, id: string): void {
  changeGuests(calendar, id, (now) => now.map((guest) => (guest.organizer || guest.resource ? guest : { ...guest, responseStatus: 'needsAction' })));
}

/** A guest's answer. */
export function rsvp(calendar: ApiCalendar, id: string, email: string, response: Response): void {
  changeGuests(calendar, id, (now) => now.map((guest) => (guest.email === email ? { ...guest, responseStatus: response } : guest)));
}

/** The same meeting (same id and iCalUID) on another calendar. */
export function copyTo(from: ApiCalendar, id: string, to: ApiCalendar): void {
  const event = from.find(id);
  if (!event) throw new Error(`No event ${id} in ${from.id}`);
  to.put(event);
}
