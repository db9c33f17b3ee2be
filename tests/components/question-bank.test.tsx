import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QuestionBank } from '@/entrypoints/panel/question-bank.tsx';
import { ask } from '@/utils/messaging/client.ts';
import { BANK } from '@/utils/questions/bank.ts';
import { InEnglish, point, sessionView } from './page.tsx';

vi.mock('@/utils/messaging/client.ts', () => ({ ask: vi.fn() }));

const asked = vi.mocked(ask);
const actions = { read: vi.fn(), failed: vi.fn(), undoable: vi.fn() };

beforeEach(() => {
  vi.clearAllMocks();
  asked.mockReturnValue(new Promise(() => undefined));
});
afterEach(cleanup);

async function show(pinned: string[] = []): Promise<HTMLElement> {
  const points = pinned.map((id) => point(`point ${id}`, id, { kind: 'question', questionId: id }));
  render(<InEnglish><QuestionBank view={sessionView({ points })} actions={actions} /></InEnglish>);
  await screen.findByRole('button', { name: `All ${BANK.length}` });
  return screen.getByRole('searchbox', { name: 'Search questions' });
}

describe('the question bank', () => {
  it('offers three questions, and all of them', async () => {
    await show();
    expect(screen.getAllByRole('button', { name: /^Pin: / })).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: `All ${BANK.length}` }));
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Pin: / })).toHaveLength(BANK.length));
  });

  it('pins a question once, however often it is clicked', async () => {
    await show();
    const [first] = screen.getAllByRole('button', { name: /^Pin: /, pressed: false });
    if (!first) throw new Error('no question');
    fireEvent.click(first);
    fireEvent.click(first);
    expect(asked).toHaveBeenCalledExactlyOnceWith('point.add', expect.objectContaining({ kind: 'question', personId: 'bima' }));
  });

  it('unpins a pinned one', async () => {
    const [question] = BANK;
    if (!question) throw new Error('no question');
    await show([question.id]);
    fireEvent.click(screen.getByRole('button', { name: `Pin: ${question.en}`, pressed: true }));
    expect(asked).toHaveBeenCalledExactlyOnceWith('point.edit', expect.objectContaining({ id: `point ${question.id}`, deleted: true }));
  });

  it('pins the first result by Enter and never unpins by it', async () => {
    const [question] = BANK;
    if (!question) throw new Error('no question');
    const search = await show([question.id]);
    fireEvent.input(search, { target: { value: question.en } });
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Pin: / })[0]?.getAttribute('aria-pressed')).toBe('true'));
    fireEvent.keyDown(search, { key: 'Enter' });
    expect(asked).not.toHaveBeenCalled();
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
});
