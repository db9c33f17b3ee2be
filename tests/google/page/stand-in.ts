import type { Theme } from '../shared/settings.ts';
import { placeOf } from './address.ts';
import { counts } from './counts.ts';
import { cls } from './dom.ts';
import { closePopover, openPopover, settled } from './popover/open.ts';
import { goToView, redraw, showPlace, shownDays, turn } from './stage.ts';
import { entryByTitle, loadData, settings } from './state.ts';
import type { ViewName } from './views/view.ts';

/** The test door: what a test may ask of the page in the page's own world, where a real click would say less. */
export interface StandIn {
  /** Opens the popover of an event that is shown; throws when it is not. */
  open(title: string): void;
  close(): void;
  next(): void;
  previous(): void;
  goto(view: ViewName, date: string): void;
  setTheme(theme: Theme): void;
  /** Resolves when the last opening has come to rest (never, for a storm that never settles). */
  settled(): Promise<unknown>;
  /** Takes up the server's world and settings without a reload. */
  refresh(): Promise<void>;
  /** How many openings were first ones. */
  stormCount(): number;
  counts: typeof counts;
}

declare global {
  interface Window {
    standIn?: StandIn;
  }
}

export function openDoor(): void {
  window.standIn = {
    open(title) {
      const entry = entryByTitle(title, shownDays());
      const chip = entry && document.querySelector(`[data-eventchip][data-eventid="${CSS.escape(entry.key)}"]`);
      if (!entry || !chip) throw new Error(`No chip "${title}" is shown`);
      openPopover(entry, chip);
    },
    close: () => closePopover(),
    next: () => turn(1),
    previous: () => turn(-1),
    goto: (view, date) => goToView(view, date),
    setTheme(theme) {
      settings().theme = theme;
      document.body.className = cls(theme);
    },
    settled,
    async refresh() {
      await loadData();
      if (placeOf(location.pathname).kind === 'calendar') redraw();
      else showPlace(placeOf(location.pathname));
    },
    stormCount: () => counts.stormed,
    counts,
  };
}
