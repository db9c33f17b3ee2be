import { useEffect, useRef, useState } from 'preact/hooks';
import { onPreferences } from '../utils/i18n/load.ts';
import { ask } from '../utils/messaging/client.ts';
import { readPreferences } from '../utils/preferences.ts';

/** The questions that have a star, and how to give or take one. In step with other pages; what is pressed shows at once. */
export function useFavourites(onFailed: (error: unknown) => void): [favourites: ReadonlySet<string>, toggle: (question: string) => void] {
  const [favourites, setFavourites] = useState<ReadonlySet<string>>(new Set());
  const last = useRef(Promise.resolve());
  const read = (): void => {
    readPreferences().then((chosen) => { setFavourites(new Set(chosen.favourites)); }, onFailed);
  };
  useEffect(() => {
    read();
    return onPreferences(read);
  }, []);
  const toggle = async (question: string): Promise<void> => {
    // As they are stored now: another page may have changed them.
    const { favourites: stored } = await readPreferences();
    const others = stored.filter((one) => one !== question);
    await ask('preferences.write', { favourites: favourites.has(question) ? others : [...others, question] });
  };
  return [
    favourites,
    (question) => {
      setFavourites(new Set(favourites.has(question) ? [...favourites].filter((one) => one !== question) : [...favourites, question]));
      // One after the other: each writes what the one before has left.
      last.current = last.current.then(() => toggle(question)).catch((error: unknown) => {
        read();
        onFailed(error);
      });
    },
  ];
}
