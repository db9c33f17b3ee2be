import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { decodeEid } from '../world.ts';
import { type Check, open } from './check.ts';

const readPopover = (page: Page): Promise<Record<string, unknown>> => page.evaluate(() => {
  const text = (selector: string): string | undefined => document.querySelector(selector)?.textContent ?? undefined;
  const rows = [...document.querySelectorAll('#xDetDlg [role=treeitem][data-email]')];
  return {
    dialog: document.querySelectorAll('[role=dialog][data-chips-dialog=true][aria-labelledby=rAECCd]').length,
    title: text('#xDetDlg #rAECCd'),
    when: document.querySelector('#xDetDlgWhen')?.textContent,
    count: Number(/\d+/.exec(text('#xDetDlgAtt') ?? '')?.[0] ?? -1),
    people: rows.map((row) => row.getAttribute('data-email')),
    organizer: document.querySelector('#xDtlDlgOrg')?.getAttribute('data-email'),
    eid: document.querySelector('#xDetDlg')?.getAttribute('data-eventid') ?? '',
    anchors: ['#xDetDlgCloseBu', 'button[jsname=DyVDA]', '#xDetDlgDelBu[jsname=VkLyEc]', '[jsname=sV9x3c]', '#xRsvpYesBu', '#xRsvpNoBu', '#xRsvpMaybeBu',
      '#xDetDlgNot', '#xDetDlgCal[data-hovercard-id]:not([data-email])', '[role=tree] [data-hovercard-id] [data-hovercard-id]'].filter((s) => !document.querySelector(`#xDetDlg ${s}`)),
  };
});

/** What is known of Google's markup, and found here. */
export const ANCHORS: Record<string, Check> = {
  'the page says who is signed in, and forbids what Google forbids': async ({ page, load }) => {
    await load();
    assert.deepEqual(await page.evaluate(() => ['xUserEmail', 'xUserName', 'xTimezone', 'xGmtOffset', 'xUserLocale'].map((id) => document.querySelector(`#xUserInfo > #${id}`)?.textContent)),
      ['dewi@contoso.example', 'Dewi Lestari', 'Asia/Jakarta', '7', 'en']);
    assert.match(await page.$eval('a[href*="SignOutOptions"]', (a) => a.getAttribute('aria-label') ?? ''), /\(dewi@contoso\.example\)/);
    const refused = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return false;
      } catch {
        return true;
      }
    });
    assert.equal(refused, true, 'trusted types');
  },
  'a popover of two has the anchors': async ({ page, load }) => {
    await load();
    await open(page, 'Bima / Dewi 1:1');
    const { eid, ...rest } = await readPopover(page);
    assert.deepEqual(rest, {
      dialog: 1, title: 'Bima / Dewi 1:1', when: 'Bima / Dewi 1:1Monday, November 23⋅10:00 – 10:30amWeekly on Monday', count: 2,
      people: ['dewi@contoso.example', 'bima@contoso.example'], organizer: 'dewi@contoso.example', anchors: [],
    });
    assert.equal(decodeEid(String(eid))?.calendar, 'dewi@contoso.example');
    for (const id of ['#xDetDlgVideo', '#xDetDlgDesc', '#xDetDlgAtm']) assert.ok(await page.$(id), id);
  },
  'a popover of five names all of them': async ({ page, load }) => {
    await load();
    await open(page, 'Design review');
    const read = await readPopover(page);
    assert.deepEqual([read['count'], (read['people'] as string[]).length, read['anchors']], [5, 5, []]);
  },
  'a long guest list is collapsed, a hidden one shows two and the true count': async ({ page, load, google }) => {
    await load();
    await open(page, 'Demo day');
    const demo = await readPopover(page);
    assert.deepEqual([demo['count'], (demo['people'] as string[]).length], [13, 4]);
    await open(page, 'Leadership circle');
    const circle = await readPopover(page);
    assert.deepEqual([circle['count'], circle['people']], [9, ['hendra@contoso.example', 'dewi@contoso.example']]);
    for (const id of Object.keys(google.world.declared)) google.world.declared[id] = null;
    await load();
    await open(page, 'Leadership circle');
    assert.equal((await readPopover(page))['count'], -1);
  },
  'a room has its own row, a task has no details, a family event has no guests': async ({ page, load }) => {
    await load();
    await open(page, '1:1 Citra');
    assert.deepEqual(await page.$eval('#xDetDlgRoom', (e) => [e.textContent, e.closest('[role=treeitem]')]), ['Ruang Anggrek (4)', null]);
    await open(page, 'Dinner, just the two of us');
    assert.deepEqual((await readPopover(page))['people'], []);
    assert.match(decodeEid(String((await readPopover(page))['eid']))?.calendar ?? '', /@group\.calendar\.google\.com$/);
    await open(page, 'Read Bima’s draft');
    assert.deepEqual(await page.evaluate(() => [document.querySelectorAll('#rAECCd').length, document.querySelector('#xDetDlg')]), [1, null]);
  },
  'chips carry ids, repeat them inside, and never tell who is invited': async ({ page, load }) => {
    await load();
    const chips = await page.$$eval('[data-eventchip][data-eventid]', (all) => all.map((c) => ({
      id: c.getAttribute('data-eventid') ?? '', inner: c.querySelectorAll('[data-eventid]').length, text: c.textContent, button: c.matches('div[role=button]') || c.querySelector('[role=button]') !== null,
    })));
    assert.ok(chips.length > 25);
    assert.ok(chips.every((c) => c.button && c.inner === 1 && !c.text.includes('@') && !c.text.includes('Prakoso')));
    assert.equal(chips.filter((c) => c.id.startsWith('tasks_')).length, 2);
    assert.equal(await page.$$eval('[data-stacked-layout-chip-container=true] [role=button][data-stacked-layout-chip=true]', (all) => all.length), 2);
    assert.deepEqual(await page.$$eval('[role=main] [role=gridcell][data-datekey]', (all) => all.map((c) => Number(c.getAttribute('data-datekey')))), Array.from({ length: 7 }, (_, i) => 29047 + i));
  },
};
