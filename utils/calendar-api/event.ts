import type { calendar_v3 } from '@googleapis/calendar';
import * as v from 'valibot';
import { findInstant } from './instant.ts';
import { filled } from '../text-shapes.ts';

/*
 * What is kept of an event. A field of the wrong type counts as absent: one event that Google writes in a new way must
 * never stop the sync of all others.
 */
const text = v.fallback(v.optional(v.string()), undefined);
const flag = v.fallback(v.optional(v.boolean()), undefined);
const number = v.fallback(v.optional(v.number()), undefined);
const when = v.fallback(v.optional(v.object({ date: text, dateTime: text, timeZone: text })), undefined);
const maybeList = <T extends v.GenericSchema>(item: T) => v.fallback(v.optional(v.array(item)), undefined);

type Names<T> = { [Name in keyof T]?: v.GenericSchema };

const guest = {
  email: text, displayName: text, self: flag, resource: flag, responseStatus: text, additionalGuests: number,
} satisfies Names<calendar_v3.Schema$EventAttendee>;
const organizer = { email: text, self: flag } satisfies Names<NonNullable<calendar_v3.Schema$Event['organizer']>>;
const entryPoint = { entryPointType: text, uri: text } satisfies Names<calendar_v3.Schema$EntryPoint>;
const attachment = { title: text, fileUrl: text } satisfies Names<calendar_v3.Schema$EventAttachment>;

const fields = {
  id: filled,
  iCalUID: text,
  status: text,
  summary: text,
  start: when,
  end: when,
  // A guest that cannot be read is still somebody: two people and one such are not a 1:1.
  attendees: maybeList(v.fallback(v.object(guest), {})),
  organizer: v.fallback(v.optional(v.object(organizer)), undefined),
  eventType: text,
  attendeesOmitted: flag,
  guestsCanSeeOtherGuests: flag,
  hangoutLink: text,
  conferenceData: v.fallback(v.optional(v.object({ entryPoints: maybeList(v.fallback(v.object(entryPoint), {})) })), undefined),
  location: text,
  description: text,
  attachments: maybeList(v.fallback(v.object(attachment), {})),
} satisfies Names<calendar_v3.Schema$Event>;
const eventSchema = v.object(fields);

const list = (names: object): string => Object.keys(names).join(',');

/** The mask that asks Google for these fields only. */
export const EVENT_FIELDS = Object.keys(fields)
  .map((name) => ({
    attendees: `attendees(${list(guest)})`,
    organizer: `organizer(${list(organizer)})`,
    conferenceData: `conferenceData/entryPoints(${list(entryPoint)})`,
    attachments: `attachments(${list(attachment)})`,
  })[name] ?? name)
  .join(',');

/** An event of a calendar (a single one, or one occurrence of a series), with the fields that are used and no others. */
export interface CalendarEvent extends Omit<v.InferOutput<typeof eventSchema>, 'start' | 'end'> {
  /** When it starts and ends, in ms since 1970; an all-day event's days begin at midnight in its calendar's zone. */
  startsAt: number;
  endsAt: number;
  /** The days of an all-day event; absent for all others. */
  start?: { date: string };
  end?: { date: string };
}

/** Why an event was left out (the first two) or is not quite what Google wrote. */
export const DOUBTS = ['not-an-event', 'no-start', 'no-end', 'no-zone', 'guests-cut'] as const;
export type Doubt = (typeof DOUBTS)[number];

export type ReadEvent = { event: CalendarEvent; doubts: Doubt[] } | { removed: string } | { skipped: Doubt };

/**
 * One event of an answer. What is cancelled may have nothing but an id.
 * @param timeZone the calendar's, for days and for times without a zone
 */
export function readEvent(input: unknown, timeZone: string): ReadEvent {
  const parsed = v.safeParse(eventSchema, input);
  if (!parsed.success) return { skipped: 'not-an-event' };
  const { start: from, end: to, ...raw } = parsed.output;
  if (raw.status === 'cancelled') return { removed: raw.id };
  const start = findInstant(from, timeZone);
  if (!start) return { skipped: 'no-start' };
  const end = findInstant(to, timeZone);
  const doubts: Doubt[] = [];
  if (!end || end.at < start.at) doubts.push('no-end');
  if (start.isGuess || end?.isGuess) doubts.push('no-zone');
  const event: CalendarEvent = { ...raw, startsAt: start.at, endsAt: Math.max(start.at, end?.at ?? start.at) };
  if (from?.dateTime === undefined && from?.date !== undefined) Object.assign(event, { start: { date: from.date } }, to?.date !== undefined && { end: { date: to.date } });
  cut(event, doubts);
  return { event, doubts };
}

const LONGEST_LINE = 1000;
const MOST_GUESTS = 30;

/** Keeps small what strangers may have made long. */
function cut(event: CalendarEvent, doubts: Doubt[]): void {
  if (event.summary !== undefined) event.summary = event.summary.slice(0, LONGEST_LINE);
  if (event.location !== undefined) event.location = event.location.slice(0, LONGEST_LINE);
  if (event.conferenceData) {
    event.conferenceData = { entryPoints: event.conferenceData.entryPoints?.filter(({ entryPointType }) => entryPointType === 'video') };
  }
  const links = linksIn(event.description ?? '');
  if (links === '') delete event.description;
  else event.description = links;
  if (event.attendees && event.attendees.length > MOST_GUESTS) {
    doubts.push('guests-cut');
    event.attendees = event.attendees.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST_GUESTS);
  }
}

/** Of a long list those stay who decide whether it is a 1:1: the user, then who may come. */
function weight({ self, resource, responseStatus }: NonNullable<CalendarEvent['attendees']>[number]): number {
  return self ? 3 : resource ? 0 : responseStatus === 'declined' ? 1 : 2;
}

/** Of a description only its links are kept, for the one to the call: the rest is other people's text, and often long. */
function linksIn(description: string): string {
  return [...new Set(description.slice(0, 50_000).match(/https:\/\/[^\s<>"'\\]{4,1500}/gi))].slice(0, 20).join(' ');
}
