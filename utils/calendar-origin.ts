/** Where Google Calendar lives: the only site that we are a guest of. */
export const CALENDAR_ORIGIN = 'https://calendar.google.com';

/** The page that opens when no Calendar tab is there. */
export const CALENDAR_HOME = `${CALENDAR_ORIGIN}/calendar/u/0/r`;

/** Match pattern of its pages. */
export const CALENDAR_PAGES = `${CALENDAR_ORIGIN}/calendar/*`;
