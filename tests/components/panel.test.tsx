import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/entrypoints/panel/panel.tsx';
import { ask, onAnnouncement } from '@/utils/messaging/client.ts';
import { Failure } from '@/utils/messaging/failure.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { BIMA, followUp, InEnglish, point, sessionView } from './page.tsx';
import { answerQueries } from './records.ts';

vi.mock('@/utils/messaging/client.ts', () => ({ ask: vi.fn(), onAnnouncement: vi.fn() }));

const handle = vi.fn<(name: string, request: Record<string, unknown>) => Promise<unknown>>();

function viewOf(name: string): SessionView {
  const view = sessionView();
  return { ...view, session: { ...view.session, id: `session of ${name}` }, person: { ...BIMA, id: name, name } };
}

function goTo(hash: string): void {
  location.hash = hash;
  dispatchEvent(new Event('hashchange'));
}

beforeEach(() => {
  vi.mocked(ask).mockImplementation((name, request) => ('queries' in request ? Promise.resolve(answerQueries({}, request)) : handle(name, request)) as never);
  vi.mocked(onAnnouncement).mockReturnValue(() => undefined);
  handle.mockReset();
  location.hash = '#meeting=bima&n=1';
  localStorage.clear();
});
afterEach(cleanup);

function show(): void {
  render(<InEnglish><Panel /></InEnglish>);
}

describe('the panel', () => {
  it('moves the focus to the objective, again with every Prepare', async () => {
    handle.mockResolvedValue(viewOf('Bima'));
    show();
    const objective = await screen.findByRole('textbox', { name: 'Objective' });
    await waitFor(() => expect(document.activeElement).toBe(objective));
    objective.blur();
    await act(() => goTo('#meeting=bima&n=2'));
    await waitFor(() => expect(document.activeElement).toBe(objective));
  });

  it('saves the objective of the meeting that it was written in when another is prepared', async () => {
    handle.mockImplementation((name, request) => Promise.resolve(name === 'session.open' ? viewOf(request['meetingKey'] === 'bima' ? 'Bima' : 'Citra') : {}));
    show();
    const objective = await screen.findByRole('textbox', { name: 'Objective' });
    fireEvent.input(objective, { target: { value: 'Plan January' } });
    await act(() => goTo('#meeting=citra&n=2'));
    await screen.findByRole('heading', { name: 'Citra' });
    await waitFor(() => expect(handle).toHaveBeenCalledWith('session.edit', expect.objectContaining({ id: 'session of Bima', objective: 'Plan January' })));
    expect(handle).not.toHaveBeenCalledWith('session.edit', expect.objectContaining({ id: 'session of Citra' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Objective' }).value).toBe('');
  });

  it('shows no other meeting than the one that was asked for, however late the answers come', async () => {
    const answers = new Map<unknown, (view: SessionView) => void>();
    handle.mockImplementation((name, request) => (name === 'session.open' ? new Promise((resolve) => answers.set(request['meetingKey'], resolve)) : Promise.resolve({})));
    show();
    await waitFor(() => expect(answers.has('bima')).toBe(true));
    await act(() => goTo('#meeting=citra&n=2'));
    await waitFor(() => expect(answers.has('citra')).toBe(true));
    await act(async () => { answers.get('citra')?.(viewOf('Citra')); await Promise.resolve(); });
    await screen.findByRole('heading', { name: 'Citra' });
    await act(async () => { answers.get('bima')?.(viewOf('Bima')); await Promise.resolve(); });
    expect(screen.getByRole('heading', { name: 'Citra' })).toBeTruthy();
    // And while Bima's is being opened again, nothing can be written into Citra's.
    await act(() => goTo('#meeting=bima&n=3'));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Objective' })).toBeNull());
  });

  it('says what went wrong and is silent again after the next success', async () => {
    const view = { ...viewOf('Bima'), points: [point('a', 'Launch', { personId: 'Bima' })] };
    let works = false;
    handle.mockImplementation((name) => (name === 'point.edit' && !works ? Promise.reject(new Failure('not-found')) : Promise.resolve(view)));
    show();
    const box = await screen.findByRole('checkbox', { name: 'Discussed: Launch' });
    fireEvent.click(box);
    await screen.findByRole('alert');
    works = true;
    fireEvent.click(box);
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('keeps what is being written when the session is read again', async () => {
    let changed = (): void => undefined;
    vi.mocked(onAnnouncement).mockImplementation((listen) => {
      const before = changed;
      changed = () => {
        before();
        listen({ announce: 'changed' });
      };
      return () => undefined;
    });
    const view = viewOf('Bima');
    handle.mockImplementation((name) => {
      if (name === 'session.edit') return Promise.reject(new Failure('unreachable'));
      return Promise.resolve(name === 'session.read' ? { ...view, session: { ...view.session, objective: 'From the other tab' } } : view);
    });
    show();
    const objective = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Objective' });
    fireEvent.input(objective, { target: { value: 'Mine' } });
    fireEvent.blur(objective);
    objective.blur();
    await screen.findByText(/^Not saved yet/);
    await act(async () => { changed(); await Promise.resolve(); });
    await waitFor(() => expect(handle).toHaveBeenCalledWith('session.read', expect.anything()));
    await act(async () => { await new Promise((resolve) => setTimeout(resolve, 20)); });
    expect(objective.value).toBe('Mine');
    // Nothing may be sent into the next test.
    handle.mockResolvedValue(view);
    await screen.findByText('Saved', undefined, { timeout: 3000 });
  });
});

describe('before the talk', () => {
  it('what matters to the other is written in one line, which saves itself', async () => {
    handle.mockResolvedValue(viewOf('Bima'));
    show();
    const field = await screen.findByRole('textbox', { name: 'From Bima’s side' });
    fireEvent.input(field, { target: { value: 'The new role' } });
    await waitFor(() => expect(handle).toHaveBeenCalledWith('session.edit', expect.objectContaining({ id: 'session of Bima', fromThem: 'The new role' })));
  });

  it.each([
    ['nothing', { points: [] }, '', '0 of 3 ready', 'Missing: objective, a question, material'],
    ['all', { points: [point('a', 'Why?', { personId: 'Bima', kind: 'question' })], links: [{ title: 'Plan', url: 'https://wiki.example/plan' }] }, 'Plan', '3 of 3 ready', null],
  ] as const)('says how prepared it is when %s is there', async (_, { points, ...links }, objective, ready, missing) => {
    const view = viewOf('Bima');
    handle.mockResolvedValue({ ...view, points, session: { ...view.session, objective, ...links } });
    show();
    expect(await screen.findByText(ready)).toBeTruthy();
    expect(screen.queryByText(/^Missing/)?.textContent ?? null).toBe(missing);
  });
});

/** A background that answers each question and refuses, or does not answer, what `broken` says. */
function background(view: SessionView, broken: (name: string) => Failure | null = () => null): void {
  handle.mockImplementation((name) => {
    const failure = broken(name);
    if (failure) return Promise.reject(failure);
    return Promise.resolve(name.startsWith('session.') ? { ...view, drafts: {} } : null);
  });
}
const requestsOf = (name: string): Record<string, unknown>[] => handle.mock.calls.filter(([asked]) => asked === name).map(([, request]) => request);

async function add(field: string, text: string): Promise<HTMLInputElement> {
  const input = await screen.findByRole<HTMLInputElement>('textbox', { name: field });
  fireEvent.input(input, { target: { value: text } });
  await waitFor(() => expect(input.value).toBe(text));
  fireEvent.submit(input.closest('form') ?? input);
  return input;
}

describe('what was written', () => {
  it('shows at once, says that it is not saved yet, and is sent again as it is until it is', async () => {
    let works = false;
    background(viewOf('Bima'), (name) => (name === 'point.add' && !works ? new Failure('storage') : null));
    show();
    await add('Add talking point', 'Launch');
    await screen.findByRole('checkbox', { name: 'Discussed: Launch' });
    await screen.findByText(/^Not saved yet/);
    works = true;
    await screen.findByText('Saved', undefined, { timeout: 3000 });
    const [first, second] = requestsOf('point.add');
    expect(second).toEqual(first);
    expect(screen.getByText('Saved').getAttribute('role')).toBe('status');
  });

  it('is handed over to the background when the tab is closed before it was confirmed', async () => {
    handle.mockImplementation((name) => (name === 'session.open' ? Promise.resolve({ ...viewOf('Bima'), drafts: {} }) : new Promise(() => undefined)));
    show();
    await add('Add talking point', 'Launch');
    fireEvent.input(screen.getByRole('textbox', { name: 'Objective' }), { target: { value: 'Plan Jan' } });
    fireEvent.input(screen.getByRole('textbox', { name: 'Add talking point' }), { target: { value: 'Time o' } });
    dispatchEvent(new Event('pagehide'));
    expect(requestsOf('changes.take')).toHaveLength(1);
    const { changes } = requestsOf('changes.take')[0] as { changes: unknown };
    expect(changes).toEqual(expect.arrayContaining([
      expect.objectContaining({ name: 'point.add', request: expect.objectContaining({ text: 'Launch' }) as unknown }),
      expect.objectContaining({ name: 'session.edit', request: expect.objectContaining({ objective: 'Plan Jan' }) as unknown }),
      expect.objectContaining({ name: 'draft.write', request: expect.objectContaining({ field: 'point', text: 'Time o' }) as unknown }),
    ]));
  });

  it('is left behind in the frame too, and brought to the background before the session is opened again', async () => {
    handle.mockImplementation((name) => (name === 'session.open' ? Promise.resolve({ ...viewOf('Bima'), drafts: {} }) : new Promise(() => undefined)));
    show();
    await add('Add talking point', 'Launch');
    dispatchEvent(new Event('pagehide'));
    const sent = requestsOf('changes.take')[0];
    cleanup();
    handle.mockReset();
    background(viewOf('Bima'));
    show();
    await screen.findByRole('textbox', { name: 'Objective' });
    expect(handle.mock.calls.map(([name]) => name).slice(0, 2)).toEqual(['changes.take', 'session.open']);
    expect(requestsOf('changes.take')).toEqual([sent]);
    expect(localStorage).toHaveLength(0);
  });

  it('is not handed over when nothing waits', async () => {
    background(viewOf('Bima'));
    show();
    await add('Add talking point', 'Launch');
    await screen.findByText('Saved');
    dispatchEvent(new Event('pagehide'));
    expect(requestsOf('changes.take')).toEqual([]);
  });

  it('goes back into its field when it is refused for good', async () => {
    background(viewOf('Bima'), (name) => (name === 'point.add' || name === 'followUp.add' ? new Failure('bad-request') : null));
    show();
    const field = await add('Add talking point', 'Far too long');
    await screen.findByRole('alert');
    await waitFor(() => expect(field.value).toBe('Far too long'));
    expect(screen.queryByRole('checkbox', { name: 'Discussed: Far too long' })).toBeNull();
    const line = await add('Add follow-up', 'Send it');
    // The parser is loaded at first need.
    await waitFor(() => expect(requestsOf('followUp.add')).toHaveLength(1), { timeout: 5000 });
    await waitFor(() => expect(line.value).toBe('Send it'));
  });

  it.each(['bad-request', 'not-found', 'newer-database'] as const)('stays in its field when it is refused (%s), also after leaving it, until it is saved', async (code) => {
    let isRefusing = true;
    background(viewOf('Bima'), (name) => (isRefusing && name === 'session.edit' ? new Failure(code) : null));
    show();
    const note = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
    note.focus();
    fireEvent.input(note, { target: { value: 'Far too long' } });
    await screen.findByRole('alert');
    fireEvent.blur(note);
    expect(note.value).toBe('Far too long');
    isRefusing = false;
    fireEvent.input(note, { target: { value: 'Short' } });
    fireEvent.blur(note);
    await waitFor(() => expect(requestsOf('session.edit').at(-1)).toMatchObject({ note: 'Short' }));
    await screen.findByText('Saved');
  });

  it('comes back one after the other when several of a kind were refused', async () => {
    background(viewOf('Bima'));
    const answer = handle.getMockImplementation();
    let refuse = (): void => undefined;
    const refusal = new Promise((_, reject) => { refuse = () => { reject(new Failure('bad-request')); }; });
    handle.mockImplementation((name, request) => (name === 'point.add' && !String(request['text']).includes('shorter') ? refusal : (answer?.(name, request) ?? Promise.resolve(null))));
    show();
    await add('Add talking point', 'First');
    await add('Add talking point', 'Second');
    const field = await add('Add talking point', 'Third');
    refuse();
    await waitFor(() => expect(field.value).toBe('First'));
    await add('Add talking point', 'First, shorter');
    await waitFor(() => expect(field.value).toBe('Second'));
    await add('Add talking point', 'Second, shorter');
    await waitFor(() => expect(field.value).toBe('Third'));
    await add('Add talking point', 'Third, shorter');
    expect(field.value).toBe('');
  });

  it('says which revision it was written upon, and that its own writing was seen', async () => {
    const view = viewOf('Bima');
    handle.mockImplementation((name, request) => Promise.resolve(
      name === 'session.edit' ? { ...view.session, objective: request['objective'], revision: Number(request['base']) + 1 } : { ...view, drafts: {} },
    ));
    show();
    const objective = await screen.findByRole('textbox', { name: 'Objective' });
    fireEvent.input(objective, { target: { value: 'Plan' } });
    await waitFor(() => expect(requestsOf('session.edit')).toEqual([expect.objectContaining({ objective: 'Plan', base: 1 })]));
    fireEvent.input(objective, { target: { value: 'Plan January' } });
    await waitFor(() => expect(requestsOf('session.edit')[1]).toMatchObject({ objective: 'Plan January', base: 2 }));
  });

  it('makes the session be read once, when the change is announced', async () => {
    let changed = (): void => undefined;
    vi.mocked(onAnnouncement).mockImplementation((listen) => {
      const before = changed;
      changed = () => {
        before();
        listen({ announce: 'changed' });
      };
      return () => undefined;
    });
    background(viewOf('Bima'));
    show();
    await add('Add talking point', 'Launch');
    await screen.findByText('Saved');
    await act(async () => { changed(); await Promise.resolve(); });
    expect(requestsOf('session.read')).toHaveLength(1);
  });
});

describe('an unfinished line', () => {
  it('is kept shortly after typing, and forgotten when it is added', async () => {
    background(viewOf('Bima'));
    show();
    fireEvent.input(await screen.findByRole('textbox', { name: 'Add talking point' }), { target: { value: 'Half a thought' } });
    await waitFor(() => expect(requestsOf('draft.write')).toEqual([expect.objectContaining({ sessionId: 'session of Bima', field: 'point', text: 'Half a thought' })]));
    await add('Add talking point', 'Half a thought');
    await waitFor(() => expect(requestsOf('draft.write').at(-1)).toMatchObject({ field: 'point', text: '' }));
  });

  it('is there again when the panel is opened again: new point, follow-up, half-edited point', async () => {
    const view = { ...viewOf('Bima'), points: [point('a', 'Launch', { personId: 'Bima' })] };
    handle.mockResolvedValue({ ...view, drafts: { point: 'Half', followUp: 'Send th', 'edit a': 'January lau' } });
    show();
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Add talking point' })).value).toBe('Half');
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Add follow-up' })).value).toBe('Send th');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Edit: Launch' }).value).toBe('January lau');
  });

  it('stays with its own meeting', async () => {
    handle.mockImplementation((name, request) => Promise.resolve(name === 'session.open' ? { ...viewOf(request['meetingKey'] === 'bima' ? 'Bima' : 'Citra'), drafts: {} } : null));
    show();
    fireEvent.input(await screen.findByRole('textbox', { name: 'Add talking point' }), { target: { value: 'For Bima' } });
    await act(() => goTo('#meeting=citra&n=2'));
    await screen.findByRole('heading', { name: 'Citra' });
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Add talking point' }).value).toBe('');
    await waitFor(() => expect(requestsOf('draft.write')).toEqual([expect.objectContaining({ sessionId: 'session of Bima', text: 'For Bima' })]));
  });
});

describe('undo', () => {
  it('goes back step by step by Ctrl+Z, outside of text fields', async () => {
    const view = { ...viewOf('Bima'), followUps: [followUp('f', 'Send the budget draft', { personId: 'Bima' })], points: [point('a', 'Launch', { personId: 'Bima' })] };
    background(view);
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Owner: Me. Change' }));
    await screen.findByText('Handed over to Bima');
    fireEvent.click(screen.getByRole('button', { name: 'Delete: Send the budget draft' }));
    await waitFor(() => expect(screen.getByText('Deleted')).toBeTruthy());
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Objective' }), { key: 'z', ctrlKey: true });
    await waitFor(() => expect(requestsOf('followUp.edit')).toHaveLength(2));
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await screen.findByText('Undone: Deleted · Send the budget draft');
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(requestsOf('followUp.edit').map(({ owner, deleted }) => owner ?? deleted)).toEqual(['them', true, false, 'me']));
  });

  it('is offered for a date: half-typed ones are never stored', async () => {
    background({ ...viewOf('Bima'), followUps: [followUp('f', 'Send the budget draft', { personId: 'Bima', due: '2027-01-05' })] });
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Tue 5 Jan. Change due date' }));
    const field = await screen.findByLabelText<HTMLInputElement>('Due date');
    fireEvent.change(field, { target: { value: '0002-01-08' } });
    expect(requestsOf('followUp.edit')).toEqual([]);
    fireEvent.change(field, { target: { value: '2027-01-08' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await screen.findByText('Due Fri 8 Jan');
    expect(requestsOf('followUp.edit')).toEqual([expect.objectContaining({ due: '2027-01-08' })]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(requestsOf('followUp.edit').at(-1)).toMatchObject({ due: '2027-01-05' }));
  });
});

describe('keys', () => {
  it('lead to the fields, but are letters in them', async () => {
    background(viewOf('Bima'));
    show();
    const objective = await screen.findByRole('textbox', { name: 'Objective' });
    await waitFor(() => expect(document.activeElement).toBe(objective));
    fireEvent.keyDown(objective, { key: 'n' });
    expect(document.activeElement).toBe(objective);
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Add talking point' }));
    fireEvent.keyDown(document.body, { key: 'f' });
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Add follow-up' }));
    await screen.findByRole('searchbox', { name: 'Search questions' });
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Search questions' }));
  });

  it('are listed by ?, and Escape then closes the list and not the panel', async () => {
    background(viewOf('Bima'));
    show();
    fireEvent.keyDown(await screen.findByRole('button', { name: /^Keys/ }), { key: '?' });
    const sheet = await screen.findByRole<HTMLDialogElement>('dialog', { name: 'Keys' });
    fireEvent.keyDown(sheet, { key: 'Escape' });
    expect(requestsOf('panel.close')).toEqual([]);
    await act(() => { sheet.close(); });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => expect(requestsOf('panel.close')).toHaveLength(1));
  });
});
