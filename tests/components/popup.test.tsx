import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/entrypoints/popup/popup.tsx';
import { addDays } from '@/utils/dates/local-date.ts';
import { BIMA, followUp, InEnglish } from './page.tsx';
import { Background, box, headings, names, NOW, ORDER, row, showPopup } from './popup-page.tsx';

vi.mock('@/utils/messaging/client.ts', () => ({ ask: vi.fn(), onAnnouncement: vi.fn() }));

let background: Background;
beforeEach(() => {
  background = new Background();
});
afterEach(cleanup);

describe('the list', () => {
  it('shows the groups in order, each with its count; theirs wait even when overdue', async () => {
    await showPopup();
    expect(headings()).toEqual(['Overdue 1', 'Today 2', 'Upcoming 1', 'Waiting for others 1']);
    expect(names()).toEqual(ORDER);
    expect(within(row('Interview notes')).getByText('Waiting for Bima Prakoso').dir).toBe('auto');
    expect(within(row('Send the budget draft')).getByText('2 days late')).toBeTruthy();
  });

  it('says what the next step is when nothing is outstanding', async () => {
    background.stored = [];
    await showPopup();
    expect(headings()).toEqual(['Nothing outstanding']);
    expect(screen.getByText(/click Prepare\.$/)).toBeTruthy();
  });

  it('follows what is changed elsewhere', async () => {
    await showPopup();
    background.stored = background.stored.filter(({ id }) => id === 'a');
    await background.announceChanged();
    await waitFor(() => expect(names()).toEqual(['Reply about the dates']));
  });

  it('shows the newest reading, however late an older one comes', async () => {
    await showPopup();
    const late: ((view: unknown) => void)[] = [];
    background.handle.mockImplementationOnce(() => new Promise((resolve) => late.push(resolve)));
    await background.announceChanged();
    background.stored = [];
    await background.announceChanged();
    await screen.findByText('Nothing outstanding');
    await act(async () => { late[0]?.({ followUps: [followUp('old', 'Old')], people: [BIMA], defaultDue: {}, next: null }); await Promise.resolve(); });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('checking off', () => {
  it('shows at once, is confirmed by the answer, and moves nothing', async () => {
    await showPopup();
    let confirm = (): void => undefined;
    background.handle.mockImplementationOnce((name, request) => new Promise((resolve) => { confirm = () => resolve(background.answer(name, request)); }));
    fireEvent.click(box('Reply about the dates'));
    await waitFor(() => expect(screen.getByText('Reply about the dates').classList.contains('done')).toBe(true));
    expect(screen.getByRole('status').textContent).toBe('');
    await act(async () => { confirm(); await Promise.resolve(); });
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Marked doneUndo'));
    await waitFor(() => expect(background.handle).toHaveBeenLastCalledWith('outstanding.read', {}));
    expect(names()).toEqual(ORDER);
    expect(headings()).toContain('Today 1');
  });

  it('goes back when it was not background.stored, says what was kept, and can be tried again', async () => {
    await showPopup();
    background.failing('storage', 'followUp.edit');
    fireEvent.click(box('Find the book'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/What was saved before is safe/);
    expect(box('Find the book').checked).toBe(false);
    await background.announceChanged();
    await act(async () => { await Promise.resolve(); });
    expect(screen.getByRole('alert')).toBeTruthy();
    background.handle.mockImplementation((name, request) => background.answer(name, request));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(box('Find the book').checked).toBe(true));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    await screen.findByRole('button', { name: 'Undo' });
  });

  it.each([
    ['the button', () => fireEvent.click(screen.getByRole('button', { name: 'Undo' }))],
    ['Ctrl+Z', () => fireEvent.keyDown(box('Find the book'), { key: 'z', ctrlKey: true })],
    ['Cmd+Z', () => fireEvent.keyDown(box('Find the book'), { key: 'z', metaKey: true })],
  ])('is undone by %s', async (_, undo) => {
    await showPopup();
    fireEvent.click(box('Find the book'));
    await screen.findByRole('button', { name: 'Undo' });
    // The toast listens after it was painted.
    await act(async () => { await new Promise((resolve) => setTimeout(resolve, 50)); });
    undo();
    await waitFor(() => expect(background.stored.find(({ id }) => id === 'b')?.doneAt).toBeNull());
    await waitFor(() => expect(box('Find the book').checked).toBe(false));
    expect(names()).toEqual(ORDER);
  });
});

describe('changing an item', () => {
  const dueField = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>('Due date');
  const open = async (name: string): Promise<HTMLInputElement> => {
    fireEvent.click(within(row(name)).getByRole('button', { name: /Change due date$/ }));
    await waitFor(() => expect(document.activeElement).toBe(dueField()));
    return dueField();
  };

  it('gives it another day by Enter, once, and the focus goes with it to the other group', async () => {
    await showPopup();
    const field = await open('Send the budget draft');
    field.value = addDays(NOW, 3);
    fireEvent.change(field);
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.blur(field);
    await waitFor(() => expect(headings()).toEqual(['Today 2', 'Upcoming 2', 'Waiting for others 1']));
    expect(background.handle.mock.calls.filter(([name]) => name === 'followUp.edit')).toEqual([['followUp.edit', expect.objectContaining({ id: 'late', due: addDays(NOW, 3) })]]);
    await waitFor(() => expect(document.activeElement?.closest('li')).toBe(row('Send the budget draft')));
  });

  it.each(['Escape', 'Enter'])('leaves the day as it was by %s when there is nothing to save', async (key) => {
    await showPopup();
    const field = await open('Find the book');
    field.value = key === 'Escape' ? addDays(NOW, 3) : '';
    fireEvent.keyDown(field, { key });
    await waitFor(() => expect(document.activeElement).toBe(within(row('Find the book')).getByRole('button', { name: 'Today. Change due date' })));
    expect(background.handle).not.toHaveBeenCalledWith('followUp.edit', expect.anything());
  });

  it('saves a picked day at once, one that is being typed not before it is left', async () => {
    await showPopup();
    fireEvent.click(within(row('Find the book')).getByRole('button', { name: /Change due date$/ }), { detail: 1 });
    const picked = await screen.findByLabelText<HTMLInputElement>('Due date');
    picked.value = addDays(NOW, 1);
    fireEvent.change(picked);
    await waitFor(() => expect(background.handle).toHaveBeenCalledWith('followUp.edit', expect.objectContaining({ id: 'b', due: addDays(NOW, 1) })));
    const typed = await open('Ask finance');
    fireEvent.keyDown(typed, { key: '1' });
    typed.value = addDays(NOW, 9);
    fireEvent.change(typed);
    expect(background.handle).not.toHaveBeenCalledWith('followUp.edit', expect.objectContaining({ id: 'later' }));
    fireEvent.blur(typed);
    await waitFor(() => expect(background.handle).toHaveBeenCalledWith('followUp.edit', expect.objectContaining({ id: 'later', due: addDays(NOW, 9) })));
  });

  it('deletes it with undo, and the focus goes to the next', async () => {
    await showPopup();
    fireEvent.click(screen.getByRole('button', { name: 'More: Find the book' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete: Find the book' }));
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'Find the book' })).toBeNull());
    expect(document.activeElement).toBe(box('Ask finance'));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(names()).toEqual(ORDER));
  });
});

describe('the keyboard', () => {
  it('goes from item to item by the arrows, over the groups', async () => {
    await showPopup();
    box('Find the book').focus();
    fireEvent.keyDown(box('Find the book'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(box('Ask finance'));
    fireEvent.keyDown(box('Ask finance'), { key: 'ArrowUp' });
    fireEvent.keyDown(box('Find the book'), { key: 'ArrowUp' });
    expect(document.activeElement).toBe(box('Reply about the dates'));
  });

  it('reaches the field by / and leaves it by Escape', async () => {
    await showPopup();
    const field = screen.getByRole('textbox', { name: 'Add follow-up' });
    box('Find the book').focus();
    expect(fireEvent.keyDown(box('Find the book'), { key: '/' })).toBe(false);
    expect(document.activeElement).toBe(field);
    expect(fireEvent.keyDown(field, { key: '/' })).toBe(true);
    fireEvent.keyDown(field, { key: 'Escape', isComposing: true });
    expect(document.activeElement).toBe(field);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(document.activeElement).not.toBe(field);
  });
});

describe('what goes wrong', () => {
  it.each([
    ['newer-database', /update the extension/],
    ['storage', /free some space/],
    ['unreachable', /reload this page/],
  ] as const)('says it when the list cannot be read (%s), and shows it after another try', async (code, sentence) => {
    background.failing(code, 'outstanding.read');
    render(<InEnglish><Popup /></InEnglish>);
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    background.handle.mockImplementation((name, request) => background.answer(name, request));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('checkbox', { name: 'Find the book' });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('adds a line once, though its first answer was lost', async () => {
    await showPopup();
    background.failing('unreachable', 'followUp.add');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Add follow-up' });
    fireEvent.input(field, { target: { value: 'Send it to Bima' } });
    const form = field.closest('form') ?? field;
    fireEvent.submit(form);
    await screen.findByRole('alert');
    expect(field.value).toBe('Send it to Bima');
    background.handle.mockImplementation((name, request) => background.answer(name, request));
    // Enter counts again as soon as the first is over.
    await waitFor(() => {
      fireEvent.submit(form);
      expect(field.value).toBe('');
    });
    const ids = background.handle.mock.calls.filter(([name]) => name === 'followUp.add').map(([, request]) => [request['id'], request['mutation']]);
    expect(ids).toHaveLength(2);
    expect(ids[1]).toEqual(ids[0]);
  });
});

describe('a new person', () => {
  it('is said when it could not be added, and is made once', async () => {
    await showPopup();
    background.failing('unreachable', 'person.add');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Add follow-up' });
    fireEvent.input(field, { target: { value: 'Book a room' } });
    fireEvent.submit(field.closest('form') ?? field);
    const name = await screen.findByRole('textbox', { name: 'New person' });
    fireEvent.input(name, { target: { value: 'Citra' } });
    fireEvent.keyDown(name, { key: 'Enter' });
    await screen.findByRole('alert');
    expect(field.value).toBe('Book a room');
    background.handle.mockImplementation((what, request) => (what === 'person.add' ? Promise.resolve({ ...BIMA, ...request }) : background.answer(what, request)));
    await waitFor(() => {
      fireEvent.keyDown(name, { key: 'Enter' });
      expect(field.value).toBe('');
    });
    const made = background.handle.mock.calls.filter(([what]) => what === 'person.add').map(([, request]) => request['id']);
    expect(new Set(made).size).toBe(1);
    expect(background.handle).toHaveBeenCalledWith('followUp.add', expect.objectContaining({ text: 'Book a room', personId: made[0] }));
  });
});

describe('the language', () => {
  it('is switched through the preferences', async () => {
    await showPopup();
    expect(screen.getByRole('button', { name: 'EN English' }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'ID Indonesia' }));
    expect(background.handle).toHaveBeenCalledWith('preferences.write', { language: 'id' });
  });
});
