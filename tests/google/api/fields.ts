/** Google's `fields` mask: `items(id,attendees/email),nextPageToken`, `*` for all. A mask as a tree; null keeps everything below. */
type Mask = Map<string, Mask | null>;

/** Reads a mask; throws a SyntaxError where it is none. */
export function parseFields(text: string): Mask {
  let at = 0;
  const list = (closing: string): Mask => {
    const mask: Mask = new Map();
    for (;;) {
      path(mask);
      const next = text[at++];
      if (next === ',') continue;
      if ((next ?? '') !== closing) throw new SyntaxError(`Invalid field selection ${text}`);
      return mask;
    }
  };
  const path = (mask: Mask): void => {
    const name = /^[\w*-]+/.exec(text.slice(at))?.[0];
    if (name === undefined) throw new SyntaxError(`Invalid field selection ${text}`);
    at += name.length;
    let below: Mask | null = null;
    if (text[at] === '/') {
      at++;
      below = new Map();
      path(below);
    } else if (text[at] === '(') {
      at++;
      below = list(')');
    }
    const known = mask.get(name);
    mask.set(name, known && below ? new Map([...known, ...below]) : below);
  };
  return list('');
}

/** What of a value a mask lets through. */
export function applyFields(value: unknown, mask: Mask | null): unknown {
  if (mask === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => applyFields(item, mask));
  return Object.fromEntries(Object.entries(value).flatMap(([name, below]: [string, unknown]) => {
    const inner = mask.has(name) ? mask.get(name) : mask.get('*');
    return inner === undefined ? [] : [[name, applyFields(below, inner)]];
  }));
}
