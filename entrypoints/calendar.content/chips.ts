import { EVENT_ID, findAnchors } from '@/utils/calendar-page/anchors.ts';
import { decodeEventId } from '@/utils/calendar-page/event-id.ts';
import type { Page } from './page.ts';

export const MARK = 'data-empat-mata';

/** Marks the chips of one-on-ones. Chips are recycled in place, so every pass derives each mark from the current id. */
export class Chips {
  #seen = new WeakMap<Element, string>();
  #verdicts: object | null = null;

  pass(page: Page): void {
    if (this.#verdicts !== page.verdicts) {
      this.#verdicts = page.verdicts;
      this.#seen = new WeakMap();
    }
    for (const chip of findAnchors(document, 'chip')) {
      const encoded = chip.getAttribute(EVENT_ID) ?? '';
      if (this.#seen.get(chip) === encoded) continue;
      this.#seen.set(chip, encoded);
      const id = decodeEventId(encoded);
      if (id && page.verdictOf(id) === 'one-on-one') chip.setAttribute(MARK, 'one-on-one');
      else if (chip.hasAttribute(MARK)) chip.removeAttribute(MARK);
    }
  }
}
