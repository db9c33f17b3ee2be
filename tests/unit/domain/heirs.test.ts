import { expect, it } from 'vitest';
import { heirsOf } from '@/utils/domain/heirs.ts';
import type { Meeting } from '@/utils/domain/meeting.ts';

const NOW = '2026-11-25T03:00:00.000Z';
const BIMA = { address: 'bima@example.com', name: 'Bima' };
const CITRA = { address: 'citra@example.com', name: 'Citra' };

function meeting(event: string, branch: string, more: Partial<Meeting>): Meeting {
  return {
    key: `dewi ${event}`, account: 'dewi', event, branch, verdict: 'one-on-one', reason: 'two-people', other: BIMA, title: '',
    start: null, end: null, day: null, timezone: null, place: '', joinUrl: '', seenAt: NOW, ...more,
  };
}
const at = (day: string, time = '03:00'): string => `2026-${day}T${time}:00.000Z`;
const gone = (day: string, branch = 'w', more: Partial<Meeting> = {}): Meeting =>
  meeting(`${branch}_${day}`, branch, { synced: { reasons: ['cancelled'], call: {}, only: false, was: at(day) }, ...more });
const there = (day: string, branch = 'w', more: Partial<Meeting> = {}): Meeting => meeting(`${branch}_${day} there`, branch, { start: at(day), end: at(day, '03:30'), ...more });

it.each<[string, Meeting[], boolean, Record<string, string>]>([
  ['nothing is gone', [there('12-09')], true, {}],
  ['the series moved by a day', [gone('12-02'), gone('12-09'), there('12-03'), there('12-10')], true, { '12-02': '12-03', '12-09': '12-10' }],
  ['it moved from Monday to Friday of the same week', [gone('12-07'), there('12-04'), there('12-11')], true, { '12-07': '12-11' }],
  ['it moved from Friday to Monday of the same week', [gone('12-11'), there('12-07'), there('12-14')], true, { '12-11': '12-07' }],
  ['what is left was there before: the series was cut short', [gone('12-09'), there('12-02')], false, {}],
  ['it was split', [gone('12-09'), there('12-09', 'w_R20261209')], false, { '12-09': '12-09' }],
  ['an earlier part is left of a later one that was deleted', [gone('12-09', 'w_R20261209'), there('12-02', 'w')], false, {}],
  ['it was split with another person', [gone('12-09'), there('12-09', 'w_R20261209', { other: CITRA })], false, {}],
  ['the new one was declined', [gone('12-09'), there('12-09', 'w_R20261209', { synced: { reasons: ['two-people', 'other-declined'], call: {}, only: true } })], false, {}],
  ['the new one is far away', [gone('12-09'), there('12-28', 'w_R20261209')], false, {}],
  ['it was cancelled long before', [gone('12-09', 'w', { seenAt: '2026-11-01T03:00:00.000Z' }), there('12-09', 'w_R20261209')], false, {}],
  ['two want the same one: the nearer has it', [gone('12-08'), gone('12-09'), there('12-09', 'w_R20261209')], false, { '12-09': '12-09' }],
  ['it was with nobody in particular', [gone('12-09', 'w', { other: null }), there('12-09', 'w_R20261209', { other: null })], false, {}],
])('what stands in place of a meeting when %s', (_, series, isMade, wanted) => {
  const made = new Set(isMade ? series.map(({ key }) => key) : []);
  const days = [...heirsOf(series, made, at('11-25', '02:00'))].map(([key, heir]) => [/\d\d-\d\d$/.exec(key)?.[0], heir.start?.slice(5, 10)]);
  expect(Object.fromEntries(days)).toEqual(wanted);
});
