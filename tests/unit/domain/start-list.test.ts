import { expect, it } from 'vitest';
import { startList } from '@/utils/domain/start-list.ts';

const START = '2026-11-24T03:00:00.000Z';
it.each([
  ['16 minutes before', START, false, -16, []],
  ['15 minutes before, at a table', START, false, -15, ['quiet', 'seat', 'door', 'water']],
  ['a minute before, by a call', START, true, -1, ['quiet', 'camera', 'headset', 'water']],
  ['at the start', START, true, 0, []],
  ['when no time is known', null, false, -1, []],
])('what to see to %s', (_, start, isCall, minutes, items) => {
  expect(startList(start, isCall, Date.parse(START) + minutes * 60_000)).toEqual(items);
});
