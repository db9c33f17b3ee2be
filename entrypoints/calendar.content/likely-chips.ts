import { decodeEventId } from '@/utils/calendar-page/event-id.ts';
import type { ShownChip } from '@/utils/calendar-page/read-grid.ts';
import { looksLikeOneOnOne } from '@/utils/domain/likely.ts';
import { MARK, type Marks } from './marks.ts';
import type { Page } from './page.ts';

/** A softer mark on chips whose text alone makes a one-on-one likely. Texts are read when the page is calm. */
export class LikelyChips {
  readonly #page: Page;
  readonly #marks: Marks;

  constructor(page: Page, marks: Marks) {
    this.#page = page;
    this.#marks = marks;
  }

  pass(shown: readonly ShownChip[]): void {
    for (const { chip, encoded, text } of shown) {
      if (chip.hasAttribute(MARK) || !looksLikeOneOnOne(text)) continue;
      const id = decodeEventId(encoded);
      if (id && this.#page.verdictOf(id) === 'unknown') this.#marks.set(chip, encoded, 'likely');
    }
  }
}
