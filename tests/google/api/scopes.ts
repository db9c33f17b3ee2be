const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

const READ_EVENTS = ['calendar', 'calendar.readonly', 'calendar.events', 'calendar.events.readonly', 'calendar.events.owned', 'calendar.events.owned.readonly'].map(scope);

/** What allows a method (those of the API's scopes that an app of a person may ask for). */
export const ALLOWED_BY = {
  'calendarList.list': ['calendar', 'calendar.readonly', 'calendar.calendarlist', 'calendar.calendarlist.readonly'].map(scope),
  'events.list': READ_EVENTS,
  'events.get': READ_EVENTS,
} as const;

/** These open only calendars that the account owns. */
export const OWNED_ONLY = ['calendar.events.owned', 'calendar.events.owned.readonly'].map(scope);

export const SCOPES = {
  events: scope('calendar.events.owned.readonly'),
  calendarList: scope('calendar.calendarlist.readonly'),
};
