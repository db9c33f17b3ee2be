import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { create } from '../../google/api/edits.ts';
import { sync } from '@/utils/sync/engine.ts';
import { newDesk, talk, truthOf } from './desk.ts';

it('lists', async () => {
  const desk = await newDesk({ pageSize: 3 });
  for (let n = 0; n < 10; n++) create(desk.calendar, talk(n * 60));
  create(desk.calendar, talk(0, { recurrence: ['RRULE:FREQ=WEEKLY'] }));
  create(desk.calendar, { summary: 'away', start: { date: '2026-11-25' }, end: { date: '2026-11-26' } });
  const until = await sync(desk.parts, desk.calendar.id);
  console.log((until - desk.clock.now) / 60000, desk.api.requests.length);
  const known = await desk.known();
  expect(await desk.events()).toEqual(truthOf(desk.api, known));
  console.log((await desk.events())[0], known);
});
