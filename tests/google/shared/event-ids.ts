/**
 * How Google writes event ids into its page: `data-eventid`, the `eid` of a link and the last segment of the edit
 * page's address are unpadded base64 of "<event id> <calendar>", with the common calendar domains cut to one letter.
 */
const SHORT_DOMAINS: readonly (readonly [string, string])[] = [
  ['m', 'gmail.com'],
  ['g', 'group.calendar.google.com'],
  ['v', 'group.v.calendar.google.com'],
  ['i', 'import.calendar.google.com'],
  ['h', 'holiday.calendar.google.com'],
];

export function encodeEid(eventId: string, calendar: string): string {
  const at = calendar.lastIndexOf('@');
  const short = SHORT_DOMAINS.find(([, domain]) => domain === calendar.slice(at + 1));
  const bytes = new TextEncoder().encode(`${eventId} ${short ? `${calendar.slice(0, at)}@${short[0]}` : calendar}`);
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
}

/** The two halves of an `eid`, in either base64 alphabet; null for a task and for anything that is no event. */
export function decodeEid(eid: string): { eventId: string; calendar: string } | null {
  if (eid === '' || eid.startsWith('tasks_')) return null;
  let text: string;
  try {
    const bytes = Uint8Array.from(atob(eid.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
  const space = text.indexOf(' ');
  if (space === -1) return null;
  const calendar = text.slice(space + 1);
  const at = calendar.lastIndexOf('@');
  const short = SHORT_DOMAINS.find(([letter]) => letter === calendar.slice(at + 1));
  return { eventId: text.slice(0, space), calendar: short ? `${calendar.slice(0, at)}@${short[1]}` : calendar };
}

/** `20261125T030000Z`: the UTC start (ISO with zone) as instance ids write it. */
export function stampOf(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** The id of one occurrence of a series: of a timed one by its original start, of an all-day one by its day. */
export function instanceId(series: string, original: { dateTime: string } | { date: string }): string {
  return `${series}_${'date' in original ? original.date.replaceAll('-', '') : stampOf(original.dateTime)}`;
}

/** The id of the new series that "this and following events" makes at an instant (ISO with zone). */
export function splitId(series: string, instant: string): string {
  return `${series}_R${stampOf(instant).slice(0, -1)}`;
}

const BASE32HEX = '0123456789abcdefghijklmnopqrstuv';

/** A believable event id (26 letters of base32hex), always the same for the same seed. */
export function madeUpId(seed: string): string {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  let id = '';
  for (let i = 0; i < 26; i++) {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9;
    id += BASE32HEX.charAt((state >>> 11) & 31);
  }
  return id;
}
