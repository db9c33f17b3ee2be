import { expect, it } from 'vitest';
import { knownIds } from '@/utils/calendar-page/known-ids.ts';
import { eid } from '../../fixtures/popover.ts';

const BASE = '4g3nkejd9b5bd6k2quvnf0d7h8';

it.each([
  ['the id itself', [BASE], eid(BASE), true],
  ['an instance of it', [BASE], eid(`${BASE}_20261124T030000Z`), true],
  ['another event', [BASE], eid('5h3nkejd9b5bd6k2quvnf0d7h8'), false],
  ['anything while nothing is known', [], eid(BASE), false],
  ['anything while a short id is known', ['abc'], eid(BASE), true],
  ['anything while an odd id is known', ['ä3nkejd9b5bd6k2quvnf0d7h8'], eid(BASE), true],
  ['a task', [BASE], 'tasks_4g3nkejd9b5b', false],
])('%s may be known or not', (_, ids, encoded, expected) => expect(knownIds(ids)(encoded)).toBe(expected));
