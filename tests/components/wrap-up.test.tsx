import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/entrypoints/panel/panel.tsx';
import type { Decision } from '@/utils/domain/decision.ts';
import type { Meeting } from '@/utils/domain/meeting.ts';
import type { TalkingPoint } from '@/utils/domain/talking-point.ts';
import { ask, onAnnouncement } from '@/utils/messaging/client.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { BIMA, followUp, InEnglish, MEETING, point, sessionView } from './page.tsx';
import { answerQueries, type Stores } from './records.ts';

vi.mock('@/utils/messaging/client.ts', () => ({ ask: vi.fn(), onAnnouncement: vi.fn() }));

const meeting: Meeting = { ...MEETING, start: '2026-11-24T03:00:00.000Z', end: '2026-11-24T03:30:00.000Z', day: '2026-11-24', other: { address: 'bima@example.com', name: 'Bima' } };
const AGREED: Decision = { id: 'd', createdAt: '', updatedAt: '', deletedAt: null, revision: 1, mutation: '', personId: BIMA.id, agreedIn: 'session', text: 'Launch moves' };
const sent: { name: string; request: Record<string, unknown> }[] = [];
const copy = vi.fn<(text: string) => Promise<void>>();
let stores: Stores;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T04:00:00Z'), toFake: ['Date'] });
  sent.length = 0;
  stores = {};
  localStorage.clear();
  copy.mockReset().mockResolvedValue(undefined);
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(copy);
  vi.mocked(onAnnouncement).mockReturnValue(() => undefined);
  location.hash = '#meeting=event&n=1';
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The panel after the meeting; what is changed is never confirmed. */
async function wrapUp(more: Partial<SessionView> = {}): Promise<void> {
  vi.mocked(ask).mockImplementation((name, request) => {
    if ('queries' in request) return Promise.resolve(answerQueries(stores, request));
    if (name === 'session.open') return Promise.resolve({ ...sessionView({ meeting, days: { session: '2026-11-24' }, ...more }), drafts: {} });
    sent.push({ name, request: { ...request } });
    return new Promise<never>(() => undefined);
  });
  render(<InEnglish><Panel /></InEnglish>);
  await screen.findByRole('textbox', { name: 'Add decision' });
}

const session = (more: object): Partial<SessionView> => ({ session: { ...sessionView().session, ...more } });
const lastOf = (name: string): Record<string, unknown> | undefined => sent.filter((one) => one.name === name).at(-1)?.request;
const undo = (): void => { fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true }); };
/** The outbox sends one change after another: the first that is never confirmed holds the rest, which the panel hands over when it goes away. */
function changes(): { name: string; request: Record<string, unknown> }[] {
  dispatchEvent(new Event('pagehide'));
  return (lastOf('changes.take')?.['changes'] ?? []) as { name: string; request: Record<string, unknown> }[];
}
const group = (name: string): HTMLElement => screen.getByRole('group', { name });
const chosen = (name: string): (string | undefined)[] => within(group(name)).getAllByRole<HTMLInputElement>('radio').filter((radio) => radio.checked).map((radio) => radio.labels?.[0]?.textContent);

describe('what was agreed', () => {
  it('is read back by person: decisions, mine, theirs, of this session only', async () => {
    await wrapUp({
      decisions: [AGREED],
      followUps: [followUp('a', 'Send the draft'), followUp('b', 'Ask the vendor', { owner: 'them' }), followUp('c', 'From before', { agreedIn: 'before' })],
    });
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent).slice(0, 3)).toEqual(['What was agreed', 'My promises', 'Promises of Bima']);
    expect(screen.getAllByRole('checkbox').map((box) => box.getAttribute('aria-label'))).toEqual(['Send the draft', 'Ask the vendor']);
    expect(await screen.findByRole('textbox', { name: 'Add follow-up' })).toBeTruthy();
  });

  it('takes one more by a line that stays, and Undo takes it back', async () => {
    await wrapUp();
    const line = screen.getByRole<HTMLInputElement>('textbox', { name: 'Add decision' });
    fireEvent.input(line, { target: { value: ' Launch moves ' } });
    fireEvent.submit(line.form ?? line);
    await screen.findByRole('button', { name: 'Edit: Launch moves' });
    expect(line.value).toBe('');
    expect(lastOf('decision.add')).toMatchObject({ text: 'Launch moves', personId: BIMA.id, agreedIn: 'session' });
    undo();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Edit: Launch moves' })).toBeNull());
  });

  it('is edited in its place, and what is deleted comes back by Undo', async () => {
    await wrapUp({ decisions: [AGREED] });
    fireEvent.click(screen.getByRole('button', { name: 'Edit: Launch moves' }));
    const field = await screen.findByRole('textbox', { name: 'Edit: Launch moves' });
    fireEvent.input(field, { target: { value: 'Launch stays' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await screen.findByRole('button', { name: 'Edit: Launch stays' });
    fireEvent.click(screen.getByRole('button', { name: 'Delete: Launch stays' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Edit: Launch stays' })).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Add decision' }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: 'Edit: Launch stays' });
    expect(changes().filter(({ name }) => name === 'decision.edit').map(({ request }) => request['text'] ?? request['deleted'])).toEqual(['Launch stays', true, false]);
  });

  it('keeps a line that was not finished', async () => {
    await wrapUp();
    fireEvent.input(screen.getByRole('textbox', { name: 'Add decision' }), { target: { value: 'Launch mo' } });
    await waitFor(() => expect(lastOf('draft.write')).toMatchObject({ field: 'decision', text: 'Launch mo' }));
  });
});

describe('what was not come to', () => {
  it('can still be marked as discussed', async () => {
    await wrapUp({ points: [point('a', 'Launch'), point('b', 'Time off', { discussedIn: 'session' })] });
    const section = screen.getByRole('heading', { name: /^Not discussed/ }).closest('section');
    expect(section && within(section).getAllByRole('checkbox')).toHaveLength(1);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Discussed: Launch' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: /^Not discussed/ })).toBeNull());
    expect(lastOf('point.edit')).toMatchObject({ id: 'a', discussedIn: 'session' });
  });

  it('and what was parked in this session is there, and can be put back', async () => {
    const parked = (id: string, text: string, more: Partial<TalkingPoint>): TalkingPoint => point(id, text, { parkedIn: 'session', ...more });
    stores = { points: [parked('a', 'Office move', {}), parked('b', 'Of another', { parkedIn: 'before' }), parked('c', 'Gone', { deletedAt: '2026-11-24T03:20:00.000Z' })] };
    await wrapUp();
    const put = await screen.findByRole('button', { name: /^Put back/ });
    expect(put.getAttribute('aria-label')).toBe('Put back on the agenda: Office move');
    fireEvent.click(put);
    expect(await screen.findByRole('checkbox', { name: 'Discussed: Office move' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Parked for next time' })).toBeNull();
    expect(lastOf('point.edit')).toMatchObject({ id: 'a', parkedIn: null });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Put back on the agenda: Office move' })).toBeTruthy();
  });
});

describe('what was parked', () => {
  it('stays while the session is read again, and goes when another tab has put it back', async () => {
    const listeners: Parameters<typeof onAnnouncement>[0][] = [];
    vi.mocked(onAnnouncement).mockImplementation((listen) => {
      listeners.push(listen);
      return () => undefined;
    });
    stores = { points: [point('a', 'Office move', { parkedIn: 'session' })] };
    await wrapUp();
    await screen.findByText('Office move');
    const announce = (): Promise<void> => act(async () => {
      for (const listen of listeners) listen({ announce: 'changed' });
      await Promise.resolve();
    });
    const never = new Promise<never>(() => undefined);
    vi.mocked(ask).mockImplementation((name) => (name === 'session.read' ? Promise.resolve(sessionView({ meeting })) : never));
    await announce();
    // The session was read, the parked ones are not yet: nothing may jump.
    expect(screen.getByText('Office move')).toBeTruthy();
    const putBack = sessionView({ meeting, points: [point('a', 'Office move', { revision: 2 })] });
    vi.mocked(ask).mockImplementation((name) => (name === 'session.read' ? Promise.resolve(putBack) : name === 'records.read' ? Promise.resolve([[]]) : never));
    await announce();
    expect(await screen.findByRole('checkbox', { name: 'Discussed: Office move' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Parked for next time' })).toBeNull();
  });
});

describe('how it went', () => {
  it('is kept answer by answer, each shown at once and taken back by Undo', async () => {
    await wrapUp(session({ objective: 'Plan January' }));
    fireEvent.click(within(group('Was the objective reached?')).getByRole('radio', { name: 'Partly' }));
    fireEvent.click(within(group('How useful was this session?')).getByRole('radio', { name: '4' }));
    fireEvent.click(within(group('Mood of the talk')).getByRole('radio', { name: '2' }));
    fireEvent.click(within(group('Did both of you get to talk?')).getByRole('radio', { name: 'No' }));
    await waitFor(() => expect(chosen('Did both of you get to talk?')).toEqual(['No']));
    expect(chosen('How useful was this session?')).toEqual(['4']);
    const answers = changes().filter(({ name }) => name === 'session.edit').map(({ request: { id: _, mutation: __, ...rest } }) => rest);
    expect(answers).toEqual([{ reached: 'partly' }, { rating: 4 }, { mood: 2 }, { bothTalked: false }]);
    undo();
    await waitFor(() => expect(chosen('Did both of you get to talk?')).toEqual([]));
    undo();
    await waitFor(() => expect(chosen('Mood of the talk')).toEqual([]));
    expect(chosen('Was the objective reached?')).toEqual(['Partly']);
  });

  it('shows what was answered before, and does not ask for an objective that nobody set', async () => {
    await wrapUp(session({ rating: 5, mood: null, bothTalked: true, wentWell: 'Open talk' }));
    expect([chosen('How useful was this session?'), chosen('Mood of the talk'), chosen('Did both of you get to talk?')]).toEqual([['5'], [], ['Yes']]);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What went well?' }).value).toBe('Open talk');
    expect(screen.queryByRole('group', { name: 'Was the objective reached?' })).toBeNull();
  });

  it('saves its lines by themselves', async () => {
    await wrapUp();
    fireEvent.input(screen.getByRole('textbox', { name: 'What could go better?' }), { target: { value: 'Start on time' } });
    await waitFor(() => expect(lastOf('session.edit')).toMatchObject({ id: 'session', base: 1, toImprove: 'Start on time' }));
  });
});

describe('the end', () => {
  it('is said once, and Undo asks again', async () => {
    await wrapUp();
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Done' })).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
    expect(lastOf('session.edit')).toMatchObject({ id: 'session', wrappedAt: '2026-11-24T04:00:00.000Z' });
    expect(screen.getByRole('textbox', { name: 'Add decision' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Done' })).toBeTruthy();
    expect(changes().at(-1)).toMatchObject({ name: 'session.edit', request: { wrappedAt: null } });
  });

  it('can be skipped, as long as nothing was answered', async () => {
    await wrapUp();
    fireEvent.click(screen.getByRole('button', { name: 'Skip' }));
    await screen.findByText('Skipped');
    expect(lastOf('session.edit')).toMatchObject({ wrappedAt: '2026-11-24T04:00:00.000Z' });
    cleanup();
    await wrapUp(session({ rating: 3 }));
    expect(screen.getByRole('button', { name: 'Done' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Skip' })).toBeNull();
  });
});

describe('the summary', () => {
  const talked = { discussedIn: 'session' };
  const parts: Partial<SessionView> = {
    ...session({ objective: 'Plan January', sharedNote: 'Bring a chart', note: 'SECRET', rating: 1, wentWell: 'SECRET' }),
    points: [point('a', 'Launch', talked), point('b', 'SECRET', { ...talked, isPrivate: true })],
    decisions: [AGREED],
    followUps: [followUp('f', 'Send it', { owner: 'them', createdAt: '2026-11-30T03:20:00.000Z' })],
  };
  const TEXT = 'Summary of our 1:1, Tue 24 Nov\n\nDiscussed\n- Launch\n\nAgreed\n- Launch moves\n\nFollow-ups\n- Bima: Send it (Tue 1 Dec)\n\nNotes\nBring a chart\n';

  it('is copied as text and as Markdown, and says what is left out', async () => {
    await wrapUp(parts);
    expect(screen.getByText('Left out: the objective, 1 private point, your notes')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Copy summary' }));
    await screen.findByText('Summary copied.');
    expect(copy.mock.lastCall).toEqual([TEXT]);
    fireEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    await waitFor(() => expect(copy.mock.lastCall?.[0]).toMatch(/^# Summary of our 1:1, Tue 24 Nov\n\n## Discussed/));
  });

  it('shows what goes out, and takes the objective with it when it is told to', async () => {
    await wrapUp(parts);
    const shown = (): string | null | undefined => screen.getByText('What goes out').nextElementSibling?.textContent;
    expect(shown()).toBe(TEXT);
    fireEvent.click(screen.getByRole('checkbox', { name: 'With the objective' }));
    await waitFor(() => expect(shown()).toBe(TEXT.replace('Nov\n\n', 'Nov\n\nObjective\nPlan January\n\n')));
    expect(screen.getByText('Left out: 1 private point, your notes')).toBeTruthy();
  });

  it('is a mail to the first address', async () => {
    await wrapUp(parts);
    const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: 'Write a mail' });
    expect(href.startsWith('mailto:bima@example.com?')).toBe(true);
    expect(new URLSearchParams(href.slice(href.indexOf('?'))).get('body')).toBe(TEXT.replaceAll('\n', '\r\n'));
    cleanup();
    await wrapUp({ ...parts, person: { ...BIMA, addresses: [] } });
    expect(screen.queryByRole('link', { name: 'Write a mail' })).toBeNull();
  });

  it('is not offered while there is nothing in it', async () => {
    await wrapUp();
    expect(screen.getByText('Nothing to copy yet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy summary' })).toBeNull();
  });
});

describe('the next session', () => {
  it('is named where the calendar knows it', async () => {
    stores = { meetings: [{ ...meeting, key: 'next', event: 'next', day: null, start: '2026-12-02T03:00:00.000Z', end: '2026-12-02T03:30:00.000Z' }] };
    await wrapUp();
    expect(await screen.findByText('Wed 2 Dec')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Propose/ })).toBeNull();
  });

  it('is proposed in Calendar otherwise, in the rhythm of the person', async () => {
    await wrapUp({ person: { ...BIMA, cadence: 14 } });
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: /^Propose/ });
    expect(Object.fromEntries(new URL(link.href).searchParams)).toEqual({ action: 'TEMPLATE', text: 'Weekly', add: 'bima@example.com', dates: '20261208T030000Z/20261208T033000Z' });
    expect(link.rel).toBe('noreferrer noopener');
  });
});

it('the wrap-up is there in Indonesian words as well', async () => {
  const { id } = await import('@/utils/i18n/id.ts');
  const { WordsContext } = await import('@/utils/i18n/words.ts');
  await wrapUp();
  cleanup();
  render(<WordsContext.Provider value={{ language: 'id', t: id }}><Panel /></WordsContext.Provider>);
  expect(await screen.findByRole('textbox', { name: 'Tambah keputusan' })).toBeTruthy();
  await act(() => Promise.resolve());
  expect(screen.getByRole('button', { name: 'Rangkum' }).getAttribute('aria-current')).toBe('true');
});
