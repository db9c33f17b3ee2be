import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PANEL_WIDTH } from './domain/dock.ts';
import { LANGUAGES } from './i18n/language.ts';

export const LANGUAGE_SETTINGS = ['auto', ...LANGUAGES] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
/** The first person in Indonesian, which English does not tell apart. */
export const FIRST_PERSONS = ['saya', 'aku'] as const;

/** What the user chose, each with what counts where it was not, or cannot be read. */
const Chosen = v.looseObject({
  language: v.fallback(v.picklist(LANGUAGE_SETTINGS), 'auto'),
  theme: v.fallback(v.picklist(THEMES), 'auto'),
  me: v.fallback(v.picklist(FIRST_PERSONS), 'saya'),
  /** Ids of the questions that have a star. */
  favourites: v.fallback(v.array(v.string()), []),
  /** Of the panel, px. */
  width: v.fallback(v.pipe(v.number(), v.check((px) => px >= PANEL_WIDTH.least && px <= PANEL_WIDTH.most)), PANEL_WIDTH.usual),
});

/** What the user chose. What cannot be read counts as not chosen; what is not known here is left as it is. */
export const PreferencesSchema = v.fallback(Chosen, () => v.parse(Chosen, {}));
export type Preferences = v.InferOutput<typeof PreferencesSchema>;

/** The preferences as they stand in the storage; any page may read them before its first paint. */
export async function readPreferences(): Promise<Preferences> {
  const { preferences } = await browser.storage.local.get('preferences');
  return v.parse(PreferencesSchema, preferences);
}
