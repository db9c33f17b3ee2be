import { addDays } from '../dates/local-date.ts';
import { dayIn, instantOf, minutesIn } from '../dates/zone.ts';

const FORM = 'https://calendar.google.com/calendar/render';
const WEEK = 7;
const DAY_MS = 86_400_000;
/** What a session takes when nothing is known of it, in ms; one begins at a half or full hour. */
const HALF_HOUR = 30 * 60_000;

export interface Proposal {
  title: string;
  /** The other person's address; absent when none is known. */
  guest: string | undefined;
  /** When the session was, ISO 8601; null where that is not known, as without an event: then it is taken to be now. */
  start: string | null;
  end: string | null;
  /** Whose wall clock the hour stays on: the calendar's IANA zone, else the browser's. */
  timezone: string;
  /** The wanted days from one session to the next; a week when there is no wish. */
  cadence: number | null | undefined;
}

/** The address of Google Calendar's form for the next session, filled in; nothing is made before it is saved there. @param now ms since 1970 */
export function proposalUrl({ title, guest, start, end, timezone, cadence }: Proposal, now: number): string {
  const query = new URLSearchParams({ action: 'TEMPLATE', text: title });
  if (guest !== undefined) query.set('add', guest);
  const [last, length] = start !== null && end !== null ? [Date.parse(start), Date.parse(end) - Date.parse(start)] : [Math.round(now / HALF_HOUR) * HALF_HOUR, HALF_HOUR];
  const from = nextStart(last, stepOf(cadence), timezone, now);
  // The form takes the slash as it is, and not every reader the encoded one.
  return `${FORM}?${String(query)}&dates=${basic(from)}/${basic(from + length)}`;
}

/** Whole weeks, so that the weekday stays, unless it is less than one. */
function stepOf(cadence: number | null | undefined): number {
  const days = Math.round(cadence ?? WEEK);
  return days < WEEK ? Math.max(1, days) : Math.round(days / WEEK) * WEEK;
}

/** The first in the rhythm that is still ahead, at the same hour of the wall clock whatever becomes of summer time. */
function nextStart(start: number, step: number, timezone: string, now: number): number {
  const steps = Math.max(1, Math.ceil((now - start) / (step * DAY_MS)));
  for (let n = steps; ; n++) {
    const next = instantOf(addDays(dayIn(timezone, start), n * step), minutesIn(timezone, start), timezone)?.getTime() ?? start + n * step * DAY_MS;
    if (next > now) return next;
  }
}

/** `20261201T030000Z`. */
function basic(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+|[-:]/g, '');
}
