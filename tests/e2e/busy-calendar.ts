import type { Google } from '../google/server.ts';
import { create } from '../google/api/edits.ts';

export const DEWI = 'dewi@contoso.example';

/** Gives Dewi's account `count` 1:1s with Bima, evenly from 80 days ago to 50 days ahead: all of them are in what is synced. */
export function fillCalendar({ api }: Google, count: number): void {
  const every = (130 * 86_400_000) / count;
  const calendar = api.addAccount(DEWI);
  const bima = { email: 'bima@contoso.example', displayName: 'Bima', responseStatus: 'accepted' };
  const at = (ms: number): { dateTime: string } => ({ dateTime: new Date(ms).toISOString() });
  for (let n = 0; n < count; n++) {
    const start = Date.now() - 80 * 86_400_000 + n * every;
    create(calendar, { summary: `Talk ${n}`, start: at(start), end: at(start + 1_800_000), attendees: [{ email: DEWI, responseStatus: 'accepted', self: true }, bima] });
  }
}
