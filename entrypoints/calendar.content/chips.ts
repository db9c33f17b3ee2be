import { EVENT_ID } from '@/utils/calendar-page/anchors.ts';
import { decodeEventId } from '@/utils/calendar-page/event-id.ts';
import { knownChips } from '@/utils/calendar-page/known-chips.ts';
import type { Verdict } from '@/utils/domain/page-verdict.ts';
import { idsOf } from '@/utils/domain/verdicts.ts';
import type { Marks } from './marks.ts';
import type { Page } from './page.ts';

/** Marks the chips of one-on-ones. Chips are recycled in place, so every mark is derived from the current id. */
export class Chips {
  readonly #page: Page;
  readonly #marks: Marks;
  #verdicts: object | null = null;
  #find = knownChips([]);

  constructor(page: Page, marks: Marks) {
    this.#page = page;
    this.#marks = marks;
  }

  /** After the page has changed, or what is known. What was seen with the same event costs next to nothing. */
  pass(): void {
    const { verdicts } = this.#page;
    if (this.#verdicts !== verdicts) {
      this.#verdicts = verdicts;
      this.#find = knownChips(idsOf(verdicts));
      this.#marks.tidy(({ encoded, mark }) => mark !== null && this.#verdictOf(encoded) === (mark === 'likely' ? 'unknown' : mark));
    }
    for (const chip of this.#find(document)) {
      const encoded = chip.getAttribute(EVENT_ID) ?? '';
      if (!this.#marks.isFor(chip, encoded)) this.#marks.set(chip, encoded, this.#verdictOf(encoded) === 'one-on-one' ? 'one-on-one' : null);
    }
    this.#marks.tidy();
  }

  #verdictOf(encoded: string): Verdict {
    const id = decodeEventId(encoded);
    return id ? this.#page.verdictOf(id) : 'unknown';
  }
}
