/** What to see to right before a talk: at a table, and where the other is far away. */
export const AT_A_TABLE = ['quiet', 'seat', 'door', 'water'] as const;
export const FAR_AWAY = ['quiet', 'camera', 'headset', 'water'] as const;
export type StartItem = (typeof AT_A_TABLE)[number] | (typeof FAR_AWAY)[number];

/** How long before the start it is offered, in ms. */
const AHEAD = 15 * 60_000;

/** Empty when it is not the time. @param start ISO 8601; null where it is not known @param isCall whether one joins it by a link @param now ms since 1970 */
export function startList(start: string | null, isCall: boolean, now: number): readonly StartItem[] {
  const left = start === null ? 0 : Date.parse(start) - now;
  if (left <= 0 || left > AHEAD) return [];
  return isCall ? FAR_AWAY : AT_A_TABLE;
}
