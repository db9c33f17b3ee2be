import { render, type ComponentType } from 'preact';
import { loadWords, onPreferences } from '../utils/i18n/load.ts';
import { WordsContext } from '../utils/i18n/words.ts';
import { readPreferences, type Preferences } from '../utils/preferences.ts';

/** Renders a page once its words are there, and again when a preference is changed; state and focus stay. */
export async function startPage(Page: ComponentType): Promise<void> {
  let shows = 0;
  const show = async (): Promise<void> => {
    shows += 1;
    const mine = shows;
    const preferences = await readPreferences();
    // Another preference was chosen while these were loading.
    if (mine !== shows) return;
    wear(preferences.theme);
    const words = await loadWords(preferences);
    if (mine !== shows) return;
    document.documentElement.lang = words.language;
    document.title = words.t.panelTitle;
    render(
      <WordsContext.Provider value={words}>
        <Page />
      </WordsContext.Provider>,
      document.body,
    );
  };
  onPreferences(() => void show());
  await show();
}

/** A page in a frame looks as what surrounds it does; who frames it says how. */
function wear(theme: Preferences['theme']): void {
  if (window.top !== window) return;
  document.documentElement.classList.toggle('light', theme === 'light');
  document.documentElement.classList.toggle('dark', theme === 'dark');
}
