import { useEffect, useState } from 'preact/hooks';

/** What the dock says in the panel's hash. */
export interface Address {
  /** The meeting to show; '' while it is not known yet, and where there is none. */
  meeting: string;
  /** A session without an event, and with whom it is; '' where there is an event. */
  session: string;
  person: string;
  theme: string;
  /** Counts the clicks on Prepare: another one moves the focus to the objective. */
  n: string;
  /** `clock`: it was opened by no word of preparing, so that the clock says which tab. */
  by: string;
}

function read(): Address {
  const hash = new URLSearchParams(location.hash.slice(1));
  return { meeting: hash.get('meeting') ?? '', session: hash.get('session') ?? '', person: hash.get('person') ?? '', theme: hash.get('theme') ?? '', n: hash.get('n') ?? '', by: hash.get('by') ?? '' };
}

export function useAddress(): Address {
  const [address, setAddress] = useState(read);
  useEffect(() => {
    const changed = (): void => {
      setAddress(read());
    };
    addEventListener('hashchange', changed);
    // The dock may have written between the first render and now.
    changed();
    return () => {
      removeEventListener('hashchange', changed);
    };
  }, []);
  useEffect(() => {
    document.documentElement.classList.toggle('dark', address.theme === 'dark');
    document.documentElement.classList.toggle('light', address.theme === 'light');
  }, [address.theme]);
  return address;
}
