import { cleanup, fireEvent, render, screen, waitFor, type RenderResult } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AddPoint } from '@/entrypoints/panel/add-point.tsx';
import { Agenda } from '@/entrypoints/panel/agenda.tsx';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { notedActions } from './actions.ts';
import { InEnglish, point, sessionView } from './page.tsx';

let actions = notedActions();

beforeEach(() => {
  actions = notedActions();
});
afterEach(cleanup);

function agenda(...points: ReturnType<typeof point>[]): RenderResult {
  return showView({ points, days: { before: '2026-11-12', session: '2026-11-23' } });
}

function showView(view: Partial<SessionView>): RenderResult {
  return render(<InEnglish><Agenda view={sessionView(view)} actions={actions} /></InEnglish>);
}

function startEdit(text: string): HTMLTextAreaElement {
  fireEvent.click(screen.getByRole('button', { name: `Edit: ${text}` }));
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: `Edit: ${text}` });
}

/** The only change that was asked for. */
function edited(): Record<string, unknown> {
  expect(actions.push).toHaveBeenCalledTimes(1);
  return { ...actions.push.mock.calls[0]?.[0].request };
}

function undoLast(): void {
  actions.undoable.mock.lastCall?.[0].undo();
}

describe('the agenda', () => {
  it('says from when a point was carried over, and what the next step is when it is empty', () => {
    agenda(point('a', 'Time off', { addedIn: 'before' }), point('b', 'Launch'));
    expect(screen.getAllByText('Carried over from Thu 12 Nov')).toHaveLength(1);
    cleanup();
    agenda();
    expect(screen.getByText('No points yet. Pin a question or add one below.')).toBeTruthy();
  });

  it('shows a text as text', () => {
    agenda(point('a', '<img src=x onerror=alert(1)>'));
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>').dir).toBe('auto');
  });

  it('marks a point as discussed in this session', () => {
    agenda(point('a', 'Launch'));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Discussed: Launch' }));
    expect(edited()).toMatchObject({ id: 'a', discussedIn: 'session' });
    undoLast();
    expect(actions.push).toHaveBeenLastCalledWith({ name: 'point.edit', request: { mutation: expect.any(String) as string, id: 'a', discussedIn: null } });
  });

  it('saves an edit by Enter, once, and gives the focus back', async () => {
    agenda(point('a', 'Launch'));
    const field = startEdit('Launch');
    fireEvent.input(field, { target: { value: 'January launch' } });
    await waitFor(() => expect(field.value).toBe('January launch'));
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.blur(field);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit: Launch' })));
    expect(edited()).toMatchObject({ id: 'a', text: 'January launch' });
  });

  it('leaves an edit by Escape as it was, also when the field loses the focus by going away', async () => {
    agenda(point('a', 'Launch'));
    const field = startEdit('Launch');
    fireEvent.input(field, { target: { value: 'Something else' } });
    expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(false);
    fireEvent.blur(field);
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(actions.push).not.toHaveBeenCalled();
    expect(actions.drafts.of('edit a')).toBeUndefined();
  });

  it('goes on with an edit that was not finished, without taking the focus', () => {
    actions.drafts.set('edit a', 'January lau');
    agenda(point('a', 'Launch'));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Edit: Launch' });
    expect(field.value).toBe('January lau');
    expect(document.activeElement).not.toBe(field);
  });

  it('can take a deletion back, and leaves the focus on the next point', () => {
    agenda(point('a', 'Launch'), point('b', 'Time off'));
    fireEvent.click(screen.getByRole('button', { name: 'Delete: Launch' }));
    expect(edited()).toMatchObject({ id: 'a', deleted: true });
    expect(actions.undoable).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ did: 'deleted', said: 'Deleted' }));
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Discussed: Time off' }));
    undoLast();
    expect(actions.push.mock.lastCall?.[0].request).toMatchObject({ id: 'a', deleted: false });
  });

  it('changes the kind of a point, and whether it is private', () => {
    agenda(point('a', 'Launch'));
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind: Launch' }), { target: { value: 'decide' } });
    expect(edited()).toMatchObject({ id: 'a', kind: 'decide' });
    undoLast();
    expect(actions.push.mock.lastCall?.[0].request).toMatchObject({ id: 'a', kind: 'topic' });
    fireEvent.click(screen.getByRole('button', { name: 'Private: Launch', pressed: false }));
    expect(actions.push.mock.lastCall?.[0].request).toMatchObject({ id: 'a', isPrivate: true });
  });
});

describe('another order', () => {
  const three = [point('a', 'One', { position: 1 }), point('b', 'Two', { position: 2 }), point('c', 'Three', { position: 3 })];

  it('by Alt and an arrow: it is said, the focus stays, and it can be taken back', async () => {
    const shown = agenda(...three);
    const box = screen.getByRole('checkbox', { name: 'Discussed: One' });
    box.focus();
    fireEvent.keyDown(box, { key: 'ArrowDown', altKey: true });
    expect(edited()).toMatchObject({ id: 'a', position: 2.5 });
    expect(actions.say).toHaveBeenCalledExactlyOnceWith('Moved to place 2 of 3');
    const [a, b, c] = three;
    if (!a || !b || !c) throw new Error('three points');
    shown.rerender(<InEnglish><Agenda view={sessionView({ points: [b, { ...a, position: 2.5 }, c] })} actions={actions} /></InEnglish>);
    await waitFor(() => expect(screen.getAllByRole('checkbox')[1]).toBe(box));
    expect(document.activeElement).toBe(box);
    undoLast();
    expect(actions.push.mock.lastCall?.[0].request).toMatchObject({ id: 'a', position: 1 });
  });

  it('on the handle by an arrow alone, and never beyond the ends', () => {
    agenda(...three);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Move: One' }), { key: 'ArrowUp' });
    fireEvent.keyDown(screen.getByRole('button', { name: 'Move: Three' }), { key: 'ArrowDown' });
    fireEvent.keyDown(screen.getByRole('checkbox', { name: 'Discussed: Two' }), { key: 'ArrowDown' });
    expect(actions.push).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByRole('button', { name: 'Move: Two' }), { key: 'ArrowUp' });
    expect(edited()).toMatchObject({ id: 'b', position: 0 });
  });
});

describe('the agenda as text', () => {
  const writeText = vi.fn<(text: string) => Promise<void>>();
  beforeEach(() => {
    writeText.mockReset().mockResolvedValue();
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
  });

  it('is copied without private points, and says how many were left out', async () => {
    agenda(point('a', 'Time off'), point('b', 'Raise', { isPrivate: true }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy agenda' }));
    await waitFor(() => expect(actions.say).toHaveBeenCalledExactlyOnceWith('Agenda copied. 1 private point left out.'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith('Agenda for our 1:1, Mon 23 Nov\n\n- Time off\n');
  });

  it('is not copied when there is nothing to share', async () => {
    agenda(point('b', 'Raise', { isPrivate: true }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy agenda' }));
    await waitFor(() => expect(actions.say).toHaveBeenCalledExactlyOnceWith('Nothing to copy. 1 private point left out.'));
    expect(writeText).not.toHaveBeenCalled();
  });
});

describe('a new talking point', () => {
  function showField(): HTMLInputElement {
    render(<InEnglish><AddPoint view={sessionView()} actions={actions} /></InEnglish>);
    return screen.getByRole<HTMLInputElement>('textbox', { name: 'Add talking point' });
  }
  const submit = (field: HTMLElement): void => { fireEvent.submit(field.closest('form') ?? field); };

  it('is added once, however often Enter is pressed', () => {
    const field = showField();
    fireEvent.input(field, { target: { value: 'Launch' } });
    submit(field);
    submit(field);
    expect(edited()).toMatchObject({ text: 'Launch', kind: 'topic', personId: 'bima', sessionId: 'session' });
    undoLast();
    expect(actions.push.mock.lastCall?.[0]).toMatchObject({ name: 'point.edit', request: { deleted: true } });
  });

  it('has the kind that was chosen beside it', async () => {
    const field = showField();
    const kind = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Kind' });
    fireEvent.change(kind, { target: { value: 'praise' } });
    await waitFor(() => expect(kind.value).toBe('praise'));
    fireEvent.input(field, { target: { value: 'Calm in the outage' } });
    submit(field);
    expect(edited()).toMatchObject({ kind: 'praise' });
  });

  it('begins with the line that was not finished', () => {
    actions.drafts.set('point', 'Half a tho');
    expect(showField().value).toBe('Half a tho');
  });
});
