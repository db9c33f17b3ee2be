import { EVENT_FIELDS } from '../calendar-api/event.ts';
import type { Listing, SyncCalendar } from './state.ts';

const standing = (pageSize: number): Record<string, string> => ({ singleEvents: 'true', maxResults: `${pageSize}` });

/** What a sync token belongs to: with other parameters, or when other fields are kept, everything must be listed anew. */
export function parametersOf(pageSize: number): string {
  return new URLSearchParams({ ...standing(pageSize), fields: EVENT_FIELDS }).toString();
}

/** The parameters of a list's next page. Those of the window are barred beside a sync token. */
export function queryOf(listing: Listing, known: SyncCalendar['window'], pageSize: number): Record<string, string> {
  const next = listing.pageToken === null ? {} : { pageToken: listing.pageToken };
  if (listing.kind === 'delta' && listing.since !== null) return { ...standing(pageSize), syncToken: listing.since, ...next };
  const { from, to } = listing.kind === 'gap' && known ? { from: known.to, to: listing.window.to } : listing.window;
  return { ...standing(pageSize), timeMin: new Date(from).toISOString(), timeMax: new Date(to).toISOString(), ...next };
}

