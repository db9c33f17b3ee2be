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

/** Why the page was judged as it was. */
export const PAGE_REASONS = ['two-people', 'more-people', 'mailing-list', 'no-guests', 'one-guest', 'not-among-guests', 'guests-hidden'] as const;
export type PageReason = (typeof PAGE_REASONS)[number];

export interface PageVerdict {
  verdict: Verdict;
  reason: PageReason;
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
  const say = (verdict: Verdict, reason: PageReason): PageVerdict => ({ verdict, reason, other: null });
  if (hasGroup) return say('group', 'mailing-list');
  if (people.size >= 3) return say('group', 'more-people');
  if (page.guests.length === 0) return page.declared ? say('unknown', 'guests-hidden') : say('solo', 'no-guests');
  const counted = page.declared === null || page.declared === people.size || page.declared === people.size + rooms;
  if (!counted) return say('unknown', 'guests-hidden');
  if (people.size !== 2) return say('unknown', 'one-guest');
  const self = selves.find((address) => people.has(address));
  if (self === undefined) return say('unknown', 'not-among-guests');
  const other = [...people.values()].find((guest) => guest.address !== self) ?? null;
  return { verdict: 'one-on-one', reason: 'two-people', other };
}
