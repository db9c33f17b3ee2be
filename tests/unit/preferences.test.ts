import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadWords } from '@/utils/i18n/load.ts';
import { readPreferences } from '@/utils/preferences.ts';

const DEFAULT = { language: 'auto', theme: 'auto', me: 'saya', favourites: [], width: 400 };

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('id-ID');
});

describe('preferences', () => {
  it.each([
    ['none', undefined, DEFAULT],
    ['no object', 'dark', DEFAULT],
    ['one that is not known counts as not chosen, the others hold', { language: 'tlh', theme: 'dark' }, { ...DEFAULT, theme: 'dark' }],
    ['what another version wrote is left as it is', { mood: 'calm' }, { ...DEFAULT, mood: 'calm' }],
    ['a width that nobody could use', { width: 9 }, DEFAULT],
  ])('%s', async (_, preferences, read) => {
    await browser.storage.local.set({ preferences });
    expect(await readPreferences()).toEqual(read);
  });

  it('choose the language and, in Indonesian, the first person', async () => {
    expect((await loadWords({ language: 'auto', me: 'saya' })).t.me).toBe('Saya');
    expect((await loadWords({ language: 'auto', me: 'aku' })).t.me).toBe('Aku');
    expect((await loadWords({ language: 'en', me: 'aku' })).t.me).toBe('Me');
  });
});
