/** Google's addresses; never configurable, so that no setting can send a token elsewhere. */
export const AUTHORISE = 'https://accounts.google.com/o/oauth2/v2/auth';
export const TOKEN = 'https://oauth2.googleapis.com/token';
export const REVOKE = 'https://oauth2.googleapis.com/revoke';
export const CALENDAR_API = 'https://www.googleapis.com/calendar/v3';

/** The hosts that are asked for with the first connection, and not at install. */
export const GOOGLE_API_PAGES = ['https://www.googleapis.com/*', 'https://oauth2.googleapis.com/*'];

/** The least that a sync needs: events of one's own calendars, and which calendars there are. Both read only. */
export const SCOPES = [
  'https://www.googleapis.com/auth/calendar.events.owned.readonly',
  'https://www.googleapis.com/auth/calendar.calendarlist.readonly',
];
