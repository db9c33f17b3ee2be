export type Language = 'en' | 'id';
export type LanguageSetting = 'auto' | Language;

/** The setting, else the browser's: Indonesian for `id…`, English for all else. The page's language never counts. */
export function chooseLanguage(setting: LanguageSetting, browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return /^(id|in)\b/i.test(browserLanguage) ? 'id' : 'en';
}
