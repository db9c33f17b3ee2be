import { describe, expect, it } from 'vitest';
import { hasChanged, isWorthAsking, type Grid } from '@/utils/domain/grid-change.ts';

const week = (events: Record<string, string>, place = '28975 28976'): Grid => ({ place, events: new Map(Object.entries(events)) });
const before = week({ bima: '10am, Bima', citra: '11am, Citra' });

describe.each([
  ['nothing', before, { later: false, atOnce: false }],
  ['the same in another order', week({ citra: '11am, Citra', bima: '10am, Bima' }), { later: false, atOnce: false }],
  ['a chip that reads differently', week({ bima: '2pm, Bima', citra: '11am, Citra' }), { later: true, atOnce: true }],
  ['a chip that has gone', week({ citra: '11am, Citra' }), { later: true, atOnce: false }],
  ['a new chip', week({ bima: '10am, Bima', citra: '11am, Citra', ayu: '1pm, Ayu' }), { later: true, atOnce: false }],
  ['one gone, one new', week({ citra: '11am, Citra', ayu: '1pm, Ayu' }), { later: true, atOnce: false }],
  ['all gone', week({}), { later: true, atOnce: false }],
  ['other days with other events', week({ ayu: '1pm, Ayu' }, '28982 28983'), { later: false, atOnce: false }],
  ['other days with an event of before that reads differently', week({ bima: 'Bima' }, '28982 28983'), { later: false, atOnce: false }],
])('%s', (_, now, { later, atOnce }) => {
  it(`is ${later ? 'a' : 'no'} change`, () => expect(hasChanged(before, now, false)).toBe(later));
  it(`is ${atOnce ? 'a' : 'no'} change while the days may still be loading`, () => expect(hasChanged(before, now, true)).toBe(atOnce));
});

it.each([
  ['never in vain', [], true],
  ['once', [3_000_000], true],
  ['twice in an hour', [3_000_000, 3_003_000], false],
  ['twice, one of them long ago', [100_000, 3_003_000], true],
])('what was asked in vain %s', (_, inVain, expected) => expect(isWorthAsking(inVain, 3_900_000)).toBe(expected));
