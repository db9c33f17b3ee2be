import type { PanelDock } from '@/components/dock/panel-dock.ts';
import { pageTheme } from '@/components/dock/theme.ts';
import { findAnchors } from '@/utils/calendar-page/anchors.ts';
import { findChip } from '@/utils/calendar-page/read-popover.ts';
import { meetingKey } from '@/utils/domain/meeting.ts';
import type { OverrideScope } from '@/utils/domain/override.ts';
import { ask } from '@/utils/messaging/client.ts';
import type { EventWatch, Watched } from './event-watch.ts';
import type { Page } from './page.ts';
import { PrepareButton } from './prepare-button.ts';
import type { Reports } from './report.ts';

/** A node that the page strips again and again is not put back for ever. */
const REPAIRS = 6;
/** How long a popover that never gets sure is waited for, ms. */
const PATIENCE = 5000;
/** So long a background that was woken stays awake, ms. */
const AWAKE = 20_000;

interface Denied {
  watched: Watched;
  scope: OverrideScope;
}

/** Keeps the button at the open event while that is a one-on-one, and opens the panel from it. */
export class Prepare {
  readonly #page: Page;
  readonly #watch: EventWatch;
  readonly #reports: Reports;
  readonly #getDock: () => PanelDock;
  #watched: Watched | null = null;
  #button: PrepareButton | null = null;
  #shown = false;
  #repairs = 0;
  #wokenAt = -Infinity;
  #isWarm = false;
  /** What the user has just said is no 1:1: the button stays a while, with the way back. */
  #denied: Denied | null = null;

  constructor(page: Page, watch: EventWatch, reports: Reports, getDock: () => PanelDock) {
    this.#page = page;
    this.#watch = watch;
    this.#reports = reports;
    this.#getDock = getDock;
    page.signal.addEventListener('abort', () => {
      this.#drop();
    });
  }

  /** After the page has changed, or what is known of the event. */
  pass(): void {
    const watched = this.#watch.now;
    if (watched !== this.#watched) {
      this.#drop();
      this.#watched = watched;
      this.#repairs = 0;
      // Its session will soon be asked for: wake the background in advance.
      const verdict = watched && this.#watch.verdictOf(watched);
      if (verdict === 'one-on-one') this.#wake();
      // What may be one: until its button is there, the panel has loaded out of sight.
      if (verdict === 'one-on-one' || verdict === 'unknown') this.#warm();
    }
    if (watched && (watched === this.#denied?.watched || this.#watch.verdictOf(watched) === 'one-on-one')) this.#show(watched);
    else this.#drop();
  }

  /** The words on the page are others now. */
  relabel(): void {
    this.#redraw(this.#denied);
  }

  /** Opens the panel for the open event, whatever it is; false when none is open. @param isByClock whether its button was not pressed */
  open(isByClock: boolean): boolean {
    // The page may have changed since the last frame: what is opened is what is seen.
    this.#watch.pass();
    const watched = this.#watch.visible();
    if (!watched) return false;
    void this.#getDock().open(this.#stored(watched), () => this.#cameFrom(watched), isByClock);
    return true;
  }

  /** The button while it can be seen, else the event's chip. */
  #cameFrom({ open }: Watched): HTMLElement | null {
    return this.#button?.host.checkVisibility() ? this.#button.host : findChip(findAnchors(document, 'chip'), open.encoded);
  }

  /** The open event's key, once the background has the event. */
  async #stored(watched: Watched): Promise<string> {
    const key = meetingKey(this.#page.account.self, watched.id.event);
    // While it fills itself the popover may still show the guests of the event before: it is not asked then.
    if (!watched.settled && this.#page.knows(watched.id)) return key;
    if (!watched.settled) await Promise.race([watched.read.promise, after(PATIENCE)]);
    await this.#reports.send(watched, this.#watch.readNow(watched)).catch(() => undefined);
    return key;
  }

  #show({ id, settled, open: { surface, place, after } }: Watched): void {
    const state = { repeats: id.event !== id.branch, denied: this.#denied !== null };
    if (this.#shown && this.#button?.isIntactIn(place)) return;
    if (this.#shown) {
      // Once it is calm there is one try more.
      if (this.#repairs >= REPAIRS + Number(settled)) return;
      this.#repairs += 1;
    }
    if (!this.#button?.isOurs() || this.#button.labels !== this.#page.labels) {
      this.#button?.remove();
      this.#button = this.#make();
    }
    this.#shown = true;
    this.#button.show(state);
    const { host } = this.#button;
    host.dataset['theme'] = pageTheme();
    host.dataset['on'] = surface;
    if (after) after.after(host);
    else place.append(host);
  }

  #wake(): void {
    const now = performance.now();
    if (now - this.#wokenAt < AWAKE) return;
    this.#wokenAt = now;
    ask('page.wake', {}).catch(() => undefined);
  }

  #warm(): void {
    if (this.#isWarm) return;
    this.#isWarm = true;
    requestIdleCallback(() => { this.#getDock().warm(); }, { timeout: 500 });
  }

  #make(): PrepareButton {
    return new PrepareButton(this.#page.labels, { prepare: () => this.open(false), deny: (scope) => void this.#deny(scope), undo: () => void this.#undo() });
  }

  /** "This is not a 1:1": said at once, and taken back at the same place. */
  async #deny(scope: OverrideScope): Promise<void> {
    const watched = this.#watched;
    if (!watched) return;
    try {
      this.#redraw({ watched, scope });
      await ask('override.write', { mutation: crypto.randomUUID(), ...this.#target(watched, scope), is: 'not', personId: null });
    } catch {
      this.#redraw(null);
    }
  }

  async #undo(): Promise<void> {
    if (!this.#denied) return;
    const { watched, scope } = this.#denied;
    try {
      await ask('override.undo', { mutation: crypto.randomUUID(), ...this.#target(watched, scope) });
      this.#redraw(null);
    } catch {
      // It stays as it is shown: denied, with the way back.
    }
  }

  #target({ id }: Watched, scope: OverrideScope): { account: string; scope: OverrideScope; target: string } {
    return { account: this.#page.account.self, scope, target: scope === 'event' ? id.event : id.branch };
  }

  #redraw(denied: Denied | null): void {
    this.#drop();
    this.#denied = denied;
    this.pass();
  }

  #drop(): void {
    this.#denied = null;
    if (!this.#shown) return;
    this.#shown = false;
    this.#button?.remove();
  }
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
