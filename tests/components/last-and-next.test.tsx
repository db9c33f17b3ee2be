import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LastAndNext } from '@/components/last-and-next.tsx';
import type { Meeting } from '@/utils/domain/meeting.ts';
import { id } from '@/utils/i18n/id.ts';
import { WordsContext } from '@/utils/i18n/words.ts';
import { ask, onAnnouncement } from '@/utils/messaging/client.ts';
import { BIMA, InEnglish } from './page.tsx';
import { answerQueries, type Stores } from './records.ts';

vi.mock('@/utils/messaging/client.ts', () => ({ ask: vi.fn(), onAnnouncement: vi.fn() }));

const failed = vi.fn();
let stores: Stores;
let changed = (): void => undefined;

function meeting(start: string, more: Partial<Meeting> = {}): Meeting {
  return {
    key: `dewi ${start}`, account: 'dewi', event: start, branch: 'weekly', verdict: 'one-on-one', reason: 'two-people', other: { address: 'bima@example.com', name: 'Bima' }, title: '',
    start: `${start}T03:00:00.000Z`, end: `${start}T03:30:00.000Z`, day: null, timezone: null, place: '', joinUrl: '', seenAt: '2026-11-20T03:00:00.000Z', ...more,
  };
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-25T04:00:00Z') });
  stores = { meetings: [meeting('2026-11-17'), meeting('2026-12-01')] };
  vi.mocked(ask).mockImplementation((_, request) => Promise.resolve('queries' in request ? answerQueries(stores, request) : null));
  vi.mocked(onAnnouncement).mockImplementation((listen) => {
    changed = () => listen({ announce: 'changed' });
    return () => undefined;
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const settle = (ms = 0): Promise<void> => act(async () => { await vi.advanceTimersByTimeAsync(ms); });

it('says when the last and the next talk is', async () => {
  render(<InEnglish><LastAndNext person={BIMA} onFailed={failed} /></InEnglish>);
  await settle();
  expect(screen.getByText('Last: Tue 17 Nov · Next: Tue 1 Dec')).toBeTruthy();
});

it('says so in Indonesian, and that there was none yet', async () => {
  stores = { meetings: [meeting('2026-12-01')] };
  render(<WordsContext.Provider value={{ language: 'id', t: id }}><LastAndNext person={BIMA} onFailed={failed} /></WordsContext.Provider>);
  await settle();
  expect(screen.getByText('Belum ada sesi · Berikutnya: Sel 1 Des')).toBeTruthy();
});

it('names the year of what was in another one', async () => {
  stores = { meetings: [meeting('2025-12-30')] };
  render(<InEnglish><LastAndNext person={BIMA} onFailed={failed} /></InEnglish>);
  await settle();
  expect(screen.getByText('Last: Tue 30 Dec 2025')).toBeTruthy();
});

it('shows a meeting that has moved soon after, and looks once for many changes', async () => {
  render(<InEnglish><LastAndNext person={BIMA} onFailed={failed} /></InEnglish>);
  await settle();
  const before = vi.mocked(ask).mock.calls.length;
  stores = { meetings: [meeting('2026-11-17'), meeting('2026-12-03')] };
  for (let typed = 0; typed < 5; typed++) changed();
  await settle(3000);
  expect(screen.getByText('Last: Tue 17 Nov · Next: Thu 3 Dec')).toBeTruthy();
  expect(vi.mocked(ask).mock.calls.length - before).toBe(2);
});
