import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../browser/until.ts';
import { practiceWeek } from '../google/practice.ts';
import { FAMILY_CALENDAR } from '../google/practice-words.ts';
import { addDays } from '../google/shared/dates.ts';
import { add, oneOnOne, type World } from '../google/world.ts';
import { clickCentre } from '../browser/input.ts';
import { connect, press, startConnectable } from './connect.ts';
import { BROWSERS, fill, openEvent, openWeek, prepare, shows, type Practice } from './practice.ts';

/** The Monday of the week that is now: the sync looks at the days around today. */
const MONDAY = ((): string => {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
})();
const WEEK = `https://calendar.google.com/calendar/u/0/r/week/${MONDAY.split('-').map(Number).join('/')}`;
const NEXT_WEEK = WEEK.replace(/\d+\/\d+\/\d+$/, new Date(Date.parse(MONDAY) + 7 * 86_400_000).toISOString().slice(0, 10).split('-').map(Number).join('/'));

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The practice week; in the next one a 1:1 that is on the family's calendar only, and one that is on both. */
function world(): World {
  const practice = practiceWeek({ language: 'en', monday: MONDAY });
  const guest = (name: string): { name: string; email: string; response: 'accepted' } => ({ name, email: `${name.toLowerCase()}@example.com`, response: 'accepted' });
  add(practice, oneOnOne(practice, guest('Surya'), { title: 'Surya / Dewi', at: `${addDays(MONDAY, 10)}T17:00` }), FAMILY_CALENDAR);
  const both = oneOnOne(practice, guest('Tari'), { title: 'Tari / Dewi', at: `${addDays(MONDAY, 11)}T17:00` });
  add(practice, both);
  add(practice, both, FAMILY_CALENDAR);
  return practice;
}

describe.each(BROWSERS)('a connected calendar in %s', (browser) => {
  let practice: Practice;
  let app: Page;
  let week: Page;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ practice, app, close } = await startConnectable(browser, { world: world() }));
  });
  afterAll(() => close());

  /** Ticks or unticks a calendar by the keyboard. */
  const toggle = async (name: string): Promise<void> => {
    await app.bringToFront();
    const box = await app.waitForSelector(`aria/${name}[role="checkbox"]`);
    await box?.focus();
    await app.keyboard.press(' ');
  };
  const marked = (): Promise<string[]> => week.$$eval('[data-eventchip][data-empat-mata="one-on-one"]', (chips) => chips.map((chip) => chip.textContent));

  it('marks every 1:1 of the week without opening anything', async () => {
    await connect(app);
    week = await openWeek(practice.driven, NEXT_WEEK);
    await until('several are marked', async () => (await marked()).length >= 4);
    const titles = (await marked()).join();
    for (const title of ['Bima / Dewi', 'Rizky']) expect(titles).toContain(title);
    expect(titles).not.toContain('Team stand-up');
  });

  it('opens the right panel of an event that was never opened', async () => {
    await openEvent(week, 'Rizky');
    await shows(await prepare(week), 'Rizky');
  });

  it('says when the last and the next talk is and why this is a 1:1, and offers the event’s files', async () => {
    await openEvent(week, 'Bima / Dewi');
    const panel = await prepare(week);
    const [link] = await until('the file is there', async () => {
      const links = await panel.$$eval('.material a', (all) => all.map((a) => (a instanceof HTMLAnchorElement ? [a.href, a.target, a.rel] : [])));
      return links.length > 0 ? links : undefined;
    });
    expect(link).toEqual(['https://drive.google.com/file/d/1practice/view', '_blank', 'noreferrer noopener']);
    await until('the next talk is named', () => panel.$eval('.met', (line) => /(Last: \w{3} \d+ \w{3}|No session yet|First session with .+) · Next: \w{3} \d+ \w{3}/.test(line.textContent)));
    await shows(panel, 'Two people, both invited');
  });

  it('shows the next 1:1 in the popup', async () => {
    const popup = await practice.driven.openExtensionPage('popup.html');
    await popup.waitForSelector('.next button');
    await popup.close();
  });

  it('looks at another calendar as soon as it is chosen', async () => {
    expect((await marked()).join()).not.toContain('Surya');
    await app.bringToFront();
    const summary = await app.waitForSelector('.calendars summary');
    await summary?.focus();
    await app.keyboard.press('Enter');
    await shows(app, 'Calendars: 1 of 2 looked at');
    await toggle('Family');
    await shows(app, 'Calendars: 2 of 2 looked at');
    await app.evaluate(AXE);
    expect(await app.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')).toEqual([]);
    await week.bringToFront();
    await until('its 1:1 is marked', async () => (await marked()).join().includes('Surya'));
  });

  it('counts a meeting once that is on both: both chips are marked, and they share one session', async () => {
    const both = async (): Promise<ElementHandle[]> => {
      const found: ElementHandle[] = [];
      for (const chip of await week.$$('[data-eventchip][data-empat-mata="one-on-one"]')) if (await chip.evaluate((element) => element.textContent.includes('Tari'))) found.push(chip);
      return found;
    };
    /** Opens the panel of one of them where nothing else is open. */
    const prepareOne = async (at: number): Promise<Frame> => {
      await week.reload();
      await week.waitForSelector('html[data-empat-mata="ready"]');
      const chip = (await until('both are there', async () => ((await both()).length === 2 ? both() : undefined)))[at];
      if (!chip) throw new Error('no chip');
      await clickCentre(week, chip);
      return prepare(week);
    };
    const panel = await prepareOne(0);
    await fill(week, panel, 'Objective', 'Agree on the plan');
    await shows(panel, 'Saved');
    const again = await prepareOne(1);
    await until('the objective is there', () => again.evaluate(() => document.querySelector('textarea')?.value === 'Agree on the plan'));
  });

  it('takes away what came from a calendar that is unticked, says so of the main one, and keeps what was written', async () => {
    await toggle('dewi@contoso.example main calendar');
    await shows(app, 'Your main calendar is not looked at');
    await week.bringToFront();
    await until('only what was opened, or is on the other calendar, is marked', async () => {
      const titles = (await marked()).join();
      return !titles.includes('Ayu') && ['Rizky', 'Bima', 'Surya', 'Tari'].every((title) => titles.includes(title));
    });
    await toggle('dewi@contoso.example main calendar');
    await week.bringToFront();
    await until('all are marked again', async () => (await marked()).join().includes('Ayu'));
    await toggle('Family');
    await week.bringToFront();
    await until('what was on that calendar only is not marked', async () => !(await marked()).join().includes('Surya'));
    expect((await marked()).filter((title) => title.includes('Tari')).length).toBe(2);
  });

  it('takes back what came from Google when it is disconnected', async () => {
    await app.bringToFront();
    await press(app, 'Disconnect');
    await app.waitForSelector('aria/Connect Google Calendar[role="button"]');
    await week.bringToFront();
    await until('only what was opened is marked', async () => (await marked()).every((title) => /Rizky|Bima|Tari/.test(title)));
  });
});
