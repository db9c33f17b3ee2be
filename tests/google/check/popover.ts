import assert from 'node:assert/strict';
import { type Check, open } from './check.ts';

/** Where an extension might put a node of its own: toolbar, content, footer, dialog. */
const PLACES = ['#xDetDlg button[jsname=DyVDA]', '#xDetDlg [jsname=sV9x3c]', '#xRsvpYesBu', '[role=dialog][data-chips-dialog]'];

/** How the popover behaves. */
export const POPOVER: Record<string, Check> = {
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
    const chip = '[role=gridcell] [data-eventchip]';
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
};
