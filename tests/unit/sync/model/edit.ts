import type { ApiCalendar } from '../../../google/api/calendar.ts';
import { cancel, create, move, reinvite, restore, splitSeries } from '../../../google/api/edits.ts';
import type { CalendarEvent } from '../../../google/world.ts';
import { NOW, talk } from '../desk.ts';
import type { Happening, Kind } from './history.ts';

const RULES: Partial<Record<Kind, string>> = {
  weekly: 'RRULE:FREQ=WEEKLY', 'weekly-5': 'RRULE:FREQ=WEEKLY;COUNT=5', 'daily-4': 'RRULE:FREQ=DAILY;COUNT=4', monthly: 'RRULE:FREQ=MONTHLY;BYDAY=2TU', 'all-day-weekly': 'RRULE:FREQ=WEEKLY',
};

function eventOf(minutes: number, kind: Kind): CalendarEvent {
  const rule = RULES[kind];
  const recurrence = rule === undefined ? {} : { recurrence: [rule] };
  if (!kind.startsWith('all-day')) return talk(minutes, recurrence);
  const day = (after: number): string => new Date(NOW + minutes * 60_000 + after * 86_400_000).toISOString().slice(0, 10);
  return { summary: 'Away', start: { date: day(0) }, end: { date: day(1) }, ...recurrence };
}

/** Does to a calendar what a happening says; nothing where there is nothing to do it to. */
export function edit(calendar: ApiCalendar, happening: Happening): void {
  if (happening.what === 'create') {
    create(calendar, eventOf(happening.minutes, happening.kind));
    return;
  }
  if (!('pick' in happening)) return;
  const id = pickFrom(calendar, happening);
  if (id === undefined) return;
  if (happening.what === 'move') {
    const { start, end } = talk(happening.minutes);
    const days = (shift: number): string => new Date(NOW + happening.minutes * 60_000 + shift * 86_400_000).toISOString().slice(0, 10);
    const isDay = calendar.find(id)?.start?.date !== undefined;
    if (isDay) move(calendar, id, { start: { date: days(0) }, end: { date: days(1) } });
    else if (start && end) move(calendar, id, { start, end });
  } else if (happening.what === 'cancel') cancel(calendar, id);
  else if (happening.what === 'reinvite') reinvite(calendar, id);
  else if (happening.what === 'restore') restore(calendar, id);
  else splitSeries(calendar, id, { summary: 'From here on' });
}

/** Some event, series or occurrence for which the happening makes sense. */
function pickFrom(calendar: ApiCalendar, { what, pick }: { what: string; pick: number }): string | undefined {
  const isAlive = (id: string): boolean => (calendar.find(id)?.status ?? 'cancelled') !== 'cancelled';
  const isSlot = (id: string): boolean => calendar.seriesOf(id)?.slots.some((slot) => slot.id === id) ?? false;
  const rows = calendar.rows('instances').map((row) => row.id);
  const series = calendar.rows('series').filter(({ event }) => event.recurrence).map((row) => row.id);
  const isFit = {
    restore: (id: string) => !isAlive(id) && isSlot(id),
    split: (id: string) => isAlive(id) && isSlot(id),
  }[what] ?? isAlive;
  const fit = (what === 'split' || what === 'restore' ? rows : [...rows, ...series, ...series]).filter(isFit);
  return fit[pick % fit.length];
}
