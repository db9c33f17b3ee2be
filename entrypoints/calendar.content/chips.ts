import { EVENT_ID, findAnchors, isAnchor } from '@/utils/calendar-page/anchors.ts';
import { decodeEventId } from '@/utils/calendar-page/event-id.ts';
import { knownIds } from '@/utils/calendar-page/known-ids.ts';
import type { Changes } from '@/utils/calendar-page/observe.ts';
import { looksLikeOneOnOne } from '@/utils/domain/likely.ts';
import { idsOf } from '@/utils/domain/verdicts.ts';
import type { Page } from './page.ts';

export const MARK = 'data-empat-mata';

/** Marks the chips of one-on-ones. Chips are recycled in place, so every mark is derived from the current id. */
export class Chips {
  readonly #page: Page;
  #verdicts: object | null = null;
  #mayBeKnown: (encoded: string) => boolean = () => false;

  constructor(page: Page) {
    this.#page = page;
  }

  /** After the page has changed, or the verdicts have. */
  pass({ changed, added, anything }: Changes): void {
    const { verdicts } = this.#page;
    const learned = this.#verdicts !== verdicts;
    if (learned) {
      this.#verdicts = verdicts;
      this.#mayBeKnown = knownIds(idsOf(verdicts));
    }
    if (learned || anything || added.size > 0) for (const chip of findAnchors(document, 'chip')) this.#mark(chip);
    else for (const node of changed) if (node instanceof Element && isAnchor(node, 'chip')) this.#mark(node);
  }

  #mark(chip: Element): void {
    const mark = this.#markOf(chip);
    if (mark === null) chip.removeAttribute(MARK);
    else if (chip.getAttribute(MARK) !== mark) chip.setAttribute(MARK, mark);
  }

  #markOf(chip: Element): 'one-on-one' | 'likely' | null {
    const encoded = chip.getAttribute(EVENT_ID) ?? '';
    const likely = looksLikeOneOnOne(chip.textContent);
    if (!likely && !this.#mayBeKnown(encoded)) return null;
    const id = decodeEventId(encoded);
    const verdict = id && this.#page.verdictOf(id);
    return verdict === 'one-on-one' ? verdict : verdict === 'unknown' && likely ? 'likely' : null;
  }
}
