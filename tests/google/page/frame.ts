import { addDays, addMonths, type Day, startOfWeek } from '../shared/dates.ts';
import { cls, icon, iconButton, make, setStyle } from './dom.ts';
import { pageData, settings, today, words } from './state.ts';
import { dayText, rangeText, weekdayLetters } from './when.ts';
import type { ViewName } from './views/view.ts';

/** What the frame's buttons do; the stage is given in, as it shows itself in the frame. */
export interface FrameActions {
  today(): void;
  turn(direction: 1 | -1): void;
  view(name: ViewName): void;
  day(day: Day): void;
  create(): void;
}

let range: HTMLElement | null = null;
let mini: HTMLElement | null = null;
let viewButtons: [ViewName, HTMLElement][] = [];

const inside = (name: string): HTMLElement => {
  const found = document.getElementsByClassName(cls(name))[0];
  if (!(found instanceof HTMLElement)) throw new Error(`The page has no ${name}`);
  return found;
};

function button(label: string, picture: Element, action?: () => void): HTMLElement {
  const wrap = iconButton(label, picture);
  if (action) wrap.querySelector('button')?.addEventListener('click', action);
  return wrap;
}

function textButton(text: string, name: string, action: () => void, ...before: Element[]): HTMLElement {
  const element = make('button', { type: 'button', class: name }, ...before, make('span', {}, text));
  element.addEventListener('click', action);
  return element;
}

function toggleDrawer(): void {
  inside('drawer').classList.toggle(cls('gone'));
  window.dispatchEvent(new Event('resize'));
}

/** Header, drawer and rail: everything around the stage. */
export function buildFrame(actions: FrameActions): void {
  const say = words();
  range = make('div', { class: 'range', role: 'heading', 'aria-level': '1', 'aria-live': 'polite' });
  inside('header-left').replaceChildren(
    button(say.menu, icon('menu', 24), toggleDrawer),
    make('span', { class: 'logo', 'aria-hidden': 'true' }, String(Number(today().slice(8)))),
    make('span', { class: 'product' }, say.calendar),
    textButton(say.today, 'today-button', actions.today),
    button(say.previous, icon('left', 24), () => actions.turn(-1)),
    button(say.next, icon('right', 24), () => actions.turn(1)),
    range);
  viewButtons = (['day', 'week', 'month', 'agenda'] as const).map((name) =>
    [name, textButton(say.views[name === 'agenda' ? 'schedule' : name], 'view-button', () => actions.view(name))]);
  inside('header-right').prepend(
    button(say.search, icon('search', 24)), button(say.settings, icon('gear', 24)),
    make('div', { class: 'view-buttons', role: 'group' }, ...viewButtons.map(([, element]) => element)));
  inside('account-face').dataset['initial'] = pageData().self.name.charAt(0).toUpperCase();

  mini = make('div', { class: 'mini', role: 'grid' });
  mini.addEventListener('click', (event) => {
    const day = event.target instanceof Element ? event.target.closest('[data-date]')?.getAttribute('data-date') : null;
    if (day) actions.day(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`);
  });
  const lists: [string, string[][]][] = [
    [say.myCalendars, [...pageData().world.calendars.map((c) => [c.name, c.colour]), [say.tasks, '#4285f4']]],
  ];
  inside('drawer').replaceChildren(
    textButton(say.create, 'create', actions.create, icon('plus', 24)), mini,
    ...lists.map(([title, rows]) => make('section', { class: 'lists' }, make('h2', { class: 'list-title' }, title, icon('down')),
      ...rows.map(([name = '', colour = '']) => make('label', { class: 'list-row' },
        setStyle(make('input', { type: 'checkbox', checked: '', 'aria-label': name }), { 'accent-color': colour }), make('span', {}, name))))));
  inside('rail').replaceChildren(
    ...(['bulb', 'done', 'person', 'map'] as const).map((name, i) => button(say.rail[i] ?? '', icon(name, 20))),
    make('hr', { class: 'rail-line' }), button('+', icon('plus', 20)));
}

function drawMini(date: Day, days: Day[]): void {
  const month = `${date.slice(0, 8)}01`;
  const from = startOfWeek(month, settings().weekStart);
  const shown = new Set(days);
  mini?.replaceChildren(
    make('div', { class: 'mini-title' }, dayText(month, { month: 'long', year: 'numeric' })),
    ...weekdayLetters('narrow').map((letter) => make('span', { class: 'mini-head', 'aria-hidden': 'true' }, letter)),
    ...Array.from({ length: 42 }, (_, i) => addDays(from, i)).map((day) => {
      const names = ['mini-day', day === today() && 'mini-today', shown.has(day) && days.length < 8 && 'mini-shown', day.slice(0, 7) !== month.slice(0, 7) && 'mini-other'];
      return make('span', { class: names.filter(Boolean).join(' '), role: 'gridcell', 'data-date': day.replaceAll('-', '') }, String(Number(day.slice(8))));
    }));
}

/** Says in the frame what the stage shows. */
export function showInFrame(name: ViewName, date: Day, days: Day[]): void {
  const title = name === 'month' || name === 'agenda' ? rangeText([`${date.slice(0, 8)}01`, addDays(addMonths(`${date.slice(0, 8)}01`, 1), -1)]) : rangeText(days);
  if (range) range.textContent = title;
  document.title = `${words().calendar} – ${title}`;
  for (const [view, element] of viewButtons) element.setAttribute('aria-pressed', String(view === name));
  drawMini(date, days);
}
