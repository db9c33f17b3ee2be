import { expect, it } from 'vitest';
import { dock, type DockRoom } from '@/utils/domain/dock.ts';

const WIDE: DockRoom = { window: 1400, left: 256, right: 1344, wanted: 400, isForm: false };

it.each<[string, Partial<DockRoom>, ReturnType<typeof dock>]>([
  ['beside the grid and left of the page’s rail', {}, { width: 400, right: 56, beside: true }],
  ['beside the page’s own side panel', { right: 1044, left: 0 }, { width: 400, right: 356, beside: true }],
  ['over the grid where less than 500 px of it would remain', { right: 1044 }, { width: 400, right: 356, beside: false }],
  ['over a form always', { isForm: true, right: 1400 }, { width: 400, right: 0, beside: false }],
  ['over all of a small window', { window: 380, left: 0, right: 324 }, { width: 380, right: 0, beside: false }],
  ['as wide as wanted', { wanted: 520 }, { width: 520, right: 56, beside: true }],
  ['no wider than is of use', { wanted: 9000, window: 2000, right: 1944 }, { width: 640, right: 56, beside: true }],
  ['no narrower than can be read', { wanted: 10 }, { width: 320, right: 56, beside: true }],
])('the panel lies %s', (_, room, expected) => expect(dock({ ...WIDE, ...room })).toEqual(expected));
