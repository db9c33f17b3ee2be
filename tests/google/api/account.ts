import type { calendar_v3 } from '@googleapis/calendar';
import { badParameter } from './errors.ts';
import { closeListing, openListing, type Rules, STANDARD } from './listing.ts';
import type { ListContext } from './list-events.ts';

export type Entry = calendar_v3.Schema$CalendarListEntry & { id: string };

export const ROLES = ['freeBusyReader', 'reader', 'writer', 'owner'];

export const CALENDARS: Rules = { barred: ['minAccessRole', 'showOwnOrganizationOnly'], tokenless: [], maxResults: { usual: 100, most: 250 } };
const KNOWN = new Set([...STANDARD, ...CALENDARS.barred, 'maxResults', 'pageToken', 'showDeleted', 'showHidden', 'syncToken']);

/** A person with a Google account, and the list of calendars on the left of their page. */
export class Account {
  readonly email: string;
  readonly name: string;
  /** Makes every sync token of this list answer 410 when it is raised. */
  epoch = 0;
  #seq = 0;
  readonly #list = new Map<string, { entry: Entry; seq: number }>();

  constructor(email: string, name: string) {
    this.email = email;
    this.name = name;
  }

  /** Puts a calendar on the list, or changes its entry. */
  list(entry: Entry): void {
    const etag = `"${String(1_600_000_000_000 + ++this.#seq)}000"`;
    this.#list.set(entry.id, { seq: this.#seq, entry: { kind: 'calendar#calendarListEntry', ...entry, etag } });
  }

  /** Takes a calendar off the list: unsubscribed, deleted, or no longer shared. */
  unlist(id: string): void {
    this.list({ id, deleted: true });
  }

  entry(id: string): Entry | undefined {
    const found = this.#list.get(id)?.entry;
    return found?.deleted ? undefined : found;
  }

  /** Answers `calendarList.list`; throws an ApiError. */
  listCalendars(params: URLSearchParams, { now, lifetime, short }: Omit<ListContext, 'role'>): calendar_v3.Schema$CalendarList {
    for (const name of params.keys()) if (!KNOWN.has(name)) throw badParameter(name, `Unknown parameter ${name}.`);
    const source = { name: `calendars of ${this.email}`, seq: this.#seq, epoch: this.epoch };
    const place = openListing(source, params, CALENDARS, now, lifetime);
    const role = ROLES.indexOf(params.get('minAccessRole') ?? '');
    const lines = [...this.#list.values()]
      .filter(({ seq, entry }) => {
        if (place.since !== null) return seq > place.since;
        if (entry.deleted && params.get('showDeleted') !== 'true') return false;
        if (entry.hidden && params.get('showHidden') !== 'true') return false;
        return ROLES.indexOf(entry.accessRole ?? '') >= role;
      })
      .map(({ entry }) => ({ key: entry.id, value: entry }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const { values, ...next } = closeListing(source, params, CALENDARS, place, lines, now, short);
    return { kind: 'calendar#calendarList', etag: `"p3${this.#seq.toString(32)}cal"`, ...next, items: values };
  }
}
