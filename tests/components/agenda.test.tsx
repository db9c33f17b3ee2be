import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AddPoint, Agenda } from '@/entrypoints/panel/agenda.tsx';
import { ask } from '@/utils/messaging/client.ts';
import { InEnglish, point, sessionView } from './page.tsx';

vi.mock('@/utils/messaging/client.ts', () => ({ ask: vi.fn() }));

const asked = vi.mocked(ask);
const actions = { read: vi.fn(), failed: vi.fn(), undoable: vi.fn() };

beforeEach(() => {
  vi.clearAllMocks();
  asked.mockResolvedValue(point('any', 'any'));
});
afterEach(cleanup);

function showAgenda(...points: ReturnType<typeof point>[]): void {
  render(<InEnglish><Agenda view={sessionView({ points, days: { before: '2026-11-12' } })} actions={actions} /></InEnglish>);
}

function startEdit(text: string): HTMLInputElement {
  fireEvent.click(screen.getByRole('button', { name: `Edit: ${text}` }));
  return screen.getByRole<HTMLInputElement>('textbox', { name: `Edit: ${text}` });
}

describe('the agenda', () => {
  it('says from when a point was carried over, and what the next step is when it is empty', () => {
    showAgenda(point('a', 'Time off', { addedIn: 'before' }), point('b', 'Launch'));
    expect(screen.getAllByText('Carried over from Thu 12 Nov')).toHaveLength(1);
    cleanup();
    showAgenda();
    expect(screen.getByText('No points yet. Pin a question or add one below.')).toBeTruthy();
  });

  it('shows a text as text', () => {
    showAgenda(point('a', '<img src=x onerror=alert(1)>'));
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
  });

  it('marks a point as discussed in this session', () => {
    showAgenda(point('a', 'Launch'));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Discussed: Launch' }));
    expect(asked).toHaveBeenCalledExactlyOnceWith('point.edit', expect.objectContaining({ id: 'a', discussedIn: 'session' }));
  });

  it('saves an edit by Enter, once, and gives the focus back', async () => {
    showAgenda(point('a', 'Launch'));
    const field = startEdit('Launch');
    fireEvent.input(field, { target: { value: 'January launch' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.blur(field);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit: Launch' })));
    expect(asked).toHaveBeenCalledExactlyOnceWith('point.edit', expect.objectContaining({ id: 'a', text: 'January launch' }));
  });

  it('leaves an edit by Escape as it was, also when the field loses the focus by going away', async () => {
    showAgenda(point('a', 'Launch'));
    const field = startEdit('Launch');
    fireEvent.input(field, { target: { value: 'Something else' } });
    expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(false);
    fireEvent.blur(field);
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(asked).not.toHaveBeenCalled();
  });

  it('can take a deletion back', () => {
    showAgenda(point('a', 'Launch'));
    fireEvent.click(screen.getByRole('button', { name: 'Delete: Launch' }));
    expect(asked).toHaveBeenLastCalledWith('point.edit', expect.objectContaining({ id: 'a', deleted: true }));
    const [toast] = actions.undoable.mock.calls[0] as [{ text: string; undo: () => void }];
    toast.undo();
    expect(asked).toHaveBeenLastCalledWith('point.edit', expect.objectContaining({ id: 'a', deleted: false }));
  });
});

describe('a new talking point', () => {
  it('is added once, however often Enter is pressed, and what is typed next stays', async () => {
    let confirm = (): void => undefined;
    asked.mockImplementation(() => new Promise((resolve) => { confirm = () => resolve(point('new', 'Launch')); }));
    render(<InEnglish><AddPoint view={sessionView()} actions={actions} /></InEnglish>);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Add talking point' });
    const form = field.closest('form');
    if (!form) throw new Error('no form');
    fireEvent.input(field, { target: { value: 'Launch' } });
    fireEvent.submit(form);
    fireEvent.submit(form);
    fireEvent.input(field, { target: { value: 'LaunchTi' } });
    confirm();
    await waitFor(() => expect(field.value).toBe('Ti'));
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
