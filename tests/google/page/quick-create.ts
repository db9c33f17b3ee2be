import type { Day } from '../shared/dates.ts';
import { zoned } from '../shared/dates.ts';
import { editAddress } from './address.ts';
import { icon, iconButton, make, setStyle } from './dom.ts';
import { save } from './save.ts';
import { pageData, words } from './state.ts';
import { longDay, timeRange } from './when.ts';

export interface QuickCreateActions {
  redraw(): void;
  goTo(address: string): void;
}

let bubble: HTMLElement | null = null;

export function closeQuickCreate(): void {
  bubble?.remove();
  bubble = null;
}

const localTime = (day: Day, minutes: number): string =>
  `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The small bubble for a new event, at a time of a day (minutes since midnight). */
export function openQuickCreate(day: Day, minutes: number, at: { x: number; y: number }, actions: QuickCreateActions): void {
  closeQuickCreate();
  const say = words();
  const title = make('input', { type: 'text', class: 'quick-title', placeholder: say.addTitle, 'aria-label': say.addTitle });
  const close = iconButton(say.close, icon('cross'));
  const more = make('button', { type: 'button', class: 'text-button' }, say.more);
  const keep = make('button', { type: 'button', class: 'main-button' }, say.save);
  const tabs = ([['tabEvent', say.event], ['tabTask', say.task]] as const).map(([id, text], i) =>
    make('button', { type: 'button', role: 'tab', id, class: 'tab', 'aria-selected': String(i === 0), tabindex: i === 0 ? '0' : '-1' }, text));
  bubble = make('div', { role: 'dialog', class: 'quick', 'aria-label': say.create },
    make('div', { class: 'bar' }, make('div', { class: 'toolbar' }), make('div', { class: 'closing' }, close)),
    make('div', { class: 'quick-body' }, title,
      make('div', { role: 'tablist', class: 'tabs' }, ...tabs),
      make('div', { role: 'tabpanel', id: 'tabEventPanel', 'aria-labelledby': 'tabEvent', class: 'quick-panel' },
        make('div', { class: 'quick-line' }, `${longDay(day)} · ${timeRange(minutes, minutes + 60)}`),
        make('div', { class: 'quick-line faint' }, say.addGuests),
        make('div', { class: 'quick-line faint' }, say.addMeet),
        make('div', { class: 'quick-line faint' }, say.addPlace))),
    make('div', { class: 'quick-end' }, more, keep));
  document.body.append(setStyle(bubble, { left: `${Math.max(8, Math.min(at.x, innerWidth - 460))}px`, top: `${Math.max(8, Math.min(at.y, innerHeight - 380))}px` }));
  close.addEventListener('click', closeQuickCreate);
  more.addEventListener('click', () => actions.goTo(editAddress(null)));
  keep.addEventListener('click', () => {
    const { world } = pageData();
    const time = (m: number): { dateTime: string; timeZone: string } => ({ dateTime: zoned(localTime(day, m), world.timeZone), timeZone: world.timeZone });
    const summary = title instanceof HTMLInputElement ? title.value : '';
    const id = `q${Date.now().toString(32)}`;
    closeQuickCreate();
    void save({ id, iCalUID: `${id}@google.com`, status: 'confirmed', summary, start: time(minutes), end: time(Math.min(1439, minutes + 60)), organizer: { email: world.self.email, self: true } }, world.calendars[0].id)
      .then(actions.redraw);
  });
  title.focus();
}

export const isInQuickCreate = (node: EventTarget | null): boolean => node instanceof Node && (bubble?.contains(node) ?? false);
