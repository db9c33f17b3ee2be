import type { PageLabels } from '../../utils/i18n/page-labels.ts';

/** What the dock has to know of the page of Google's that it stands beside. */
export interface Beside {
  /** Aborts when the page is let go of. */
  readonly signal: AbortSignal;
  /** Whether the extension was updated or removed: nothing of it can be reached from here any more. */
  readonly isGone: () => boolean;
  labels: PageLabels;
  /** Width of the panel, px. */
  width: number;
}

/** Where the panel stands on a page. */
export interface Place {
  /** The panel is open: makes room for it. */
  take(): void;
  /** Gives the room back. */
  leave(): void;
  /** Finds the place anew: a width has changed. */
  settle(): void;
}
