import { expect, it, vi } from 'vitest';
import { beforeOf } from '@/utils/i18n/before.ts';
import { loadWords } from '@/utils/i18n/load.ts';
import { inVoice } from '@/utils/i18n/words.ts';
import { FIRST_PERSONS } from '@/utils/preferences.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => 'id' } } }));

it.each(FIRST_PERSONS.flatMap((me) => [
  [me, 'kamu', 'Aku', 'Janjiku'] as const,
  [me, 'Anda', 'Saya', 'Janji saya'] as const,
  [me, 'Bapak', 'Saya', 'Janji saya'] as const,
  [me, 'Bu Guru', 'Saya', 'Janji saya'] as const,
]))('with "%s" chosen, I am to who is addressed as %s: %s', async (me, sapaan, word, promise) => {
  const words = inVoice(await loadWords({ language: 'id', me }), { sapaan });
  expect(words.t.me).toBe(word);
  expect(beforeOf(words).rows.mine).toBe(promise);
});

it('English knows one first person only', async () => {
  const words = await loadWords({ language: 'en', me: 'aku' });
  expect(inVoice(words, { sapaan: 'kamu' })).toEqual(words);
});
