import { eachAnchor, EVENT_ID } from '@/utils/calendar-page/anchors.ts';
import { decodeEventId } from '@/utils/calendar-page/event-id.ts';
import { looksLikeOneOnOne } from '@/utils/domain/likely.ts';
import { MARK, type Marks } from './marks.ts';
import type { Page } from './page.ts';

/** A softer mark on chips whose text alone makes a one-on-one likely. It reads texts, so it waits until the page is calm. */
export class LikelyChips {
  readonly #page: Page;
  readonly #marks: Marks;

  constructor(page: Page, marks: Marks) {
    this.#page = page;
    this.#marks = marks;
  }

  pass(): void {
    for (const chip of eachAnchor(document, 'chip')) {
      if (chip.hasAttribute(MARK) || !looksLikeOneOnOne(chip.textContent)) continue;
      const encoded = chip.getAttribute(EVENT_ID) ?? '';
      const id = decodeEventId(encoded);
      if (id && this.#page.verdictOf(id) === 'unknown') this.#marks.set(chip, encoded, 'likely');
    }
  }
}
