import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { CALENDAR_PAGES } from '@/utils/calendar-origin.ts';
import { meetingKey as keyOf } from '@/utils/domain/meeting.ts';
import { copyOverrides, NOTHING_SAID } from '@/utils/domain/override.ts';
import { copyVerdicts, knownVerdict } from '@/utils/domain/verdicts.ts';
import { askTab } from '@/utils/messaging/ask-tab.ts';
import { found } from '@/utils/messaging/failure.ts';
import type { EventView } from '@/utils/messaging/protocol.ts';
import { requests } from '@/utils/messaging/requests.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { data } from './data.ts';
import { remember } from './meetings.ts';
import { ofOneSeries, saidOf } from './overrides.ts';

async function viewOf(meetingKey: string): Promise<EventView> {
  const database = await data();
  const meeting = found(await database.get('meetings', meetingKey), meetingKey);
  const [[event, series], ofSeries, people] = await Promise.all([
    saidOf({ get: (id) => database.get('overrides', id) }, meeting),
    database.getAll('meetings', ofOneSeries(keyOf(meeting.account, meeting.branch))),
    database.getAll('people'),
  ]);
  return {
    meeting,
    verdict: knownVerdict(copyVerdicts(ofSeries, copyOverrides([event, series].filter((said) => said !== undefined))), meeting.event, meeting.branch),
    said: { event: event ?? NOTHING_SAID, series: series ?? NOTHING_SAID },
    people: people.filter((person) => person.deletedAt === null),
  };
}

/** The Calendar tab that is in front, if one is. */
export async function calendarTabInFront(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true, url: CALENDAR_PAGES });
  return tab?.id ?? null;
}

export const eventHandlers: Pick<Handlers, 'event.read' | 'event.current'> = {
  'event.read': ({ meetingKey }) => viewOf(meetingKey),
  'event.current': async () => {
    const tab = await calendarTabInFront();
    const report = v.safeParse(requests['page.report'], tab === null ? null : await askTab(tab, { question: 'open-event' }));
    return report.success ? viewOf(await remember(report.output)) : null;
  },
};
