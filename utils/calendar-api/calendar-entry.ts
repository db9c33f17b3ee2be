import type { calendar_v3 } from '@googleapis/calendar';
import * as v from 'valibot';
import { filled } from '../text-shapes.ts';

const text = v.fallback(v.optional(v.string()), undefined);
const flag = v.fallback(v.optional(v.boolean()), undefined);

const fields = {
  id: filled,
  summary: text,
  summaryOverride: text,
  timeZone: text,
  accessRole: text,
  primary: flag,
  deleted: flag,
} satisfies { [Name in keyof calendar_v3.Schema$CalendarListEntry]?: v.GenericSchema };
const entrySchema = v.object(fields);

export const CALENDAR_FIELDS = Object.keys(fields).join(',');

/** A calendar on the user's list. */
export interface CalendarEntry {
  id: string;
  name: string;
  /** IANA name; UTC where Google says nothing. */
  timeZone: string;
  isPrimary: boolean;
  /** Whether the user owns it: the scope that we ask for opens no others. */
  isOwned: boolean;
}

/** One calendar of an answer; null for what is none (or no longer on the list). */
export function readCalendar(input: unknown): CalendarEntry | null {
  const parsed = v.safeParse(entrySchema, input);
  if (!parsed.success || parsed.output.deleted) return null;
  const { id, summary, summaryOverride, timeZone, accessRole, primary } = parsed.output;
  return { id, name: summaryOverride || summary || id, timeZone: timeZone || 'UTC', isPrimary: primary === true, isOwned: accessRole === 'owner' };
}
