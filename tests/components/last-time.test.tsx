import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { LastTime } from '@/entrypoints/panel/last-time.tsx';
import { ask } from '@/utils/messaging/client.ts';
import { BIMA, InEnglish, MEETING, point, record } from './page.tsx';
import { answerQueries, type Stores } from './records.ts';

vi.mock('@/utils/messaging/client.ts', () => ({ ask: vi.fn() }));
const failed = vi.fn();

function show(stores: Stores): void {
  vi.mocked(ask).mockImplementation((_, request) => Promise.resolve('queries' in request ? answerQueries(stores, request) : null));
  render(<InEnglish><LastTime person={BIMA} sessionId="session" onFailed={failed} /></InEnglish>);
}
const session = (id: string, meetingKey: string | null): NonNullable<Stores['sessions']>[number] => ({ ...record(id), personId: BIMA.id, meetingKey, objective: '', note: '' });

afterEach(cleanup);

it('keeps what was discussed last time folded away', async () => {
  show({
    sessions: [session('session', MEETING.key), session('before', 'then')],
    meetings: [MEETING, { ...MEETING, key: 'then', day: '2026-11-16', start: '2026-11-16T03:00:00.000Z' }],
    points: [point('old', 'Hiring', { discussedIn: 'before' }), point('now', 'Launch', { discussedIn: 'session' })],
  });
  const details = (await screen.findByText('Discussed last time, Mon 16 Nov: 1 point')).closest('details');
  expect(details?.open).toBe(false);
  expect(details && within(details).getByText('Hiring')).toBeTruthy();
  expect(screen.queryByText('Launch')).toBeNull();
  expect(failed).not.toHaveBeenCalled();
});

it('shows nothing where nothing was discussed before', async () => {
  show({ sessions: [session('session', null)], points: [point('open', 'Launch')] });
  await waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
  expect(document.querySelector('details')).toBeNull();
});
