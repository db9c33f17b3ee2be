import { expect, it } from 'vitest';
import { knownChips } from '@/utils/calendar-page/known-chips.ts';
import { eid } from '../../fixtures/popover.ts';
import { parsePage } from '../../tools/captures.ts';

const BASE = '4g3nkejd9b5bd6k2quvnf0d7h8';
const OTHER = '5h3nkejd9b5bd6k2quvnf0d7h8';
const many = Array.from({ length: 200 }, (_, i) => `${String(i).padStart(4, '0')}nkejd9b5bd6k2quvnf0d7h8`);

it.each([
  ['the id itself', [BASE], eid(BASE), true],
  ['the id among a few', [OTHER, BASE], eid(BASE), true],
  ['the id among many', [...many, BASE], eid(BASE), true],
  ['an instance of it', [BASE], eid(`${BASE}_20261124T030000Z`), true],
  ['an instance of one of many', [...many, BASE], eid(`${BASE}_20261124T030000Z`), true],
  ['another event', [BASE], eid(OTHER), false],
  ['another event than many', [...many, BASE], eid(OTHER), false],
  ['anything while nothing is known', [], eid(BASE), false],
  ['anything while a short id is known', ['abc'], eid(BASE), true],
  ['anything while an odd id is known', ['ä3nkejd9b5bd6k2quvnf0d7h8'], eid(BASE), true],
  ['a task', [BASE], 'tasks_4g3nkejd9b5b', false],
])('%s is found or not', (_, ids, encoded, expected) => {
  // Its handle repeats the id and is no chip.
  const page = parsePage(`<div data-eventchip data-eventid="${encoded}"><div data-eventid="${encoded}"></div></div>`);
  expect([...knownChips(ids)(page)]).toEqual(expected ? [page.querySelector('[data-eventchip]')] : []);
});
