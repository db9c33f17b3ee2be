import { act, cleanup } from '@testing-library/preact';
import type { JSX } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startPage } from '@/components/start-page.tsx';
import { en } from '@/utils/i18n/en.ts';
import { id } from '@/utils/i18n/id.ts';
import { loadWords, onPreferences, type Words } from '@/utils/i18n/load.ts';
import { useWords } from '@/utils/i18n/words.ts';

vi.mock('@/utils/i18n/load.ts', () => ({ loadWords: vi.fn(), onPreferences: vi.fn() }));

const ENGLISH: Words = { language: 'en', t: en };
const INDONESIAN: Words = { language: 'id', t: id };
let switched = (): void => undefined;

function Page(): JSX.Element {
  return <h1>{useWords().t.language}</h1>;
}

beforeEach(() => {
  vi.mocked(onPreferences).mockImplementation((listen) => {
    switched = listen;
    return () => undefined;
  });
  vi.mocked(loadWords).mockReset();
});
afterEach(cleanup);

it('a page speaks the language that was chosen last, however late the words of another one come', async () => {
  vi.mocked(loadWords).mockResolvedValueOnce(ENGLISH);
  await act(() => startPage(Page));
  expect(document.body.textContent).toBe('Language');
  const slow = Promise.withResolvers<Words>();
  vi.mocked(loadWords).mockReturnValueOnce(slow.promise).mockResolvedValueOnce(ENGLISH);
  await act(async () => {
    switched();
    await vi.waitFor(() => expect(loadWords).toHaveBeenCalledTimes(2));
    switched();
    await vi.waitFor(() => expect(loadWords).toHaveBeenCalledTimes(3));
  });
  await act(async () => {
    slow.resolve(INDONESIAN);
    await slow.promise;
  });
  expect(document.documentElement.lang).toBe('en');
  expect(document.body.textContent).toBe('Language');
});
