import { EVENT_ID } from '@/utils/calendar-page/anchors.ts';
import { decodeEventId, type EventId } from '@/utils/calendar-page/event-id.ts';
import { findOpenEvent, isStillOpen, readOpenEvent, type OpenEvent } from '@/utils/calendar-page/open-event.ts';
import { glimpsePopover, type EventFacts } from '@/utils/calendar-page/read-popover.ts';
import { judgePage, type PageVerdict, type Verdict } from '@/utils/domain/page-verdict.ts';
import { waitToSettle } from '@/utils/domain/settling.ts';
import type { Page } from './page.ts';

/** What the page said of an event when it was read. */
export interface Reading {
  id: EventId;
  facts: EventFacts;
  judged: PageVerdict;
}

/** The event that is open now, from its first sight until the page shows another. */
export class Watched {
  open: OpenEvent;
  readonly id: EventId;
  readonly openedAt: number;
  changedAt: number;
  settled = false;
  /** What was last read once it had calmed. */
  reading: Reading | null = null;
  /** Resolves with the first reading that is sure, never rejects. */
  readonly read = Promise.withResolvers<Reading>();

  constructor(open: OpenEvent, id: EventId, now: number) {
    this.open = open;
    this.id = id;
    this.openedAt = now;
    this.changedAt = now;
  }
}

/** Follows the open event: it is read once it has calmed, and again whenever it has changed and calmed again. */
export class EventWatch {
  readonly #page: Page;
  readonly #onReading: (watched: Watched, reading: Reading) => void;
  #timer = 0;
  /** When another event was first noticed that is not followed yet; 0 when none was. */
  #noticedAt = 0;
  /** Null when no event is open. */
  now: Watched | null = null;

  constructor(page: Page, onReading: (watched: Watched, reading: Reading) => void) {
    this.#page = page;
    this.#onReading = onReading;
    page.signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
    });
  }

  /** What is waited for to get quiet; null when no event is open. */
  root(): Element | null {
    return this.now?.open.root ?? null;
  }

  /** The open event that a person can see: popovers stay in the document, hidden, after they were closed. */
  visible(): Watched | null {
    return this.now?.open.root.checkVisibility() ? this.now : null;
  }

  /** Whether a popover is there that is not followed yet, and cannot wait. */
  seesAnother(): boolean {
    const popover = glimpsePopover(document);
    return popover !== null && popover !== this.root() && this.#notice(popover);
  }

  /** Something in the open event has changed. Returns whether it shows another event now that cannot wait. */
  touch(): boolean {
    if (!this.now) return false;
    this.now.changedAt = performance.now();
    this.now.settled = false;
    return !isStillOpen(this.now.open) && this.#notice(this.now.open.root);
  }

  /** Only what has a button, or is to have one, is looked at at once: of all else nothing is known before it has calmed. */
  #notice(shown: Element): boolean {
    this.#noticedAt ||= performance.now();
    if (this.now && this.verdictOf(this.now) === 'one-on-one') return true;
    const id = decodeEventId(shown.getAttribute(EVENT_ID));
    return id !== null && this.#page.verdictOf(id) === 'one-on-one';
  }

  /** After the page has changed. */
  pass(): void {
    const open = findOpenEvent(document, location.pathname);
    const now = performance.now();
    if (open?.encoded !== this.now?.open.encoded || open?.surface !== this.now?.open.surface) {
      const id = open && decodeEventId(open.encoded);
      this.now = id && new Watched(open, id, this.#noticedAt || now);
    } else if (open && this.now) {
      this.now.open = open;
    }
    this.#noticedAt = 0;
    this.#look(now);
  }

  #look(now: number): void {
    const watched = this.now;
    if (!watched || watched.settled) return;
    const wait = waitToSettle(now, watched.openedAt, watched.changedAt);
    if (wait > 0) {
      // One timer is enough: it looks again when it comes too early.
      this.#timer ||= window.setTimeout(() => {
        this.#timer = 0;
        // A hidden tab gets its frame, and with it a pass, when it is shown again.
        if (!document.hidden) this.#look(performance.now());
      }, wait);
      return;
    }
    watched.settled = true;
    watched.reading = this.readNow(watched);
    this.#onReading(watched, watched.reading);
    if (watched.reading.judged.verdict !== 'unknown') watched.read.resolve(watched.reading);
  }

  /** What the page says now, calm or not. */
  readNow({ open, id }: Watched): Reading {
    const facts = readOpenEvent(open);
    return { id, facts, judged: judgePage(facts, [this.#page.account.self, id.calendar]) };
  }

  /** Whether the open event is a one-on-one. A form is judged by what stands in it now, unless the user has said more. */
  verdictOf({ open, id, reading }: Watched): Verdict {
    const known = this.#page.verdictOf(id);
    const formSays = open.surface === 'edit-page' && reading && !this.#page.isOverridden(id) ? reading.judged.verdict : 'unknown';
    return formSays === 'unknown' ? known : formSays;
  }
}
