import { closestAnchor } from '@/utils/calendar-page/anchors.ts';
import { isForm } from '@/utils/calendar-page/read-edit-page.ts';
import { readGrid, type ShownChip } from '@/utils/calendar-page/read-grid.ts';
import { hasChanged, isWorthAsking, type Grid } from '@/utils/domain/grid-change.ts';
import { ask, onAnnouncement } from '@/utils/messaging/client.ts';
import type { Page } from './page.ts';

/** How long after a change the background is asked, ms: the page shows it before Google's servers know it. */
const PAUSE = 1000;
/** Between two times that it is asked, ms. */
const APART = 3000;
/** So long may chips still come in after days were first seen, ms. */
const LOADING = 2000;

/** Tells the background when an event was changed on the page, so that the synced calendar follows at once. */
export class EventChanges {
  #timer = 0;
  #before: Grid | null = null;
  /** When the days were first seen that are shown, and when somebody last did something to the page; ms since it began. */
  #placeAt = 0;
  #touchedAt = -1;
  #askedAt = -APART;
  /** A form was saved, of which the grid need not show anything: guests, say. */
  #isSaved = false;
  #inVain: number[] = [];

  constructor({ account, signal }: Page) {
    for (const event of ['pointerdown', 'click', 'keydown']) document.addEventListener(event, this.#touched, { capture: true, passive: true, signal });
    const stop = onAnnouncement((announcement) => {
      if (announcement.announce === 'verdicts' && announcement.account === account.self) this.#inVain = [];
    });
    signal.addEventListener('abort', () => {
      stop();
      clearTimeout(this.#timer);
    });
  }

  /** After the page has changed and calmed. */
  pass(shown: readonly ShownChip[]): void {
    const grid = readGrid(document, location.pathname, shown);
    // A form is looked behind when it has gone.
    if (!grid) return;
    const now = performance.now();
    const before = this.#before;
    this.#before = grid;
    if (before?.place !== grid.place) this.#placeAt = now;
    const mayBeLoading = this.#touchedAt < this.#placeAt && now < this.#placeAt + LOADING;
    if (this.#isSaved || (before !== null && hasChanged(before, grid, mayBeLoading))) this.#timer ||= window.setTimeout(this.#ask, Math.max(PAUSE, this.#askedAt + APART - now));
    this.#isSaved = false;
  }

  readonly #touched = (event: Event): void => {
    this.#touchedAt = performance.now();
    if (event instanceof KeyboardEvent) this.#isSaved ||= (event.ctrlKey || event.metaKey) && event.key === 's' && isForm(location.pathname);
    else if (event.type === 'click' && event.target instanceof Element && closestAnchor(event.target, 'editSave')) this.#isSaved = true;
  };

  readonly #ask = (): void => {
    this.#timer = 0;
    this.#askedAt = performance.now();
    if (!isWorthAsking(this.#inVain, this.#askedAt)) return;
    this.#inVain.push(this.#askedAt);
    ask('page.changed', {}).catch(() => undefined);
  };
}
