import type { Place } from '@/components/dock/beside.ts';
import { findAnchor } from '@/utils/calendar-page/anchors.ts';
import { editedEvent } from '@/utils/calendar-page/read-edit-page.ts';
import { findPopover } from '@/utils/calendar-page/read-popover.ts';
import { dock } from '@/utils/domain/dock.ts';
import type { Page } from './page.ts';

/**
 * Makes room for the panel beside the grid. Layout is read when it opens and when sizes change, never in the page's
 * observer.
 */
export class DockPlace implements Place {
  readonly #host: HTMLElement;
  readonly #page: Page;
  readonly #sizes = new ResizeObserver(() => {
    this.settle();
    this.pass();
  });
  #pushed: HTMLElement | null = null;
  #margin = 0;
  /** The grid has to lay itself out again, as soon as no popover is open that this might close. */
  #owesLayout = false;

  constructor(host: HTMLElement, page: Page) {
    this.#host = host;
    this.#page = page;
    page.signal.addEventListener('abort', () => { this.leave(); });
  }

  take(): void {
    this.#sizes.observe(document.documentElement);
    this.settle();
  }

  leave(): void {
    this.#sizes.disconnect();
    this.#push(null, 0);
    this.pass();
  }

  /** Finds the panel's place anew. */
  settle(): void {
    if (this.#host.dataset['state'] !== 'open') return;
    const layout = findAnchor(document, 'layout');
    const box = layout?.getBoundingClientRect();
    const margin = layout === this.#pushed ? this.#margin : 0;
    const isForm = editedEvent(location.pathname) !== '' || !box || box.width === 0;
    const place = dock({ window: innerWidth, left: box?.left ?? 0, right: box && !isForm ? box.right + margin : innerWidth, wanted: this.#page.width, isForm });
    this.#host.style.setProperty('inline-size', `${String(place.width)}px`);
    this.#host.style.setProperty('right', `${String(place.right)}px`);
    this.#push(place.beside ? layout : null, place.width);
  }

  /** After the page has changed: another view may have thrown the margin away, or the popover has gone. */
  pass(): void {
    if (this.#pushed && this.#pushed.style.marginRight !== `${String(this.#margin)}px`) {
      this.#margin = 0;
      this.settle();
    }
    if (!this.#owesLayout) return;
    const popover = findPopover(document);
    if (popover?.checkVisibility()) {
      // It is hidden rather than removed: its size tells.
      this.#sizes.observe(popover);
      return;
    }
    this.#owesLayout = false;
    dispatchEvent(new Event('resize'));
  }

  #push(layout: HTMLElement | null, margin: number): void {
    if (layout === this.#pushed && margin === this.#margin) return;
    if (this.#pushed && this.#pushed !== layout) {
      this.#pushed.style.removeProperty('margin-right');
      this.#sizes.unobserve(this.#pushed);
    }
    layout?.style.setProperty('margin-right', `${String(margin)}px`);
    if (layout && layout !== this.#pushed) this.#sizes.observe(layout);
    this.#pushed = layout;
    this.#margin = layout ? margin : 0;
    this.#owesLayout = true;
    this.pass();
  }
}
