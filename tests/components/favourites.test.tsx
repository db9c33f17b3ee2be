import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { NO_PAST } from '@/components/use-past.ts';
import { QuestionBank } from '@/entrypoints/panel/question-bank.tsx';
import { ask } from '@/utils/messaging/client.ts';
import { BANK } from '@/utils/questions/bank.ts';
import { notedActions } from './actions.ts';
import { InEnglish, sessionView } from './page.tsx';

vi.mock('@/utils/messaging/client.ts', () => ({ ask: vi.fn(), onAnnouncement: vi.fn() }));

const [FIRST, SECOND] = BANK;
const stored = async (): Promise<unknown> => (await browser.storage.local.get('preferences'))['preferences'];

beforeEach(async () => {
  await browser.storage.local.set({ preferences: { theme: 'dark', favourites: [FIRST?.id] } });
  vi.mocked(ask).mockImplementation(async (_, patch) => {
    await browser.storage.local.set({ preferences: { ...(Object(await stored()) as object), ...patch } });
    return null;
  });
});
afterEach(cleanup);

async function open(): Promise<void> {
  render(<InEnglish><QuestionBank view={sessionView()} past={NO_PAST} actions={notedActions()} /></InEnglish>);
  fireEvent.click(await screen.findByRole('button', { name: `All ${BANK.length}` }));
  fireEvent.change(await screen.findByRole('combobox', { name: 'Relationship' }), { target: { value: '' } });
}
const star = (text = ''): HTMLElement => screen.getByRole('button', { name: `Favourite: ${text}` });
const onlyFavourites = (): void => { fireEvent.click(screen.getByRole('button', { name: 'Favourites' })); };
const shown = (): number => screen.queryAllByRole('button', { name: /^Pin: / }).length;

describe('favourites among the questions', () => {
  it('are what has a star, and can be looked at alone', async () => {
    await open();
    await waitFor(() => expect(star(FIRST?.en).getAttribute('aria-pressed')).toBe('true'));
    onlyFavourites();
    await waitFor(() => expect(shown()).toBe(1));
  });

  it('are kept, two that are pressed at once as well, and what else was chosen stays', async () => {
    await open();
    await waitFor(() => expect(star(FIRST?.en).getAttribute('aria-pressed')).toBe('true'));
    await act(() => {
      fireEvent.click(star(FIRST?.en));
      fireEvent.click(star(SECOND?.en));
    });
    await waitFor(async () => expect(await stored()).toEqual({ theme: 'dark', favourites: [SECOND?.id] }));
  });

  it('that nobody has yet say how one gets them', async () => {
    await browser.storage.local.set({ preferences: {} });
    await open();
    onlyFavourites();
    expect(await screen.findByText(/^No favourites yet/)).toBeTruthy();
  });
});
