import { describe, expect, it } from 'vitest';
import { takenBack } from '@/utils/storage/undo.ts';

describe('taking a change back', () => {
  it.each<[string, object | null, object | null, object | null, object | null]>([
    ['what was changed is as before', { a: 1 }, { a: 2 }, { a: 2 }, { a: 1 }],
    ['what was made goes', null, { a: 2 }, { a: 2 }, null],
    ['what was removed comes back', { a: 1 }, null, null, { a: 1 }],
    ['a field that was written since stays, the others go back', { a: 1, b: 1 }, { a: 2, b: 2 }, { a: 2, b: 3 }, { a: 1, b: 3 }],
    ['a field that came with the change goes', { a: 1 }, { a: 1, b: 2 }, { a: 5, b: 2 }, { a: 5 }],
    ['what was made and written in since stays', null, { a: 2 }, { a: 3 }, { a: 3 }],
    ['what was deleted since stays deleted', { a: 1 }, { a: 2 }, null, null],
    ['the order of fields is nothing', { a: 1, b: 1 }, { a: 2, b: 2 }, { b: 2, a: 2 }, { a: 1, b: 1 }],
  ])('%s', (_, before, after, now, then) => {
    expect(takenBack({ before, after }, now)).toEqual(then);
  });
});
