import { canonical, same } from '../storage/undo.ts';

/**
 * Which of two states of one record counts: the higher revision, then the later change, then one of them, always the same
 * one whichever comes first. Of two equal ones the first.
 */
export function newerOf<T extends object>(a: T, b: T): T {
  if (same(a, b)) return a;
  const [ra, rb] = [numberIn(a, 'revision'), numberIn(b, 'revision')];
  if (ra !== rb) return ra > rb ? a : b;
  const [ta, tb] = [timeOf(a), timeOf(b)];
  if (ta !== tb) return ta > tb ? a : b;
  return canonical(a) > canonical(b) ? a : b;
}

function numberIn(record: object, field: string): number {
  const value: unknown = Reflect.get(record, field);
  return typeof value === 'number' ? value : 0;
}

/** When it was last written, in ms; meetings say when they were last seen. */
function timeOf(record: object): number {
  for (const field of ['updatedAt', 'seenAt', 'at']) {
    const value: unknown = Reflect.get(record, field);
    if (typeof value === 'string') return Date.parse(value) || 0;
  }
  return 0;
}
