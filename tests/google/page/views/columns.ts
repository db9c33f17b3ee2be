import { type Day, dayKey, daysBetween, wallTime } from '../../shared/dates.ts';
import { type Chip, fillChips, px, stackedChip, timedChip } from '../chip.ts';
import { cls, make, setStyle } from '../dom.ts';
import { counts } from '../counts.ts';
import { type Entry, entriesOn, isAllDay, pageData, today } from '../state.ts';
import { clock, dayText } from '../when.ts';
import { inLanes } from './lanes.ts';
import type { View } from './view.ts';

const HOUR = 48;
const GUTTER = 64;

interface Column {
  head: HTMLElement;
  cell: HTMLElement;
  holder: HTMLElement;
  chips: Chip[];
}

/** Day and week: columns of hours. */
export function columnsView(count: number): View {
  const columns: Column[] = Array.from({ length: count }, () => ({
    head: make('div', { role: 'columnheader', class: 'day-head' }),
    cell: make('div', { role: 'gridcell', class: 'day-column' }),
    holder: make('div', { role: 'presentation', class: 'day-chips' }),
    chips: [],
  }));
  for (const { cell, holder } of columns) cell.append(holder);
  const hours = make('div', { class: 'hours', 'aria-hidden': 'true' },
    ...Array.from({ length: 23 }, (_, i) => px(make('span', { class: 'hour' }, clock((i + 1) * 60, { short: true })), { top: (i + 1) * HOUR - 7 })));
  const now = make('div', { class: 'now', 'aria-hidden': 'true' });
  const stack = make('div', { class: 'stack', role: 'presentation' });
  const stackChips: Chip[] = [];
  const heads = make('div', { role: 'row', class: 'heads' }, make('div', { class: 'zone' }), ...columns.map((c) => c.head));
  const canvas = make('div', { role: 'row', class: 'canvas' }, hours, ...columns.map((c) => c.cell));
  const scroller = make('div', { role: 'presentation', class: 'scroller' }, canvas);
  const root = make('div', { role: 'grid', class: 'grid' }, heads, make('div', { role: 'row', class: 'stack-row' }, stack), scroller);
  let shown: Day[] = [];
  let navigations = 0;

  function fillColumn(column: Column, day: Day): void {
    column.cell.setAttribute('data-datekey', String(dayKey(day)));
    column.head.setAttribute('data-datekey', String(dayKey(day)));
    column.head.setAttribute('class', cls('day-head', ...(day === today() ? ['today'] : [])));
    column.head.replaceChildren(make('h2', { 'aria-label': dayText(day, { weekday: 'long', month: 'long', day: 'numeric' }) },
      make('span', { class: 'weekday', 'aria-hidden': 'true' }, dayText(day, { weekday: 'short' })),
      make('span', { class: 'date', 'aria-hidden': 'true' }, String(Number(day.slice(8))))));
    const lanes = inLanes(entriesOn(day).filter((e) => !isAllDay(e) && e.day === day).map(toDay));
    fillChips(column.chips, column.holder, lanes.map((l) => l.entry), timedChip, (chip, i) => {
      const { entry, lane, lanes: all } = lanes[i] ?? { entry: null, lane: 0, lanes: 1 };
      if (!entry) return;
      const start = entry.start ?? 0;
      px(chip, { top: (start / 60) * HOUR, height: Math.max(20, ((entry.end - start) / 60) * HOUR - 2) });
      setStyle(chip, { left: `${(lane / all) * 100}%`, width: `calc(${100 / all}% - 2px)` });
    });
  }

  function fillStack(days: Day[]): void {
    const first = days[0] ?? '';
    const entries = [...new Set(days.flatMap(entriesOn))].filter(isAllDay);
    const rows: Day[] = [];
    fillChips(stackChips, stack, entries, stackedChip, (chip, i) => {
      const entry = entries[i];
      if (!entry) return;
      const from = Math.max(0, daysBetween(first, entry.day));
      const to = Math.min(count - 1, daysBetween(first, entry.lastDay));
      let row = rows.findIndex((end) => end < entry.day);
      if (row === -1) row = rows.length;
      rows[row] = entry.lastDay;
      px(chip, { top: row * 24 });
      setStyle(chip, { left: `${(from / count) * 100}%`, width: `calc(${((to - from + 1) / count) * 100}% - 8px)` });
    });
    px(stack, { height: Math.max(1, rows.length) * 24 });
  }

  function drawNow(): void {
    const { day, minutes } = wallTime(Date.now(), pageData().world.timeZone);
    const column = columns[shown.indexOf(day)];
    if (column && day === today()) column.cell.append(px(now, { top: (minutes / 60) * HOUR }));
    else now.remove();
  }
  const timer = setInterval(() => (root.isConnected ? drawNow() : clearInterval(timer)), 60_000);

  return {
    root,
    show(days) {
      shown = days;
      root.setAttribute('data-start-date-key', String(dayKey(days[0] ?? '')));
      root.setAttribute('data-end-date-key', String(dayKey(days.at(-1) ?? '')));
      // Now and then a whole column is rendered anew, as after a drag or an answer.
      const renewed = ++navigations % 4 === 0 ? columns[navigations % count] : undefined;
      if (renewed) {
        renewed.chips = [];
        renewed.holder.replaceChildren();
        counts.renewed++;
      }
      for (const [i, column] of columns.entries()) fillColumn(column, days[i] ?? '');
      fillStack(days);
      drawNow();
    },
    layout() {
      const width = Math.max(40, (root.clientWidth - GUTTER - 12) / count);
      for (const { head, cell } of columns) for (const box of [head, cell]) px(box, { width });
      px(stack, { width: width * count });
      if (scroller.scrollTop === 0) scroller.scrollTop = 7.25 * HOUR;
    },
  };
}

/** An entry that runs past midnight ends its column at midnight. */
const toDay = (entry: Entry): Entry => (entry.lastDay > entry.day ? { ...entry, end: 1440 } : entry);
