/** Times in ms. While a popover fills itself its guests may still be another event's, or not all there. */
const OPEN_FOR = 800;
const QUIET_FOR = 400;
const AT_MOST = 4000;

/**
 * How long to wait until a popover may be believed; 0 when it may be now.
 * @param openedAt when it began to show this event @param changedAt when it last changed
 */
export function waitToSettle(now: number, openedAt: number, changedAt: number): number {
  const quiet = Math.max(openedAt + OPEN_FOR, changedAt + QUIET_FOR);
  return Math.max(0, Math.min(quiet, openedAt + AT_MOST) - now);
}
