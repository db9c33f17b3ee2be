/** Names that captures of the page showed in 2026, used while the seed is 0; every other seed has all new ones. */
const SEEN: Record<string, string> = {
  column: 'pdqVLc', toolbar: 'pPTZAe', content: 'hMdQi', footer: 'FKqJcf', row: 'nBzcnc', cell: 'toUqff',
  lines: 'bgOWSb', line: 'UfeRlc', under: 'AzuXid', icon: 'zZj8Pb', 'hidden-text': 'XuJrye', chip: 'GTG3wb',
};

/** A class name like those of Google's builds: six letters that mean nothing and change with the seed. */
export function className(name: string, seed: number): string {
  const seen = seed === 0 ? SEEN[name] : undefined;
  if (seen !== undefined) return seen;
  let state = 5381 + seed * 7919;
  for (const letter of name) state = Math.imul(state, 33) ^ (letter.codePointAt(0) ?? 0);
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  let hash = '';
  for (let i = 0; i < 6; i++) {
    state = Math.imul(state ^ (state >>> 13), 2654435761);
    hash += letters.charAt((state >>> 8) % 52);
  }
  return hash;
}

/** A style sheet written with readable `.c-name` classes, in the names of this seed. */
export function hashClasses(css: string, seed: number): string {
  return css.replaceAll(/\.c-([a-z-]+)/g, (_, name: string) => `.${className(name, seed)}`);
}
