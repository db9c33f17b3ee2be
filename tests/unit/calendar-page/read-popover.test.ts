import { describe, expect, it } from 'vitest';
import { findAnchor } from '@/utils/calendar-page/anchors.ts';
import { readPopover, type EventFacts } from '@/utils/calendar-page/read-popover.ts';
import { eid, pageHtml, SELF, type Written } from '../../fixtures/popover.ts';
import { parsePage } from '../../tools/captures.ts';

const BIMA = 'bima@contoso.example';

function read(written: Written): EventFacts {
  const popover = findAnchor(parsePage(pageHtml(written)), 'popover');
  if (!popover) throw new Error('no popover');
  return readPopover(popover);
}

const names = (...guests: Required<Written>['guests']): string[] => read({ guests }).guests.map((guest) => guest.name);

describe('the event', () => {
  it('is the one of the current id', () => {
    expect(read({ eid: eid('abc_20261125T030000Z') }).id).toMatchObject({ event: 'abc_20261125T030000Z', branch: 'abc', calendar: SELF });
  });
  it.each(['tasks_T3BlbkNsYWlt', '%%%', ''])('is none: %j', (id) => expect(read({ eid: id }).id).toBeNull());
  it('may have no title', () => expect(read({ title: '' })).toMatchObject({ title: '', when: 'Monday, June 29 ⋅ 12:00 – 1:00pm' }));
  it.each([
    ['with markup', 'Tea &amp; <b>talk</b>', 'Tea & talk'],
    ['right to left', '<bdi dir="rtl">שיחה שבועית</bdi>', 'שיחה שבועית'],
  ])('has a title %s', (_, titleHtml, title) => expect(read({ titleHtml }).title).toBe(title));
  it('has a time that is not its title', () => {
    expect(read({ title: '12:00 talk' }).when).toBe('Monday, June 29 ⋅ 12:00 – 1:00pm');
  });
  it('has a time that is not its title, in parts, either', () => {
    expect(read({ title: 'Tea & talk', titleHtml: 'Tea &amp; <b>talk</b>' }).when).toBe('Monday, June 29 ⋅ 12:00 – 1:00pm');
  });
  it('has a place and a link to the call', () => {
    expect(read({ place: 'Ruang Melati', join: 'https://meet.google.com/abc-defg-hij' })).toMatchObject({ place: 'Ruang Melati', joinUrl: 'https://meet.google.com/abc-defg-hij' });
    expect(read({})).toMatchObject({ place: '', joinUrl: '' });
  });
  it.each(['javascript:alert(1)', 'http://meet.example', 'data:text/html,x'])('has no link like %s', (join) => expect(read({ join }).joinUrl).toBe(''));
});

describe('the guests', () => {
  it('are the rows, in lower case, self among them', () => {
    expect(read({ guests: [{ address: 'Bima@Contoso.example', name: 'Bima Prakoso' }, SELF], count: '2 guests' })).toMatchObject({
      guests: [{ address: BIMA, name: 'Bima Prakoso', isGroup: false }, { address: SELF, name: SELF, isGroup: false }],
      declared: 2,
      rooms: 0,
    });
  });
  it('are never hovercards without an address, nor attachments', () => expect(read({})).toMatchObject({ guests: [], declared: null }));
  it('show a mailing group as one', () => {
    expect(read({ guests: [SELF, { address: 'team@contoso.example', isGroup: true }] }).guests.map((guest) => guest.isGroup)).toEqual([false, true]);
  });
  it('have names without icons, avatars and roles', () => expect(names({ address: BIMA, name: 'Bima Prakoso' })).toEqual(['Bima Prakoso']));
  it.each([
    ['in an element of their own', '<b>Bima</b>', 'Bima'],
    ['right to left', '<bdi>بيما</bdi>', 'بيما'],
    ['with entities', 'Bima &lt;3', 'Bima <3'],
    ['after an icon', '<i aria-hidden="true">star</i>Bima', 'Bima'],
  ])('have names %s', (_, name, read_) => expect(names({ address: BIMA, name })).toEqual([read_]));
  it('are called by their address when the row shows no name', () => expect(names({ address: BIMA, name: ' ' })).not.toEqual(['']));
  it('may be fewer than declared', () => expect(read({ guests: [SELF, BIMA], count: '48 guests' })).toMatchObject({ declared: 48 }));
  it('are counted in any script, and not by icons', () => {
    expect(read({ count: '٢ ضيوف' }).declared).toBe(2);
    expect(read({ count: '<i aria-hidden="true">counter_9</i>2 guests' }).declared).toBe(2);
  });
});

describe('rooms', () => {
  it.each([[[], 0], [['Ruang Melati'], 1], [['Ruang Melati', 'Ruang Kenanga'], 2], [['A', 'B', 'C'], 3]])('%j: %i', (rooms, count) => {
    expect(read({ rooms, guests: [SELF, BIMA], count: '2 guests' })).toMatchObject({ rooms: count, guests: { length: 2 } });
  });
});
