import type { KeptStore } from './schema.ts';

/** One record that a change touches: what it was and what it becomes; null where there is none. */
export interface Touched {
  store: KeptStore;
  key: string;
  before: object | null;
  after: object | null;
}

/** A change of many records that one undo takes back. Kept until it is taken back, or for 30 days. */
export interface UndoRecord {
  /** The id of the change. */
  id: string;
  kind: 'merge' | 'import';
  /** When it was done, ISO 8601. */
  at: string;
  touched: Touched[];
  /** What the preferences were and became, when the change touched them. */
  preferences: Pick<Touched, 'before' | 'after'> | null;
}

/**
 * What a record becomes when the change is taken back. What was written since stays: field by field, only what is still as
 * the change left it goes back. Without later changes that is exactly what was before.
 * @param now the record as it is; null when there is none
 */
export function takenBack({ before, after }: Pick<Touched, 'before' | 'after'>, now: object | null): object | null {
  if (now === null) return after === null ? before : null;
  if (same(now, after)) return before;
  if (before === null || after === null) return now;
  const [was, became, is] = [new Map(Object.entries(before)), new Map(Object.entries(after)), new Map<string, unknown>(Object.entries(now))];
  for (const field of new Set([...was.keys(), ...became.keys(), ...is.keys()])) {
    if (!same(is.get(field), became.get(field))) continue;
    if (was.has(field)) is.set(field, was.get(field));
    else is.delete(field);
  }
  return Object.fromEntries(is);
}

/** Whether two values hold the same, whatever the order of their fields. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** JSON with the fields in order: the same text for the same content. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
