import { render, type ComponentType } from 'preact';
import { loadWords, onPreferences } from '../utils/i18n/load.ts';
import { WordsContext } from '../utils/i18n/words.ts';

/** Renders a page once its words are there, and again when the language is switched; state and focus stay. */
export async function startPage(Page: ComponentType): Promise<void> {
  let shows = 0;
  const show = async (): Promise<void> => {
    shows += 1;
    const mine = shows;
    const words = await loadWords();
    // Another language was chosen while these words were loading.
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
