import type { Words } from './load.ts';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long something is ago: "just now", "5 minutes ago", "kemarin". @param time ISO 8601 @param now ms since 1970 */
export function formatAgo({ language, t }: Words, time: string, now: number): string {
  const ms = Math.max(0, now - Date.parse(time));
  const [unit, length] = UNITS.find(([, long]) => ms >= long) ?? [];
  if (unit === undefined) return t.google.justNow;
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.floor(ms / length), unit);
}
