import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/entrypoints/panel/panel.tsx';
import { ask, onAnnouncement } from '@/utils/messaging/client.ts';
import { Failure } from '@/utils/messaging/failure.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { BIMA, InEnglish, point, sessionView } from './page.tsx';

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
  vi.mocked(ask).mockImplementation((name, request) => handle(name, request) as never);
  vi.mocked(onAnnouncement).mockReturnValue(() => undefined);
  handle.mockReset();
  location.hash = '#meeting=bima&n=1';
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
      changed = () => listen({ announce: 'changed' });
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
  });
});
