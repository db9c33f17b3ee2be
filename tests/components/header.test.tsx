import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Header } from '@/entrypoints/panel/header.tsx';
import { InEnglish, MEETING, sessionView } from './page.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it.each([
  ['another day', '2026-11-24T03:00:00Z', {}, 'Mon 30 Nov 10:00–10:30 · Weekly'],
  ['the day before, by the clock of the calendar', '2026-11-28T18:00:00Z', {}, 'Tomorrow 10:00–10:30 · Weekly'],
  ['today: its hours say so', '2026-11-30T02:35:00Z', {}, '10:00–10:30 · in 25 min · Weekly'],
  ['today, without hours', '2026-11-30T02:35:00Z', { start: null, end: null }, 'Today · Weekly'],
  ['no day known', '2026-11-30T02:35:00Z', { start: null, end: null, day: null }, 'Weekly'],
] as const)('when the meeting is: %s', (_, now, meeting, line) => {
  vi.useFakeTimers({ now: Date.parse(now), toFake: ['Date'] });
  render(<InEnglish><Header view={sessionView({ meeting: { ...MEETING, ...meeting } })} tab="prepare" onTab={() => undefined} onClose={() => undefined} /></InEnglish>);
  expect(screen.getByText(line)).toBeTruthy();
});

it('while one talks, says of the time only how much is left', () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-30T03:10:00Z'), toFake: ['Date'] });
  render(<InEnglish><Header view={sessionView({ meeting: MEETING })} tab="talk" onTab={() => undefined} onClose={() => undefined} /></InEnglish>);
  expect(screen.getByText('20 min left')).toBeTruthy();
  expect(screen.queryByText(/Weekly/)).toBeNull();
});
