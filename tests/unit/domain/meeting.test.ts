import { describe, expect, it } from 'vitest';
import { copyVerdicts, knownVerdict, meetingKey, type Meeting } from '@/utils/domain/meeting.ts';
import type { Verdict } from '@/utils/domain/page-verdict.ts';

type Seen = Pick<Meeting, 'event' | 'branch' | 'verdict' | 'other'>;

/** `abc_1 one-on-one bima`, as the background stored it; the part before the last `_` is the branch. */
function seen(event: string, verdict: Verdict, address?: string): Seen {
  return { event, branch: event.replace(/_\d+$/, ''), verdict, other: address === undefined ? null : { address, name: address } };
}

describe('the verdict that a tab is given', () => {
  it.each<[string, Seen[], Verdict]>([
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
    expect(copy).toEqual({ events: { abc_1: 'one-on-one', abc_3: 'one-on-one' }, series: {} });
  });

  it('is not fooled by ids that objects have of themselves', () => {
    expect(knownVerdict(copyVerdicts([]), 'constructor', 'toString')).toBe('unknown');
  });
});

it('a meeting belongs to account and event', () => {
  expect(meetingKey('dewi@contoso.example', 'abc')).not.toBe(meetingKey('bima@contoso.example', 'abc'));
});
