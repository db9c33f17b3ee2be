/** What was done to which: "Deleted · Send the draft". Of a long text sixty characters are enough to tell. */
export function told(what: string, text: string): string {
  return `${what} · ${text.replace(/^(.{59}).{2,}$/su, '$1…')}`;
}
