import type { calendar_v3 } from '@googleapis/calendar';
import { icon, iconButton, make } from '../dom.ts';
import { settings, words } from '../state.ts';

type Attendee = calendar_v3.Schema$EventAttendee;

/** The guests of the event that is edited, shown in one list or in two with the same id. */
export interface GuestEditor {
  lists: HTMLElement[];
  input: HTMLInputElement;
  guests(): Attendee[];
}

function guestRow(guest: Attendee, organizer: string, onRemove: () => void): HTMLElement {
  const say = words();
  const email = guest.email ?? '';
  const name = guest.displayName ?? email;
  const remove = iconButton(say.removeGuest(name), icon('cross'), { jsname: 'eUdS8b' });
  remove.addEventListener('click', onRemove);
  return make('div', { class: 'row guest', role: 'listitem', 'data-email': email, 'data-id': email, 'data-hovercard-id': email, 'aria-label': name },
    make('div', { class: 'icon' }, make('div', { class: 'face' }, make('div', { class: 'face-picture face-b', 'aria-hidden': 'true', 'data-initial': name.charAt(0).toUpperCase() }))),
    make('div', { class: 'cell' }, make('div', { class: 'lines' }, make('div', { class: 'line' }, name), make('div', { class: 'under' }, email === organizer ? say.organizer : ''))),
    make('div', { class: 'icon ends' }, remove));
}

/** The rows arrive one after the other, some time after the page. */
export function guestEditor(attendees: Attendee[], organizer: string): GuestEditor {
  const say = words();
  let shown: Attendee[] = [];
  let current = attendees;
  const list = (): HTMLElement => make('div', { id: 'xGstLst', role: 'list', 'aria-label': say.guestList, class: 'guest-list' });
  const lists = settings().twoGuestLists ? [list(), list()] : [list()];
  const input = make('input', { type: 'text', id: 'xGstIn', class: 'field', placeholder: say.addGuests, 'aria-label': say.addGuests }) as HTMLInputElement;

  function show(guest: Attendee): void {
    shown.push(guest);
    for (const one of lists) one.append(guestRow(guest, organizer, () => remove(guest)));
  }
  function remove(guest: Attendee): void {
    shown = shown.filter((g) => g !== guest);
    current = current.filter((g) => g !== guest);
    for (const one of lists) [...one.children].find((row) => row.getAttribute('data-email') === guest.email)?.remove();
  }
  const rows = attendees.filter((a) => !a.resource);
  for (const [i, guest] of rows.entries()) {
    setTimeout(() => {
      if (current.includes(guest)) show(guest);
    }, settings().editGuests + i * 120);
  }
  input.addEventListener('keydown', (event) => {
    const email = input.value.trim().toLowerCase();
    if (event.key !== 'Enter' || !email.includes('@')) return;
    event.preventDefault();
    const guest: Attendee = { email, responseStatus: 'needsAction' };
    current = [...current, guest];
    input.value = '';
    show(guest);
  });
  return { lists, input, guests: () => current };
}
