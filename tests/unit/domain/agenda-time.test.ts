import { expect, it } from 'vitest';
import { agendaTime, lengthOf } from '@/utils/domain/agenda-time.ts';

const HALF_AN_HOUR = { start: '2026-11-30T03:00:00.000Z', end: '2026-11-30T03:30:00.000Z' };

it.each([
  ['no point has its minutes', [null, undefined], HALF_AN_HOUR, null],
  ['some have', [10, null, 15], HALF_AN_HOUR, { planned: 25, of: 30, over: 0 }],
  ['they fill it', [10, 20], HALF_AN_HOUR, { planned: 30, of: 30, over: 0 }],
  ['they are too long', [15, 20], HALF_AN_HOUR, { planned: 35, of: 30, over: 5 }],
  ['there is no event', [15, 20], null, { planned: 35, of: null, over: 0 }],
  ['the event has no time', [15], { start: null, end: null }, { planned: 15, of: null, over: 0 }],
])('the time of the agenda when %s', (_, minutes, meeting, expected) => expect(agendaTime(minutes.map((n) => (n === undefined ? {} : { minutes: n })), meeting)).toEqual(expected));

it('a meeting that ends as it begins has no length', () => expect(lengthOf({ ...HALF_AN_HOUR, end: HALF_AN_HOUR.start })).toBeNull());
