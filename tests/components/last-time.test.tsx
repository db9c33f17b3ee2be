import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { NO_PAST } from '@/components/use-past.ts';
import { LastTime } from '@/entrypoints/panel/last-time.tsx';
import { InEnglish, point } from './page.tsx';

const days = { before: '2026-11-16', session: '2026-11-30' };
afterEach(cleanup);

it('keeps what was discussed last time folded away', () => {
  const points = [point('old', 'Hiring', { discussedIn: 'before' }), point('now', 'Launch', { discussedIn: 'session' })];
  render(<InEnglish><LastTime past={{ ...NO_PAST, days, points }} sessionId="session" /></InEnglish>);
  const details = screen.getByText('Discussed last time, Mon 16 Nov: 1 point').closest('details');
  expect(details?.open).toBe(false);
  expect(details && within(details).getByText('Hiring')).toBeTruthy();
  expect(screen.queryByText('Launch')).toBeNull();
});

it('shows nothing where nothing was discussed before', () => {
  render(<InEnglish><LastTime past={{ ...NO_PAST, days, points: [point('open', 'Launch')] }} sessionId="session" /></InEnglish>);
  expect(document.querySelector('details')).toBeNull();
});
