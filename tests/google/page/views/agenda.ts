import { dayKey } from '../../shared/dates.ts';
import { stackedChip } from '../chip.ts';
import { make } from '../dom.ts';
import { entriesOn, today } from '../state.ts';
import { dayText } from '../when.ts';
import type { View } from './view.ts';

/** The schedule: a list of days with their entries in rows. */
export function agendaView(): View {
  const root = make('div', { role: 'grid', class: 'agenda' });
  return {
    root,
    show(days) {
      root.replaceChildren();
      for (const day of days) {
        const entries = entriesOn(day);
        if (entries.length === 0) continue;
        const group = make('div', { role: 'rowgroup', class: `agenda-day${day === today() ? ' today' : ''}`, 'data-datekey': String(dayKey(day)) },
          make('h2', { class: 'agenda-date', 'aria-label': dayText(day, { dateStyle: 'full' }) },
            make('span', { class: 'date' }, String(Number(day.slice(8)))),
            make('span', { class: 'weekday' }, dayText(day, { month: 'short', weekday: 'short' }))));
        const rows = make('div', { class: 'agenda-rows' });
        for (const entry of entries) {
          const chip = stackedChip('row');
          chip.fill(entry);
          rows.append(chip.root);
        }
        group.append(rows);
        root.append(group);
      }
    },
    layout() {
      // A list needs no measuring.
    },
  };
}
