import { describe, expect, it } from 'vitest';
import { append, withoutPiece } from '@/utils/domain/appended.ts';

describe('a piece that is added to a note', () => {
  it.each([
    ['to an empty one', '', 'P'],
    ['below what is there', 'Before\n', 'Before\n\nP'],
  ])('%s', (_, text, expected) => expect(append(text, 'P')).toBe(expected));

  it.each([
    ['nothing was there', 'P', ''],
    ['something was there', 'Before\n\nP', 'Before'],
    ['something was written after it', 'Before\n\nP\nAfter', 'Before\nAfter'],
    ['only what was written after it', 'P\n\nAfter', 'After'],
    ['the same stood there before', 'P\n\nP', 'P'],
    ['it was changed since', 'Before\n\nQ', 'Before\n\nQ'],
  ])('is taken away again: %s', (_, text, expected) => expect(withoutPiece(text, 'P')).toBe(expected));
});
