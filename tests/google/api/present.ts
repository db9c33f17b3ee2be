import { wallTime, zoned } from '../shared/dates.ts';
import { encodeEid } from '../shared/event-ids.ts';
import type { CalendarEvent } from '../world.ts';
import type { ApiCalendar } from './calendar.ts';

interface View {
  /** Lists of guests that are longer are left out, but for the calendar's own. */
  maxAttendees?: number;
  /** The zone that times are written in. */
  timeZone?: string;
  /** Only when, not what. */
  busyOnly?: boolean;
}

/** `self` means the calendar that this copy lies on, whoever reads it. */
function withSelf<T extends { email?: string | null; self?: boolean | null }>({ self: _, ...person }: T, calendar: ApiCalendar): Omit<T, 'self'> & { self?: true } {
  return person.email?.toLowerCase() === calendar.id.toLowerCase() ? { ...person, self: true as const } : person;
}

/** An event as its calendar shows it: `self` marks, a hidden or too long guest list, a zone. */
export function present(event: CalendarEvent, calendar: ApiCalendar, { maxAttendees = Infinity, timeZone, busyOnly = false }: View = {}): CalendarEvent {
  if (event.status === 'cancelled') return event;
  const htmlLink = `https://www.google.com/calendar/event?eid=${encodeEid(event.id ?? '', calendar.id)}`;
  const seen: CalendarEvent = { ...event, htmlLink, ...guestsOf(event, calendar, maxAttendees) };
  if (event.creator) seen.creator = withSelf(event.creator, calendar);
  if (event.organizer) seen.organizer = withSelf(event.organizer, calendar);
  if (timeZone !== undefined) {
    for (const name of ['start', 'end', 'originalStartTime'] as const) {
      const when = event[name];
      if (when?.dateTime) seen[name] = { ...when, dateTime: inZone(when.dateTime, timeZone) };
    }
  }
  return busyOnly ? busyPart(seen) : seen;
}

function guestsOf(event: CalendarEvent, calendar: ApiCalendar, maxAttendees: number): Pick<CalendarEvent, 'attendees' | 'attendeesOmitted'> {
  if (!event.attendees) return {};
  const attendees = event.attendees.map((guest) => withSelf(guest, calendar));
  const hidden = event.guestsCanSeeOtherGuests === false && event.organizer?.email !== calendar.id;
  if (!hidden && attendees.length <= maxAttendees) return { attendees };
  return { attendees: attendees.filter((guest) => guest.self), attendeesOmitted: true };
}

function busyPart({ kind, etag, id, status, start, end, recurringEventId, originalStartTime, iCalUID, updated }: CalendarEvent): CalendarEvent {
  const part: CalendarEvent = { visibility: 'private' };
  return Object.assign(part, Object.fromEntries(Object.entries({ kind, etag, id, status, start, end, recurringEventId, originalStartTime, iCalUID, updated }).filter(([, value]) => value !== undefined)));
}

function inZone(instant: string, timeZone: string): string {
  const { day, minutes } = wallTime(instant, timeZone);
  return zoned(`${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`, timeZone);
}
