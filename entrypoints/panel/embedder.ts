const CALENDAR = 'https://calendar.google.com';

/** Only Google Calendar may show the panel; a tab of its own is as good. */
export function isInCalendar(): boolean {
  if (window.top === window) return true;
  const ancestors = 'ancestorOrigins' in location ? [...location.ancestorOrigins] : [];
  return ancestors.length > 0 ? ancestors.every((origin) => origin === CALENDAR) : document.referrer.startsWith(`${CALENDAR}/`);
}
