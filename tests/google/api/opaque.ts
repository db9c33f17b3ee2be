/** Page and sync tokens: opaque to a client, readable here, and refused when somebody changed a letter. */

const sum = (text: string): string => {
  let state = 2166136261;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 16777619);
  return (state >>> 0).toString(36);
};

export function seal(content: object): string {
  const text = JSON.stringify(content);
  return Buffer.from(`${sum(text)}.${text}`).toString('base64url');
}

/** What was sealed; null for anything else. */
export function unseal(token: string): Record<string, unknown> | null {
  const plain = Buffer.from(token, 'base64url').toString();
  const dot = plain.indexOf('.');
  const text = plain.slice(dot + 1);
  if (dot < 1 || plain.slice(0, dot) !== sum(text)) return null;
  const content: unknown = JSON.parse(text);
  return typeof content === 'object' && content !== null ? { ...content } : null;
}

/** A short name for a set of parameters, whatever their order. */
export const hashOf = (parameters: Iterable<readonly [string, string]>): string =>
  sum([...parameters].map(([name, value]) => `${name}=${value}`).sort().join('&'));
