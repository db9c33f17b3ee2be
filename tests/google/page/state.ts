import { addDays, type Day, wallTime } from '../shared/dates.ts';
import { encodeEid } from '../shared/event-ids.ts';
import type { PageData } from '../shared/settings.ts';
import type { Calendar, CalendarEvent, Task } from '../world.ts';
import { type Words, WORDS } from './words.ts';

/** Something that the grid shows: an event's occurrence or a task. */
export interface Entry {
  /** What the page writes into `data-eventid`. */
  key: string;
  title: string;
  day: Day;
  /** The last day it touches; the same for nearly all. */
  lastDay: Day;
  /** Minutes since midnight of `day`; null: all day. */
  start: number | null;
  /** Minutes since midnight of `lastDay`. */
  end: number;
  colour: string;
  calendar: Calendar;
  event: (CalendarEvent & { id: string }) | null;
  task: Task | null;
}

/** Google's colours 1 to 11. */
const PALETTE = ['#7986cb', '#33b679', '#8e24aa', '#e67c73', '#c49a00', '#f4511e', '#039be5', '#616161', '#3f51b5', '#0b8043', '#d50000'];

let data: PageData | null = null;
let entries: Entry[] = [];

export function pageData(): PageData {
  if (!data) throw new Error('The page has no data yet');
  return data;
}
export const settings = (): PageData['settings'] => pageData().settings;
export const words = (): Words => WORDS[settings().locale];
export const dateLocale = (): string => settings().dateLocale ?? settings().locale;
export const today = (): Day => settings().today ?? wallTime(Date.now(), pageData().world.timeZone).day;

function entryOf(event: CalendarEvent, calendar: Calendar, timeZone: string): Entry | null {
  if (!event.id || event.status === 'cancelled') return null;
  const common = {
    key: encodeEid(event.id, calendar.id),
    title: event.summary || words().noTitle,
    colour: PALETTE[Number(event.colorId) - 1] ?? calendar.colour,
    calendar,
    event: { ...event, id: event.id },
    task: null,
  };
  if (event.start?.date && event.end?.date) {
    return { ...common, day: event.start.date, lastDay: addDays(event.end.date, -1), start: null, end: 1440 };
  }
  if (!event.start?.dateTime || !event.end?.dateTime) return null;
  const from = wallTime(event.start.dateTime, timeZone);
  const to = wallTime(event.end.dateTime, timeZone);
  const untilMidnight = to.minutes === 0 && to.day > from.day;
  return { ...common, day: from.day, start: from.minutes, lastDay: untilMidnight ? addDays(to.day, -1) : to.day, end: untilMidnight ? 1440 : to.minutes };
}

function taskEntry(task: Task, calendar: Calendar): Entry {
  const [day = '', time] = task.due.split('T');
  const start = time === undefined ? null : Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return { key: task.id, title: task.title, day, lastDay: day, start, end: (start ?? 0) + 30, colour: '#4285f4', calendar, event: null, task };
}

/** Takes up the server's data, or the page's own changed copy of it. */
export function useData(next: PageData): void {
  data = next;
  const { world } = next;
  entries = [
    ...world.calendars.flatMap((c) => c.events.flatMap((e) => entryOf(e, c, world.timeZone) ?? [])),
    ...world.tasks.map((t) => taskEntry(t, world.calendars[0])),
  ].sort((a, b) => a.day.localeCompare(b.day) || (a.start ?? -1) - (b.start ?? -1) || b.end - a.end);
}

export async function loadData(): Promise<void> {
  const account = /\/u\/(\d+)\//.exec(location.pathname)?.[1] ?? '0';
  const answer = await fetch(`/calendar/u/${account}/data`);
  useData((await answer.json()) as PageData);
}

export const entriesOn = (day: Day): Entry[] => entries.filter((e) => e.day <= day && day <= e.lastDay);
export const entryByKey = (key: string): Entry | undefined => entries.find((e) => e.key === key);
export const entryByTitle = (title: string, days: Day[]): Entry | undefined =>
  entries.find((e) => e.title === title && days.includes(e.day)) ?? entries.find((e) => e.title === title);
export const isAllDay = (entry: Entry): boolean => entry.start === null || daysSpanned(entry) > 1;
const daysSpanned = (entry: Entry): number => (entry.day === entry.lastDay ? 1 : entry.start !== null && entry.end <= 720 ? 1 : 2);

/** How self answered; null where self is no guest. */
export function selfAnswer(entry: Entry): string | null {
  const self = pageData().self.email;
  return entry.event?.attendees?.find((a) => a.email === self)?.responseStatus ?? null;
}
