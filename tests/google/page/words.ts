import type { Locale } from '../shared/settings.ts';
import { en } from './words/en.ts';
import { id } from './words/id.ts';
import { ja } from './words/ja.ts';

/** Everything the page says, in one language. */
export interface Words {
  calendar: string;
  account(name: string, email: string): string;
  today: string;
  previous: string;
  next: string;
  menu: string;
  search: string;
  settings: string;
  create: string;
  views: Record<'day' | 'week' | 'month' | 'schedule', string>;
  myCalendars: string;
  otherCalendars: string;
  task: string;
  tasks: string;
  allDay: string;
  noTitle: string;
  /** What joins the two ends of a time, and the same for screen readers. */
  dash: string;
  until: string;
  weekly(weekday: string): string;
  edit: string;
  remove: string;
  options: string;
  close: string;
  undo: string;
  removed: string;
  guests(count: number): string;
  answers: Record<'accepted' | 'declined' | 'tentative' | 'needsAction', (count: number) => string>;
  /** An answer in a guest row's or chip's label. */
  states: Record<'accepted' | 'declined' | 'tentative' | 'needsAction', string>;
  guestList: string;
  guestListHidden: string;
  showAll: string;
  organizer: string;
  optional: string;
  copyGuests: string;
  chat: string;
  mail: string;
  joinMeet: string;
  copyMeet: string;
  notes: string;
  notesHint: string;
  attachments: string;
  notifications: string;
  minutesBefore: string;
  place(place: string): string;
  noPlace: string;
  going: string;
  yes: string;
  no: string;
  maybe: string;
  addTitle: string;
  event: string;
  save: string;
  more: string;
  addGuests: string;
  addPlace: string;
  addDescription: string;
  addMeet: string;
  details: string;
  rooms: string;
  removeGuest(name: string): string;
  markDone: string;
  rail: [string, string, string, string];
}

export const WORDS: Record<Locale, Words> = { en, id, ja };
