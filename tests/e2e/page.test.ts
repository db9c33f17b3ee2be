import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../browser/until.ts';
import { DEFAULTS, type Settings } from '../google/shared/settings.ts';
import { HEBREW, hardWeek, MARKUP } from './hard-week.ts';
import { restsWhileHidden } from './hidden-tab.ts';
import { BUTTON, buttonAfterCalm, isPopoverShown, markedTitles, openByDoor } from './popover.ts';
import { BROWSERS, openWeek, prepare, shows, startPractice, type Practice } from './practice.ts';

describe.each(BROWSERS)('whatever the page does, in %s', (browser) => {
  let practice: Practice;
  let page: Page;
  beforeAll(async () => {
    practice = await startPractice(browser, { world: hardWeek() });
  });
  afterAll(async () => {
    await practice.close();
  });
  beforeEach(() => {
    Object.assign(practice.google.settings, structuredClone(DEFAULTS));
  });
  afterEach(async () => {
    await page.close();
    expect(practice.google.refused).toEqual([]);
  });
  const load = async (settings: Partial<Settings> = {}): Promise<void> => {
    Object.assign(practice.google.settings, settings);
    page = await openWeek(practice.driven);
  };

  it('the button is there half a second after the first opening has calmed, though the page throws foreign nodes out of its dialog', async () => {
    await load({ stripDialogChildren: true });
    await openByDoor(page, 'Talk Anna');
    expect(await buttonAfterCalm(page)).toBeLessThanOrEqual(500);
  });

  it('a popover that has calmed before its guests came gets the button when they are there', async () => {
    await load({ lateGuests: 2200 });
    await openByDoor(page, 'Talk Bruno');
    const early = await page.evaluate(async (selector) => {
      const rows = (): number => document.querySelectorAll('#xDetDlg [role=treeitem]').length;
      while (rows() === 0) {
        if (document.querySelector(selector)) return 'too early';
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return null;
    }, BUTTON);
    expect(early).toBeNull();
    expect(await buttonAfterCalm(page)).toBeLessThanOrEqual(500);
  });

  it.each([true, false])('a popover whose rows change in place is always judged as the event it shows (id first: %s)', async (idFirst) => {
    await load({ recycle: 'in-place', idFirst });
    const [first, second] = idFirst ? (['Chika', 'Dodi'] as const) : (['Eka', 'Farid'] as const);
    await openByDoor(page, `Talk ${first}`);
    expect(await buttonAfterCalm(page)).not.toBeNull();
    await openByDoor(page, 'Crowd');
    expect(await buttonAfterCalm(page, 1000)).toBeNull();
    await openByDoor(page, `Talk ${second}`);
    expect(await buttonAfterCalm(page, 1500)).not.toBeNull();
    await shows(await prepare(page), second);
    // Nothing was remembered of a moment in which the popover was both.
    const marked = await markedTitles(page);
    expect(marked).toContain('hard002');
    expect(marked).not.toContain('hard014');
  });

  it('a popover that never settles is judged after 4 s at most, and the page stays alive', async () => {
    await load({ storm: { records: 750, ms: 950, never: true } });
    const { came, gap } = await page.evaluate(async (selector) => {
      const opened = performance.now();
      window.standIn?.open('Talk Gita');
      let [last, longest] = [opened, 0];
      while (!document.querySelector(selector) && last - opened < 6000) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
      }
      return { came: last - opened, gap: longest };
    }, BUTTON);
    expect(came).toBeLessThan(4200);
    expect(gap).toBeLessThan(250);
    await shows(await prepare(page), 'Gita');
  });

  it('another language of the page, Japanese, changes nothing', async () => {
    await load({ locale: 'ja' });
    await openByDoor(page, 'Talk Hasan');
    expect(await buttonAfterCalm(page)).not.toBeNull();
    const panel = await prepare(page);
    await shows(panel, 'Hasan');
    await until('the time is read', () => panel.evaluate(() => /\d\d?:\d\d/.test(document.querySelector('header')?.innerText ?? '')));
  });

  it('without the hidden account the sign-out link says who is signed in', async () => {
    await load({ userInfo: false });
    expect(await page.$('#xUserInfo')).toBeNull();
    await openByDoor(page, 'Talk Indah');
    expect(await buttonAfterCalm(page)).not.toBeNull();
    await shows(await prepare(page), 'Indah');
  });

  it.each([true, false])('a room is nobody, whether the count has it (%s) or not', async (roomsInCount) => {
    await load({ roomsInCount });
    await openByDoor(page, 'Talk in a room');
    expect(await buttonAfterCalm(page)).not.toBeNull();
    await shows(await prepare(page), 'Rani');
  });

  it('what is no talk between two has no button', async () => {
    await load({ storm: { records: 300, ms: 400 } });
    // In this order: a count that contradicts the list, groups (open, with hidden guests, a mailing group), nobody else, no meeting at all.
    for (const title of ['Says five', 'Crowd', 'Hidden crowd', 'Mailing group', 'Only me', 'Only a room', 'Birthday of Bima', 'Hand in the claim']) {
      await openByDoor(page, title);
      expect({ title, button: await buttonAfterCalm(page) }).toEqual({ title, button: null });
      expect(await isPopoverShown(page)).toBe(true);
    }
    expect(await markedTitles(page)).not.toContain('hard013');
  });

  it('an event without a title is prepared like any other', async () => {
    await load();
    await openByDoor(page, '(No title)');
    expect(await buttonAfterCalm(page)).not.toBeNull();
    await shows(await prepare(page), 'Untung');
  });

  it('markup in a title and a name is text', async () => {
    await load();
    await openByDoor(page, MARKUP);
    expect(await buttonAfterCalm(page)).not.toBeNull();
    const panel = await prepare(page);
    await shows(panel, MARKUP);
    expect(await panel.$eval('h1', (name) => name.textContent)).toBe(MARKUP);
    expect(await panel.$$('img, b')).toEqual([]);
    expect(await page.title()).not.toBe('1');
  });

  it('a name from right to left is shown from right to left', async () => {
    await load();
    await openByDoor(page, 'פגישה 1:1');
    expect(await buttonAfterCalm(page)).not.toBeNull();
    const panel = await prepare(page);
    await until('the name is there', () => panel.evaluate((name) => document.querySelector('h1')?.textContent === name, HEBREW));
    expect(await panel.$eval('h1', (name) => getComputedStyle(name).direction)).toBe('rtl');
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('a broken event id has no button and no mark, and the next good one has them', async () => {
    await load();
    await openByDoor(page, 'Talk Anna');
    await page.waitForSelector(BUTTON);
    const good = await page.$eval('#xDetDlg', (card) => card.getAttribute('data-eventid') ?? '');
    for (const broken of ['%%%', 'Zm9v', '/////w', 'tasks_%', '']) {
      const write = (id: string): Promise<void> =>
        page.evaluate((value, old) => {
          const chip = document.querySelector(`[data-eventchip][data-eventid="${old}"], [data-eventchip][data-was="${old}"]`);
          chip?.setAttribute('data-was', old);
          for (const element of [chip, document.querySelector('#xDetDlg')]) element?.setAttribute('data-eventid', value);
        }, id, good);
      await write(broken);
      await until(`"${broken}" has no button`, async () => (await page.$(BUTTON)) === null);
      await until(`"${broken}" has no mark`, async () => (await page.$('[data-was][data-empat-mata]')) === null);
      await write(good);
      await until('it is good again', async () => (await page.$(`[data-was][data-empat-mata]`)) !== null && (await page.$(BUTTON)) !== null);
    }
  });

  it('a new event has no button, however it is begun', async () => {
    await load();
    await openByDoor(page, 'Talk Anna');
    await page.waitForSelector(BUTTON);
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    await page.waitForSelector('[role=tabpanel][aria-labelledby=tabEvent]');
    const seen = await page.evaluate(async (selector) => {
      const end = performance.now() + 1200;
      while (performance.now() < end) {
        const button = document.querySelector(selector);
        if (button && (button.getClientRects().length > 0 || button.closest('[role=dialog]:has([role=tabpanel])'))) return true;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return false;
    }, BUTTON);
    expect(seen).toBe(false);
  });

  it('the button moves and covers nothing of the page, and a click on it leaves the popover open', async () => {
    await load();
    await openByDoor(page, 'Talk Anna');
    await page.waitForSelector(BUTTON);
    await page.evaluate(() => window.standIn?.settled());
    const found = await page.evaluate((selector) => {
      const host = document.querySelector(selector);
      const dialog = host?.parentElement;
      if (!host || !dialog) return ['no button'];
      const own = [...document.querySelectorAll('body *')].filter((e) => e !== host && !host.contains(e));
      const rects = (): string[] => own.map((e) => JSON.stringify(e.getBoundingClientRect()));
      const marked = [...document.querySelectorAll('[data-empat-mata]')].filter((e) => e !== document.documentElement);
      const withOurs = rects();
      const covered = [...dialog.querySelectorAll('button, a')].filter((control) => {
        const box = control.getBoundingClientRect();
        const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return box.width > 0 && hit !== null && (hit === host || host.contains(hit));
      });
      host.remove();
      for (const chip of marked) chip.removeAttribute('data-empat-mata');
      const without = rects();
      dialog.append(host);
      for (const chip of marked) chip.setAttribute('data-empat-mata', 'one-on-one');
      return [...withOurs.flatMap((rect, i) => (rect === without[i] ? [] : [`${own[i]?.tagName ?? ''} ${rect} ${without[i] ?? ''}`])), ...covered.map((e) => `covered: ${e.outerHTML.slice(0, 80)}`), ...(marked.length > 0 ? [] : ['nothing is marked'])];
    }, BUTTON);
    expect(found).toEqual([]);
    await prepare(page);
    expect(await isPopoverShown(page)).toBe(true);
  });

  it('Prepare leaves the popover open also where a resize of the window would close it', async () => {
    await load({ resizeClosesPopover: true });
    await openByDoor(page, 'Talk Anna');
    await page.waitForSelector(BUTTON);
    await prepare(page);
    expect(await isPopoverShown(page)).toBe(true);
  });

  it('the panel follows the dark theme of the page', async () => {
    await load({ theme: 'dark' });
    await openByDoor(page, 'Talk Anna');
    const panel = await prepare(page);
    const brightness = await panel.evaluate(() => Math.max(...(getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).slice(0, 3).map(Number)));
    expect(brightness).toBeLessThan(80);
  });

  it('a popover that throws the button out twenty times while it settles has it once it has calmed', async () => {
    await load({ stripDialogChildren: true, storm: { ...DEFAULTS.storm, sweeps: 20 } });
    // Known, so that the button comes at once and is thrown out: the page has forgotten it, so it storms once more.
    for (const _ of ['first', 'second']) {
      await openByDoor(page, 'Talk Anna');
      expect(await buttonAfterCalm(page)).not.toBeNull();
      await page.close();
      page = await openWeek(practice.driven);
    }
  });

  it('Escape gives the focus to the chip when the popover has been closed meanwhile', async () => {
    await load();
    await openByDoor(page, 'Talk Anna');
    await prepare(page);
    await page.mouse.click(700, 20);
    await until('the popover is closed', async () => !(await isPopoverShown(page)));
    await page.evaluate(() => document.querySelector('iframe')?.focus());
    await page.keyboard.press('Escape');
    await page.waitForSelector('empat-mata-panel:not([data-state])');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-eventchip]') !== null)).toBe(true);
  });

  // Frames come in Firefox's hidden tabs too, one a second.
  it('a hidden tab marks and reads nothing', async () => {
    await load();
    await restsWhileHidden(practice);
  });

  it('a hidden tab does nothing about what another tab has found out, until it is shown', async () => {
    await load();
    const other = await openWeek(practice.driven);
    await until('the first tab is hidden', () => page.evaluate(() => document.hidden));
    await page.evaluate(() => {
      new MutationObserver((records) => (document.body.dataset['whileHidden'] = String(Number(document.body.dataset['whileHidden'] ?? 0) + (document.hidden ? records.length : 0)))).observe(document.documentElement, { subtree: true, attributes: true, attributeFilter: ['data-empat-mata'] });
    });
    await openByDoor(other, 'Talk Kirana');
    await until('the other tab has read it', async () => (await markedTitles(other)).includes('hard019'));
    // What a third tab starts with is stored, and so announced.
    await until('it is stored', async () => {
      const third = await openWeek(practice.driven);
      const marked = await until('the third tab has its marks', async () => (await markedTitles(third)).length > 0 && (await markedTitles(third)));
      await third.close();
      return marked.includes('hard019');
    });
    await page.bringToFront();
    await until('the first tab is marked', async () => (await markedTitles(page)).includes('hard019'));
    expect(await page.evaluate(() => document.body.dataset['whileHidden'])).toBe('0');
    await other.close();
  });
});
