export const LANGUAGES = ['en', 'id'] as const;
export type Language = (typeof LANGUAGES)[number];
export type LanguageSetting = 'auto' | Language;

/** The setting, else the browser's where we speak it (`in` is what Indonesian was once called), else English. The page's language never counts. */
export function chooseLanguage(setting: LanguageSetting, browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  const spoken = browserLanguage.toLowerCase().replace(/^in\b/, 'id').split(/[-_]/)[0];
  return LANGUAGES.find((one) => one === spoken) ?? 'en';
}
