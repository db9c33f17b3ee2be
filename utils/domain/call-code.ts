import { today } from '../dates/local-date.ts';
import { isOff, type Meeting } from './meeting.ts';

/** So long after its end a meeting may still be talked in, ms. */
const OVERRUN = 30 * 60_000;

/** An address of a call in Google Meet, in a text or alone. */
const CALL = /(?<![^\s"'<>(=])https:\/\/meet\.google\.com\/([a-z]{3,4}-[a-z]{3,4}-[a-z]{3,4})(?![\w-])/i;

/** The code of a call in Meet, as its address has it (`abc-defg-hij`): of the first in a text; null where there is none. */
export function callCodeOf(text: string): string | null {
  return CALL.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** The code of a meeting's call, looked for where `join-link.ts` looks for the link and in the same order; null where it has none in Meet. */
export function callCodeOfMeeting({ joinUrl, synced }: Pick<Meeting, 'joinUrl' | 'synced'>): string | null {
  const { hangoutLink, conferenceData, location, description } = synced?.call ?? {};
  const video = conferenceData?.entryPoints?.map(({ uri }) => uri) ?? [];
  return callCodeOf([joinUrl, hangoutLink, ...video, location, description].join(' '));
}

/**
 * Which meeting a call is, by its code: the one that runs, or has just ended, or comes next. A series has one code for all, and a room
 * of one's own one for everybody. Several only where they are at the same time. What is over is none: its session is not this one.
 */
export function meetingsInCall(meetings: Iterable<Meeting>, code: string, now: Date): Meeting[] {
  const near = [...meetings].flatMap((meeting) => {
    const away = isOff(meeting) ? null : awayFrom(meeting, now);
    return away !== null && callCodeOfMeeting(meeting) === code ? [{ meeting, away }] : [];
  });
  const least = Math.min(...near.map(({ away }) => away));
  return near.filter(({ away }) => away === least).map(({ meeting }) => meeting);
}

/** How far it is from `now`, in ms; null when it is over. One without a sure time is the last to be thought of, unless it is today. */
function awayFrom({ start, end, day }: Meeting, now: Date): number | null {
  if (start === null || end === null) {
    const thisDay = today(now);
    return day === null || day > thisDay ? Number.MAX_VALUE : day === thisDay ? 0 : null;
  }
  const [begins, ends] = [Date.parse(start) - now.getTime(), now.getTime() - Date.parse(end)];
  return ends > OVERRUN ? null : Math.max(0, begins, ends);
}
