import assert from 'node:assert/strict';
import { type Check, open } from './check.ts';

/** How the rest of the page behaves. */
export const PAGE: Record<string, Check> = {
  'single keys steer the page, also while somebody types in a shadow root': async ({ page, load }) => {
    await load();
    const where = (): Promise<string> => page.evaluate(() => `${document.body.dataset['viewkey'] ?? ''} ${location.pathname}`);
    for (const [key, wanted] of [['d', 'DAY /calendar/u/0/r/day/2026/11/25'], ['m', 'MONTH /calendar/u/0/r/month/2026/11/25'], ['a', 'AGENDA /calendar/u/0/r/agenda/2026/11/25'], ['w', 'WEEK /calendar/u/0/r/week/2026/11/25'], ['j', 'WEEK /calendar/u/0/r/week/2026/12/2'], ['k', 'WEEK /calendar/u/0/r/week/2026/11/25']] as const) {
      await page.keyboard.press(key);
      assert.equal(await where(), wanted);
    }
    assert.ok(await page.$('[role=main] [data-eventchip]'));
    await page.keyboard.press('c');
    assert.ok(await page.$('[role=dialog]:has([role=tabpanel][aria-labelledby=tabEvent])'));
    await page.keyboard.type('dwm');
    assert.match(await where(), /^WEEK/);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const input = document.createElement('input');
      const host = document.createElement('x-foreign');
      host.attachShadow({ mode: 'open' }).append(input);
      document.body.append(host);
      input.focus();
    });
    await page.keyboard.press('d');
    assert.match(await where(), /^DAY/);
  },
  'chips are used again: attributes stay, children go, now and then a column is new': async ({ page, load }) => {
    await load();
    const seen = await page.evaluate(() => {
      const chips = [...document.querySelectorAll('[data-eventchip]')];
      for (const chip of chips) {
        chip.setAttribute('data-foreign', '');
        chip.append(document.createElement('x-foreign'));
      }
      const ids = chips.map((c) => c.getAttribute('data-eventid'));
      window.standIn?.next();
      const kept = chips.filter((c) => c.isConnected);
      const after = { kept: kept.length > 15, changed: kept.every((c) => !ids.includes(c.getAttribute('data-eventid'))), children: document.querySelectorAll('x-foreign').length, marked: document.querySelectorAll('[data-foreign]').length > 15 };
      for (let i = 0; i < 4; i++) window.standIn?.previous();
      return { ...after, renewed: window.standIn?.counts.renewed };
    });
    assert.deepEqual(seen, { kept: true, changed: true, children: 0, marked: true, renewed: 1 });
  },
  'every class has another name in another build': async ({ page, load, google }) => {
    const classes = async (): Promise<string[]> => {
      await load();
      await open(page, 'Bima / Dewi 1:1');
      return page.evaluate(() => [...new Set([...document.querySelectorAll('body [class]')].flatMap((e) => [...e.classList]))].filter((c) => !c.includes('-') && c !== 'notranslate'));
    };
    const before = new Set(await classes());
    google.settings.classSeed = 5;
    assert.deepEqual((await classes()).filter((c) => before.has(c)), []);
    assert.equal(await page.$eval('#xUserInfo', (e) => getComputedStyle(e).display), 'none');
  },
  'the edit page loads its guests late, and keeps what is changed': async ({ page, load, google }) => {
    google.settings.twoGuestLists = true;
    await load();
    await open(page, 'Bima / Dewi 1:1');
    await page.click('#xDetDlg button[jsname=DyVDA]');
    assert.match(await page.evaluate(() => location.pathname), /\/r\/eventedit\/[\w+/-]+$/);
    assert.deepEqual(await page.evaluate(() => [document.body.dataset['viewkey'], document.querySelector('[data-is-create="false"]') !== null, document.querySelectorAll('[id="xGstLst"]').length, document.querySelectorAll('[id="xGstLst"] [data-email]').length]), ['EVENTEDIT', true, 2, 0]);
    await page.waitForFunction(() => document.querySelectorAll('[id="xGstLst"] [data-email]').length === 4);
    await page.type('#xGstIn', 'sari.wulandari@gmail.com');
    await page.keyboard.press('Enter');
    await page.click('[id="xGstLst"] [data-email="bima@contoso.example"] button');
    await page.click('#xSaveBu');
    await page.waitForFunction(() => document.body.dataset['viewkey'] === 'WEEK');
    const saved = google.world.calendars[0].events.filter((e) => e.attendees?.some((a) => a.email === 'sari.wulandari@gmail.com') && e.summary === 'Bima / Dewi 1:1');
    assert.deepEqual(saved.map((e) => e.attendees?.length), [2]);
    await load('eventedit');
    assert.ok(await page.$('[data-is-create="true"]'));
  },
};
