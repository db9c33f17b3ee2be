import type { calendar_v3 } from '@googleapis/calendar';
import { addDays, zoned } from './shared/dates.ts';
import { encodeEid, instanceId, madeUpId } from './shared/event-ids.ts';

export { decodeEid, encodeEid, instanceId, madeUpId, splitId } from './shared/event-ids.ts';

/** An event as Google's API writes it, so that page and API can serve the same world. */
export type CalendarEvent = calendar_v3.Schema$Event;

export interface Person {
  name: string;
  email: string;
}

export interface Calendar {
  /** Its address: of the primary one the owner's, else `…@group.calendar.google.com`. */
  id: string;
  name: string;
  colour: string;
  /** Occurrences, one by one; a series is many of them with one `recurringEventId`. */
  events: CalendarEvent[];
  /** The series themselves, with their `recurrence`. */
  series: CalendarEvent[];
}

export interface Task {
  id: string;
  title: string;
  /** `2026-11-25`, or with a time `2026-11-25T16:00`. */
  due: string;
}

/** A calendar user and everything on their page. Plain data: it travels to the page as JSON. */
export interface World {
  self: Person;
  timeZone: string;
  /** The first is the primary one. */
  calendars: [Calendar, ...Calendar[]];
  tasks: Task[];
  /** Addresses that are Google Groups, not persons. */
  groups: string[];
  /** Event id → the guest count that the popover claims, whatever the rows say; null: no count at all. */
  declared: Record<string, number | null>;
}

export type Response = 'accepted' | 'declined' | 'tentative' | 'needsAction';
export interface Guest extends Person {
  response?: Response;
  optional?: boolean;
  /** How many more they bring. */
  brings?: number;
}

/** What a test or the practice calendar says about a meeting; the rest follows. */
export interface Draft {
  title: string;
  /** Wall time in the world's zone: `2026-11-25T10:00`. */
  at: string;
  /** Default 30. */
  minutes?: number;
  id?: string;
  /** Everybody but self. */
  guests?: Guest[];
  /** Default self. */
  organizer?: Person;
  /** Whether self is a guest of a meeting with guests (default), and the answer. */
  selfInvited?: boolean;
  response?: Response;
  room?: Person;
  place?: string;
  description?: string;
  meet?: string;
  /** A call elsewhere than in Meet, as Google writes it. */
  conference?: CalendarEvent['conferenceData'];
  attachments?: { title: string; url: string }[];
  /** Guests cannot see each other. */
  hidden?: boolean;
  type?: 'default' | 'focusTime' | 'outOfOffice';
  /** A number 1–11 of Google's palette. */
  colour?: string;
}

export function emptyWorld(self: Person, timeZone = 'Asia/Jakarta'): World {
  const primary = { id: self.email, name: self.name, colour: '#039be5', events: [], series: [] };
  return { self, timeZone, calendars: [primary], tasks: [], groups: [], declared: {} };
}

function attendeesOf(world: World, draft: Draft, organizer: Person): calendar_v3.Schema$EventAttendee[] {
  const guests = draft.guests ?? [];
  if (guests.length === 0 && !draft.room) return [];
  const self: Guest = { ...world.self, response: draft.response ?? 'accepted' };
  const people = [...(draft.selfInvited === false ? [] : [self]), ...guests].map((p) => ({
    email: p.email,
    ...(p.name && { displayName: p.name }),
    responseStatus: p.response ?? (p.email === organizer.email ? 'accepted' : 'needsAction'),
    ...(p.email === world.self.email && { self: true }),
    ...(p.email === organizer.email && { organizer: true }),
    ...(p.optional && { optional: true }),
    ...(p.brings && { additionalGuests: p.brings }),
  }));
  const room = draft.room && { email: draft.room.email, displayName: draft.room.name, resource: true, responseStatus: 'accepted' };
  return room ? [...people, room] : people;
}

/** An event of the world's primary calendar (not yet in it). */
export function meeting(world: World, draft: Draft): CalendarEvent {
  const organizer = draft.organizer ?? world.self;
  const attendees = attendeesOf(world, draft, organizer);
  const id = draft.id ?? madeUpId(`${draft.title} ${draft.at}`);
  const start = zoned(draft.at, world.timeZone);
  const endLocal = new Date(Date.parse(`${draft.at}:00Z`) + (draft.minutes ?? 30) * 60_000).toISOString().slice(0, 16);
  const location = draft.place ?? draft.room?.name;
  return {
    kind: 'calendar#event',
    id,
    iCalUID: `${id}@google.com`,
    status: 'confirmed',
    eventType: draft.type ?? 'default',
    htmlLink: `https://www.google.com/calendar/event?eid=${encodeEid(id, world.calendars[0].id)}`,
    summary: draft.title,
    start: { dateTime: start, timeZone: world.timeZone },
    end: { dateTime: zoned(endLocal, world.timeZone), timeZone: world.timeZone },
    organizer: { email: organizer.email, displayName: organizer.name, ...(organizer.email === world.self.email && { self: true }) },
    creator: { email: organizer.email },
    ...(attendees.length > 0 && { attendees }),
    ...(location && { location }),
    ...(draft.description && { description: draft.description }),
    ...(draft.conference && { conferenceData: draft.conference }),
    ...(draft.type === 'focusTime' && { focusTimeProperties: { autoDeclineMode: 'declineNone', chatStatus: 'doNotDisturb' } }),
    ...(draft.type === 'outOfOffice' && { outOfOfficeProperties: { autoDeclineMode: 'declineNone' } }),
    ...(draft.meet && { hangoutLink: `https://meet.google.com/${draft.meet}` }),
    ...(draft.attachments && { attachments: draft.attachments.map((a) => ({ title: a.title, fileUrl: a.url })) }),
    ...(draft.hidden && { guestsCanSeeOtherGuests: false }),
    ...(draft.colour && { colorId: draft.colour }),
  };
}

export const oneOnOne = (world: World, other: Guest, draft: Draft): CalendarEvent =>
  meeting(world, { ...draft, guests: [{ response: 'accepted', ...other }] });

export const group = (world: World, others: Guest[], draft: Draft): CalendarEvent => meeting(world, { ...draft, guests: others });

export function allDay(title: string, from: string, days = 1, id = madeUpId(`${title} ${from}`)): CalendarEvent {
  return {
    kind: 'calendar#event', id, iCalUID: `${id}@google.com`, status: 'confirmed', eventType: 'default', summary: title,
    start: { date: from }, end: { date: addDays(from, days) },
  };
}

/** Puts an event (or several) into a calendar, by default the primary one, replacing any of the same id. */
export function add(world: World, events: CalendarEvent | CalendarEvent[], calendarId?: string): void {
  const calendar = world.calendars.find((c) => c.id === calendarId) ?? world.calendars[0];
  for (const event of [events].flat()) {
    const place = calendar.events.findIndex((e) => e.id === event.id);
    if (place === -1) calendar.events.push(event);
    else calendar.events[place] = event;
  }
}

/** Takes an event out of a calendar. */
export function remove(world: World, id: string | null | undefined, calendarId?: string): void {
  const calendar = world.calendars.find((c) => c.id === calendarId) ?? world.calendars[0];
  calendar.events = calendar.events.filter((e) => e.id !== id);
}

/** Makes a weekly series of an event: the occurrences of so many weeks before and after it, added with their series. */
export function addWeekly(world: World, first: CalendarEvent, weeks: { before: number; after: number }, calendarId?: string): void {
  const calendar = world.calendars.find((c) => c.id === calendarId) ?? world.calendars[0];
  const series = first.id ?? madeUpId(first.summary ?? '');
  const shift = (when: string, week: number): string => zoned(`${addDays(when.slice(0, 10), week * 7)}${when.slice(10, 16)}`, world.timeZone);
  calendar.series.push({ ...first, recurrence: ['RRULE:FREQ=WEEKLY'] });
  for (let week = -weeks.before; week <= weeks.after; week++) {
    const start = { ...first.start, dateTime: shift(first.start?.dateTime ?? '', week) };
    const id = instanceId(series, start);
    add(world, {
      ...first,
      id,
      recurringEventId: series,
      originalStartTime: start,
      htmlLink: `https://www.google.com/calendar/event?eid=${encodeEid(id, calendar.id)}`,
      start,
      end: { ...first.end, dateTime: shift(first.end?.dateTime ?? '', week) },
    }, calendar.id);
  }
}

/** The first event with that title on or after a day; throws when there is none. */
export function findEvent(world: World, title: string, from = '0000'): CalendarEvent & { id: string } {
  const dayOf = (e: CalendarEvent): string => e.start?.dateTime ?? e.start?.date ?? '';
  const found = world.calendars
    .flatMap((c) => c.events)
    .filter((e) => e.summary === title && dayOf(e) >= from)
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)))[0];
  if (!found?.id) throw new Error(`No event "${title}" in this world`);
  return { ...found, id: found.id };
}
