import type { calendar_v3 } from '@googleapis/calendar';
import { fontIcon, icon, iconButton, make } from '../dom.ts';
import { type Entry, pageData, settings, words } from '../state.ts';
import { cell, line, row, under } from './parts.ts';

type Attendee = calendar_v3.Schema$EventAttendee & { email: string };
const STATES = ['accepted', 'declined', 'tentative', 'needsAction'] as const;

/** More guests than this and the list is collapsed to the first few. */
const COLLAPSED_ABOVE = 10;
const COLLAPSED_TO = 4;

export interface GuestList {
  people: Attendee[];
  rooms: Attendee[];
  /** What the popover says: null is no number at all. */
  declared: number | null;
  hidden: boolean;
}

/** Who is invited, and what the page lets self know of it. */
export function guestList(entry: Entry): GuestList {
  const { event } = entry;
  const { self, world } = pageData();
  const all = (event?.attendees ?? []).flatMap((a) => (a.email ? [{ ...a, email: a.email }] : []));
  const people = all.filter((a) => !a.resource);
  const rooms = all.filter((a) => a.resource);
  const organizer = event?.organizer?.email;
  const hidden = event?.guestsCanSeeOtherGuests === false && organizer !== self.email;
  const visible = hidden ? people.filter((a) => a.email === self.email || a.email === organizer) : people;
  const override = world.declared[event?.id ?? ''] ?? world.declared[event?.recurringEventId ?? ''];
  const told = Object.hasOwn(world.declared, event?.id ?? '') || Object.hasOwn(world.declared, event?.recurringEventId ?? '');
  return {
    people: visible.toSorted((a, b) => Number(b.email === organizer) - Number(a.email === organizer)),
    rooms,
    declared: told ? (override ?? null) : people.length + (settings().roomsInCount ? rooms.length : 0),
    hidden,
  };
}

function avatar(guest: Attendee): HTMLElement {
  const initial = (guest.displayName ?? guest.email).charAt(0).toUpperCase();
  const badge = guest.responseStatus === 'accepted' ? icon('done', 14) : guest.responseStatus === 'declined' ? icon('cross', 14) : null;
  const hue = Array.from(guest.email).reduce((sum, c) => sum + (c.codePointAt(0) ?? 0), 0) % 6;
  return make('div', { class: 'icon' },
    make('div', { class: 'face', 'data-hovercard-id': guest.email, 'data-hovercard-keyboard-triggering': 'enabled' },
      make('div', { 'aria-hidden': 'true', class: 'face-none' }, icon('person', 24)),
      make('div', { jsname: 'VqvYHe', class: `face-picture face-${'abcdef'.charAt(hue)}`, 'aria-hidden': 'true', 'data-initial': initial }),
      make('div', { 'aria-hidden': 'true', class: 'face-badge' }, badge)));
}

function guestRow(guest: Attendee, entry: Entry): HTMLElement {
  const say = words();
  const { email } = guest;
  const isOrganizer = email === entry.event?.organizer?.email;
  const name = guest.displayName ?? email;
  const state = guest.responseStatus === 'needsAction' ? '' : STATES.find((s) => s === guest.responseStatus);
  const label = [name, state && say.states[state], guest.optional && say.optional, isOrganizer && say.organizer].filter(Boolean).join(', ');
  const isGroup = pageData().world.groups.includes(email) || email.endsWith('@googlegroups.com');
  return make('div', {
    class: 'row guest', 'data-hovercard-id': email, 'data-hovercard-keyboard-triggering': 'enabled', 'data-hovercard-hover-trigger-disabled': 'true',
    'data-email': email, role: 'treeitem', tabindex: isOrganizer ? '0' : undefined, 'data-id': email, 'aria-label': label, jsname: 'OLRBPb',
    ...(isOrganizer && { id: 'xDtlDlgOrg' }), ...(isGroup && { 'data-is-expandable': 'true', 'aria-expanded': 'false' }),
  },
  avatar(guest),
  make('div', { class: 'cell', 'data-hovercard-id': email, 'data-hovercard-keyboard-triggering': 'enabled' },
    make('div', { class: 'lines' },
      line(make('div', { class: 'name-box' }, make('span', { class: 'name' }, make('span', {}, name)))),
      under(make('div', { class: 'roles' }, make('div', { class: 'role' }, isOrganizer ? say.organizer : guest.optional ? say.optional : ''))))),
  make('div', { class: 'icon ends' }, make('div', { class: 'end-buttons' })));
}

/** The rows about guests: the count, the tree of people, and the rooms. Empty for an event without guests. */
export function guestRows(entry: Entry): { count: HTMLElement | null; tree: HTMLElement | null; rooms: HTMLElement[] } {
  const say = words();
  const { people, rooms, declared, hidden } = guestList(entry);
  const roomRows = rooms.map((room, i) => row(icon('door'), cell(i === 0 ? { id: 'xDetDlgRoom' } : {}, line(room.displayName ?? room.email))));
  if (people.length === 0) return { count: null, tree: null, rooms: roomRows };
  const answers = STATES.flatMap((state) => {
    const many = people.filter((p) => p.responseStatus === state).length;
    return many > 0 && !hidden ? [under(say.answers[state](many))] : [];
  });
  const numbers = declared !== null ? [line(say.guests(declared)), ...answers] : hidden ? [line(say.guestList), under(say.guestListHidden)] : [];
  const count = numbers.length === 0 ? null : row(icon('people'), cell({ id: 'xDetDlgAtt' }, ...numbers), [
    iconButton(say.copyGuests, fontIcon('content_copy'), { jsname: 'UUkoTc' }),
    iconButton(say.chat, icon('chat'), { jsname: 'JPTkKc' }),
    iconButton(say.mail, icon('mail')),
  ], { jsname: 'bA8IK' });
  const collapsed = people.length > COLLAPSED_ABOVE;
  const tree = make('div', { jsname: 'MsyPn', class: 'tree', role: 'tree', 'aria-label': say.guestList, 'data-vwixt': 'true' },
    ...(collapsed ? people.slice(0, COLLAPSED_TO) : people).map((guest) => guestRow(guest, entry)),
    collapsed && make('button', { type: 'button', class: 'show-all', jsname: 'hLOY7e', 'aria-expanded': 'false' }, say.showAll));
  return { count, tree, rooms: roomRows };
}

/** All rows of a collapsed list. */
export const allGuestRows = (entry: Entry): HTMLElement[] => guestList(entry).people.map((guest) => guestRow(guest, entry));
