import { beforeEach, expect, it, vi } from 'vitest';
import { Chips } from '@/entrypoints/calendar.content/chips.ts';
import { LikelyChips } from '@/entrypoints/calendar.content/likely-chips.ts';
import { Marks } from '@/entrypoints/calendar.content/marks.ts';
import { Page } from '@/entrypoints/calendar.content/page.ts';
import { readChips } from '@/utils/calendar-page/read-grid.ts';
import type { Verdict } from '@/utils/domain/page-verdict.ts';
import { noVerdicts } from '@/utils/domain/verdicts.ts';
import { eid } from '../../fixtures/popover.ts';
import { parsePage } from '../../tools/captures.ts';

const TALK = '4g3nkejd9b5bd6k2quvnf0d7h8';
const OTHER = '5h3nkejd9b5bd6k2quvnf0d7h8';
const SELF = 'dewi@contoso.example';

let page: Page;
let chips: Chips;
let likely: LikelyChips;
beforeEach(() => {
  vi.stubGlobal('document', parsePage(`<div data-eventchip data-eventid="${eid(TALK)}">Plans</div><div data-eventchip data-eventid="${eid(OTHER)}">1:1 Bima</div>`));
  const context = { signal: new AbortController().signal, isInvalid: false };
  page = new Page({ self: SELF, locale: 'en', timezone: null }, context, { verdicts: noVerdicts(), language: 'en', width: 400 });
  const marks = new Marks();
  chips = new Chips(page, marks);
  likely = new LikelyChips(page, marks);
  return () => vi.unstubAllGlobals();
});

const learn = (event: string, verdict: Verdict): void => page.learn({ event, branch: event, verdict, other: null });
const show = (...events: string[]): void => {
  for (const [i, chip] of [...document.querySelectorAll('[data-eventchip]')].entries()) chip.setAttribute('data-eventid', eid(events[i] ?? ''));
};
const marked = (): (string | null)[] => [...document.querySelectorAll('[data-eventchip]')].map((chip) => chip.getAttribute('data-empat-mata'));

it('marks what is known, and what is likely once the page is calm', () => {
  learn(TALK, 'one-on-one');
  chips.pass();
  expect(marked()).toEqual(['one-on-one', null]);
  likely.pass(readChips(document));
  expect(marked()).toEqual(['one-on-one', 'likely']);
});

it('takes a likely mark away as soon as the event turns out to be something else', () => {
  chips.pass();
  likely.pass(readChips(document));
  learn(OTHER, 'group');
  chips.pass();
  likely.pass(readChips(document));
  expect(marked()).toEqual([null, null]);
});

it('makes a likely mark a sure one', () => {
  likely.pass(readChips(document));
  learn(OTHER, 'one-on-one');
  chips.pass();
  expect(marked()).toEqual([null, 'one-on-one']);
});

it('takes marks away from recycled chips, and marks again what comes back', () => {
  learn(TALK, 'one-on-one');
  chips.pass();
  likely.pass(readChips(document));
  show(OTHER, TALK);
  chips.pass();
  expect(marked()).toEqual([null, 'one-on-one']);
  show('nobody1', 'nobody2');
  chips.pass();
  expect(marked()).toEqual([null, null]);
  show(TALK, OTHER);
  chips.pass();
  expect(marked()).toEqual(['one-on-one', null]);
});

it('takes a mark away when it is a one-on-one no more', () => {
  learn(TALK, 'one-on-one');
  chips.pass();
  learn(TALK, 'group');
  chips.pass();
  expect(marked()).toEqual([null, null]);
});

it('marks an event that was looked at before its series was known', () => {
  learn(`${TALK}_20261124T030000Z`, 'one-on-one');
  chips.pass();
  expect(marked()).toEqual([null, null]);
  learn(TALK, 'one-on-one');
  chips.pass();
  expect(marked()).toEqual(['one-on-one', null]);
});
