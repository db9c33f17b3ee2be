import { dayKey } from '../../shared/dates.ts';
import { type Chip, fillChips, stackedChip } from '../chip.ts';
import { cls, make } from '../dom.ts';
import { entriesOn, today } from '../state.ts';
import { weekdayLetters } from '../when.ts';
import type { View } from './view.ts';

const WEEKS = 6;
const PER_DAY = 4;

/** Six weeks of days, each with its first few entries. */
export function monthView(): View {
  const cells = Array.from({ length: WEEKS * 7 }, () => {
    const number = make('h2', { class: 'month-date' });
    const holder = make('div', { class: 'month-chips', role: 'presentation' });
    const chips: Chip[] = [];
    return { cell: make('div', { role: 'gridcell', class: 'month-cell' }, number, holder), number, holder, chips };
  });
  const weeks = Array.from({ length: WEEKS }, (_, i) =>
    make('div', { role: 'row', class: 'month-week' }, ...cells.slice(i * 7, i * 7 + 7).map((c) => c.cell)));
  const head = make('div', { role: 'row', class: 'month-head' },
    ...weekdayLetters('short').map((name) => make('div', { role: 'columnheader', class: 'weekday' }, name)));
  return {
    root: make('div', { role: 'grid', class: 'month' }, head, ...weeks),
    show(days) {
      const month = days[10]?.slice(0, 7);
      for (const [i, { cell, number, holder, chips }] of cells.entries()) {
        const day = days[i] ?? '';
        cell.setAttribute('data-datekey', String(dayKey(day)));
        cell.setAttribute('class', cls('month-cell', ...(day === today() ? ['today'] : []), ...(day.startsWith(month ?? '') ? [] : ['other-month'])));
        number.textContent = String(Number(day.slice(8)));
        fillChips(chips, holder, entriesOn(day).slice(0, PER_DAY), stackedChip, () => undefined);
      }
      for (const [i, week] of weeks.entries()) {
        week.setAttribute('data-start-date-key', String(dayKey(days[i * 7] ?? '')));
        week.setAttribute('data-end-date-key', String(dayKey(days[i * 7 + 6] ?? '')));
      }
    },
    layout() {
      // The month is laid out by its style sheet alone.
    },
  };
}
