/**
 * What a page of ours keeps for its next opening, in the storage that the browser has for it: it is written at once, while
 * a message to the background gets lost when the page is being closed.
 */
export function readKept(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    // A browser that gives the page no storage.
    return null;
  }
}

/** Keeps a value that JSON can hold; null forgets it. */
export function keep(key: string, value: object | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // As above.
  }
}
