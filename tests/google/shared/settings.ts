import type { Person, World } from '../world.ts';

export type Locale = 'en' | 'id' | 'ja';
export type Theme = 'light' | 'dark';

/** How the page behaves. All can be changed at any time; a page takes them up when it loads (or at `standIn.refresh()`). */
export interface Settings {
  /** The language of the page's words. */
  locale: Locale;
  /** Language tag for dates where it differs from the locale: `en-GB`. */
  dateLocale: string | null;
  theme: Theme;
  /** Who looks at the calendar, as an address; null: the world's self. */
  self: string | null;
  /** Who `/calendar/u/1/`, `/u/2/`… belong to, as addresses. */
  otherAccounts: string[];
  /** Whether the hidden `#xUserInfo` is there; without it only the account link names the address. */
  userInfo: boolean;
  /** First day of the week: 0 Sunday, 1 Monday. */
  weekStart: number;
  /** The day on which a page without a date in its address opens; null: today. */
  today: string | null;
  /** Another number renames every class, as a new build of Google's does. */
  classSeed: number;
  /**
   * The mutations of an event's first opening. `never`: it goes on until the popover is closed. `sweeps`: how often foreign
   * nodes are cleared away on the way (default 5), besides the last time at the end.
   */
  storm: { records: number; ms: number; never?: boolean; sweeps?: number };
  /** Whether another event gets new nodes, or its rows change in place. */
  recycle: 'renew' | 'in-place';
  /** In place: whether `data-eventid` changes before the rows or after them. */
  idFirst: boolean;
  /** Whether the storm also removes foreign direct children of the dialog. */
  stripDialogChildren: boolean;
  /** ms from the opening until the guest rows arrive; 0: with the others. */
  lateGuests: number;
  /** Whether "3 guests" counts the room too (nobody here knows). */
  roomsInCount: boolean;
  /** Whether a `resize` of the window closes the popover (nobody here knows). */
  resizeClosesPopover: boolean;
  /** ms until the edit page has loaded its guest rows. */
  editGuests: number;
  /** Whether the edit page has its guest list twice, as it sometimes does. */
  twoGuestLists: boolean;
  /** Whether a call in Meet is laid out inside its document, or inside of the window whatever that does (nobody here knows). */
  callLayout: 'flows' | 'fixed';
}

export const DEFAULTS: Settings = {
  locale: 'en',
  dateLocale: null,
  theme: 'light',
  self: null,
  otherAccounts: [],
  userInfo: true,
  weekStart: 1,
  today: null,
  classSeed: 0,
  storm: { records: 750, ms: 950 },
  recycle: 'renew',
  idFirst: true,
  stripDialogChildren: false,
  lateGuests: 0,
  roomsInCount: false,
  resizeClosesPopover: false,
  editGuests: 800,
  twoGuestLists: false,
  callLayout: 'flows',
};

/** What a page asks the server for when it starts. */
export interface PageData {
  account: number;
  self: Person;
  settings: Settings;
  world: World;
}
