import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/entrypoints/panel/panel.tsx';
import type { Session } from '@/utils/domain/session.ts';
import { ask, onAnnouncement } from '@/utils/messaging/client.ts';
import { InEnglish, MEETING, sessionView } from './page.tsx';

vi.mock('@/utils/messaging/client.ts', () => ({ ask: vi.fn(), onAnnouncement: vi.fn() }));

const meeting = { ...MEETING, start: '2026-11-24T03:00:00.000Z', end: '2026-11-24T03:30:00.000Z', day: '2026-11-24' };
let session: Session;

beforeEach(() => {
  session = sessionView().session;
  localStorage.clear();
  vi.mocked(onAnnouncement).mockReturnValue(() => undefined);
  vi.mocked(ask).mockImplementation((name, request) => {
    if (name === 'session.open') return Promise.resolve({ ...sessionView({ meeting, session }), drafts: {} });
    return 'queries' in request ? Promise.resolve(request.queries.map(() => [])) : new Promise<never>(() => undefined);
  });
  location.hash = '#meeting=event&n=1';
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function openAt(time: string): void {
  vi.useFakeTimers({ now: Date.parse(`2026-11-24T${time}Z`), toFake: ['Date', 'setInterval', 'clearInterval'] });
  render(<InEnglish><Panel /></InEnglish>);
}

/** The clock goes on, and the page looks at it. */
async function goOnTo(time: string): Promise<void> {
  vi.setSystemTime(Date.parse(`2026-11-24T${time}Z`));
  await act(() => void vi.advanceTimersByTime(20_000));
}

/** Resolves when the tab is shown, and what is in it. */
const shows = (tab: string): Promise<unknown> =>
  waitFor(() => {
    expect(screen.getByRole('button', { name: tab }).getAttribute('aria-current')).toBe('true');
    expect(document.querySelector('main[aria-busy]')).toBeNull();
    expect(document.querySelectorAll('[aria-current="true"]')).toHaveLength(1);
  });
/** Effects come after a frame, and what is loaded after that. */
const settled = (): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve, 100)));
const leaveField = (): void => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); };

describe('the tabs', () => {
  it.each([
    ['before the meeting', '02:00:00', 'Prepare', 'Objective'],
    ['during it', '03:10:00', 'Talk', 'Park for next time'],
    ['after it', '04:00:00', 'Wrap up', 'Add decision'],
  ])('open on the one that fits the clock: %s', async (_, time, tab, field) => {
    openAt(time);
    await screen.findByRole('textbox', { name: field });
    await shows(tab);
  });

  it('lead to each other, and to Prepare without taking the focus', async () => {
    openAt('02:00:00');
    fireEvent.click(await screen.findByRole('button', { name: 'Wrap up' }));
    await screen.findByRole('textbox', { name: 'Add decision' });
    fireEvent.click(screen.getByRole('button', { name: 'Talk' }));
    await screen.findByRole('textbox', { name: 'Park for next time' });
    const tab = screen.getByRole('button', { name: 'Prepare' });
    tab.focus();
    fireEvent.click(tab);
    await shows('Prepare');
    await settled();
    expect(document.activeElement).toBe(tab);
  });

  it('are at Prepare for a session that was wrapped up', async () => {
    session = { ...session, wrappedAt: '2026-11-24T03:31:00.000Z' };
    openAt('04:00:00');
    await screen.findByRole('textbox', { name: 'Objective' });
    await settled();
    await shows('Prepare');
  });

  it('are at Prepare whenever somebody prepares again, with the focus on the objective', async () => {
    openAt('03:10:00');
    await shows('Talk');
    location.hash = '#meeting=event&n=2';
    await act(() => void dispatchEvent(new Event('hashchange')));
    const objective = await screen.findByRole('textbox', { name: 'Objective' });
    await shows('Prepare');
    await waitFor(() => expect(document.activeElement).toBe(objective));
  });

  it.each([
    ['during the meeting', '03:10:00', 'Talk'],
    ['after it', '03:40:00', 'Wrap up'],
    ['before it', '02:00:00', 'Prepare'],
  ])('go by the clock %s whenever the panel is opened from a call or by the key, also for a session that was made only then', async (_, time, tab) => {
    session = { ...session, createdAt: `2026-11-24T${time}.000Z` };
    location.hash = '#meeting=event&n=1&by=clock';
    openAt(time);
    await shows(tab);
    await settled();
    fireEvent.click(screen.getByRole('button', { name: tab === 'Wrap up' ? 'Talk' : 'Wrap up' }));
    await shows(tab === 'Wrap up' ? 'Talk' : 'Wrap up');
    location.hash = '#meeting=event&n=2&by=clock';
    await act(() => void dispatchEvent(new Event('hashchange')));
    await shows(tab);
    await waitFor(() => expect(document.activeElement?.id === 'objective').toBe(tab === 'Prepare'));
    // The button on the page is a word of preparing.
    location.hash = '#meeting=event&n=3';
    await act(() => void dispatchEvent(new Event('hashchange')));
    await shows('Prepare');
    await waitFor(() => expect(document.activeElement?.id).toBe('objective'));
  });

  it('keep what is being written in a field that both have, confirmed or not', async () => {
    openAt('02:00:00');
    const notes = await screen.findByRole('textbox', { name: 'Notes' });
    notes.focus();
    fireEvent.input(notes, { target: { value: 'Too much' } });
    fireEvent.blur(notes);
    fireEvent.click(screen.getByRole('button', { name: 'Talk' }));
    const inTalk = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Private notes' });
    await settled();
    expect(inTalk.value).toBe('Too much');
  });
});

describe('when the meeting ends', () => {
  it('Wrap up opens by itself', async () => {
    openAt('03:10:00');
    await shows('Talk');
    await goOnTo('03:30:00');
    await shows('Wrap up');
  });

  it('but not while a field has the focus', async () => {
    openAt('03:10:00');
    (await screen.findByRole('textbox', { name: 'Shared notes' })).focus();
    await goOnTo('03:30:00');
    await settled();
    await shows('Talk');
  });

  it('but as soon as that field is left, and not for another field', async () => {
    openAt('03:10:00');
    const notes = await screen.findByRole('textbox', { name: 'Shared notes' });
    notes.focus();
    fireEvent.input(notes, { target: { value: 'Half a th' } });
    await goOnTo('03:30:00');
    screen.getByRole('textbox', { name: 'Park for next time' }).focus();
    await settled();
    await shows('Talk');
    leaveField();
    await shows('Wrap up');
    expect(vi.mocked(ask).mock.calls).toContainEqual(['session.edit', expect.objectContaining({ sharedNote: 'Half a th' })]);
  });

  it('also while a field only seems to have the focus: one is on the page beside the panel', async () => {
    openAt('03:10:00');
    (await screen.findByRole('textbox', { name: 'Shared notes' })).focus();
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    await goOnTo('03:30:00');
    await shows('Wrap up');
  });

  it('but what is being pressed is pressed first', async () => {
    openAt('03:10:00');
    (await screen.findByRole('textbox', { name: 'Shared notes' })).focus();
    await goOnTo('03:30:00');
    fireEvent.pointerDown(document.body);
    leaveField();
    await settled();
    await shows('Talk');
    fireEvent.pointerUp(document.body);
    await shows('Wrap up');
  });

  it('but not under a sheet: when that is closed', async () => {
    openAt('03:10:00');
    await screen.findByRole('textbox', { name: 'Shared notes' });
    leaveField();
    fireEvent.keyDown(document.body, { key: '?' });
    const sheet = await screen.findByRole<HTMLDialogElement>('dialog');
    await goOnTo('03:30:00');
    await settled();
    await shows('Talk');
    await act(() => { sheet.close(); });
    await shows('Wrap up');
  });

  it('but not over the tab that was chosen meanwhile', async () => {
    openAt('03:10:00');
    const notes = await screen.findByRole('textbox', { name: 'Shared notes' });
    notes.focus();
    await goOnTo('03:30:00');
    fireEvent.click(screen.getByRole('button', { name: 'Prepare' }));
    await shows('Prepare');
    leaveField();
    await settled();
    await shows('Prepare');
  });

  it('but not a second time: it was wrapped up before', async () => {
    session = { ...session, wrappedAt: '2026-11-24T03:20:00.000Z' };
    openAt('03:25:00');
    await shows('Talk');
    leaveField();
    await goOnTo('03:30:00');
    await settled();
    await shows('Talk');
  });

  it('from Prepare too, which was chosen while one talked', async () => {
    openAt('03:10:00');
    await shows('Talk');
    fireEvent.click(screen.getByRole('button', { name: 'Prepare' }));
    await shows('Prepare');
    await goOnTo('03:30:00');
    await shows('Wrap up');
  });
});
