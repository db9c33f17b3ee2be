import type { Day } from '../../shared/dates.ts';

export type ViewName = 'day' | 'week' | 'month' | 'agenda';

/** What `body[data-viewkey]` says for each segment of the address. */
export const VIEW_KEYS: Record<ViewName, string> = { day: 'DAY', week: 'WEEK', month: 'MONTH', agenda: 'AGENDA' };

/** One way to show days. It is built once and then shows others in place. */
export interface View {
  root: HTMLElement;
  show(days: Day[]): void;
  /** Fits itself to the room it has. */
  layout(): void;
}
