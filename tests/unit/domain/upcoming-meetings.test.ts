import { expect, it } from 'vitest';
import { upcomingMeetings, type Meeting } from '@/utils/domain/meeting.ts';

const NOW = new Date('2026-11-24T03:00:00Z');

function meeting(key: string, start: string | null, end: string | null, more: Partial<Meeting> = {}): Meeting {
  return {
    key,
    account: 'dewi@contoso.example',
    event: key,
    branch: key,
    verdict: 'one-on-one',
    other: { address: 'bima@contoso.example', name: 'Bima Prakoso' },
    title: '',
    start,
    end,
    day: null,
    timezone: null,
    reason: 'two-people',
    place: '',
    joinUrl: '',
    seenAt: '2026-11-23T00:00:00.000Z',
    ...more,
  };
}

const later = meeting('later', '2026-11-26T03:00:00.000Z', '2026-11-26T03:30:00.000Z');
const soon = meeting('soon', '2026-11-24T03:25:00.000Z', '2026-11-24T03:55:00.000Z');

it.each<[string, Meeting[], string[]]>([
  ['nothing was seen', [], []],
  ['two are known: the earlier first', [later, soon], ['soon', 'later']],
  ['one runs: it is the next', [soon, meeting('runs', '2026-11-24T02:45:00.000Z', '2026-11-24T03:15:00.000Z')], ['runs', 'soon']],
  ['one is over', [meeting('over', '2026-11-24T02:00:00.000Z', '2026-11-24T03:00:00.000Z'), later], ['later']],
  ['the page did not say when', [meeting('when', null, null), meeting('end', '2026-11-24T03:25:00.000Z', null)], []],
  ['it was declined, from either side', [meeting('theirs', soon.start, soon.end, { synced: { reasons: ['two-people', 'other-declined'], call: {}, only: true } }), meeting('mine', soon.start, soon.end, { synced: { reasons: ['two-people', 'self-declined'], call: {}, only: true } }), later], ['later']],
  ['all but one of several declined', [meeting('left', soon.start, soon.end, { synced: { reasons: ['others-declined'], call: {}, only: true } })], ['left']],
  ['times are written with another offset', [later, meeting('offset', '2026-11-24T11:00:00+07:00', '2026-11-24T11:30:00+07:00')], ['offset', 'later']],
])('the next meetings when %s', (_, meetings, keys) => {
  expect(upcomingMeetings(meetings, NOW).map(({ key }) => key)).toEqual(keys);
});
