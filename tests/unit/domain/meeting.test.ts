import { expect, it } from 'vitest';
import { dayOf, meetingKey } from '@/utils/domain/meeting.ts';

it('a meeting belongs to account and event', () => {
  expect(meetingKey('dewi@contoso.example', 'abc')).not.toBe(meetingKey('bima@contoso.example', 'abc'));
});

it.each([
  ['as the grid shows it', { day: '2026-11-25', start: '2026-11-24T20:00:00Z', timezone: 'Asia/Jakarta' }, '2026-11-25'],
  ['by its time', { day: null, start: '2026-11-24T12:00:00Z', timezone: 'Asia/Jakarta' }, '2026-11-24'],
  ['not at all where nothing says so', { day: null, start: null, timezone: 'Asia/Jakarta' }, null],
])('a meeting has its day %s', (_, meeting, day) => expect(dayOf(meeting)).toBe(day));
