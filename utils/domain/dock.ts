/** Widths in px. */
export const PANEL_WIDTH = { usual: 400, least: 320, most: 640 } as const;

/** A width that can be read and leaves something beside it. */
export function panelWidth(wanted: number): number {
  return Math.max(PANEL_WIDTH.least, Math.min(PANEL_WIDTH.most, Math.round(wanted)));
}

/** Less of the calendar than this beside the panel is of no use: it lies over it then. */
const GRID = 500;

export interface DockRoom {
  /** Width of the window. */
  window: number;
  /** Edges of the calendar's main part without the panel; what is right of it (the page's own rail) stays free. */
  left: number;
  right: number;
  /** The width that the user has chosen. */
  wanted: number;
  /** A form needs all of its width. */
  isForm: boolean;
}

export interface Docked {
  width: number;
  /** Distance from the window's right edge. */
  right: number;
  /** Whether the page makes room for it. */
  beside: boolean;
}

/** Where the panel goes: left of the page's own rail, and over the calendar where too little of that would remain. */
export function dock({ window, left, right, wanted, isForm }: DockRoom): Docked {
  const width = Math.min(window, panelWidth(wanted));
  const beside = !isForm && right - left - width >= GRID;
  const rail = Math.max(0, window - right);
  // On a small window every px counts more than the rail does.
  return { width, right: beside || window - rail >= 2 * width ? rail : 0, beside };
}
