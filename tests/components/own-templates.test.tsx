import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OwnTemplates } from '@/entrypoints/panel/own-templates.tsx';
import { ask, onAnnouncement } from '@/utils/messaging/client.ts';
import type { Announcement } from '@/utils/messaging/protocol.ts';
import type { OwnTemplate } from '@/utils/templates/own-template.ts';
import { notedActions } from './actions.ts';
import { InEnglish, point, record, sessionView } from './page.tsx';
import { answerQueries } from './records.ts';

vi.mock('@/utils/messaging/client.ts', () => ({ ask: vi.fn(), onAnnouncement: vi.fn() }));

const OURS: OwnTemplate = {
  ...record('ours'),
  name: 'Our weekly',
  points: [
    { kind: 'question', text: 'How are you?', questionId: 'opening-1', minutes: 5, isPrivate: false },
    { kind: 'feedback', text: 'Raise', questionId: null, minutes: null, isPrivate: true },
  ],
};
let templates: OwnTemplate[] = [];
let actions = notedActions();
let announce: ((announcement: Announcement) => void) | null = null;
const onUse = vi.fn();

beforeEach(() => {
  templates = [OURS];
  actions = notedActions();
  onUse.mockClear();
  vi.mocked(onAnnouncement).mockImplementation((listen) => {
    announce = listen;
    return () => undefined;
  });
  vi.mocked(ask).mockImplementation((_, request) => Promise.resolve(answerQueries({ templates }, request as never)));
});
afterEach(cleanup);

const show = (points = [point('a', 'Launch', { minutes: 10, kind: 'decide', note: 'SECRET' })]): void => void render(<InEnglish><OwnTemplates view={sessionView({ points })} actions={actions} onUse={onUse} /></InEnglish>);
const pushed = (): object[] => actions.push.mock.calls.map(([{ name, request }]) => ({ ...request, message: name }));

describe('a template of one’s own', () => {
  it('is made of the agenda: its points and minutes, not what was noted of them', async () => {
    templates = [];
    show();
    const line = screen.getByRole<HTMLInputElement>('textbox', { name: 'Save this agenda as a template: name' });
    fireEvent.input(line, { target: { value: ' Decide ' } });
    fireEvent.submit(line.form ?? line);
    expect(pushed()).toMatchObject([{ message: 'template.add', name: 'Decide', points: [{ kind: 'decide', text: 'Launch', questionId: null, minutes: 10, isPrivate: false }] }]);
    expect(JSON.stringify(pushed())).not.toContain('SECRET');
    templates = [{ ...OURS, name: 'Decide' }];
    await act(() => { announce?.({ announce: 'changed' }); });
    expect(await screen.findByText('Decide')).toBeTruthy();
  });

  it('cannot be made of nothing', () => {
    show([]);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('brings its points as they were, private ones private', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: /^Our weekly/ }));
    expect(onUse).toHaveBeenCalledOnce();
    expect(pushed()).toMatchObject([
      { message: 'point.add', kind: 'question', text: 'How are you?', questionId: 'opening-1', isPrivate: false },
      { message: 'point.edit', minutes: 5 },
      { message: 'point.add', kind: 'feedback', text: 'Raise', isPrivate: true },
      { message: 'point.edit', minutes: null },
    ]);
  });

  it('gets another name', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Edit: Our weekly' }));
    const field = screen.getByRole('textbox', { name: 'Edit: Our weekly' });
    fireEvent.input(field, { target: { value: 'Mondays' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(pushed()).toMatchObject([{ message: 'template.edit', id: 'ours', name: 'Mondays' }]);
  });

  it('that is deleted leaves the way back in its place, which has the focus', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Delete: Our weekly' }));
    expect(pushed()).toMatchObject([{ message: 'template.edit', id: 'ours', deleted: true }]);
    templates = [{ ...OURS, deletedAt: '2026-11-24T03:00:00.000Z' }];
    await act(() => { announce?.({ announce: 'changed' }); });
    const back = await screen.findByRole('button', { name: 'Undo: Delete: Our weekly' });
    await waitFor(() => expect(document.activeElement).toBe(back));
    fireEvent.click(back);
    expect(pushed().at(-1)).toMatchObject({ id: 'ours', deleted: false });
  });
});
