import { zoned } from '../shared/dates.ts';
import type { CalendarEvent } from '../world.ts';

/** From when to when (ms, both exclusive, as Google's `timeMin` and `timeMax`). */
export interface Window {
  from: number;
  to: number;
}

export const ALWAYS: Window = { from: -Infinity, to: Infinity };

type When = CalendarEvent['start'];

/** An instant in ms; a day begins at midnight in the calendar's zone. */
export function instantOf(when: When, timeZone: string): number {
  if (when?.dateTime) return Date.parse(when.dateTime);
  return when?.date ? Date.parse(zoned(`${when.date}T00:00`, timeZone)) : NaN;
}

/** Whether an event ends after the window's beginning and begins before its end. */
export function isInside({ start, end }: Pick<CalendarEvent, 'start' | 'end'>, { from, to }: Window, timeZone: string): boolean {
  return (from === -Infinity || instantOf(end, timeZone) > from) && (to === Infinity || instantOf(start, timeZone) < to);
}
