import type { JSX } from 'preact';
import { LANGUAGES, type Language } from '@/utils/i18n/language.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { ask } from '@/utils/messaging/client.ts';

const NAMES: Record<Language, string> = { en: 'EN English', id: 'ID Indonesia' };

/** The languages, each by its own name, which begins with what is seen; the page follows the preference by itself. */
export function LanguageSwitch({ onFailed }: { onFailed: (error: unknown) => void }): JSX.Element {
  const { t, language } = useWords();
  return (
    <div role="group" aria-label={t.language}>
      {LANGUAGES.map((code) => (
        <button
          key={code}
          type="button"
          class="btn"
          lang={code}
          aria-pressed={language === code}
          aria-label={NAMES[code]}
          onClick={() => void ask('preferences.write', { language: code }).catch(onFailed)}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
