import { describe, expect, it } from 'vitest';
import { decodeEventId, originalStartOf } from '@/utils/calendar-page/event-id.ts';
import { eid } from '../../fixtures/popover.ts';

describe('what is no event', () => {
  it.each([
    ['nothing', null],
    ['an empty text', ''],
    ['a task', 'tasks_T3BlbkNsYWlt'],
    ['a task whose rest would decode', `tasks_${eid('abc')}`],
    ['broken base64', '%%%'],
    ['base64 of an impossible length', 'YWJjZ'],
    ['a text without a space', btoa('nospace')],
    ['a space and no calendar', btoa('abc ')],
    ['a space and no event', btoa(' dewi@contoso.example')],
    ['bytes that are no UTF-8', btoa('ab\xff\xfe dewi@m')],
  ])('%s', (_, encoded) => expect(decodeEventId(encoded)).toBeNull());
});

describe('the calendar', () => {
  it.each([
    ['sari.wulandari@m', 'sari.wulandari@gmail.com'],
    ['c_9k2p@g', 'c_9k2p@group.calendar.google.com'],
    ['id.indonesian#holiday@v', 'id.indonesian#holiday@group.v.calendar.google.com'],
    ['k5x@i', 'k5x@import.calendar.google.com'],
    ['id@h', 'id@holiday.calendar.google.com'],
    ['Dewi@Contoso.example', 'dewi@contoso.example'],
    ['odd@x', 'odd@x'],
    ['a@m@g', 'a@m@group.calendar.google.com'],
    ['nohost', 'nohost'],
  ])('%s stands for %s', (written, calendar) => expect(decodeEventId(eid('abc', written))?.calendar).toBe(calendar));
});

describe('the event', () => {
  it.each([
    { form: 'single', id: 'abc', branch: 'abc', originalStart: null },
    { form: 'timed instance', id: 'abc_20261125T030000Z', branch: 'abc', originalStart: '2026-11-25T03:00:00.000Z' },
    { form: 'all-day instance', id: 'abc_20261125', branch: 'abc', originalStart: null },
    { form: '"this and following"', id: 'abc_R20260518T030000', branch: 'abc_R20260518T030000', originalStart: null },
    { form: 'all-day "this and following"', id: 'abc_R20260518', branch: 'abc_R20260518', originalStart: null },
    { form: 'instance of a split', id: 'abc_R20260518T030000_20260601T030000Z', branch: 'abc_R20260518T030000', originalStart: '2026-06-01T03:00:00.000Z' },
    { form: 'imported', id: '_6tlnaqrle5p6cpb4dhmjqpho', branch: '_6tlnaqrle5p6cpb4dhmjqpho', originalStart: null },
    { form: 'instance of an imported one', id: '_6tln_20261125T030000Z', branch: '_6tln', originalStart: '2026-11-25T03:00:00.000Z' },
    { form: 'holiday', id: '20261225_idholiday', branch: '20261225_idholiday', originalStart: null },
    { form: 'old holiday with an @', id: 'x@indonesian', branch: 'x@indonesian', originalStart: null },
    { form: 'instance at a time that does not exist', id: 'abc_20261340T990000Z', branch: 'abc', originalStart: null },
  ])('$form: $id', ({ id, branch, originalStart }) => {
    expect(decodeEventId(eid(id))).toEqual({ event: id, branch, calendar: 'dewi@contoso.example' });
    expect(originalStartOf(id)).toBe(originalStart);
  });

  it('is the same in the alphabet of addresses', () => {
    const plain = eid('>>>???', 'a@b.example');
    expect(plain).toMatch(/[+/]/);
    expect(decodeEventId(plain.replaceAll('+', '-').replaceAll('/', '_'))).toEqual(decodeEventId(plain));
  });

  it.each(['YWJjIGFAYi5leGFtcGxl', btoa('abc a@b.examp')])('may carry padding: %s', (encoded) => expect(decodeEventId(encoded)?.event).toBe('abc'));
  it('is UTF-8', () => expect(decodeEventId(eid('acará-会'))?.event).toBe('acará-会'));
  it('ends at the first space', () => expect(decodeEventId(eid('abc', 'my calendar@g'))?.calendar).toBe('my calendar@group.calendar.google.com'));
  it('is the same through another calendar', () => expect(decodeEventId(eid('abc', 'other@m'))?.event).toBe(decodeEventId(eid('abc'))?.event));
});
