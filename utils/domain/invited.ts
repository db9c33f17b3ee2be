import { kindOfAddress, normalAddress } from './address-kind.ts';

/** A field of the API's answer: absent and null mean the same. */
export type Maybe<T> = T | null | undefined;

/** A guest as Google's API writes it: the fields that matter here. */
export interface EventGuest {
  email?: Maybe<string>;
  displayName?: Maybe<string>;
  /** "This copy's calendar": the user on the primary calendar only. */
  self?: Maybe<boolean>;
  resource?: Maybe<boolean>;
  responseStatus?: Maybe<string>;
  /** How many more they bring. */
  additionalGuests?: Maybe<number>;
}

export interface Whose {
  /** Lower-case addresses of the user: the account's, and others that are known to be theirs. */
  selves: readonly string[];
  /** Whether the event lies on the account's primary calendar; on any other one `self` is somebody else. */
  isPrimary: boolean;
  /** Lower-case addresses that look like a list but of which the user said that they are a person. */
  persons?: ReadonlySet<string>;
}

/** One human guest, however often the list names them. */
export interface Invited {
  address: string;
  name: string;
  /** What they answered; `needsAction` where nothing is said. */
  response: string;
  brings: number;
}

/** A guest list, sorted by who counts. */
export interface InvitedPeople {
  self: Invited | null;
  others: Invited[];
  rooms: number;
  bots: number;
  calendars: number;
  /** Mailing lists; `likely` when only the name before the `@` says so. */
  lists: 'none' | 'likely' | 'sure';
  /** Human guests without an address. */
  nameless: number;
  /** Guests that stood there more than once. */
  repeated: number;
}

/** Who of a guest list is a human: rooms, invited calendars, known bots and mailing lists are not; nobody counts twice. */
export function sortInvited(guests: readonly EventGuest[], whose: Whose): InvitedPeople {
  const sorted: InvitedPeople = { self: null, others: [], rooms: 0, bots: 0, calendars: 0, lists: 'none', nameless: 0, repeated: 0 };
  const seen = new Map<string, Invited>();
  for (const guest of guests) {
    const address = normalAddress(guest.email);
    if ((whose.isPrimary && guest.self) || (address && whose.selves.includes(address))) {
      sorted.self = sorted.self ? merge(sorted.self, guest) : invited(address, guest);
      continue;
    }
    const kind = guest.resource ? 'room' : whose.persons?.has(address) ? 'person' : kindOfAddress(address);
    if (kind === 'room') sorted.rooms += 1;
    else if (kind === 'bot') sorted.bots += 1;
    else if (kind === 'calendar') sorted.calendars += 1;
    else if (kind === 'list') sorted.lists = 'sure';
    else if (kind === 'list-by-name') sorted.lists = sorted.lists === 'sure' ? 'sure' : 'likely';
    else if (address) {
      const before = seen.get(address);
      if (before) sorted.repeated += 1;
      seen.set(address, before ? merge(before, guest) : invited(address, guest));
    } else sorted.nameless += 1;
  }
  sorted.others = [...seen.values()];
  return sorted;
}

function invited(address: string, guest: EventGuest): Invited {
  return { address, name: guest.displayName?.trim() || address, response: guest.responseStatus ?? 'needsAction', brings: guest.additionalGuests ?? 0 };
}

/** Twice on the list: whoever answered yes once is coming. */
function merge(before: Invited, guest: EventGuest): Invited {
  const again = invited(before.address, guest);
  const name = before.name === before.address ? again.name : before.name;
  return { address: before.address, name, response: surer(before.response, again.response), brings: Math.max(before.brings, again.brings) };
}

const ANSWERS = ['declined', 'needsAction', 'tentative', 'accepted'];

function surer(a: string, b: string): string {
  return ANSWERS.indexOf(a) >= ANSWERS.indexOf(b) ? a : b;
}
