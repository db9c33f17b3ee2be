import { eachAnchor, EVENT_ID } from '@/utils/calendar-page/anchors.ts';
import { decodeEventId } from '@/utils/calendar-page/event-id.ts';
import { knownIds } from '@/utils/calendar-page/known-ids.ts';
import { idsOf } from '@/utils/domain/verdicts.ts';
import type { Page } from './page.ts';

export const MARK = 'data-empat-mata';
/** ms. */
const PAUSE = 100;

/** Marks the chips of one-on-ones. Chips are recycled in place, so every mark is derived from the current id. */
export class Chips {
  readonly #page: Page;
  #verdicts: object | null = null;
  #mayBeKnown: (encoded: string) => boolean = () => false;
  /** Which event each chip was last marked for. */
  #seen = new WeakMap<Element, string>();
  #passedAt = -Infinity;

  constructor(page: Page) {
    this.#page = page;
  }

  /** After the page has changed: at most ten times a second, however quickly somebody leafs through weeks; the rest is done when it is calm. */
  soon(): void {
    if (performance.now() - this.#passedAt >= PAUSE) this.pass();
  }

  /** All chips, now. What was seen with the same event costs next to nothing. */
  pass(): void {
    this.#passedAt = performance.now();
    const { verdicts } = this.#page;
    if (this.#verdicts !== verdicts) {
      this.#verdicts = verdicts;
      this.#mayBeKnown = knownIds(idsOf(verdicts));
      this.#seen = new WeakMap();
    }
    for (const chip of eachAnchor(document, 'chip')) {
      const encoded = chip.getAttribute(EVENT_ID) ?? '';
      if (this.#seen.get(chip) === encoded) continue;
      this.#seen.set(chip, encoded);
      this.#mark(chip, encoded);
    }
  }

  #mark(chip: Element, encoded: string): void {
    const id = this.#mayBeKnown(encoded) ? decodeEventId(encoded) : null;
    if (id && this.#page.verdictOf(id) === 'one-on-one') chip.setAttribute(MARK, 'one-on-one');
    else if (chip.hasAttribute(MARK)) chip.removeAttribute(MARK);
  }
}
