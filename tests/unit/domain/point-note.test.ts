import { describe, expect, it } from 'vitest';
import { isNoted, movedNote, noteSide } from '@/utils/domain/point-note.ts';

const BOTH = { note: 'Mine', sharedNote: 'Ours' };

describe('the note that is shown of a point', () => {
  it.each([
    ['none is written: the chosen one', {}, 'sharedNote', 'sharedNote'],
    ['none is written: the chosen one, once more', { note: ' \n' }, 'note', 'note'],
    ['mine is written', { note: 'Mine', sharedNote: '' }, 'sharedNote', 'note'],
    ['the shared one is written', { sharedNote: 'Ours' }, 'note', 'sharedNote'],
    ['both are written', BOTH, 'sharedNote', 'sharedNote'],
  ] as const)('%s', (_, point, chosen, shown) => expect(noteSide(point, chosen)).toBe(shown));
});

describe('choosing who sees a note', () => {
  it.each([
    ['takes the text along to private, and none of it stays shared', { sharedNote: 'Old' }, 'New', 'note', { note: 'New', sharedNote: '' }],
    ['takes the text along to the summary', { note: 'Old' }, 'New', 'sharedNote', { note: '', sharedNote: 'New' }],
    ['writes over nothing', BOTH, 'Mine', 'sharedNote', null],
    ['moves no blanks', {}, ' \n', 'sharedNote', null],
    ['leaves what is chosen already', { note: 'Mine' }, 'Mine', 'note', null],
  ] as const)('%s', (_, point, text, to, moved) => expect(movedNote(point, text, to)).toEqual(moved));
});

it.each([[{}, false], [{ note: ' ' }, false], [{ note: 'x' }, true], [{ sharedNote: 'x' }, true]])('a point with %j is noted: %s', (point, is) => expect(isNoted(point)).toBe(is));
