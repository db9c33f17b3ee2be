import { describe, expect, it } from 'vitest';
import { judgePage, type PageGuests } from '@/utils/domain/page-verdict.ts';
import { eid, pageHtml, SELF, type Written } from '../../fixtures/popover.ts';
import { judgeHtml } from '../../tools/captures.ts';

const BIMA = 'bima@contoso.example';
const SARI = 'sari.wulandari@gmail.com';
const ROOM = 'c_188@resource.calendar.google.com';
const GROUP = { address: 'team@contoso.example', isGroup: true };

describe('a page is', () => {
  it.each<[string, string, Written]>([
    ['one-on-one', 'two people and no count', { guests: [SELF, BIMA] }],
    ['one-on-one', 'two people and a count of 2', { guests: [BIMA, SELF], count: '2 guests' }],
    ['one-on-one', 'a count in Arabic digits', { guests: [BIMA, SELF], count: '٢ ضيوف' }],
    ['one-on-one', 'a room that is not counted', { guests: [BIMA, SELF], count: '2 guests', rooms: ['Melati'] }],
    ['one-on-one', 'a room that is counted', { guests: [BIMA, SELF], count: '3 guests', rooms: ['Melati'] }],
    ['one-on-one', 'two rooms that are counted', { guests: [BIMA, SELF], count: '4 guests', rooms: ['Melati', 'Kenanga'] }],
    ['one-on-one', 'a room among the guests', { guests: [BIMA, SELF, ROOM], count: '3 guests' }],
    ['one-on-one', 'a calendar among the guests', { guests: [BIMA, SELF, 'c_9@group.calendar.google.com'], count: '2 guests' }],
    ['one-on-one', 'a row that stands there twice', { guests: [BIMA, SELF, BIMA.toUpperCase()], count: '2 guests' }],
    ['one-on-one', 'no title', { title: '', guests: [BIMA, SELF], count: '2 guests' }],
    ['group', 'three people', { guests: [BIMA, SELF, SARI], count: '3 guests' }],
    ['group', 'three people and a contradicting count', { guests: [BIMA, SELF, SARI], count: '2 guests' }],
    ['group', 'a mailing group beside me', { guests: [SELF, GROUP], count: '2 guests' }],
    ['group', 'two people and a mailing group', { guests: [SELF, BIMA, GROUP] }],
    ['group', 'three people, without me', { guests: [BIMA, SARI, 'rudi@contoso.example'] }],
    ['solo', 'nobody', {}],
    ['solo', 'nobody, though calendar and attachments have marks', { title: 'Focus time' }],
    ['unknown', 'a collapsed list', { guests: [SELF, BIMA], count: '48 guests' }],
    ['unknown', 'one more than the rows', { guests: [SELF, BIMA], count: '3 guests' }],
    ['unknown', 'one more than rows and rooms', { guests: [SELF, BIMA], count: '4 guests', rooms: ['Melati'] }],
    ['unknown', 'fewer than the rows', { guests: [SELF, BIMA], count: '1 guest' }],
    ['unknown', 'a count and no rows yet', { count: '2 guests' }],
    ['unknown', 'two others, without me', { guests: [BIMA, SARI], count: '2 guests' }],
    ['unknown', 'me alone', { guests: [SELF], count: '1 guest' }],
    ['unknown', 'me and a room', { guests: [SELF, ROOM], count: '2 guests' }],
  ])('%s: %s', (verdict, _, written) => {
    const report = judgeHtml(pageHtml(written));
    expect(report.verdict).toBe(verdict);
    expect(report.other?.address ?? null).toBe(verdict === 'one-on-one' ? BIMA : null);
  });
});

describe('self', () => {
  const guests = [BIMA, SELF].map((address) => ({ address, name: address, isGroup: false }));
  const page: PageGuests = { guests, declared: 2, rooms: 0, listed: true };

  it('may be the owner of the calendar', () => {
    const report = judgeHtml(pageHtml({ eid: eid('abc', 'sari.wulandari@m'), guests: [SARI, BIMA], count: '2 guests' }));
    expect(report).toMatchObject({ verdict: 'one-on-one', other: { address: BIMA } });
  });
  it('is the account first when both are guests', () => expect(judgePage(page, [SELF, BIMA]).other?.address).toBe(BIMA));
  it('is not somebody else', () => expect(judgePage(page, [SARI]).verdict).toBe('unknown'));
  it('is nobody when nobody is known', () => expect(judgePage(page, []).verdict).toBe('unknown'));
});
