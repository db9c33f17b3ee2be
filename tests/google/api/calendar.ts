import type { CalendarEvent } from '../world.ts';
import { type Occurrence, occurrencesOf } from './recurrence.ts';

/** What one line of a list is made from: an event and the change that last touched it. */
export interface Row {
  id: string;
  event: CalendarEvent;
  seq: number;
}

interface Stored extends Row {
  /** The slots of a series, in order; empty for anything else, and where each occurrence is stored by itself. */
  slots: Occurrence[];
}

export interface CalendarOptions {
  id: string;
  summary: string;
  timeZone: string;
  /** Now, in ms. */
  clock: () => number;
  /** How many occurrences an endless series has. */
  maxInstances: number;
}

type View = 'instances' | 'series';

/** A calendar as Google keeps it: single events, series, exceptions, what was deleted, and the number of the last change. */
export class ApiCalendar {
  readonly id: string;
  readonly timeZone: string;
  summary: string;
  /** Counts the changes; a sync token is such a number. */
  seq = 0;
  /** Sync tokens of an earlier epoch are gone. */
  epoch = 0;
  readonly #clock: () => number;
  readonly #maxInstances: number;
  readonly #stored = new Map<string, Stored>();
  readonly #graves = new Map<string, Row & { views: View[] }>();
  readonly #exceptions = new Map<string, Set<string>>();
  readonly #views = new Map<View, { seq: number; rows: Row[] }>();
  #lastUpdate = 0;

  constructor({ id, summary, timeZone, clock, maxInstances }: CalendarOptions) {
    this.id = id;
    this.summary = summary;
    this.timeZone = timeZone;
    this.#clock = clock;
    this.#maxInstances = maxInstances;
  }

  /** Makes every sync token that was given out until now answer 410. */
  expireSyncTokens(): void {
    this.epoch++;
  }

  /** When the calendar last changed, in ms. */
  get updated(): number {
    return this.#lastUpdate;
  }

  /** An event, a series, or one occurrence of a series; as stored, whatever its status. */
  find(id: string): CalendarEvent | undefined {
    const stored = this.#stored.get(id) ?? this.#graves.get(id);
    if (stored) return stored.event;
    const series = this.seriesOf(id);
    const slot = series?.slots.find((s) => s.id === id);
    return series && slot && this.#instance(series.event, slot);
  }

  /** The series that an id of an occurrence belongs to. */
  seriesOf(id: string): Readonly<Stored> | undefined {
    return this.#stored.get(id.slice(0, id.lastIndexOf('_')));
  }

  /** The slots of a series, in order. */
  slotsOf(id: string): readonly Occurrence[] {
    return this.#stored.get(id)?.slots ?? [];
  }

  /**
   * Stores an event, a series or an exception under its id, as one change.
   * `storedSlots`: the occurrences of this series are stored one by one and are not to be worked out.
   */
  put(event: CalendarEvent, { storedSlots = false } = {}): void {
    const id = event.id ?? '';
    const old = this.#stored.get(id);
    const before = old?.slots ?? [];
    const stamped = this.#stamp(event);
    const slots = !event.recurrence || storedSlots ? [] : old && before.length > 0 && timesOf(old.event) === timesOf(event) ? before : occurrencesOf(stamped, this.#maxInstances);
    this.#stored.set(id, { id, event: stamped, seq: ++this.seq, slots });
    if (event.recurringEventId) this.#exceptionsOf(event.recurringEventId).add(id);
    this.#graves.delete(id);
    const alive = new Set(slots.map((slot) => slot.id));
    for (const slot of before) if (!alive.has(slot.id)) this.#bury(slot.id, ['instances']);
    for (const slot of alive) this.#graves.delete(slot);
  }

  /** Deletes a single event, or a series with all its occurrences and exceptions. */
  remove(id: string): void {
    const stored = this.#stored.get(id);
    if (!stored) throw new Error(`Nothing to remove: ${id}`);
    this.seq++;
    for (const occurrence of new Set([...stored.slots.map((slot) => slot.id), ...this.#exceptionsOf(id)])) this.#bury(occurrence, ['instances']);
    this.#bury(id, stored.event.recurrence ? ['series'] : ['instances', 'series']);
  }

  /** Every line of a list, dead ones too, by id: with occurrences (`singleEvents`), or with series and their exceptions. */
  rows(view: View): Row[] {
    const known = this.#views.get(view);
    if (known?.seq === this.seq) return known.rows;
    const rows: Row[] = [...this.#graves.values()].filter((grave) => grave.views.includes(view));
    for (const stored of this.#stored.values()) {
      if (view === 'series' || !stored.event.recurrence) rows.push(this.#withSeries(stored));
      else for (const slot of stored.slots) if (!this.#stored.has(slot.id)) rows.push({ id: slot.id, event: this.#instance(stored.event, slot), seq: stored.seq });
    }
    rows.sort((a, b) => (a.id < b.id ? -1 : 1));
    this.#views.set(view, { seq: this.seq, rows });
    return rows;
  }

  /** An exception is touched with its series. */
  #withSeries(row: Row): Row {
    const series = row.event.recurringEventId ? this.#stored.get(row.event.recurringEventId) : undefined;
    return series && series.slots.length > 0 ? { ...row, seq: Math.max(row.seq, series.seq) } : row;
  }

  #bury(id: string, views: View[]): void {
    const series = this.#stored.get(id)?.event.recurringEventId;
    if (series) this.#exceptionsOf(series).delete(id);
    this.#stored.delete(id);
    this.#graves.set(id, { id, views, seq: this.seq, event: this.#stamp({ id, status: 'cancelled' }) });
  }

  #exceptionsOf(series: string): Set<string> {
    const known = this.#exceptions.get(series) ?? new Set<string>();
    this.#exceptions.set(series, known);
    return known;
  }

  #instance({ recurrence: _, ...series }: CalendarEvent, { id, start, end }: Occurrence): CalendarEvent {
    return { ...series, id, recurringEventId: series.id ?? '', originalStartTime: start, start, end };
  }

  /** Google's etag of an event is twice its time of change in µs; two changes never share one. */
  #stamp(event: CalendarEvent): CalendarEvent {
    this.#lastUpdate = Math.max(this.#clock(), this.#lastUpdate + 1);
    const etag = `"${this.#lastUpdate * 2}000"`;
    if (event.status === 'cancelled') return { kind: 'calendar#event', ...event, etag };
    const updated = new Date(this.#lastUpdate).toISOString();
    return { kind: 'calendar#event', created: updated, ...event, etag, updated };
  }
}

/** What the slots of a series depend on. */
const timesOf = ({ start, end, recurrence }: CalendarEvent): string => JSON.stringify([start, end, recurrence]);
