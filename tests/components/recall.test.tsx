import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Recall } from '@/entrypoints/panel/recall.tsx';
import type { Session } from '@/utils/domain/session.ts';
import { id as indonesian } from '@/utils/i18n/id.ts';
import { WordsContext } from '@/utils/i18n/words.ts';
import { ask, onAnnouncement } from '@/utils/messaging/client.ts';
import { Failure } from '@/utils/messaging/failure.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { notedActions } from './actions.ts';
import { BIMA, followUp, InEnglish, point, sessionView } from './page.tsx';
import { answerQueries, type Stores } from './records.ts';

vi.mock('@/utils/messaging/client.ts', () => ({ ask: vi.fn(), onAnnouncement: vi.fn() }));

let actions = notedActions();
let stores: Stores;
const onPast = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-25T04:00:00Z') });
  actions = notedActions();
  onPast.mockReset();
  stores = {};
  vi.mocked(ask).mockImplementation((_, request) => Promise.resolve('queries' in request ? answerQueries(stores, request) : null));
  vi.mocked(onAnnouncement).mockReturnValue(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function past(id: string, day: string, more: Partial<Session> = {}): Session {
  return { ...sessionView().session, id, meetingKey: null, createdAt: `2026-11-${day}T03:00:00.000Z`, ...more };
}
async function show(more: Partial<SessionView> = {}): Promise<HTMLElement> {
  const view = sessionView({ ...more, session: past('session', '25', more.session) });
  stores = { ...stores, sessions: [...(stores.sessions ?? []), view.session] };
  const { container } = render(<InEnglish><Recall view={view} actions={actions} onPast={onPast} /></InEnglish>);
  await act(async () => { await vi.advanceTimersByTimeAsync(0); });
  const brief = container.querySelector<HTMLElement>('.recall');
  if (!brief) throw new Error('no brief');
  return brief;
}
/** What the rows say, the hidden ones too. */
const rowsOf = (brief: HTMLElement): string[] => [...brief.querySelectorAll('li')].map((row) => [...row.querySelectorAll(':scope > span, label > span')].map((part) => part.textContent).join(' | '));

it('a first session has one quiet line', async () => {
  const brief = await show();
  expect(brief.textContent).toBe('First session with Bima');
  expect(screen.queryByRole('heading')).toBeNull();
});

it('three rows stand there at first, the others are folded', async () => {
  stores.sessions = [past('s1', '10', { rating: 4, toImprove: 'Listen more', wentWell: 'Calm' }), past('s2', '17', { rating: 2 })];
  stores.decisions = [{ ...followUp('d', 'Launch in January'), agreedIn: 's2' }];
  const brief = await show({
    person: { ...BIMA, cadence: 7, remember: 'Has twins' },
    followUps: [followUp('mine', 'Send the budget draft', { agreedIn: 's2', due: '2026-11-23' }), followUp('theirs', 'Interview notes', { agreedIn: 's2', owner: 'them', due: '2026-11-27' })],
    points: [point('open', 'Time off', { addedIn: 's2' })],
  });
  expect(brief.textContent).toContain('Every week · last 8 days ago');
  expect(rowsOf(brief)).toEqual([
    'You owe | Send the budget draft | 2 days late',
    'Bima owes | Interview notes | Fri 27 Nov',
    'Agreed | Launch in January',
    'Left open | Time off',
    'To improve | Listen more',
    'Went well | Calm',
    'Rating | 4, 2 · falling',
    'Remember | Has twins',
  ]);
  expect(brief.querySelectorAll(':scope > ul > li')).toHaveLength(3);
  expect(within(brief).getByRole('heading').textContent).toBe('Recall');
  expect(within(brief).getByText('5 more').tagName).toBe('SUMMARY');
});

it('a promise is ticked there, with a way back', async () => {
  const brief = await show({ followUps: [followUp('mine', 'Send the budget draft', { agreedIn: 's2' })] });
  fireEvent.click(within(brief).getByRole('checkbox', { name: /Send the budget draft/ }));
  expect(actions.push.mock.lastCall?.[0]).toMatchObject({ name: 'followUp.edit', request: { id: 'mine', done: true } });
  expect(actions.undoable.mock.lastCall?.[0].said).toBe('Marked done');
  actions.undoable.mock.lastCall?.[0].undo();
  expect(actions.push.mock.lastCall?.[0].request).toMatchObject({ id: 'mine', done: false });
});

it('says calmly when the rating went down three times', async () => {
  stores.sessions = [past('s1', '01', { rating: 5 }), past('s2', '08', { rating: 4 }), past('s3', '15', { rating: 3 }), past('s4', '22', { rating: 2 })];
  const brief = await show();
  expect(brief.textContent).toContain('The rating went down three times in a row.');
});

it('speaks Indonesian as its user does', async () => {
  const view = sessionView({ followUps: [followUp('mine', 'Kirim draf', { agreedIn: 's2' })] });
  const shown = render(<WordsContext.Provider value={{ language: 'id', t: indonesian }}><Recall view={view} actions={actions} onPast={onPast} /></WordsContext.Provider>);
  await act(async () => { await vi.advanceTimersByTimeAsync(0); });
  expect(screen.getByText('Janji saya')).toBeTruthy();
  shown.rerender(<WordsContext.Provider value={{ language: 'id', t: { ...indonesian, me: 'Aku' } }}><Recall view={view} actions={actions} onPast={onPast} /></WordsContext.Provider>);
  expect(screen.getByText('Janjiku')).toBeTruthy();
});

it('what could not be looked up is said, and the promises stand there', async () => {
  vi.mocked(ask).mockRejectedValue(new Failure('unreachable'));
  const brief = await show({ followUps: [followUp('mine', 'Send the budget draft', { agreedIn: 's2' })] });
  expect(actions.failed).toHaveBeenCalledOnce();
  expect(rowsOf(brief)).toEqual(['You owe | Send the budget draft | Tue 1 Dec']);
  expect(onPast).toHaveBeenCalledOnce();
});
