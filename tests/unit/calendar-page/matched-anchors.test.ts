import { describe, expect, it } from 'vitest';
import { ANCHORS, type AnchorName } from '@/utils/calendar-page/anchors.ts';
import { matchedAnchors } from '@/utils/calendar-page/matched-anchors.ts';
import type { MatchedAnchors } from '@/utils/domain/matched-anchors.ts';
import { pageHtml, SELF } from '../../fixtures/popover.ts';
import { parsePage } from '../../tools/captures.ts';

const WEEK = '/calendar/u/0/r/week';
const EVENT = { title: 'Budget talk', guests: ['bima@contoso.example', SELF], count: '2 guests', place: 'Melati 3' };
const FORM = `<div role="main" data-is-create="false"><input id="xTiIn" value="Budget talk"><button id="xSaveBu"></button>
  <div data-email="bima@contoso.example" data-hovercard-id="bima@contoso.example">Bima</div></div>`;

const matchedOf = (html: string, pathname = WEEK): MatchedAnchors => matchedAnchors(parsePage(html), pathname);
/** An anchor whose every candidate is gone from the markup, and what was found then. */
const without = (html: string, ...marks: string[]): MatchedAnchors['candidates'] => matchedOf(marks.reduce((text, mark) => text.replaceAll(mark, ''), html)).candidates;

describe('which anchors matched', () => {
  it('of a popover: those of the page and its own, by the first candidate', () => {
    const { open, candidates } = matchedOf(pageHtml(EVENT));
    expect(open).toBe('popover');
    expect(candidates).toMatchObject({ account: 0, popover: 0, dialog: 0, title: 0, guest: 0, guestList: 0, guestCount: 0, place: 0, room: null, video: null, chip: null });
    expect(Object.keys(candidates)).not.toContain('editGuest');
  });
  it('falls back, and says so', () => {
    expect(without(pageHtml(EVENT), ' id="rAECCd"')).toMatchObject({ title: 1 });
    expect(without(pageHtml(EVENT), ' role="treeitem"', ' jsname="OLRBPb"')).toMatchObject({ guest: 2 });
    expect(without(pageHtml(EVENT), ' data-chips-dialog="true"')).toMatchObject({ dialog: 1, popover: 0 });
  });
  it('a popover that is no longer recognised is looked at all the same', () => {
    const changed = matchedOf(pageHtml(EVENT).replaceAll('data-eventid', 'data-ev'));
    expect(changed).toMatchObject({ open: 'popover', candidates: { popover: null, title: 0, guest: 0 } });
  });
  it('of an edit page: its own, and none of a popover', () => {
    const { open, candidates } = matchedOf(FORM, '/calendar/u/0/r/eventedit/NGczbmtlamQ5YjViZDZrMnF1dm5mMGQ3aDg');
    expect(open).toBe('edit-page');
    expect(candidates).toMatchObject({ editPage: 0, editTitle: 0, editSave: 0, editGuest: 1, editVideo: null, account: null });
    expect(Object.keys(candidates)).not.toContain('popover');
  });
  it.each([
    ['where no event is open', '<div role="main"><div data-eventchip data-eventid="a"></div></div>'],
    ['where a new event is begun', '<div role="dialog"><div role="tabpanel" aria-labelledby="tabEvent"></div></div><div role="main"><i data-eventchip data-eventid="a"></i></div>'],
  ])('%s: those of the page', (_, html) => {
    const { open, candidates } = matchedOf(html);
    expect(open).toBeNull();
    expect(candidates).toMatchObject({ chip: 0, main: 0 });
    expect(Object.keys(candidates)).not.toContain('guest');
  });
  it('says every anchor of an event on one of both', () => {
    const seen = new Set([matchedOf(pageHtml(EVENT)), matchedOf(FORM, '/calendar/u/0/r/eventedit/NGczbmtlamQ5YjViZDZrMnF1dm5mMGQ3aDg')].flatMap(({ candidates }) => Object.keys(candidates)));
    expect([...seen].sort()).toEqual((Object.keys(ANCHORS) as AnchorName[]).sort());
  });
  it('tells nothing of what stands there', () => {
    const told = JSON.stringify([matchedOf(pageHtml(EVENT)), matchedOf(pageHtml(EVENT)).candidates]);
    for (const text of ['Budget', 'bima', 'dewi', 'Melati', '@']) expect(told).not.toContain(text);
  });
});
