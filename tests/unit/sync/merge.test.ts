import { describe, expect, it } from 'vitest';
import { eventOf, rowOf } from '@/utils/sync/event-row.ts';
import { contain, mergePages } from '@/utils/sync/merge.ts';
import type { StagedPage } from '@/utils/sync/state.ts';
import { DAY, gapBetween, isInside, windowAt } from '@/utils/sync/window.ts';

const WINDOW = { from: 100, to: 200 };
const event = (id: string, startsAt: number, endsAt: number) => ({ id, startsAt, endsAt });
const page = (events: string[], removed: string[]): StagedPage => ({ calendar: 'c', page: 0, rows: events.map((id) => rowOf('c', event(id, 1, 2))), removed });

describe('the window', () => {
  it.each<[startsAt: number, endsAt: number, inside: boolean]>([
    [150, 160, true], [50, 100, false], [50, 101, true], [199, 300, true], [200, 300, false], [0, 1000, true], [150, 150, true], [100, 100, false],
  ])('%i to %i: %s', (startsAt, endsAt, inside) => expect(isInside({ startsAt, endsAt }, WINDOW)).toBe(inside));

  it('is 90 days back and 60 ahead, in whole seconds', () => {
    expect(windowAt(1_000_000_000_999)).toEqual({ from: 1_000_000_000_000 - 90 * DAY, to: 1_000_000_000_000 + 60 * DAY });
  });

  it('leaves a gap when a day has passed', () => {
    expect(gapBetween(windowAt(0), DAY - 1)).toBeNull();
    expect(gapBetween(windowAt(0), DAY)).toEqual({ from: 60 * DAY, to: 61 * DAY });
    expect(gapBetween(windowAt(0), 30 * DAY)).toEqual({ from: 60 * DAY, to: 90 * DAY });
  });
});

describe('a page', () => {
  it('puts in what lies inside, takes out what lies beyond and what was cancelled', () => {
    const staged = contain('c', 3, { events: [event('in', 150, 160), event('later', 500, 600), event('before', 1, 2)], removed: ['gone'] }, WINDOW);
    expect({ ...staged, rows: staged.rows.map(eventOf) }).toEqual({ calendar: 'c', page: 3, rows: [{ ...event('in', 150, 160), key: 'c\nin', calendar: 'c' }], removed: ['gone', 'later', 'before'] });
  });
});

describe('all pages together', () => {
  const merged = (...pages: StagedPage[]): [string[], string[]] => {
    const { put, remove } = mergePages(pages);
    return [[...put.keys()], [...remove]];
  };
  it.each<[what: string, found: [string[], string[]], expected: [string[], string[]]]>([
    ['nothing', merged(page([], [])), [[], []]],
    ['one after the other', merged(page(['a'], ['x']), page(['b'], ['y'])), [['a', 'b'], ['x', 'y']]],
    ['put in, then taken out', merged(page(['a'], []), page([], ['a'])), [[], ['a']]],
    ['taken out, then put in', merged(page([], ['a']), page(['a'], [])), [['a'], []]],
    ['twice', merged(page(['a'], []), page(['a'], [])), [['a'], []]],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));
});
