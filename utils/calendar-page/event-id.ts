/** A decoded `data-eventid` (also `eid` of an API link, and the segment after `/eventedit/`). */
export interface EventId {
  /** The API's event id, an opaque key: the same through every calendar that shows the meeting. */
  event: string;
  /** The id without the instance: that of its series. One that was split ("this and following") is another for its verdict. */
  branch: string;
  /** The calendar's address in full, lower case. */
  calendar: string;
}

/** What Google shortens after the last `@` (the last two come from single sources of 2012 and 2021). */
const CALENDAR_HOSTS: Record<string, string> = {
  m: 'gmail.com',
  g: 'group.calendar.google.com',
  v: 'group.v.calendar.google.com',
  i: 'import.calendar.google.com',
  h: 'holiday.calendar.google.com',
};

const INSTANCE = /_(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z)?$/;
const SPLIT = /_R\d{8}(?:T\d{6})?$/;

/**
 * Decodes the base64 (plain or URL alphabet, unpadded) of UTF-8 `"<event id> <calendar>"`.
 * Returns null for whatever is no event: tasks, broken base64, text without a space. Never throws.
 */
export function decodeEventId(encoded: string | null): EventId | null {
  if (!encoded || encoded.startsWith('tasks_')) return null;
  const text = decodeBase64(encoded);
  // At the first space: old holiday ids contain an `@`.
  const space = text?.indexOf(' ') ?? -1;
  if (text === null || space < 1 || space === text.length - 1) return null;
  const event = text.slice(0, space);
  return { event, branch: branchOf(event), calendar: expandCalendar(text.slice(space + 1)) };
}

/** The series of an event id up to a split: the id without its instance. */
export function branchOf(event: string): string {
  return event.replace(INSTANCE, '');
}

/** What a branch was split off from: itself where it never was. */
export function seriesOf(branch: string): string {
  return branch.replace(SPLIT, '');
}

function decodeBase64(encoded: string): string | null {
  try {
    const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    // Nearly every id is ASCII, and thousands are decoded while the user moves through weeks.
    // eslint-disable-next-line no-control-regex
    if (/^[\x00-\x7f]*$/.test(binary)) return binary;
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (c) => c.charCodeAt(0)));
  } catch {
    return null;
  }
}

function expandCalendar(calendar: string): string {
  const at = calendar.lastIndexOf('@');
  const host = at < 0 ? undefined : CALENDAR_HOSTS[calendar.slice(at + 1)];
  return (host ? calendar.slice(0, at + 1) + host : calendar).toLowerCase();
}

/** UTC start of the original slot, ISO 8601, of the id of a timed instance; null for anything else. */
export function originalStartOf(event: string): string | null {
  const [, year, month, day, hour, minute, second] = INSTANCE.exec(event) ?? [];
  if (!year || !month || !day || !hour || !minute || !second) return null;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}
