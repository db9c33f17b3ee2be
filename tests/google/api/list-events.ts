import type { calendar_v3 } from '@googleapis/calendar';
import type { CalendarEvent } from '../world.ts';
import type { ApiCalendar, Row } from './calendar.ts';
import { ApiError, badParameter } from './errors.ts';
import { closeListing, openListing, type Rules, STANDARD } from './listing.ts';
import { present } from './present.ts';
import { instantOf, isInside, type Window } from './window.ts';

export const EVENTS: Rules = {
  barred: ['iCalUID', 'orderBy', 'privateExtendedProperty', 'q', 'sharedExtendedProperty', 'timeMin', 'timeMax', 'updatedMin'],
  tokenless: ['iCalUID', 'orderBy', 'privateExtendedProperty', 'q', 'sharedExtendedProperty', 'updatedMin'],
  maxResults: { usual: 250, most: 2500 },
};

/** Every parameter that a list of events may have. */
export const PARAMETERS: ReadonlySet<string> = new Set([
  ...STANDARD, ...EVENTS.barred, 'alwaysIncludeEmail', 'eventTypes', 'maxAttendees', 'maxResults', 'pageToken', 'showDeleted', 'showHiddenInvitations',
  'singleEvents', 'syncToken', 'timeZone',
]);

export interface ListContext {
  now: number;
  /** How long a sync token lives, in ms. */
  lifetime: number;
  /** The reader's right on the calendar. */
  role: string;
  /** A trouble: the page has at most so many lines, and another follows. */
  short?: number;
}

/** Answers `events.list`; throws an ApiError. */
export function listEvents(calendar: ApiCalendar, params: URLSearchParams, { now, lifetime, role, short }: ListContext): calendar_v3.Schema$Events {
  // Google ignores a name that it does not know; here a slip of the pen is found.
  for (const name of params.keys()) if (!PARAMETERS.has(name)) throw badParameter(name, `Unknown parameter ${name}.`);
  const source = { name: `events of ${calendar.id}`, seq: calendar.seq, epoch: calendar.epoch };
  const place = openListing(source, params, EVENTS, now, lifetime);
  const single = params.get('singleEvents') === 'true';
  const isWanted = place.since === null ? fullFilter(calendar, params, single) : ({ seq }: Row) => seq > (place.since ?? 0);
  const types = params.getAll('eventTypes');
  const rows = calendar.rows(single ? 'instances' : 'series')
    .filter(isWanted)
    .filter(({ event }) => types.length === 0 || event.status === 'cancelled' || types.includes(event.eventType ?? 'default'));
  const { values, ...next } = closeListing(source, params, EVENTS, place, inOrder(rows, params, calendar, single), now, short);
  const timeZone = params.get('timeZone');
  const maxAttendees = params.get('maxAttendees');
  const view = { busyOnly: role === 'freeBusyReader', ...(timeZone && { timeZone }), ...(maxAttendees && { maxAttendees: Number(maxAttendees) }) };
  return {
    kind: 'calendar#events',
    etag: `"p3${calendar.updated.toString(32)}g"`,
    summary: calendar.summary,
    description: '',
    updated: new Date(calendar.updated).toISOString(),
    timeZone: timeZone ?? calendar.timeZone,
    accessRole: role,
    defaultReminders: role === 'owner' ? [{ method: 'popup', minutes: 10 }] : [],
    ...next,
    items: values.map(({ event }) => present(event, calendar, view)),
  };
}

/** RFC 3339 with a zone, as Google demands. */
function timeOf(params: URLSearchParams, name: string, otherwise: number): number {
  const text = params.get(name);
  if (text === null) return otherwise;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text)) throw new ApiError({ status: 400, reason: 'badRequest', message: 'Bad Request', location: name });
  return Math.floor(Date.parse(text) / 1000) * 1000;
}

/** What a list without a sync token contains. */
function fullFilter(calendar: ApiCalendar, params: URLSearchParams, single: boolean): (row: Row) => boolean {
  const window: Window = { from: timeOf(params, 'timeMin', -Infinity), to: timeOf(params, 'timeMax', Infinity) };
  if (window.from >= window.to) throw new ApiError('timeRangeEmpty');
  const updatedMin = timeOf(params, 'updatedMin', -Infinity);
  const deleted = params.get('showDeleted') === 'true' || params.has('updatedMin');
  const uid = params.get('iCalUID');
  const q = params.get('q')?.toLowerCase() ?? '';
  return ({ id, event }) => {
    if (event.updated && Date.parse(event.updated) < updatedMin) return false;
    // A series without occurrences would be wrong without its gaps, so these always come.
    if (event.status === 'cancelled') return deleted || (!single && event.recurringEventId !== undefined);
    if (uid !== null && event.iCalUID !== uid) return false;
    if (q !== '' && !textOf(event).includes(q)) return false;
    if (!event.recurrence) return isInside(event, window, calendar.timeZone);
    const slots = calendar.slotsOf(id);
    return slots.length === 0 || slots.some((slot) => isInside(slot, window, calendar.timeZone));
  };
}

function textOf({ summary, description, location, attendees, organizer }: CalendarEvent): string {
  const people = [...(attendees ?? []), organizer ?? {}].flatMap((p) => [p.email, p.displayName]);
  return [summary, description, location, ...people].join('\n').toLowerCase();
}

/** With the key that pages go on from: the id, or first what `orderBy` names. */
function inOrder(rows: Row[], params: URLSearchParams, calendar: ApiCalendar, single: boolean): { key: string; value: Row }[] {
  const order = params.get('orderBy');
  if (order === null) return rows.map((row) => ({ key: row.id, value: row }));
  if (order !== 'updated' && !(order === 'startTime' && single)) throw new ApiError('badOrder');
  const first = ({ event }: Row): string =>
    order === 'updated' ? (event.updated ?? '') : String(instantOf(event.start ?? event.originalStartTime, calendar.timeZone)).padStart(16, '0');
  return rows.map((row) => ({ key: `${first(row)} ${row.id}`, value: row })).sort((a, b) => (a.key < b.key ? -1 : 1));
}
