/** How much of a text, in characters, is enough to tell which one it is. */
const ENOUGH = 60;

/** What was done to which: "Deleted · Send the draft". */
export function told(what: string, text: string): string {
  const letters = [...text];
  return `${what} · ${letters.length > ENOUGH ? `${letters.slice(0, ENOUGH - 1).join('')}…` : text}`;
}
