import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/entrypoints/panel/panel.tsx';
import { ask, onAnnouncement } from '@/utils/messaging/client.ts';
import { InEnglish, MEETING, point, sessionView } from './page.tsx';

vi.mock('@/utils/messaging/client.ts', () => ({ ask: vi.fn(), onAnnouncement: vi.fn() }));

const START = '2026-11-24T03:00:00.000Z';
const meeting = { ...MEETING, start: START, end: '2026-11-24T03:30:00.000Z', day: '2026-11-24' };
const LAUNCH = point('a', 'Launch');
const POINTS = [LAUNCH, point('b', 'Time off', { position: 2 }), point('c', 'Vendor', { position: 3 })];
const sent: { name: string; request: object }[] = [];

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(START) - 60_000, toFake: ['Date', 'setInterval', 'clearInterval'] });
  POINTS[0] = LAUNCH;
  sent.length = 0;
  localStorage.clear();
  vi.mocked(onAnnouncement).mockReturnValue(() => undefined);
  vi.mocked(ask).mockImplementation((name, request) => {
    sent.push({ name, request });
    if (name === 'session.open') return Promise.resolve(sessionView({ meeting, points: POINTS }));
    if (name !== 'point.edit' || !('id' in request)) return new Promise<never>(() => undefined);
    return Promise.resolve({ ...POINTS.find(({ id }) => id === request.id), ...request, revision: 2 }) as never;
  });
  location.hash = '#meeting=event&n=1';
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const now = (): string | null => screen.getByRole('heading', { level: 2 }).textContent;
const alt = (code: string): Promise<void> => act(() => void fireEvent.keyDown(document.activeElement ?? document.body, { code, altKey: true }));

/** Effects come after a frame. */
const painted = (): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve, 100)));

async function talk(): Promise<void> {
  render(<InEnglish><Panel /></InEnglish>);
  fireEvent.click(await screen.findByRole('button', { name: 'Talk' }));
  await screen.findByText('Point 1 of 3');
}

describe('while talking', () => {
  it('one key marks the point as discussed and goes on, also while something is typed', async () => {
    await talk();
    expect(now()).toBe('Launch');
    screen.getByRole('textbox', { name: 'Private notes' }).focus();
    await alt('KeyN');
    expect(now()).toBe('Time off');
    expect(sent).toContainEqual({ name: 'point.edit', request: expect.objectContaining({ id: 'a', discussedIn: 'session' }) as unknown });
    await alt('KeyN');
    await alt('KeyN');
    expect(now()).toBe('Everything is discussed.');
    expect(screen.queryByRole('button', { name: /^Discussed/ })).toBeNull();
  });

  it.each<[string, KeyboardEventInit]>([
    ['held', { repeat: true }],
    ['part of AltGr', { ctrlKey: true }],
    ['AltGr by its name', { modifierAltGraph: true }],
    ['with Shift, which is the browser’s', { shiftKey: true }],
    ['composed', { isComposing: true }],
  ])('but not a key that is %s', async (_, how) => {
    await talk();
    const field = screen.getByRole('textbox', { name: 'Private notes' });
    const event = new KeyboardEvent('keydown', { code: 'KeyN', altKey: true, bubbles: true, cancelable: true, ...how });
    // The DOM of the tests has no AltGr.
    event.getModifierState = (key) => key === 'AltGraph' && how.modifierAltGraph === true;
    await act(() => void field.dispatchEvent(event));
    expect(now()).toBe('Launch');
    // One that is held types nothing either.
    expect(event.defaultPrevented).toBe(how.repeat === true);
  });

  it('what is for later goes behind the others', async () => {
    await talk();
    await alt('KeyL');
    expect(now()).toBe('Time off');
    expect(sent).toContainEqual({ name: 'point.edit', request: expect.objectContaining({ id: 'a', position: 4 }) as unknown });
  });

  it('the time to think goes by the clock, and ends with a word', async () => {
    await talk();
    await alt('KeyH');
    expect(screen.getByRole('timer').textContent).toBe('30 s');
    // The computer slept: one tick, and half a minute has passed.
    vi.setSystemTime(Date.now() + 12_000);
    await act(() => void vi.advanceTimersByTime(250));
    expect(screen.getByRole('timer').textContent).toBe('18 s');
    vi.setSystemTime(Date.now() + 60_000);
    await act(() => void vi.advanceTimersByTime(250));
    expect(screen.getByRole('timer').textContent).toBe('');
    expect(screen.getByText('The time to think is over.')).toBeTruthy();
    // It can begin again, and be ended.
    await alt('KeyH');
    expect(screen.queryByText('The time to think is over.')).toBeNull();
    await alt('KeyH');
    expect(screen.getByRole('timer').textContent).toBe('');
  });

  it('the time to think goes on while another tab is shown', async () => {
    await talk();
    await alt('KeyH');
    fireEvent.click(screen.getByRole('button', { name: 'Prepare' }));
    await screen.findByRole('textbox', { name: 'Objective' });
    vi.setSystemTime(Date.now() + 12_000);
    fireEvent.click(screen.getByRole('button', { name: 'Talk' }));
    await screen.findByText('Point 1 of 3');
    expect(screen.getByRole('timer').textContent).toBe('18 s');
    expect(screen.getByRole('button', { name: /^30 s/ }).getAttribute('aria-pressed')).toBe('true');
    await alt('KeyH');
  });

  it('everything comes back by its tab, which keeps the focus', async () => {
    await talk();
    const tab = screen.getByRole('button', { name: 'Prepare' });
    tab.focus();
    fireEvent.click(tab);
    expect(await screen.findByRole('textbox', { name: 'Objective' })).toBeTruthy();
    await painted();
    expect(document.activeElement).toBe(tab);
  });
});

describe('the time', () => {
  const goOn = async (minutes: number): Promise<void> => {
    // The clock is looked at from then on.
    await painted();
    vi.setSystemTime(Date.now() + minutes * 60_000);
    await act(() => void vi.advanceTimersByTime(20_000));
  };

  it('of a point that has minutes is told, begins with the next point anew, and goes on in another tab', async () => {
    POINTS[0] = point('timed', 'Launch', { minutes: 10 });
    await talk();
    expect(screen.getByText('0 of 10 min')).toBeTruthy();
    // A minute of these was before the start.
    await goOn(5);
    const told = screen.getByText('4 of 10 min');
    expect(told.closest('[aria-live], [role="status"]')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Prepare' }));
    await screen.findByRole('textbox', { name: 'Objective' });
    await goOn(3);
    fireEvent.click(screen.getByRole('button', { name: 'Talk' }));
    expect(await screen.findByText('7 of 10 min')).toBeTruthy();
    await alt('KeyL');
    expect(screen.queryByText(/of 10 min/)).toBeNull();
  });

  it('says how much it runs over', async () => {
    await talk();
    await goOn(11);
    expect(screen.getByText('20 min left')).toBeTruthy();
    await goOn(25);
    fireEvent.click(screen.getByRole('button', { name: 'Talk' }));
    expect(await screen.findByText('5 min over')).toBeTruthy();
  });
});

describe('what is agreed while talking', () => {
  const line = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
  const write = (name: string, text: string): void => {
    fireEvent.input(line(name), { target: { value: text } });
    line(name).form?.requestSubmit();
  };

  it('has a line for a decision and one for a follow-up, each behind its button and its key', async () => {
    await talk();
    expect(screen.queryByRole('textbox', { name: /^Add/ })).toBeNull();
    await alt('KeyD');
    expect(document.activeElement).toBe(line('Add decision'));
    await act(() => { write('Add decision', 'Bima leads the launch'); });
    expect(sent).toContainEqual({ name: 'decision.add', request: expect.objectContaining({ text: 'Bima leads the launch', agreedIn: 'session', personId: 'bima' }) as unknown });
    expect(document.activeElement).toBe(line('Add decision'));
    await alt('KeyF');
    await waitFor(() => expect(document.activeElement).toBe(line('Add follow-up')));
    expect(screen.queryByRole('textbox', { name: 'Add decision' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Follow-up', expanded: true }));
    expect(screen.queryByRole('textbox', { name: /^Add/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Decision' }));
    await waitFor(() => expect(document.activeElement).toBe(line('Add decision')));
  });

  it('stays in sight while it is unfinished, also when one comes back', async () => {
    await talk();
    await alt('KeyD');
    fireEvent.input(line('Add decision'), { target: { value: 'Bima le' } });
    await alt('KeyF');
    expect(line('Add decision').value).toBe('Bima le');
    fireEvent.click(screen.getByRole('button', { name: 'Prepare' }));
    await screen.findByRole('textbox', { name: 'Objective' });
    fireEvent.click(screen.getByRole('button', { name: 'Talk' }));
    await screen.findByText('Point 1 of 3');
    expect(line('Add decision').value).toBe('Bima le');
  });
});

describe('the note of a point', () => {
  const box = (text = 'Launch'): HTMLTextAreaElement => screen.getByRole('textbox', { name: `Note: ${text}` });
  const edits = (): object[] => sent.flatMap(({ name, request }) => (name === 'point.edit' ? [request] : []));
  const write = (text: string): void => {
    box().focus();
    fireEvent.input(box(), { target: { value: text } });
  };

  it('saves itself, private until told otherwise; who sees it goes with the text', async () => {
    await talk();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Private note' }).checked).toBe(true);
    write('Needs Dewi');
    await waitFor(() => expect(edits()).toContainEqual(expect.objectContaining({ id: 'a', note: 'Needs Dewi', base: 1 })));
    fireEvent.click(screen.getByRole('radio', { name: 'In the summary' }));
    await waitFor(() => expect(edits().at(-1)).toMatchObject({ id: 'a', note: '', sharedNote: 'Needs Dewi' }));
    expect(box().value).toBe('Needs Dewi');
    // The next one begins as the last was chosen.
    await alt('KeyN');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'In the summary' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'Private note' }));
  });

  it('that is still being typed is kept with its point when one goes on', async () => {
    await talk();
    write('Half a th');
    await alt('KeyN');
    await waitFor(() => expect(edits()).toContainEqual(expect.objectContaining({ id: 'a', note: 'Half a th' })));
    expect(box('Time off').value).toBe('');
  });

  it('of a private point is private', async () => {
    POINTS[0] = point('a', 'Launch', { isPrivate: true });
    await talk();
    expect(screen.queryByRole('radio', { name: 'In the summary' })).toBeNull();
    expect(screen.getByText('Only you see it: the point is private.')).toBeTruthy();
  });
});

describe('the line on listening', () => {
  it('is another one with each point, can be hidden for good, and asked for again', async () => {
    await talk();
    expect(screen.getByText('Ask before you answer.')).toBeTruthy();
    await alt('KeyN');
    expect(screen.getByText('Say back what you heard.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Hide: Listening' }));
    expect(screen.queryByText('Say back what you heard.')).toBeNull();
    cleanup();
    await talk();
    expect(screen.queryByText('Ask before you answer.')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Listening' }));
    expect(screen.getByText('Ask before you answer.')).toBeTruthy();
  });
});

describe('what is private', () => {
  const cover = (): HTMLElement | null => screen.queryByRole('button', { name: 'Note: Launch: blurred, press to show' });
  const isCovered = (): boolean => screen.getByRole('textbox', { name: 'Note: Launch' }).closest('[inert]') !== null;
  beforeEach(() => { POINTS[0] = point('a', 'Launch', { note: 'Worried' }); });

  it('is blurred while one talks, until it is pressed, and again when it is left', async () => {
    await talk();
    expect(isCovered()).toBe(true);
    fireEvent.click(cover() ?? document.body);
    expect(isCovered()).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Note: Launch' }));
    await act(() => { screen.getByRole('textbox', { name: 'Park for next time' }).focus(); });
    expect(isCovered()).toBe(true);
  });

  it('is covered by one key while it is written, and the focus stays at it', async () => {
    await talk();
    fireEvent.click(cover() ?? document.body);
    await alt('KeyB');
    expect(isCovered()).toBe(true);
    expect(document.activeElement).toBe(cover());
    await alt('KeyB');
    expect(isCovered()).toBe(false);
  });

  it('and what was said of it holds in the other tabs', async () => {
    await talk();
    const blur = screen.getByRole('button', { name: 'Blur' });
    expect(blur.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(blur);
    expect(isCovered()).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Prepare' }));
    expect((await screen.findByRole('button', { name: 'Blur' })).getAttribute('aria-pressed')).toBe('false');
    await alt('KeyB');
    fireEvent.click(screen.getByRole('button', { name: 'Talk' }));
    await screen.findByText('Point 1 of 3');
    expect(isCovered()).toBe(true);
  });

  it('has no cover where nothing is written', async () => {
    POINTS[0] = point('a', 'Launch');
    await talk();
    expect(cover()).toBeNull();
  });

  it('point is blurred itself', async () => {
    POINTS[0] = point('a', 'Raise', { isPrivate: true });
    await talk();
    expect(screen.getByText('Raise').closest('[inert]')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Private: blurred, press to show' }));
    expect(screen.getByText('Raise').closest('[inert]')).toBeNull();
  });
});

describe('what leads off the subject', () => {
  const line = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Park for next time' });
  const enter = (): void => { fireEvent.submit(line().form ?? line()); };

  it('is parked by one key and Enter, which leads back to what was being written', async () => {
    await talk();
    const notes = screen.getByRole('textbox', { name: 'Private notes' });
    notes.focus();
    await alt('KeyP');
    expect(document.activeElement).toBe(line());
    fireEvent.input(line(), { target: { value: 'Office move' } });
    enter();
    expect(sent).toContainEqual({ name: 'point.add', request: expect.objectContaining({ text: 'Office move', parkedIn: 'session', sessionId: 'session' }) as unknown });
    await waitFor(() => expect(line().value).toBe(''));
    expect(document.activeElement).toBe(notes);
    expect(screen.getByText('Parked for next time')).toBeTruthy();
    // On this session's agenda there are as many as before.
    expect(screen.getByText('Point 1 of 3')).toBeTruthy();
  });

  it('is not parked empty', async () => {
    await talk();
    fireEvent.input(line(), { target: { value: '  ' } });
    enter();
    expect(sent.filter(({ name }) => name === 'point.add')).toEqual([]);
  });

  it('can be the point that it is about: the next one comes up, and Undo brings it back', async () => {
    await talk();
    fireEvent.click(screen.getByRole('button', { name: 'Park' }));
    await waitFor(() => expect(now()).toBe('Time off'));
    expect(screen.getByText('Point 1 of 2')).toBeTruthy();
    expect(sent).toContainEqual({ name: 'point.edit', request: expect.objectContaining({ id: 'a', parkedIn: 'session' }) as unknown });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(now()).toBe('Launch'));
    expect(sent.at(-1)).toMatchObject({ name: 'point.edit', request: { id: 'a', parkedIn: null } });
  });
});

describe('when the meeting begins', () => {
  const begin = async (): Promise<void> => {
    vi.setSystemTime(Date.parse(START) + 1000);
    await act(() => void vi.advanceTimersByTime(20_000));
  };

  it('the talk opens by itself', async () => {
    render(<InEnglish><Panel /></InEnglish>);
    (await screen.findByRole('textbox', { name: 'Objective' })).blur();
    await painted();
    (document.activeElement as HTMLElement | null)?.blur();
    await begin();
    expect(await screen.findByText('Point 1 of 3')).toBeTruthy();
    await painted();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('but not while somebody is typing', async () => {
    render(<InEnglish><Panel /></InEnglish>);
    (await screen.findByRole('textbox', { name: 'Objective' })).focus();
    await painted();
    await begin();
    expect(screen.queryByText('Point 1 of 3')).toBeNull();
  });
});
