import { render, type ComponentType } from 'preact';
import { loadWords, onPreferences } from '../utils/i18n/load.ts';
import { WordsContext } from '../utils/i18n/words.ts';

/** Renders a page once its words are there, and again when the language is switched; state and focus stay. */
export async function startPage(Page: ComponentType): Promise<void> {
  const show = async (): Promise<void> => {
    const words = await loadWords();
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
