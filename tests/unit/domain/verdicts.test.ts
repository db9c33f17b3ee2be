import { describe, expect, it } from 'vitest';
import { copyVerdicts as copyAll, idsOf, knownVerdict, noVerdicts, withVerdict, type Judged, type VerdictCopy } from '@/utils/domain/verdicts.ts';
import type { Verdict } from '@/utils/domain/page-verdict.ts';

const copyVerdicts = (meetings: Judged[]): VerdictCopy => copyAll(meetings, noVerdicts().overrides);

/** `abc_1 one-on-one bima`, as the background stored it; the part before the last `_` is the branch. */
function seen(event: string, verdict: Verdict, address?: string): Judged {
  return { event, branch: event.replace(/_\d+$/, ''), verdict, other: address === undefined ? null : { address, name: address } };
}

describe('the verdict that a tab is given', () => {
  it.each<[string, Judged[], Verdict]>([
    ['nothing was seen', [], 'unknown'],
    ['another one of the series is with Bima', [seen('abc_1', 'one-on-one', 'bima')], 'one-on-one'],
    ['this one is a group', [seen('abc_1', 'one-on-one', 'bima'), seen('abc_2', 'group')], 'group'],
    ['this one is a group and was seen first', [seen('abc_2', 'group'), seen('abc_1', 'one-on-one', 'bima')], 'group'],
    ['only another one is a group', [seen('abc_1', 'group')], 'unknown'],
    ['this one was not sure', [seen('abc_1', 'one-on-one', 'bima'), seen('abc_2', 'unknown')], 'one-on-one'],
    ['the series had two others', [seen('abc_1', 'one-on-one', 'bima'), seen('abc_3', 'one-on-one', 'sari')], 'unknown'],
    ['the series had two others, and the first again', [seen('abc_1', 'one-on-one', 'bima'), seen('abc_3', 'one-on-one', 'sari'), seen('abc_4', 'one-on-one', 'bima')], 'unknown'],
    ['another series is with Bima', [seen('xyz_1', 'one-on-one', 'bima')], 'unknown'],
    ['the series before the split is with Bima', [seen('abc_R20260518_1', 'one-on-one', 'bima')], 'unknown'],
  ])('when %s', (_, meetings, verdict) => expect(knownVerdict(copyVerdicts(meetings), 'abc_2', 'abc')).toBe(verdict));

  it('keeps each event’s own where a series had two others', () => {
    const copy = copyVerdicts([seen('abc_1', 'one-on-one', 'bima'), seen('abc_3', 'one-on-one', 'sari')]);
    expect(copy.events).toEqual({ abc_1: 'one-on-one', abc_3: 'one-on-one' });
    expect(knownVerdict(copy, 'abc_9', 'abc')).toBe('unknown');
  });

  it('is not fooled by ids that objects have of themselves', () => {
    expect(knownVerdict(copyVerdicts([]), 'constructor', 'toString')).toBe('unknown');
  });
});

it('what a tab reads itself gives the same as what the background hands out', () => {
  const meetings = [seen('abc_1', 'one-on-one', 'bima'), seen('abc_2', 'unknown'), seen('abc_3', 'one-on-one', 'sari'), seen('xyz_1', 'group'), seen('abc_4', 'one-on-one', 'bima')];
  expect(meetings.reduce(withVerdict, noVerdicts())).toEqual(copyVerdicts(meetings));
});

describe('the user’s word', () => {
  const bima = [seen('abc_1', 'one-on-one', 'bima'), seen('abc_2', 'group')];
  const verdict = (event: string, events: Record<string, boolean>, series: Record<string, boolean>): string =>
    knownVerdict(copyAll(bima, { events, series }), event, 'abc');
  it.each([
    ['of an event stands above the page’s', 'abc_1', { abc_1: false }, {}, 'group'],
    ['of an event makes a 1:1 of a group', 'abc_2', { abc_2: true }, {}, 'one-on-one'],
    ['of a series stands above the page’s for an event', 'abc_2', {}, { abc: true }, 'one-on-one'],
    ['of a series unmarks all of it', 'abc_7', {}, { abc: false }, 'group'],
    ['of an event stands above that of its series', 'abc_2', { abc_2: true }, { abc: false }, 'one-on-one'],
    ['of another event says nothing', 'abc_2', { abc_3: true }, {}, 'group'],
  ])('%s', (_, event, events, series, expected) => expect(verdict(event, events, series)).toBe(expected));
});

it('the ids that may be one-on-ones are those that were said, judged, or whose series was', () => {
  const copy = copyAll([seen('abc_1', 'one-on-one', 'bima'), seen('xyz_1', 'group')], { events: { e: true }, series: { s: false } });
  expect(new Set(idsOf(copy))).toEqual(new Set(['e', 's', 'abc', 'abc_1']));
});
