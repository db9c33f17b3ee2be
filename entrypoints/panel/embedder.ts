import { CALENDAR_ORIGIN } from '@/utils/calendar-origin.ts';
import { MEET_ORIGIN } from '@/utils/meet-page/origin.ts';

const HOSTS = [CALENDAR_ORIGIN, MEET_ORIGIN];

/** Whose page shows the panel: Google Calendar's or Meet's; '' in a tab of its own; null: one that may not. */
export function embedder(): string | null {
  if (window.top === window) return '';
  const ancestors = 'ancestorOrigins' in location ? [...location.ancestorOrigins] : [];
  return HOSTS.find((host) => (ancestors.length > 0 ? ancestors.every((origin) => origin === host) : document.referrer.startsWith(`${host}/`))) ?? null;
}

/** Whether a link leads to where the panel stands already: nobody joins a call twice. */
export function leadsHere(address: string): boolean {
  const host = embedder();
  return !!host && address.startsWith(`${host}/`);
}
