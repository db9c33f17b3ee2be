import { afterEach, expect, it, vi } from 'vitest';
import { countDoubts } from '@/entrypoints/app/doubts.ts';
import type { Meeting } from '@/utils/domain/meeting.ts';
import { create } from '../../google/api/edits.ts';
import { talk } from '../sync/desk.ts';
import { data, tell } from './background.ts';
import { connected, DEWI } from './connected.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('events that say too little or contradict themselves are counted by the reason, stop nothing, and are not named', async () => {
  const desk = await connected();
  create(desk.calendar, talk(60, { summary: 'Secret plan', attendees: [{ email: DEWI }, { displayName: 'Somebody' }] }));
  create(desk.calendar, talk(120, { summary: 'Secret kind', eventType: 'hologram' }));
  create(desk.calendar, talk(180, { start: { dateTime: '2026-11-25T13:00:00' }, end: { dateTime: '2026-11-25T13:30:00' } }));
  create(desk.calendar, talk(240, { attendees: [{ email: DEWI }], attendeesOmitted: true }));
  const good = create(desk.calendar, talk(300));
  await desk.sync();
  const diagnostics = await tell('diagnostics.read', {});
  const meetings = (): Promise<Meeting[]> => data().then((database) => database.getAll('meetings'));
  expect(new Map(countDoubts({ ...diagnostics, meetings: await meetings() }))).toEqual(new Map([['guest-without-address', 1], ['unknown-event-type', 1], ['no-zone', 1], ['guests-omitted', 1]]));
  expect(JSON.stringify(diagnostics)).not.toMatch(/secret|example|somebody/i);
  expect((await desk.meeting(good))?.verdict).toBe('one-on-one');

  // A delta with nothing new in it forgets nothing of what is known.
  create(desk.calendar, talk(360));
  await desk.sync();
  expect(countDoubts({ ...(await tell('diagnostics.read', {})), meetings: await meetings() })).toHaveLength(4);
});
