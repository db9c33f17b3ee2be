import { isCalendar, isRoom } from './address-kind.ts';

/** A guest row of the page. */
export interface PageGuest {
  /** Lower-case address. */
  address: string;
  /** The name that the row shows, else the address. */
  name: string;
  /** A mailing group, which is not a person. */
  isGroup: boolean;
}

/** What the page shows of an event's guests. */
export interface PageGuests {
  guests: readonly PageGuest[];
  /** "N guests" as the page writes it; null where it does not. */
  declared: number | null;
  /** Rooms in rows of their own. */
  rooms: number;
}

export type Verdict = 'one-on-one' | 'group' | 'solo' | 'unknown';

export interface PageVerdict {
  verdict: Verdict;
  /** The other person of a one-on-one, else null. */
  other: PageGuest | null;
}

/**
 * Is this event a talk between two? Judged from the guests that the page shows and, where guests may be hidden or
 * collapsed, from the count that it declares. Whether Google counts rooms in "N guests" is not known: both readings pass.
 * @param selves lower-case addresses that may be mine, the surest first (the account, then the calendar's owner)
 */
export function judgePage(page: PageGuests, selves: readonly string[]): PageVerdict {
  const people = new Map<string, PageGuest>();
  let rooms = page.rooms;
  let hasGroup = false;
  for (const guest of page.guests) {
    if (guest.isGroup || isCalendar(guest.address)) hasGroup ||= guest.isGroup;
    else if (isRoom(guest.address)) rooms += 1;
    else if (guest.address) people.set(guest.address, guest);
  }
  if (hasGroup || people.size >= 3) return { verdict: 'group', other: null };
  if (page.guests.length === 0) return { verdict: page.declared ? 'unknown' : 'solo', other: null };
  const self = selves.find((address) => people.has(address));
  const counted = page.declared === null || page.declared === 2 || page.declared === 2 + rooms;
  if (people.size !== 2 || self === undefined || !counted) return { verdict: 'unknown', other: null };
  const other = [...people.values()].find((guest) => guest.address !== self) ?? null;
  return { verdict: 'one-on-one', other };
}
