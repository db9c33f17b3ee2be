import { EVENT_ID } from '@/utils/calendar-page/anchors.ts';

export const MARK = 'data-empat-mata';
export type Mark = 'one-on-one' | 'likely';

interface Look {
  /** The event that the chip showed then. */
  encoded: string;
  mark: Mark | null;
}

/** The chips that were looked at, and their marks, each for the event that it showed: chips are recycled in place. */
export class Marks {
  readonly #looks = new Map<Element, Look>();

  isFor(chip: Element, encoded: string): boolean {
    return this.#looks.get(chip)?.encoded === encoded;
  }

  set(chip: Element, encoded: string, mark: Mark | null): void {
    this.#write(chip, mark);
    this.#looks.set(chip, { encoded, mark });
  }

  /** Forgets chips that show another event now, or none, and looks that do not hold, and takes their marks away. */
  tidy(holds: (look: Look) => boolean = () => true): void {
    for (const [chip, look] of this.#looks) {
      if (chip.isConnected && chip.getAttribute(EVENT_ID) === look.encoded && holds(look)) continue;
      this.#write(chip, null);
      this.#looks.delete(chip);
    }
  }

  #write(chip: Element, mark: Mark | null): void {
    // The browser styles anew whatever is written.
    if (mark === (this.#looks.get(chip)?.mark ?? null)) return;
    if (mark) chip.setAttribute(MARK, mark);
    else chip.removeAttribute(MARK);
  }
}
