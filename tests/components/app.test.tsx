import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '@/entrypoints/app/app.tsx';
import { parseHash, hashOf } from '@/entrypoints/app/address.ts';
import { askCalendar } from '@/entrypoints/app/diagnostics/ask-calendar.ts';
import { ROOMS } from '@/entrypoints/app/rooms.ts';
import { en } from '@/utils/i18n/en.ts';
import { ask, onAnnouncement } from '@/utils/messaging/client.ts';
import { Failure } from '@/utils/messaging/failure.ts';
import { BIMA, InEnglish, followUp, point } from './page.tsx';
import { answerQueries, type Stores } from './records.ts';

vi.mock('@/entrypoints/app/diagnostics/ask-calendar.ts', () => ({ askCalendar: vi.fn() }));
vi.mock('@/utils/messaging/client.ts', () => ({ ask: vi.fn(), onAnnouncement: vi.fn() }));

const AYU = { ...BIMA, id: 'ayu', name: 'Ayu Lestari', callName: null, relationship: null, addresses: ['ayu@example.com'] };
const handle = vi.fn<(name: string, request: Record<string, unknown>) => unknown>();
let answers: Record<string, unknown> = {};
let stores: Stores;

beforeEach(() => {
  stores = {
    people: [BIMA, AYU],
    followUps: [followUp('a', 'Send the draft'), followUp('b', 'Interview notes', { owner: 'them' })],
    points: [point('c', 'Time off')],
  };
  answers = {
    'backup.state': { exportedAt: null, putOffAt: null, undo: null },
    'person.edit': BIMA,
  };
  handle.mockReset().mockImplementation((name) => answers[name] ?? null);
  vi.mocked(ask).mockImplementation((name, request) => Promise.resolve().then(() => ('queries' in request ? answerQueries(stores, request) : handle(name, request))) as never);
  vi.mocked(onAnnouncement).mockReturnValue(() => undefined);
  location.hash = '';
});
afterEach(cleanup);

async function show(hash: string, heading: string): Promise<void> {
  location.hash = hash;
  render(<InEnglish><App /></InEnglish>);
  await screen.findByRole('heading', { level: 1, name: heading });
}

async function go(hash: string): Promise<void> {
  await act(async () => {
    location.hash = hash;
    dispatchEvent(new HashChangeEvent('hashchange'));
    await Promise.resolve();
  });
}

describe('the address', () => {
  it.each([
    ['', { room: '', rest: '' }],
    ['#people', { room: 'people', rest: '' }],
    ['#/people', { room: 'people', rest: '' }],
    ['#people/a%2Fb', { room: 'people', rest: 'a/b' }],
    ['#people/a/b', { room: 'people', rest: 'a/b' }],
    ['#people/%', { room: 'people', rest: '%' }],
  ])('%s', (hash, address) => expect(parseHash(hash)).toEqual(address));
  it('is read as it was written', () => expect(parseHash(hashOf('people', 'é/ %'))).toEqual({ room: 'people', rest: 'é/ %' }));
});

describe('the navigation', () => {
  it('names every room and says where one is', async () => {
    await show('#trash', 'Trash');
    const links = within(screen.getByRole('navigation', { name: 'Rooms' })).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(ROOMS.filter(({ isHidden }) => !isHidden).map(({ title }) => en.app[title]));
    expect(links.filter((link) => link.getAttribute('aria-current') === 'page').map((link) => link.textContent)).toEqual(['Trash']);
    expect(document.title).toBe('Trash · Empat Mata');
  });
  it('moves the focus to the heading of another room, but not at the start', async () => {
    await show('', 'People');
    expect(document.activeElement).toBe(document.body);
    await go('#trash');
    expect(document.activeElement?.textContent).toBe('Trash');
  });
  it('says so when there is no such room', async () => {
    await show('#nowhere', 'There is no such page. Choose one from the list.');
  });
  it('has a path for each room that no other has', () => expect(new Set(ROOMS.map(({ path }) => path)).size).toBe(ROOMS.length));
});

describe('people', () => {
  it('shows what is open on both sides', async () => {
    await show('#people', 'People');
    expect((await screen.findByRole('link', { name: /^Bima Prakoso/ })).textContent).toBe('Bima PrakosoBima · My report1 promise of mine · 1 promise of theirs · 1 open point');
    expect(screen.getByRole('link', { name: /^Ayu/ }).textContent).toContain('Nothing open');
  });
  it('says the one next step when nobody is there', async () => {
    stores.people = [];
    await show('#people', 'People');
    expect(await screen.findByText(/first Prepare in Google Calendar/)).toBeTruthy();
  });
  it('keeps a name that could not be stored, and sends it again as the same person', async () => {
    await show('#people', 'People');
    handle.mockImplementation((name) => {
      if (name === 'person.add') throw new Failure('storage');
      return answers[name];
    });
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a person' });
    field.value = 'Citra';
    fireEvent.submit(field.form ?? field);
    expect((await screen.findByRole('alert')).textContent).toContain('could not keep that');
    expect(field.value).toBe('Citra');
    fireEvent.submit(field.form ?? field);
    await waitFor(() => expect(handle.mock.calls.filter(([name]) => name === 'person.add').length).toBe(2));
    const [first, second] = handle.mock.calls.filter(([name]) => name === 'person.add');
    expect(second).toEqual(first);
  });
});

describe('a person', () => {
  const name = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
  it('has a rhythm, and what is to be remembered', async () => {
    await show('#people/bima', 'Bima Prakoso');
    fireEvent.change(screen.getByRole('combobox', { name: 'How often?' }), { target: { value: '14' } });
    await waitFor(() => expect(handle).toHaveBeenCalledWith('person.edit', expect.objectContaining({ id: 'bima', cadence: 14 })));
    const remember = screen.getByRole('textbox', { name: 'What to remember about Bima' });
    fireEvent.input(remember, { target: { value: 'Has twins' } });
    fireEvent.blur(remember);
    await waitFor(() => expect(handle).toHaveBeenCalledWith('person.edit', expect.objectContaining({ id: 'bima', remember: 'Has twins' })));
  });
  it('saves the name when the field is left, not before', async () => {
    await show('#people/bima', 'Bima Prakoso');
    fireEvent.input(name(), { target: { value: 'Bima P.' } });
    expect(handle).not.toHaveBeenCalledWith('person.edit', expect.anything());
    fireEvent.blur(name());
    await waitFor(() => expect(handle).toHaveBeenCalledWith('person.edit', expect.objectContaining({ id: 'bima', name: 'Bima P.' })));
  });
  it('saves what was typed when the room is left by the keyboard', async () => {
    await show('#people/bima', 'Bima Prakoso');
    fireEvent.input(name(), { target: { value: 'Bima P.' } });
    await go('#trash');
    await waitFor(() => expect(handle).toHaveBeenCalledWith('person.edit', expect.objectContaining({ name: 'Bima P.' })));
  });
  it('keeps the text in the field when it could not be stored', async () => {
    await show('#people/bima', 'Bima Prakoso');
    handle.mockImplementation((message) => {
      if (message === 'person.edit') throw new Failure('storage');
      return answers[message];
    });
    fireEvent.input(name(), { target: { value: 'Bima P.' } });
    fireEvent.blur(name());
    await screen.findByRole('alert');
    expect(name().value).toBe('Bima P.');
  });
  it('shows the promises of both', async () => {
    await show('#people/bima', 'Bima Prakoso');
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual(['My promises 1', 'Promises of Bima 1', 'To talk about 1', 'Addresses']);
  });
  it.each([
    ['no address', 'That is not an e-mail address.'],
    ['Ayu@Example.com', 'Ayu Lestari has this address. If they are one person, merge them below.'],
  ])('refuses %s as an address and keeps it in the field', async (typed, said) => {
    await show('#people/bima', 'Bima Prakoso');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Add an address' });
    field.value = typed;
    fireEvent.submit(field.form ?? field);
    expect(await screen.findByText(said)).toBeTruthy();
    expect(field.value).toBe(typed);
    expect(handle).not.toHaveBeenCalledWith('person.edit', expect.anything());
  });
  it('merged away is undone by the same change', async () => {
    await show('#people/bima', 'Bima Prakoso');
    const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Other person', hidden: true });
    list.selectedIndex = 1;
    fireEvent.change(list);
    fireEvent.click(screen.getByRole('button', { name: 'Merge', hidden: true }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    const mutation = handle.mock.calls.find(([message]) => message === 'person.merge')?.[1]['mutation'];
    await waitFor(() => expect(handle).toHaveBeenCalledWith('change.undo', { id: mutation }));
  });
});

describe('data', () => {
  const choose = async (text: string): Promise<void> => {
    await show('#data', 'Data');
    const field = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!field) throw new Error('no field for a file');
    Object.defineProperty(field, 'files', { value: [new File([text], 'backup.json')] });
    fireEvent.change(field);
  };
  it('says which record of a file is damaged, and that nothing was changed', async () => {
    await choose(JSON.stringify({ format: 'empat-mata', version: 1, preferences: {}, records: { people: [{ id: 'bima' }] } }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/^Record 1 of “People” in this file is damaged \(createdAt: .+\)\. Nothing was changed; choose another file\.$/));
    expect(handle).not.toHaveBeenCalledWith('backup.import', expect.anything());
  });
  it('offers the way back of the last import, also later', async () => {
    answers['backup.state'] = { exportedAt: null, putOffAt: null, undo: { id: 'import', at: '2026-11-20T03:00:00.000Z' } };
    await show('#data', 'Data');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo the import' }));
    await waitFor(() => expect(handle).toHaveBeenCalledWith('change.undo', { id: 'import' }));
  });
});

describe('diagnostics', () => {
  const open = async (): Promise<void> => {
    answers['diagnostics.read'] = { version: '1.2.3', schema: 6, counts: { people: 2 }, aside: [], doubts: [] };
    await show('#diagnostics', 'Diagnostics');
  };
  const rows = (): (string | null)[][] => [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
  it('says which candidate of each anchor matched on the Calendar page, also in what is copied', async () => {
    vi.mocked(askCalendar).mockResolvedValue({ open: 'popover', candidates: { title: 1, guest: 0, room: null } });
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    stores.aside = [{ id: 'x', store: 'points', key: 'x', reason: 'text: string', at: '2026-11-20T03:00:00.000Z', text: 'SECRET' }];
    await open();
    await screen.findByText('The page, and the popover of the open event');
    expect(rows()).toEqual([['title', '2'], ['guest', '1'], ['room', 'None']]);
    fireEvent.click(screen.getByRole('button', { name: 'Copy diagnostics' }));
    await screen.findByText('Copied');
    expect(copied.mock.lastCall?.[0]).not.toContain('SECRET');
    expect(copied.mock.lastCall?.[0].split('\n').slice(-5)).toEqual(['set aside 2026-11-20T03:00:00.000Z: points, text: string', 'calendar page, open event: popover', 'anchor title: candidate 2', 'anchor guest: candidate 1', 'anchor room: none']);
  });
  it('asks for an event where none is open, and looks again when one comes back', async () => {
    vi.mocked(askCalendar).mockResolvedValueOnce(null).mockResolvedValueOnce({ open: null, candidates: { chip: 0 } }).mockResolvedValueOnce({ open: 'edit-page', candidates: { editTitle: 0 } });
    await open();
    await screen.findByText(/^No Google Calendar tab answers/);
    expect(rows()).toEqual([]);
    document.dispatchEvent(new Event('visibilitychange'));
    await screen.findByText(/^No event is open/);
    expect(rows()).toEqual([['chip', '1']]);
    document.dispatchEvent(new Event('visibilitychange'));
    await screen.findByText('The page, and the edit page of the open event');
    expect(screen.queryByText(/^No event is open/)).toBeNull();
  });
});

describe('the reminder to back up', () => {
  const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
  it.each([
    ['nothing was written before this month', 20, null, null],
    ['a copy is fresh', 90, daysAgo(20), null],
    ['it was put off', 90, null, daysAgo(20)],
  ])('stays away when %s', async (_, since, exportedAt, putOffAt) => {
    stores = { people: [{ ...BIMA, createdAt: daysAgo(since), updatedAt: daysAgo(1) }] };
    answers['backup.state'] = { exportedAt, putOffAt, undo: null };
    await show('#people', 'People');
    await screen.findByRole('link', { name: /Bima/ });
    expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull();
  });
  it('is one line that can be put off', async () => {
    stores = { people: [{ ...BIMA, createdAt: daysAgo(90), updatedAt: daysAgo(1) }] };
    await show('#people', 'People');
    fireEvent.click(await screen.findByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(handle).toHaveBeenCalledWith('backup.later', {}));
  });
});

describe('the first page', () => {
  it('shows the three flows without storing anything', async () => {
    await show('#welcome', 'Good one-on-ones, in three small habits');
    fireEvent.click(screen.getByRole('button', { name: 'Prepare' }));
    expect(document.activeElement).toBe(await screen.findByRole('textbox', { name: 'Objective' }));
    fireEvent.click(screen.getByRole('button', { name: 'Pin: What went well this week?' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Pin: What went well this week?' }).getAttribute('aria-pressed')).toBe('true'));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Book a room for Friday' }));
    expect(handle.mock.calls.map(([message]) => message).filter((message) => !message.endsWith('.read') && message !== 'backup.state')).toEqual([]);
    expect(screen.getByRole('link', { name: 'Skip' }).getAttribute('href')).toBe('#people');
  });
});
