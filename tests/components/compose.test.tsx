import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { flushTyping } from '@/components/use-autosave.ts';
import { Panel } from '@/entrypoints/panel/panel.tsx';
import { agendaText } from '@/utils/domain/agenda-text.ts';
import { draftId, type Draft } from '@/utils/domain/draft.ts';
import { summaryOf } from '@/utils/domain/summary.ts';
import type { TalkingPoint } from '@/utils/domain/talking-point.ts';
import { en } from '@/utils/i18n/en.ts';
import { ask, onAnnouncement } from '@/utils/messaging/client.ts';
import type { PendingChange, Request, SessionView } from '@/utils/messaging/protocol.ts';
import { BIMA, InEnglish, MEETING, record, sessionView } from './page.tsx';
import { answerQueries } from './records.ts';

vi.mock('@/utils/messaging/client.ts', () => ({ ask: vi.fn(), onAnnouncement: vi.fn() }));

/** What a background would keep: the drafts, the texts of the session, and all that was asked for. */
let drafts: Map<string, Draft>;
let sessions: Map<string, SessionView['session']>;
let changes: PendingChange[];
/** Whether a text of the session is confirmed. */
let confirms: boolean;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T02:00:00Z'), toFake: ['Date', 'setInterval', 'clearInterval'] });
  drafts = new Map();
  sessions = new Map();
  changes = [];
  confirms = true;
  localStorage.clear();
  vi.mocked(onAnnouncement).mockReturnValue(() => undefined);
});
/** The page goes away; what is being typed is sent first, as by a page that is hidden. */
function goAway(): void {
  flushTyping();
  cleanup();
}

afterEach(() => {
  goAway();
  vi.useRealTimers();
});

/** Does one change as the background does, and answers as it does. */
function take(change: PendingChange): unknown {
  changes.push(change);
  const { name, request } = change;
  if (name === 'draft.write') {
    const id = draftId(request.sessionId, request.field);
    if (request.text) drafts.set(id, { ...record(id), personId: BIMA.id, ...request });
    else drafts.delete(id);
    return null;
  }
  if (name === 'session.edit') {
    const before = sessions.get(request.id);
    const { base: _, ...edit } = request;
    const after = { ...sessionView().session, ...before, ...edit, revision: (before?.revision ?? 1) + 1 } as SessionView['session'];
    sessions.set(request.id, after);
    return after;
  }
  return { ...record(request.id), discussedIn: null, position: 1, addedIn: 'session', doneAt: null, ...request };
}

/** Opens the panel of a session with Bima, as a fresh page. */
async function open(id = 'session', more: Partial<SessionView> = {}): Promise<void> {
  goAway();
  vi.mocked(ask).mockImplementation((name, request) => {
    if ('queries' in request) return Promise.resolve(answerQueries({ drafts: [...drafts.values()] }, request));
    if (name === 'session.open') {
      const own = [...drafts.values()].filter(({ sessionId }) => sessionId === id);
      const view = sessionView(more);
      return Promise.resolve({ ...view, session: { ...view.session, ...sessions.get(id), id }, drafts: Object.fromEntries(own.map(({ field, text }) => [field, text])) });
    }
    if (name === 'session.edit' && !confirms) return new Promise<never>(() => undefined);
    if (/\.(add|edit|write)$/.test(name)) return Promise.resolve(take({ name, request } as PendingChange)) as never;
    return Promise.resolve(null);
  });
  location.hash = `#meeting=${id}&n=1`;
  render(<InEnglish><Panel /></InEnglish>);
  await screen.findByRole('button', { name: 'Compose …' });
}

const press = async (name: string | RegExp): Promise<void> => { fireEvent.click(await screen.findByRole('button', { name })); };
const field = (name: string | RegExp): Promise<HTMLTextAreaElement> => screen.findByRole<HTMLTextAreaElement>('textbox', { name });
const write = async (name: string | RegExp, text: string): Promise<void> => { fireEvent.input(await field(name), { target: { value: text } }); };
const sheet = (): HTMLElement | null => screen.queryByRole('dialog');
async function compose(name: string): Promise<void> {
  await press('Compose …');
  fireEvent.click(await within(await screen.findByRole('dialog')).findByRole('button', { name: new RegExp(`^${name}`) }));
  await screen.findByRole('dialog', { name });
}
const leave = async (): Promise<void> => {
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(sheet()).toBeNull());
};
const undo = (): Promise<void> => act(() => void fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true }));
const stored = (): Record<string, string> => Object.fromEntries([...drafts.values()].map(({ sessionId, field: name, text }) => [`${sessionId} ${name}`, text]));
const asked = <Name extends PendingChange['name']>(name: Name): Request<Name>[] => changes.filter((change) => change.name === name).map(({ request }) => request as Request<Name>);

describe('the composers', () => {
  it('are listed with what each is for, those that fit first', async () => {
    await open('session', { person: { ...BIMA, relationship: 'client' } });
    await press('Compose …');
    const buttons = await within(await screen.findByRole('dialog', { name: 'Compose' })).findAllByRole('button');
    expect(buttons.map((button) => button.querySelector('b')?.textContent).filter(Boolean)).toEqual(['Negotiation', 'Praise', 'Feedback', 'Hard problem', 'Conflict']);
    expect(buttons[1]?.textContent).toContain('What both need');
  });

  it('are loaded when they are asked for', async () => {
    await open();
    expect(screen.queryByText(/half-done/)).toBeNull();
    expect(sheet()).toBeNull();
  });
});

describe('feedback', () => {
  it('becomes one point that the other may see, and its drafts are gone', async () => {
    await open();
    await compose('Feedback');
    expect(document.activeElement).toBe(await field('Situation'));
    await write('Situation', 'On Monday, in the review');
    await write('Behaviour', 'you answered for Citra twice');
    await waitFor(() => expect(stored()).toEqual({ 'session compose feedback situation': 'On Monday, in the review', 'session compose feedback behaviour': 'you answered for Citra twice' }));
    await press('Add to the agenda');
    expect(await screen.findByRole('button', { name: 'Edit: On Monday, in the review. you answered for Citra twice.' })).toBeTruthy();
    expect(sheet()).toBeNull();
    expect(asked('point.add')).toMatchObject([{ kind: 'feedback', isPrivate: false, sessionId: 'session' }]);
    await waitFor(() => expect(stored()).toEqual({}));
    expect(screen.getByText('Added to the agenda')).toBeTruthy();
  });

  it('is taken back by one Undo, and can be gone on with', async () => {
    await open();
    await compose('Feedback');
    await write('Situation', 'On Monday');
    await press('Into my private notes');
    const note = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
    await waitFor(() => expect(note.value).toBe('Feedback\nSituation: On Monday'));
    await undo();
    await waitFor(() => expect(note.value).toBe(''));
    await press('Feedback, half-done');
    expect((await field('Situation')).value).toBe('On Monday');
  });

  it('is added below what the note holds, and what is written meanwhile stays when it is taken back', async () => {
    await open();
    const note = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
    // The pause of its saving has not passed when the composer adds to it.
    fireEvent.input(note, { target: { value: 'Before' } });
    note.blur();
    await compose('Praise');
    await write('Situation', 'On Monday');
    await press('Into my private notes');
    await waitFor(() => expect(sessions.get('session')?.note).toBe('Before\n\nPraise\nSituation: On Monday'));
    await waitFor(() => expect(note.value).toBe('Before\n\nPraise\nSituation: On Monday'));
    fireEvent.input(note, { target: { value: `${note.value}\nAfter` } });
    await undo();
    await waitFor(() => expect(sessions.get('session')?.note).toBe('Before\nAfter'));
  });

  it('stands in the note at once, also while nothing is confirmed: what is written next does not write over it', async () => {
    confirms = false;
    await open();
    await compose('Feedback');
    await write('Situation', 'On Monday');
    await press('Into my private notes');
    const note = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
    await waitFor(() => expect(note.value).toBe('Feedback\nSituation: On Monday'));
  });

  it('is given a hint where it judges, which goes when it does not any more', async () => {
    await open();
    await compose('Feedback');
    await write('Behaviour', 'You are lazy');
    const hint = await screen.findByText(/“You are lazy” speaks of the person/);
    expect((await field('Behaviour')).getAttribute('aria-describedby')).toContain(hint.id);
    await write('Behaviour', 'Kamu selalu terlambat');
    await screen.findByText(/“Kamu selalu” is seldom quite true/);
    await write('Behaviour', 'You sent it on Wednesday');
    await waitFor(() => expect(screen.queryByText(/speaks of the person|seldom quite true/)).toBeNull());
  });
});

describe('what is half-done', () => {
  it('is there again after it was left, also in the next session, and is gone on with where it was begun', async () => {
    await open('first');
    await compose('Feedback');
    await write('Impact', 'The team waited');
    await leave();
    expect(await screen.findByRole('button', { name: 'Feedback, half-done' })).toBeTruthy();
    await waitFor(() => expect(Object.keys(stored())).toEqual(['first compose feedback impact']));

    await open('second');
    await press('Feedback, half-done');
    expect((await field('Impact')).value).toBe('The team waited');
    await write('Situation', 'On Monday');
    await waitFor(() => expect(stored()).toEqual({ 'first compose feedback impact': 'The team waited', 'first compose feedback situation': 'On Monday' }));
    await press('Add to the agenda');
    await waitFor(() => expect(stored()).toEqual({}));
    expect(asked('point.add')).toMatchObject([{ text: 'On Monday. The team waited.', sessionId: 'second' }]);
    expect(screen.queryByRole('button', { name: 'Feedback, half-done' })).toBeNull();
  });

  it('can be discarded, and Undo brings it back', async () => {
    await open('first');
    await compose('Hard problem');
    await write('Goal', 'Ship in May');
    await leave();
    await open('second');
    await press(/^Discard: Hard problem, half-done, begun /);
    await waitFor(() => expect(stored()).toEqual({}));
    expect(screen.queryByRole('button', { name: 'Hard problem, half-done' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Compose …' }));
    await press('Undo');
    await waitFor(() => expect(stored()).toEqual({ 'first compose coaching goal': 'Ship in May' }));
    expect(screen.getByRole('button', { name: 'Hard problem, half-done' })).toBeTruthy();
  });

  it('is there in Talk, too', async () => {
    await open();
    await compose('Conflict');
    await write('What it is about', 'Who does the dishes');
    await leave();
    await waitFor(() => expect(Object.keys(stored())).toHaveLength(1));
    await press('Talk');
    await screen.findByRole('textbox', { name: 'Park for next time' });
    expect(await screen.findByRole('button', { name: 'Conflict, half-done' })).toBeTruthy();
  });
});

describe('a negotiation', () => {
  it.each(['Add to the agenda', 'Into the shared notes', 'Into my private notes', 'To the agenda, only for me'])('never shows my alternative to the other: %s', async (where) => {
    await open();
    await compose('Negotiation');
    await write('Options', 'Two deliveries');
    await write('My alternative', 'Ask the other vendor');
    expect(screen.getByText('“My alternative” stays with you, whatever you choose.')).toBeTruthy();
    await press(where);
    await waitFor(() => expect(stored()).toEqual({}));
    const points = asked('point.add').map((request) => ({ ...record(request.id), ...request, addedIn: 'session', discussedIn: null, position: 1 }) as TalkingPoint);
    const session = sessions.get('session') ?? sessionView().session;
    const { text: agenda } = agendaText(points, 'Agenda', en.kinds);
    const { text: summary } = summaryOf({ session, meeting: null, points: points.map((one) => ({ ...one, discussedIn: 'session' })), decisions: [], followUps: [] }, {
      title: 'Summary', objective: '', discussed: '', agreed: '', followUps: '', notes: '', kinds: en.kinds, owners: { me: '', them: '' }, day: String,
    });
    expect(`${agenda}${summary}`).not.toContain('other vendor');
    expect(`${JSON.stringify(points)}${session.note}`).toContain('Ask the other vendor');
  });

  it('makes follow-ups with owner and day, and decisions, and one Undo takes all back', async () => {
    await open();
    await compose('Negotiation');
    await write('What is agreed, 1', 'Send the contract');
    await write('What is agreed, 2', 'Sign it');
    fireEvent.change(await screen.findByRole('combobox', { name: 'Who does it, 2' }), { target: { value: 'them' } });
    await write('What is agreed, 3', 'Prices hold for a year');
    fireEvent.change(await screen.findByRole('combobox', { name: 'Who does it, 3' }), { target: { value: 'both' } });
    expect(screen.getAllByRole('button', { name: /Change due date$/ })).toHaveLength(2);
    await press('Add what was agreed');
    await waitFor(() => expect(asked('decision.add')).toMatchObject([{ text: 'Prices hold for a year', agreedIn: 'session' }]));
    expect(asked('followUp.add')).toMatchObject([
      { text: 'Send the contract', owner: 'me', due: '2026-12-01', agreedIn: 'session' },
      { text: 'Sign it', owner: 'them', due: '2026-12-01' },
    ]);
    await screen.findByRole('checkbox', { name: 'Sign it' });
    await undo();
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'Sign it' })).toBeNull());
    await waitFor(() => expect(asked('decision.edit')).toMatchObject([{ deleted: true }]));
    expect(asked('followUp.edit')).toHaveLength(2);
  });
});

describe('a conflict', () => {
  const key = (): Promise<void> => act(() => void fireEvent.keyDown(document.activeElement ?? document.body, { code: 'KeyS', altKey: true }));
  const now = (): string => document.querySelector('.who-speaks')?.textContent.trim() ?? '';
  const later = async (ms: number): Promise<void> => {
    vi.setSystemTime(Date.now() + ms);
    await act(() => void vi.advanceTimersByTime(250));
  };

  it('asks for ways out only when both sides were said back, which one key can say', async () => {
    await open();
    await compose('Conflict');
    expect(screen.queryByRole('textbox', { name: 'Ways out' })).toBeNull();
    expect(screen.getByText('Ways out come once both sides were said back.')).toBeTruthy();
    await key();
    expect(now()).toBe('Bima speaks. You listen.');
    await key();
    expect(now()).toBe('You say back what you heard.');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^I have said it back/ }).checked).toBe(false);
    await key();
    expect(now()).toBe('You speak. Bima listens.');
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^I have said it back/ }).checked).toBe(true));
    expect(screen.queryByRole('textbox', { name: 'Ways out' })).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Bima has said it back/ }));
    expect(await field('Ways out')).toBeTruthy();
    await press('Stop');
  });

  it('goes on while its sheet is closed, until it is put somewhere', async () => {
    await open();
    await compose('Conflict');
    await key();
    await key();
    await key();
    expect(now()).toBe('You speak. Bima listens.');
    await leave();
    vi.setSystemTime(Date.now() + 50_000);
    await compose('Conflict');
    expect(now()).toBe('You speak. Bima listens.');
    expect(document.querySelector('.turns [role="timer"]')?.textContent).toBe('70 s');
    await write('What it is about', 'The desk');
    await press('Add to the agenda');
    await waitFor(() => expect(sheet()).toBeNull());
    await compose('Conflict');
    expect(screen.getByRole('button', { name: /^Begin: Bima/ })).toBeTruthy();
  });

  it('gives two minutes by the clock, right after sleep, too, and stops nobody', async () => {
    await open();
    await compose('Conflict');
    await press(/^Begin: Bima/);
    const timer = (): string | null => document.querySelector('.turns [role="timer"]')?.textContent ?? null;
    expect(timer()).toBe('2 min');
    await later(50_000);
    expect(timer()).toBe('70 s');
    await later(3_600_000);
    expect(timer()).toBe('');
    expect(now()).toBe('Bima speaks. You listen. The time is over. Finish the sentence.');
    await press('Stop');
    expect(screen.getByRole('button', { name: /^Begin: Bima/ })).toBeTruthy();
  });

  it('keeps the keys of the talk below from acting', async () => {
    await open('session', { meeting: { ...MEETING, start: '2026-11-24T01:50:00.000Z', end: '2026-11-24T02:30:00.000Z' }, points: [{ ...record('a'), personId: BIMA.id, kind: 'topic', text: 'Launch', questionId: null, addedIn: 'session', discussedIn: null, position: 1 }] });
    await press('Talk');
    await screen.findByRole('textbox', { name: 'Park for next time' });
    await compose('Conflict');
    await act(() => void fireEvent.keyDown(document.body, { code: 'KeyN', altKey: true }));
    expect(asked('point.edit')).toEqual([]);
    await leave();
    await act(() => void fireEvent.keyDown(document.body, { code: 'KeyN', altKey: true }));
    await waitFor(() => expect(asked('point.edit')).toMatchObject([{ id: 'a', discussedIn: 'session' }]));
  });
});

it('a problem: the causes before the options, as an obstacle, and the next step as a follow-up along with it', async () => {
  await open();
  await compose('Hard problem');
  const names = [...screen.getByRole('dialog').querySelectorAll('label')].map((label) => label.textContent);
  expect(names).toEqual(['Goal', 'How it is now', 'What hinders', 'Options']);
  await write('What hinders', 'No test machine');
  await write('Options', 'Rent one');
  await write('What is agreed, 1', 'Ask for the price');
  const line = await field('What is agreed, 1');
  line.focus();
  fireEvent.keyDown(line, { key: 'Enter' });
  expect(document.activeElement).toBe(await field('What is agreed, 2'));
  expect(screen.getByText('Added along with it: 1 follow-up')).toBeTruthy();
  await press('Add to the agenda');
  await waitFor(() => expect(asked('followUp.add')).toMatchObject([{ text: 'Ask for the price' }]));
  expect(asked('point.add')).toMatchObject([{ kind: 'obstacle', text: 'What hinders: No test machine' }, { kind: 'topic', text: 'Options: Rent one' }]);
  const places = asked('point.edit').map(({ position }) => position ?? 0);
  expect(places).toHaveLength(2);
  expect(places[0]).toBeLessThan(places[1] ?? 0);
});
