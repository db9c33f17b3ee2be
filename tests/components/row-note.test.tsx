import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BlurContext } from '@/entrypoints/panel/blur.tsx';
import { LastTime } from '@/entrypoints/panel/last-time.tsx';
import { RowNote } from '@/entrypoints/panel/row-note.tsx';
import { NO_PAST } from '@/components/use-past.ts';
import type { TalkingPoint } from '@/utils/domain/talking-point.ts';
import { notedActions } from './actions.ts';
import { BIMA, InEnglish, point } from './page.tsx';

let actions = notedActions();
beforeEach(() => { actions = notedActions(); });
afterEach(cleanup);

describe('a point of the agenda', () => {
  const show = (more: Partial<TalkingPoint> = {}): HTMLElement => {
    render(<InEnglish><RowNote point={point('a', 'Launch', more)} person={BIMA} actions={actions} /></InEnglish>);
    return screen.getByRole('button', { name: 'Note: Launch' });
  };

  it('says that it has a note, and opens it', async () => {
    const button = show({ sharedNote: 'Needs Dewi' });
    expect(button.textContent).toBe('Note');
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(button);
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note: Launch' });
    expect(field.value).toBe('Needs Dewi');
    fireEvent.input(field, { target: { value: 'Needs Dewi, and time' } });
    await waitFor(() => expect(actions.push).toHaveBeenCalledWith({ name: 'point.edit', request: expect.objectContaining({ id: 'a', sharedNote: 'Needs Dewi, and time', base: 1 }) as unknown }, 'a sharedNote'));
  });

  it('that came of a template has a sentence to begin with, in the voice of the person', async () => {
    fireEvent.click(show({ questionId: 'ten-ten-ten/theirs' }));
    expect(await screen.findByText('Begin with: “Your list first: what is on top?”')).toBeTruthy();
  });

  it('that has none says nothing of it; opened, it tells who brought it', () => {
    const button = show();
    expect(button.textContent).toBe('');
    expect(screen.queryByRole('button', { name: 'From Bima: Launch' })).toBeNull();
    fireEvent.click(button);
    expect(screen.getByRole('button', { name: 'From Bima: Launch' })).toBeTruthy();
  });
});

describe('the last time', () => {
  const DISCUSSED = { discussedIn: 'before', addedIn: 'before' };
  const past = { ...NO_PAST, days: { before: '2026-11-10' }, points: [point('a', 'Launch', { ...DISCUSSED, note: 'Worried', sharedNote: 'Needs Dewi' })] };

  it.each([false, true])('has the notes of its points; blurred (%s), the private one is covered', (isBlurred) => {
    render(<InEnglish><BlurContext.Provider value={{ isBlurred, nth: 0, toggle: () => undefined }}><LastTime past={past} sessionId="session" /></BlurContext.Provider></InEnglish>);
    expect(screen.getByText('Needs Dewi').closest('[inert]')).toBeNull();
    expect(screen.getByText('Worried').closest('[inert]') !== null).toBe(isBlurred);
  });
});
