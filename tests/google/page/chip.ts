import { dayText, clock, spokenTime, timeRange } from './when.ts';
import { cls, isOwn, make, setStyle } from './dom.ts';
import { type Entry, pageData, selfAnswer, today, words } from './state.ts';

/** A chip of the grid. It is used again for other entries: `fill` turns it into another one in place. */
export interface Chip {
  root: HTMLElement;
  fill(entry: Entry): void;
}

/** The hidden words of a chip. They never tell who is invited. */
export function chipLabel(entry: Entry): string {
  const say = words();
  const date = dayText(entry.day, { year: 'numeric', month: 'long', day: 'numeric' });
  if (entry.task) return [say.task, entry.title, spokenTime(entry), date].join(', ');
  const answer = selfAnswer(entry);
  const state = Object.entries(say.states).find(([key]) => key === answer)?.[1];
  const place = entry.event?.location ? say.place(entry.event.location) : say.noPlace;
  return [spokenTime(entry), entry.title, entry.calendar.name, state, place, date].filter(Boolean).join(', ');
}

/** A renderer keeps its own nodes and drops whatever else it finds among them. */
function dropForeign(root: Element): void {
  for (const child of [...root.children]) {
    if (!isOwn(child)) child.remove();
    else dropForeign(child);
  }
}

function dress(root: HTMLElement, entry: Entry, ...names: string[]): void {
  const answer = selfAnswer(entry);
  const over = entry.lastDay < today();
  root.setAttribute('class', cls(...names, ...(over ? ['over'] : []), ...(answer && answer !== 'accepted' ? [answer.toLowerCase()] : []), ...(entry.task ? ['task'] : [])));
  root.style.setProperty('--chip', entry.colour);
}

const jslog = (entry: Entry): string => `35463; 2:["${entry.event?.id ?? entry.key}","${pageData().self.email}"]; track:impression,click`;

/** Day and week: the chip itself is the button; its resize handle repeats the id. */
export function timedChip(): Chip {
  const label = make('div', { class: 'hidden-text' });
  const title = make('span', { class: 'chip-title' });
  const time = make('span', { class: 'chip-time' });
  const handle = make('div', { class: 'handle', 'aria-hidden': 'true', 'data-dragsource-type': '3' });
  const root = make('div', { role: 'button', tabindex: '0', 'data-eventchip': '', 'data-opens-details': 'true' },
    label, make('div', { class: 'chip-inner', 'aria-hidden': 'true' }, title, time), handle);
  return {
    root,
    fill(entry) {
      dropForeign(root);
      root.setAttribute('data-eventid', entry.key);
      root.setAttribute('jslog', jslog(entry));
      handle.setAttribute('data-eventid', entry.key);
      const minutes = entry.end - (entry.start ?? 0);
      dress(root, entry, 'chip', minutes < 45 ? 'chip-flat' : minutes < 90 ? 'chip-tall' : 'chip-long');
      label.textContent = chipLabel(entry);
      title.textContent = entry.title;
      const hours = minutes < 45 ? clock(entry.start ?? 0, { short: true }) : timeRange(entry.start ?? 0, entry.end, true);
      time.textContent = minutes < 45 ? `, ${hours}` : hours;
    },
  };
}

/** All-day rows and the month: a container with the button in it. Schedule rows are of the same make. */
export function stackedChip(kind: 'stacked' | 'row' = 'stacked'): Chip {
  const label = make('span', { class: 'hidden-text' });
  const dot = make('span', { class: 'dot', 'aria-hidden': 'true' });
  const time = make('span', { class: 'stack-time' });
  const title = make('span', { class: 'stack-title' });
  const button = make('div', { role: 'button', tabindex: '0', class: 'stack-button', ...(kind === 'stacked' && { 'data-stacked-layout-chip': 'true' }) },
    label, make('span', { class: 'stack-inner', 'aria-hidden': 'true' }, dot, time, title));
  const root = make('div', { 'data-eventchip': '', ...(kind === 'stacked' ? { 'data-stacked-layout-chip-container': 'true' } : { role: 'presentation' }) }, button);
  return {
    root,
    fill(entry) {
      dropForeign(root);
      root.setAttribute('data-eventid', entry.key);
      root.setAttribute('jslog', jslog(entry));
      button.setAttribute('data-eventid', entry.key);
      dress(root, entry, kind === 'row' ? 'schedule-chip' : 'stack-chip', ...(entry.start === null ? ['solid'] : []));
      label.textContent = chipLabel(entry);
      title.textContent = entry.title;
      const long = kind === 'row';
      time.textContent = entry.start === null ? (long ? words().allDay : '') : long ? timeRange(entry.start, entry.end) : `${clock(entry.start, { short: true })} `;
    },
  };
}

/** Brings a list of chips to a list of entries, re-using chips in place and making or dropping only the difference. */
export function fillChips(chips: Chip[], holder: HTMLElement, entries: Entry[], makeChip: () => Chip, place: (root: HTMLElement, i: number) => void): void {
  for (const extra of chips.splice(entries.length)) extra.root.remove();
  for (const [i, entry] of entries.entries()) {
    const chip = chips[i] ?? makeChip();
    chip.fill(entry);
    place(chip.root, i);
    if (!chips[i]) {
      chips[i] = chip;
      holder.append(chip.root);
    }
  }
}

export const px = (root: HTMLElement, box: Record<string, number>): HTMLElement =>
  setStyle(root, Object.fromEntries(Object.entries(box).map(([name, value]) => [name, `${value}px`])));
