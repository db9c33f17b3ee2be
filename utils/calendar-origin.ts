/** Where Google Calendar lives: the only site that we are a guest of. */
export const CALENDAR_ORIGIN = 'https://calendar.google.com';

/** Match pattern of its pages. */
export const CALENDAR_PAGES = `${CALENDAR_ORIGIN}/calendar/*`;
