import type { Calendar, CalendarEvent, World } from '../world.ts';
import type { ApiCalendar } from './calendar.ts';
import type { CalendarApi } from './calendar-api.ts';
import { create } from './edits.ts';

/**
 * Serves what a page shows through the API too: same calendars, events and ids. The world stays the one that is
 * changed (by a test, or by somebody on the page); before each request its differences become changes of the API.
 */
export function mirror(api: CalendarApi, world: () => World): void {
  const seen = new Map<string, Map<string, string>>();
  api.beforeRequest.push(() => {
    const { self, timeZone, calendars } = world();
    if (!api.accounts.has(self.email)) api.addAccount(self.email, { name: self.name, timeZone });
    for (const calendar of calendars) {
      if (!api.account(self.email).entry(calendar.id)) {
        api.addCalendar(self.email, { id: calendar.id, summary: calendar.name, timeZone, backgroundColor: calendar.colour, selected: true });
      }
      const known = seen.get(calendar.id) ?? new Map<string, string>();
      seen.set(calendar.id, known);
      update(api.calendar(calendar.id), calendar, known);
    }
  });
}

function update(target: ApiCalendar, { events, series }: Calendar, seen: Map<string, string>): void {
  const now = new Map([...series, ...events].map((event) => [event.id ?? '', event]));
  for (const [id, event] of now) {
    const text = JSON.stringify(event);
    if (seen.get(id) === text) continue;
    seen.set(id, text);
    if (event.recurrence) target.put(event, { storedSlots: true });
    else create(target, withConference(event));
  }
  for (const id of seen.keys()) {
    if (now.has(id)) continue;
    seen.delete(id);
    target.remove(id);
  }
}

/** Google writes a Meet call twice: as `hangoutLink`, and as conference data. */
function withConference(event: CalendarEvent): CalendarEvent {
  const uri = event.hangoutLink;
  if (!uri || event.conferenceData) return event;
  const conferenceId = uri.split('/').at(-1) ?? '';
  return {
    ...event,
    conferenceData: {
      conferenceId,
      conferenceSolution: { key: { type: 'hangoutsMeet' }, name: 'Google Meet', iconUri: 'https://fonts.gstatic.com/s/i/productlogos/meet_2020q4/v6/web-512dp/logo_meet_2020q4_color_2x_web_512dp.png' },
      entryPoints: [
        { entryPointType: 'video', uri, label: uri.replace('https://', '') },
        { entryPointType: 'more', uri: `https://tel.meet/${conferenceId}?pin=6390031303227`, pin: '6390031303227' },
      ],
    },
  };
}
