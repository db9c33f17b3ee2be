import { closestAnchor, findAnchor, findAnchors } from '@/utils/calendar-page/anchors.ts';
import { currentEvent, readDay, readPopover, type PopoverFacts } from '@/utils/calendar-page/read-popover.ts';
import { decodeEventId, type EventId } from '@/utils/calendar-page/event-id.ts';
import { meetingKey, ownOf } from '@/utils/domain/meeting.ts';
import { judgePage, type PageVerdict } from '@/utils/domain/page-verdict.ts';
import { waitToSettle } from '@/utils/domain/settling.ts';
import { ask } from '@/utils/messaging/client.ts';
import type { Page } from './page.ts';
import type { PanelDock } from './panel-dock.ts';
import { PrepareButton } from './prepare-button.ts';
import { pageTheme } from './theme.ts';

/** A node that the page strips again and again is not put back for ever. */
const REPAIRS = 6;

/** Reads the open popover once it has calmed, remembers the verdict, and keeps the button in it while it is a one-on-one. */
export class Popover {
  readonly #page: Page;
  readonly #dock: PanelDock;
  readonly #onVerdict: () => void;
  #event = '';
  /** `#event`, decoded once: passes are many. */
  #id: EventId | null = null;
  #openedAt = 0;
  #changedAt = 0;
  #settled = false;
  #repairs = 0;
  #timer = 0;
  #button: PrepareButton | null = null;
  /** Resolves when the event that is shown now has been judged and stored. */
  #judged = Promise.withResolvers<unknown>();
  #reported = new Map<string, { text: string; done: Promise<unknown> }>();

  constructor(page: Page, dock: PanelDock, onVerdict: () => void) {
    this.#page = page;
    this.#dock = dock;
    this.#onVerdict = onVerdict;
    page.signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#drop();
    });
  }

  /** The popover whose quiet is waited for. */
  element(): HTMLElement | null {
    return findAnchor(document, 'popover');
  }

  pass(touched: boolean): void {
    const popover = this.element();
    const dialog = popover && closestAnchor(popover, 'dialog');
    if (!popover || !dialog || findAnchor(dialog, 'quickCreate')) {
      clearTimeout(this.#timer);
      this.#drop();
      this.#event = '';
      return;
    }
    const event = currentEvent(popover);
    const now = performance.now();
    if (event !== this.#event) this.#begin(event, now);
    else if (touched) this.#changedAt = now;
    this.#look(popover, dialog, now);
  }

  #begin(event: string, now: number): void {
    this.#drop();
    this.#event = event;
    this.#openedAt = now;
    this.#changedAt = now;
    this.#settled = false;
    this.#repairs = 0;
    this.#judged = Promise.withResolvers();
    this.#id = decodeEventId(event);
    if (this.#id && this.#page.verdictOf(this.#id) === 'one-on-one') void ask('page.wake', {}).catch(() => undefined);
  }

  #look(popover: HTMLElement, dialog: HTMLElement, now: number): void {
    const id = this.#id;
    if (!id) {
      this.#drop();
      return;
    }
    const wait = waitToSettle(now, this.#openedAt, this.#changedAt);
    clearTimeout(this.#timer);
    if (wait > 0) {
      this.#settled = false;
      this.#timer = window.setTimeout(() => {
        if (!document.hidden) this.pass(false);
      }, wait);
    } else if (!this.#settled) {
      this.#settled = true;
      this.#judge(popover);
    }
    if (this.#page.verdictOf(id) === 'one-on-one') this.#show(dialog);
    else this.#drop();
  }

  #judge(popover: HTMLElement): void {
    const facts = readPopover(popover);
    if (!facts.id) return;
    const page = judgePage(facts, [this.#page.account.self, facts.id.calendar]);
    if (page.verdict === 'unknown') return;
    const { event, branch } = facts.id;
    const { events, series } = this.#page.verdicts;
    this.#page.verdicts = {
      events: { ...events, [event]: page.verdict },
      series: page.other && ownOf(series, branch) === undefined ? { ...series, [branch]: page.other.address } : series,
    };
    this.#onVerdict();
    const stored = this.#report(facts, page);
    stored.catch(() => undefined);
    this.#judged.resolve(stored);
  }

  /** Tells the background what the popover says, once; the promise holds when it is stored. */
  #report(facts: PopoverFacts, { verdict, other }: PageVerdict): Promise<unknown> {
    if (!facts.id) return Promise.resolve();
    const { self, locale, timezone } = this.#page.account;
    const report = {
      account: self,
      event: facts.id.event,
      branch: facts.id.branch,
      verdict,
      other: other && { address: other.address, name: other.name },
      title: facts.title.slice(0, 2000),
      when: facts.when.slice(0, 500),
      day: readDay(findAnchors(document, 'chip'), this.#event),
      originalStart: facts.id.originalStart,
      locale,
      timezone,
      place: facts.place.slice(0, 2000),
      joinUrl: facts.joinUrl.slice(0, 2000),
    };
    const text = JSON.stringify(report);
    const before = this.#reported.get(report.event);
    if (before?.text === text) return before.done;
    const done = ask('page.report', report);
    this.#reported.set(report.event, { text, done });
    done.catch(() => this.#reported.delete(report.event));
    return done;
  }

  #show(dialog: HTMLElement): void {
    if (this.#button?.isIntactIn(dialog)) return;
    if (this.#button) {
      if (this.#repairs >= REPAIRS) return;
      this.#repairs += 1;
      this.#button.remove();
    }
    this.#button = new PrepareButton(this.#page.labels.prepare, () => {
      this.#prepare();
    });
    this.#button.host.dataset['theme'] = pageTheme();
    dialog.append(this.#button.host);
  }

  #prepare(): void {
    const popover = this.element();
    const id = this.#id;
    if (!popover || !id || !this.#button) return;
    const facts = readPopover(popover);
    const page = judgePage(facts, [this.#page.account.self, id.calendar]);
    // A series that is known shows its button at once: the popover may still be filling itself.
    const stored = page.verdict === 'one-on-one' ? this.#report(facts, page) : this.#judged.promise;
    const key = meetingKey(this.#page.account.self, id.event);
    void this.#dock.open(stored.then(() => key, () => key), this.#button.host);
  }

  #drop(): void {
    this.#button?.remove();
    this.#button = null;
  }
}
