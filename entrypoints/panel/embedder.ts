import { CALENDAR_ORIGIN } from '@/utils/calendar-origin.ts';

/** Only Google Calendar may show the panel; a tab of its own is as good. */
export function isInCalendar(): boolean {
  if (window.top === window) return true;
  const ancestors = 'ancestorOrigins' in location ? [...location.ancestorOrigins] : [];
  return ancestors.length > 0 ? ancestors.every((origin) => origin === CALENDAR_ORIGIN) : document.referrer.startsWith(`${CALENDAR_ORIGIN}/`);
}
