import { wallTime, zoned } from '../../shared/dates.ts';
import type { CalendarEvent } from '../../world.ts';
import { icon, iconButton, make } from '../dom.ts';
import { save } from '../save.ts';
import { entryByKey, pageData, today, words } from '../state.ts';
import { guestEditor } from './guests.ts';

let page: HTMLElement | null = null;
let leave: () => void = () => undefined;

/** Where the page goes when it is saved or closed. */
export const whenLeftEdit = (action: () => void): void => void (leave = action);

const app = (): Element | null => document.getElementById('YPCqFe')?.parentElement?.parentElement ?? null;

export function leaveEdit(): void {
  if (!page) return;
  page.remove();
  page = null;
  app()?.removeAttribute('hidden');
}

function field(id: string, label: string, value: string, type = 'text'): HTMLInputElement {
  const input = make('input', { type, id, class: `field ${id === 'xTiIn' ? 'title-field' : 'small-field'}`, 'aria-label': label, placeholder: label }) as HTMLInputElement;
  input.value = value;
  return input;
}

const line = (picture: Element, ...content: Element[]): HTMLElement =>
  make('div', { class: 'edit-line' }, make('span', { class: 'icon', 'aria-hidden': 'true' }, picture), ...content);

const clockOf = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The form for one event, or for a new one (null). */
export function showEdit(eid: string | null): void {
  leaveEdit();
  const say = words();
  const { world, self } = pageData();
  const entry = eid === null ? undefined : entryByKey(eid.replaceAll('-', '+').replaceAll('_', '/')) ?? entryByKey(eid);
  const event: CalendarEvent = entry?.event ?? { summary: '', organizer: { email: self.email }, start: {}, end: {} };
  const start = wallTime(event.start?.dateTime ?? Date.now(), world.timeZone);
  const end = wallTime(event.end?.dateTime ?? Date.now() + 3_600_000, world.timeZone);
  const editor = guestEditor(event.attendees ?? [], event.organizer?.email ?? '');
  const rooms = (event.attendees ?? []).filter((a) => a.resource);
  const inputs = {
    title: field('xTiIn', say.addTitle, event.summary ?? ''),
    startDay: field('xStDaIn', say.today, event.start?.date ?? (entry ? start.day : today()), 'date'),
    startTime: field('xStTiIn', say.today, clockOf(start.minutes), 'time'),
    endTime: field('xEnTiIn', say.today, clockOf(end.minutes), 'time'),
    endDay: field('xEnDaIn', say.today, event.end?.date ?? (entry ? end.day : today()), 'date'),
    place: field('xLocIn', say.addPlace, event.location ?? ''),
  };
  const description = make('div', { id: 'xDescIn', role: 'textbox', contenteditable: 'true', 'aria-multiline': 'true', class: 'field area', 'aria-label': say.addDescription }, event.description ?? '');
  const keep = make('button', { type: 'button', id: 'xSaveBu', class: 'main-button' }, make('span', { jsname: 'V67aGc' }, say.save));
  const close = iconButton(say.close, icon('cross', 24), { id: 'xCancelBu' });
  close.addEventListener('click', () => leave());
  keep.addEventListener('click', () => {
    const time = (day: HTMLInputElement, hour: HTMLInputElement): { dateTime: string; timeZone: string } => ({ dateTime: zoned(`${day.value}T${hour.value}`, world.timeZone), timeZone: world.timeZone });
    const changed: CalendarEvent = {
      ...event,
      id: event.id ?? `n${Date.now().toString(32)}`,
      summary: inputs.title.value,
      location: inputs.place.value || null,
      description: description.textContent || null,
      attendees: editor.guests(),
      start: event.start?.date ? event.start : time(inputs.startDay, inputs.startTime),
      end: event.end?.date ? event.end : time(inputs.endDay, inputs.endTime),
    };
    void save(changed, entry?.calendar.id ?? world.calendars[0].id).then(() => leave());
  });
  page = make('div', { class: 'edit', role: 'main', 'data-is-create': String(entry === undefined) },
    make('div', { class: 'edit-head' }, close, inputs.title, keep, iconButton(say.options, icon('dots'))),
    make('div', { class: 'edit-line times' }, inputs.startDay, inputs.startTime, make('span', {}, say.until), inputs.endTime, inputs.endDay),
    make('div', { class: 'edit-columns' },
      make('div', { class: 'edit-left' }, make('h2', { class: 'edit-title' }, say.details),
        line(icon('video'), make('div', { id: 'xRTCIn', class: 'conference' }, event.hangoutLink ? make('a', { href: event.hangoutLink, class: 'join', target: '_blank', rel: 'noreferrer noopener' }, say.joinMeet) : say.addMeet)),
        line(icon('pin'), inputs.place),
        line(icon('lines'), description)),
      make('div', { class: 'edit-right' }, make('h2', { class: 'edit-title' }, say.guestList), editor.input, ...editor.lists,
        make('div', { id: 'xRmLst', class: 'guest-list', 'aria-label': say.rooms }, ...rooms.map((r) => make('div', { class: 'row' }, icon('door'), make('span', {}, r.displayName ?? r.email ?? '')))))));
  app()?.setAttribute('hidden', '');
  document.body.append(page);
  document.body.setAttribute('data-viewfamily', 'EVENT_EDIT');
  document.body.setAttribute('data-viewkey', 'EVENTEDIT');
  inputs.title.focus();
}
