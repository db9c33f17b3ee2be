import { addDays, addMonths, type Day, startOfWeek } from '../shared/dates.ts';
import { type Place, placeOf, viewAddress } from './address.ts';
import { counts } from './counts.ts';
import { make } from './dom.ts';
import { leaveEdit, showEdit } from './edit/page.ts';
import { showInFrame } from './frame.ts';
import { closePopover } from './popover/dialog.ts';
import { closeQuickCreate } from './quick-create.ts';
import { settings, today } from './state.ts';
import { agendaView } from './views/agenda.ts';
import { columnsView } from './views/columns.ts';
import { monthView } from './views/month.ts';
import { type View, VIEW_KEYS, type ViewName } from './views/view.ts';

/** The stage holds the one view that is shown, and knows which days it shows. */
const now: { name: ViewName | null; date: Day; view: View | null; main: HTMLElement | null } = { name: null, date: '', view: null, main: null };

const MAKERS: Record<ViewName, () => View> = { day: () => columnsView(1), week: () => columnsView(7), month: monthView, agenda: agendaView };

function daysOf(name: ViewName, date: Day): Day[] {
  const from = name === 'week' ? startOfWeek(date, settings().weekStart)
    : name === 'month' ? startOfWeek(`${date.slice(0, 8)}01`, settings().weekStart) : date;
  const length = { day: 1, week: 7, month: 42, agenda: 28 }[name];
  return Array.from({ length }, (_, i) => addDays(from, i));
}

const stage = (): HTMLElement => {
  const element = document.getElementById('YPCqFe');
  if (!element) throw new Error('The page has lost its stage');
  return element;
};

export const shownDays = (): Day[] => daysOf(now.name ?? 'week', now.date || today());
export const shownDate = (): Day => now.date;

/** Shows a view on the days around a date; the same view shows other days in place. */
function show(name: ViewName, date: Day): void {
  const days = daysOf(name, date);
  now.date = date;
  if (now.name !== name || !now.view) {
    now.name = name;
    now.view = MAKERS[name]();
    // Another view lays out the stage anew and forgets what anybody wrote on it.
    stage().removeAttribute('style');
    now.main ??= make('div', { role: 'main', class: 'main', tabindex: '-1' });
    now.main.replaceChildren(now.view.root);
    stage().replaceChildren(now.main);
  }
  document.body.setAttribute('data-viewfamily', 'EVENT');
  document.body.setAttribute('data-viewkey', VIEW_KEYS[name]);
  now.view.show(days);
  now.view.layout();
  showInFrame(name, date, days);
}

/** Shows what the address asks for. */
export function showPlace(place: Place): void {
  closeQuickCreate();
  if (place.kind === 'edit') {
    closePopover(false);
    showEdit(place.eid);
    return;
  }
  leaveEdit();
  show(place.view, place.date ?? (now.date || today()));
}

/** A navigation that the user made: a new address, then what it asks for. */
export function goTo(address: string): void {
  counts.navigations++;
  closePopover(false);
  history.pushState(null, '', address);
  showPlace(placeOf(location.pathname));
}

export const goToView = (name: ViewName, date: Day = now.date || today()): void => goTo(viewAddress(name, date));
export const goToday = (): void => goToView(now.name ?? 'week', today());

/** One day, week or month on (1) or back (-1). */
export function turn(direction: 1 | -1): void {
  const name = now.name ?? 'week';
  const date = now.date || today();
  const next = name === 'month' ? addMonths(date, direction) : addDays(date, direction * { day: 1, week: 7, agenda: 7 }[name]);
  goToView(name, next);
}

export function layout(): void {
  now.view?.layout();
}

/** The same days once more, with whatever has changed in them. */
export function redraw(): void {
  if (now.name && now.view) now.view.show(shownDays());
}
