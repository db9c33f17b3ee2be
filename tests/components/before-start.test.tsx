import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BackToBack } from '@/entrypoints/panel/back-to-back.tsx';
import { AskThem, BalanceLine, Brought } from '@/entrypoints/panel/brought.tsx';
import { StartList } from '@/entrypoints/panel/start-list.tsx';
import { ask } from '@/utils/messaging/client.ts';
import { notedActions } from './actions.ts';
import { InEnglish, MEETING, point, sessionView } from './page.tsx';
import { answerQueries } from './records.ts';

vi.mock('@/utils/messaging/client.ts', () => ({ ask: vi.fn(), onAnnouncement: vi.fn() }));

const START = Date.parse(MEETING.start ?? '');
beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: START - 10 * 60_000, toFake: ['Date', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the list before the start', () => {
  const at = (key: string, joinUrl = ''): void => void render(<InEnglish><StartList meeting={{ ...MEETING, key, joinUrl }} /></InEnglish>);
  const box = (name: string): HTMLInputElement => screen.getByRole('checkbox', { name });

  it('keeps its ticks as long as the panel lives, and goes when the meeting starts', async () => {
    at('table');
    fireEvent.click(box('Water'));
    expect(screen.getByText(/1 of 4/)).toBeTruthy();
    cleanup();
    at('table');
    expect([box('Water').checked, box('Door closed').checked]).toEqual([true, false]);
    vi.setSystemTime(START);
    await act(() => void vi.advanceTimersByTime(20_000));
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('speaks of the camera where one joins by a link', () => {
    at('call', 'https://meet.google.com/abc-defg-hij');
    expect(box('Headset')).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: 'Door closed' })).toBeNull();
  });
});

it.each([
  ['comes right after', { start: MEETING.end, end: null }, 'Back to back: another meeting at 10:30'],
  ['is at the same time', { start: '2026-11-30T03:15:00.000Z', end: '2026-11-30T04:00:00.000Z' }, 'Another meeting at the same time: 10:15'],
])('says when another meeting %s', async (_case, times, said) => {
  vi.mocked(ask).mockImplementation((_, request) => Promise.resolve(answerQueries({ meetings: [MEETING, { ...MEETING, key: 'next', event: 'next', ...times }] }, request as never)));
  render(<InEnglish><BackToBack meeting={MEETING} onFailed={vi.fn()} /></InEnglish>);
  expect(await screen.findByText(said)).toBeTruthy();
});

describe('who brought the points', () => {
  const MINE = ['a', 'b', 'c'].map((id) => point(id, id));

  it('is one press to change', () => {
    const actions = notedActions();
    render(<InEnglish><Brought point={point('a', 'Launch')} name="Bima" actions={actions} /></InEnglish>);
    const button = screen.getByRole('button', { name: 'From Bima: Launch' });
    expect(button.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(button);
    expect(actions.push.mock.lastCall?.[0].request).toMatchObject({ id: 'a', broughtBy: 'them' });
    actions.undoable.mock.lastCall?.[0].undo();
    expect(actions.push.mock.lastCall?.[0].request).toMatchObject({ id: 'a', broughtBy: 'me' });
  });

  it('is counted', () => {
    render(<InEnglish><BalanceLine view={sessionView({ points: [...MINE, point('d', 'd', { broughtBy: 'them' })] })} /></InEnglish>);
    expect(screen.getByText('3 from you, 1 from Bima')).toBeTruthy();
  });

  it('leads to a question when all are mine, which does not come again once it is put away', () => {
    const show = (): void => void render(<InEnglish><AskThem view={sessionView({ points: MINE })} /></InEnglish>);
    show();
    expect(screen.getByText(/What would Bima like to talk about/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Put this away' }));
    cleanup();
    show();
    expect(screen.queryByText(/What would Bima/)).toBeNull();
  });
});
