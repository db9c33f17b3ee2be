import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { QuestionBank } from '@/entrypoints/panel/question-bank.tsx';
import { NO_PAST, type Past } from '@/components/use-past.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { BANK } from '@/utils/questions/bank.ts';
import { notedActions } from './actions.ts';
import { filterQuestions } from '@/utils/questions/search.ts';
import type { OwnQuestion } from '@/utils/questions/own-question.ts';
import { InEnglish, point, sessionView } from './page.tsx';

let actions = notedActions();

beforeEach(() => {
  actions = notedActions();
  localStorage.clear();
});
afterEach(cleanup);

async function show(pinned: string[] = [], more: Partial<SessionView> = {}, past: Past | null = NO_PAST): Promise<HTMLElement> {
  const points = pinned.map((id) => point(`point ${id}`, id, { kind: 'question', questionId: id }));
  render(<InEnglish><QuestionBank view={sessionView({ points, ...more })} past={past} actions={actions} /></InEnglish>);
  await screen.findByRole('button', { name: `All ${BANK.length + (more.questions?.length ?? 0)}` });
  return screen.getByRole('searchbox', { name: 'Search questions' });
}

describe('the question bank', () => {
  it('offers three questions, and all of them', async () => {
    await show();
    expect(screen.getAllByRole('button', { name: /^Pin: / })).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: `All ${BANK.length}` }));
    fireEvent.change(await screen.findByRole('combobox', { name: 'Relationship' }), { target: { value: '' } });
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Pin: / })).toHaveLength(BANK.length));
  });

  it('pins a question once, however often it is clicked', async () => {
    await show();
    const [first] = screen.getAllByRole('button', { name: /^Pin: /, pressed: false });
    if (!first) throw new Error('no question');
    fireEvent.click(first);
    fireEvent.click(first);
    expect(actions.push).toHaveBeenCalledTimes(1);
    expect(actions.push.mock.calls[0]?.[0]).toMatchObject({ name: 'point.add', request: { kind: 'question', personId: 'bima' } });
  });

  it('unpins a pinned one', async () => {
    const [question] = BANK;
    if (!question) throw new Error('no question');
    await show([question.id]);
    fireEvent.click(screen.getByRole('button', { name: `Pin: ${question.en}`, pressed: true }));
    expect(actions.push).toHaveBeenCalledTimes(1);
    expect(actions.push.mock.calls[0]?.[0]).toMatchObject({ name: 'point.edit', request: { id: `point ${question.id}`, deleted: true } });
  });

  it('pins the first result by Enter and never unpins by it', async () => {
    const [question] = BANK;
    if (!question) throw new Error('no question');
    const search = await show([question.id]);
    fireEvent.input(search, { target: { value: question.en } });
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Pin: / })[0]?.getAttribute('aria-pressed')).toBe('true'));
    fireEvent.keyDown(search, { key: 'Enter' });
    expect(actions.push).not.toHaveBeenCalled();
  });

  it('goes by arrows from the search to the results and back', async () => {
    const search = await show();
    search.focus();
    fireEvent.keyDown(search, { key: 'ArrowDown' });
    const [first, second] = screen.getAllByRole('button', { name: /^Pin: / });
    expect(document.activeElement).toBe(first);
    fireEvent.keyDown(document.activeElement ?? search, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(document.activeElement ?? search, { key: 'ArrowUp' });
    fireEvent.keyDown(document.activeElement ?? search, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(search);
  });

  it('is narrowed to the relationship of the person, and to a phase', async () => {
    await show();
    fireEvent.click(screen.getByRole('button', { name: `All ${BANK.length}` }));
    expect((await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Relationship' })).value).toBe('report');
    const fitting = filterQuestions(BANK, { relationship: 'report', phase: null });
    expect(screen.getAllByRole('button', { name: /^Pin: / })).toHaveLength(fitting.length);
    fireEvent.change(screen.getByRole('combobox', { name: 'Phase' }), { target: { value: 'goals' } });
    const goals = fitting.filter(({ phase }) => phase === 'goals');
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Pin: / })).toHaveLength(goals.length));
  });
});

describe('what is suggested', () => {
  const pins = (): HTMLElement[] => screen.getAllByRole('button', { name: /^Pin: / });
  const whys = (): (string | null)[] => pins().map((pin) => pin.getAttribute('aria-description'));

  it('has its reason, seen and read', async () => {
    await show();
    expect(whys()[0]).toBe('Opening · Fits: first session');
    expect(pins()[0]?.querySelector('small')?.getAttribute('data-word')).toBe('Opening · Fits: first session');
    expect(whys().every(Boolean)).toBe(true);
  });

  it('comes of what was before', async () => {
    const before = { ...sessionView().session, id: 'before', createdAt: '2026-11-10T03:00:00.000Z', toImprove: 'Give more feedback' };
    await show([], {}, { ...NO_PAST, sessions: [before], days: { before: '2026-11-10' } });
    expect(whys()).toContain('Feedback · Because of: “Give more feedback”');
  });

  it('can be put aside, and comes back', async () => {
    await show();
    const first = pins()[0]?.getAttribute('aria-label') ?? '';
    fireEvent.click(screen.getByRole('button', { name: first.replace('Pin', 'Not this time') }));
    await waitFor(() => expect(screen.queryByRole('button', { name: first })).toBeNull());
    expect(pins()).toHaveLength(3);
    expect(document.activeElement).not.toBe(document.body);
    expect(actions.undoable.mock.lastCall?.[0].said).toBe('Not suggested this time');
    actions.undoable.mock.lastCall?.[0].undo();
    expect(await screen.findByRole('button', { name: first })).toBeTruthy();
  });

  it('stays put aside when the bank is shown again, in this session only; its way back reaches what is shown then', async () => {
    await show();
    const first = pins()[0]?.getAttribute('aria-label') ?? '';
    fireEvent.click(screen.getByRole('button', { name: first.replace('Pin', 'Not this time') }));
    cleanup();
    await show();
    expect(pins().map((pin) => pin.getAttribute('aria-label'))).not.toContain(first);
    actions.undoable.mock.lastCall?.[0].undo();
    expect(await screen.findByRole('button', { name: first })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: first.replace('Pin', 'Not this time') }));
    cleanup();
    const { session } = sessionView();
    await show([], { session: { ...session, id: 'another' } });
    fireEvent.click(screen.getByRole('button', { name: /^All/ }));
    expect(screen.getByRole('button', { name: first })).toBeTruthy();
  });

  it('a deep one says why one asks it, seen and read', async () => {
    const question = BANK.find(({ why }) => why);
    if (!question?.why) throw new Error('no deep question');
    await show([question.id]);
    const pin = screen.getByRole('button', { name: `Pin: ${question.en}` });
    expect(pin.getAttribute('aria-description')).toBe(question.why.en);
    expect([...pin.querySelectorAll('small')].map((line) => line.getAttribute('data-word'))).toEqual([question.why.en]);
  });

  it('waits for what was before, so that nothing moves', async () => {
    await show([], {}, null);
    expect(screen.queryAllByRole('button', { name: /^Pin: / })).toHaveLength(0);
    expect(screen.queryByText('No question fits.')).toBeNull();
  });

  it('the bank tells when a question was asked', async () => {
    const [question] = BANK;
    if (!question) throw new Error('no question');
    const search = await show([], {}, { ...NO_PAST, points: [point('p', 'x', { questionId: question.id, discussedIn: 'before' })], days: { before: '2026-11-12' } });
    fireEvent.input(search, { target: { value: question.en } });
    await waitFor(() => expect(whys()).toEqual(['Asked Thu 12 Nov']));
  });
});

describe('a question of one’s own', () => {
  const own: OwnQuestion = { ...point('own', 'What did you cook?'), text: 'What did you cook?', phase: null };

  it('is added from the search line', async () => {
    const search = await show();
    fireEvent.input(search, { target: { value: 'What did you cook?' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Add as my question' }));
    expect(actions.push.mock.calls[0]?.[0]).toMatchObject({ name: 'question.add', request: { text: 'What did you cook?', phase: null } });
  });

  it('is not offered twice, and is pinned as it was written', async () => {
    const search = await show([], { questions: [own] });
    fireEvent.input(search, { target: { value: 'what did you cook?' } });
    const pin = await screen.findByRole('button', { name: 'Pin: What did you cook?' });
    expect(screen.queryByRole('button', { name: 'Add as my question' })).toBeNull();
    fireEvent.click(pin);
    expect(actions.push.mock.calls[0]?.[0]).toMatchObject({ name: 'point.add', request: { text: 'What did you cook?', questionId: 'own' } });
  });

  it('can be edited, and deleted with a way back', async () => {
    const search = await show([], { questions: [own] });
    fireEvent.input(search, { target: { value: 'cook' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Edit: What did you cook?' }));
    const field = await screen.findByRole('textbox', { name: 'Edit: What did you cook?' });
    fireEvent.input(field, { target: { value: 'What do you cook?' } });
    await waitFor(() => expect(field).toHaveProperty('value', 'What do you cook?'));
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(actions.push.mock.lastCall?.[0]).toMatchObject({ name: 'question.edit', request: { id: 'own', text: 'What do you cook?' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Delete: What did you cook?' }));
    expect(actions.push.mock.lastCall?.[0].request).toMatchObject({ id: 'own', deleted: true });
    actions.undoable.mock.lastCall?.[0].undo();
    expect(actions.push.mock.lastCall?.[0].request).toMatchObject({ id: 'own', deleted: false });
  });
});
