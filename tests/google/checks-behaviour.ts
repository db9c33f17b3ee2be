import assert from 'node:assert/strict';
import { type Check, open } from './checks.ts';

/** Puts a marked foreign node where an extension might, and says later which are still there and still ours. */
const PLACES = ['#xDetDlg button[jsname=DyVDA]', '#xDetDlg [jsname=sV9x3c]', '#xRsvpYesBu', '[role=dialog][data-chips-dialog]'];

export const BEHAVIOUR: Record<string, Check> = {
  'a first opening makes about 750 mutations in about 950 ms, a second about 33': async ({ page, load }) => {
    await load();
    await open(page, 'Lunch');
    const counts = await page.evaluate(async () => {
      let records = 0;
      const dialog = document.querySelector('[role=dialog][data-chips-dialog]');
      const observer = new MutationObserver((list) => (records += list.length));
      if (dialog) observer.observe(dialog, { childList: true, subtree: true, attributes: true, characterData: true });
      const time = async (): Promise<[number, number]> => {
        const [before, started] = [records, performance.now()];
        window.standIn?.open('Design review');
        await window.standIn?.settled();
        await new Promise((resolve) => setTimeout(resolve));
        return [records - before, performance.now() - started];
      };
      return [...(await time()), ...(await time())];
    });
    const [first = 0, ms = 0, second = 0] = counts;
    assert.ok(first > 700 && first < 800 && ms > 900 && ms < 1300 && second > 25 && second < 45, counts.join(' '));
  },
  'foreign nodes: thrown out of the card, taken over in the footer, left alone in the dialog and after the storm': async ({ page, load, google }) => {
    for (const strip of [false, true]) {
      google.settings.stripDialogChildren = strip;
      await load();
      const survived = await page.evaluate(async (places) => {
        window.standIn?.open('Rizky <> Dewi');
        const put = async (): Promise<HTMLElement[]> => {
          const made: HTMLElement[] = [];
          for (const place of places) {
            while (!document.querySelector(place)) await new Promise((resolve) => setTimeout(resolve, 10));
            const at = document.querySelector(place);
            const parent = at?.matches('button') ? at.closest('span[data-is-tooltip-wrapper]')?.parentElement ?? at.parentElement?.parentElement : at;
            const node = document.createElement('x-foreign');
            node.append('mine');
            parent?.append(node);
            made.push(node);
          }
          return made;
        };
        const state = (nodes: HTMLElement[]): string[] => nodes.map((n) => (!n.isConnected ? 'gone' : n.textContent === 'mine' ? 'whole' : 'emptied'));
        const early = await put();
        await window.standIn?.settled();
        const late = await put();
        window.standIn?.close();
        window.standIn?.open('Rizky <> Dewi');
        await window.standIn?.settled();
        return [state(early), state(late)];
      }, PLACES);
      assert.deepEqual(survived, [['gone', 'gone', 'emptied', strip ? 'gone' : 'whole'], ['whole', 'whole', 'whole', 'whole']]);
    }
  },
  'rows change in place, the id first or last': async ({ page, load, google }) => {
    for (const idFirst of [true, false]) {
      Object.assign(google.settings, { recycle: 'in-place', idFirst });
      await load();
      await open(page, 'Bima / Dewi 1:1');
      const seen = await page.evaluate(async () => {
        const card = document.querySelector('#xDetDlg');
        const row = [...document.querySelectorAll('#xDetDlg [role=treeitem]')].at(-1);
        const order: (string | null | undefined)[] = [];
        const observer = new MutationObserver((records) => order.push(...records.map((r) => r.attributeName).filter((n) => n === 'data-eventid' || n === 'data-email')));
        if (card) observer.observe(card, { subtree: true, attributes: true });
        window.standIn?.open('Rizky <> Dewi');
        await window.standIn?.settled();
        return { first: order[0], last: order.at(-1), same: row?.isConnected, email: row?.getAttribute('data-email') };
      });
      assert.deepEqual(seen, { first: idFirst ? 'data-eventid' : 'data-email', last: idFirst ? 'data-email' : 'data-eventid', same: true, email: 'rizky.prasetyo@contoso.example' });
    }
  },
  'guests may arrive late, and a storm may never end': async ({ page, load, google }) => {
    google.settings.lateGuests = 1600;
    await load();
    const early = await page.evaluate(async () => {
      window.standIn?.open('Bima / Dewi 1:1');
      await new Promise((resolve) => setTimeout(resolve, 1300));
      const before = document.querySelectorAll('#xDetDlg [role=treeitem]').length;
      await window.standIn?.settled();
      return [before, document.querySelectorAll('#xDetDlg [role=treeitem]').length];
    });
    assert.deepEqual(early, [0, 2]);
    Object.assign(google.settings, { lateGuests: 0, storm: { records: 100, ms: 50, never: true } });
    await load();
    const records = await page.evaluate(async () => {
      window.standIn?.open('Bima / Dewi 1:1');
      await new Promise((resolve) => setTimeout(resolve, 300));
      let later = 0;
      new MutationObserver((list) => (later += list.length)).observe(document.querySelector('#xDetDlg') ?? document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      await new Promise((resolve) => setTimeout(resolve, 500));
      return later;
    });
    assert.ok(records > 15, String(records));
  },
  'a click opens, Escape and a press outside close, focus goes back to the chip': async ({ page, load }) => {
    await load();
    const chip = '[data-eventchip][aria-hidden], [data-eventchip]:has(+ [data-eventchip])';
    await page.click(chip);
    const isShown = (): Promise<boolean> => page.$eval('[role=dialog][data-chips-dialog]', (d) => d.getClientRects().length > 0);
    assert.equal(await isShown(), true);
    await page.keyboard.press('Escape');
    assert.equal(await isShown(), false);
    assert.equal(await page.evaluate(() => document.activeElement?.hasAttribute('data-eventchip')), true);
    await page.keyboard.press('Enter');
    await page.evaluate(() => window.standIn?.settled());
    for (let i = 0; i < 25; i++) {
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null), true);
    }
    await page.evaluate(() => {
      const child = document.createElement('x-foreign');
      child.style.cssText = 'position:absolute;left:4px;top:4px;width:40px;height:20px';
      document.querySelector('[role=dialog][data-chips-dialog]')?.append(child);
    });
    await page.click('x-foreign');
    assert.equal(await isShown(), true);
    await page.mouse.click(300, 880);
    assert.equal(await isShown(), false);
    assert.ok(await page.$('#xDetDlg'));
  },
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
      const after = { kept: kept.length > 20, changed: kept.every((c) => !ids.includes(c.getAttribute('data-eventid'))), children: document.querySelectorAll('x-foreign').length, marked: document.querySelectorAll('[data-foreign]').length > 20 };
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
