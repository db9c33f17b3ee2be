import type { LocalDate } from '../domain/record.ts';

/** The key of the day, or of the first day, that an element is for. */
export function dateKeyOf(element: Element): string | null {
  return element.getAttribute('data-datekey') ?? element.getAttribute('data-start-date-key');
}

/** Google's `data-datekey`, `((year - 1970) << 9) | (month << 5) | day`, as a local date; null when it is none. */
export function readDateKey(key: string | null | undefined): LocalDate | null {
  const n = Number(key);
  if (!key || !Number.isInteger(n) || n <= 0) return null;
  const [year, month, day] = [(n >> 9) + 1970, (n >> 5) & 15, n & 31];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
