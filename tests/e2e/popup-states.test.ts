import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, today, weekday } from '../../utils/dates/local-date.ts';
import { en } from '../../utils/i18n/en.ts';
import { id } from '../../utils/i18n/id.ts';
import { practiceWeek } from '../google/practice.ts';
import { SAY } from '../google/practice-words.ts';
import { leaveNewer } from './broken-database.ts';
import { listenTo } from './heard.ts';
import { faultsOf, type Look } from './looks.ts';
import { readTree } from './names.ts';
import { fill, openEvent, openWeek, prepare, shows, startPractice, type Practice } from './practice.ts';

const LOOKS: readonly Look[] = [
  { name: 'as a popup', viewport: { width: 380, height: 600 }, width: 380 },
  { name: '320 px', viewport: { width: 320, height: 600 }, width: 320 },
  // No browser gives a popup more than 800 by 600 of its own pixels.
  { name: '200 %', viewport: { width: 400, height: 300, deviceScaleFactor: 2 }, width: 400 },
];
// The next 1:1 is one by the clock of the browser: the practice weeks lie around today.
const NOW = today(new Date());
const MONDAY = addDays(NOW, 1 - weekday(NOW));
const NEXT_WEEK = `https://calendar.google.com/calendar/u/0/r/week/${addDays(MONDAY, 7).replaceAll('-', '/')}`;

describe.each([['en', en], ['id', id]] as const)('the popup in %s', (language, t) => {
  let practice: Practice;
  let popup: Page;
  const tell = (name: string, request: object): Promise<unknown> =>
    popup.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name, request: { mutation: crypto.randomUUID(), ...request } })})`);
  const faults = (state: string): Promise<string[]> =>
    faultsOf(`${language} popup ${state}`, { tab: popup, page: popup, looks: LOOKS, wear: (theme) => tell('preferences.write', { theme }) });
  const click = async (selector: string): Promise<void> => {
    await (await popup.waitForSelector(selector))?.click();
  };
  const boxOf = (text: string): string => `main [aria-label="${text}"]`;

  beforeAll(async () => {
    practice = await startPractice('chromium', { locale: language, world: practiceWeek({ language, monday: MONDAY }) });
    popup = await practice.driven.openExtensionPage('popup.html');
  });
  afterAll(() => practice.close());

  it('is in order on the first run, and its parts have their headings', async () => {
    await shows(popup, t.nothingOutstanding);
    expect(await faults('empty')).toEqual([]);
    const { headings, landmarks } = await readTree(popup);
    expect(headings).toEqual([`1 ${t.actionItems}`, `2 ${t.nothingOutstanding}`]);
    expect(landmarks).toEqual(['banner', 'main', 'contentinfo']);
  });

  it('is in order with all groups, a filter and the next 1:1', async () => {
    for (const [person, name] of [['sinta', 'Sinta Maharani'], ['rizky', 'Muhammad Rizky Ramadhan Prasetyo Wijayakusuma']] as const) {
      await tell('person.add', { id: person, name });
      for (const [at, days] of [-2, 0, 5].entries()) {
        const followUp = { personId: person, agreedIn: null, owner: 'me', due: addDays(NOW, days) };
        await tell('followUp.add', { ...followUp, id: `${person}${String(at)}`, text: `${name} ${String(at)} ${'lorem ipsum '.repeat(at * 3)}` });
        await tell('followUp.add', { ...followUp, id: `${person}${String(at)} theirs`, owner: 'them', text: `${String(at)} ${name}` });
      }
    }
    const calendar = await openWeek(practice.driven, NEXT_WEEK);
    await openEvent(calendar, SAY[language].bima);
    await prepare(calendar, t.objective);
    await popup.bringToFront();
    await popup.waitForSelector('.next');
    await popup.waitForSelector('.filter');
    expect(await faults('groups')).toEqual([]);
    await popup.select('.filter', 'rizky');
    expect(await faults('filter')).toEqual([]);
    await popup.select('.filter', '');
  });

  it('is in order while a follow-up is unfolded, edited and given another day', async () => {
    await (await popup.waitForSelector('.more'))?.focus();
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.actions');
    expect(await faults('unfolded')).toEqual([]);
    await popup.focus(boxOf('0 Sinta Maharani'));
    await popup.keyboard.press('e');
    await popup.waitForSelector('textarea.edit');
    expect(await faults('editing')).toEqual([]);
    await popup.keyboard.press('Escape');
    await popup.keyboard.press('d');
    await popup.waitForSelector('.due-field');
    expect(await faults('another day')).toEqual([]);
    await popup.keyboard.press('Escape');
  });

  it('says what a quick add was understood as, and asks for the person', async () => {
    const heard = await listenTo(popup);
    await fill(popup, popup, t.addFollowUp, language === 'en' ? 'Book a room with Sinta Maharani tomorrow' : 'Pesan ruang dengan Sinta Maharani besok');
    await popup.waitForSelector(`.chips [aria-label^="${t.withPerson('Sinta Maharani')}"]`);
    expect(await faults('quick add')).toEqual([]);
    expect((await heard()).at(-1)).toContain(t.understood(`${t.me}, ${t.withPerson('Sinta Maharani')}, `));
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() => document.querySelector<HTMLInputElement>('.quick-add input')?.value === '');
    expect(await heard()).toEqual([`${t.added}${t.undo}`]);
    await fill(popup, popup, t.addFollowUp, 'Lorem ipsum\n');
    await popup.waitForSelector('.whom');
    expect(await faults('asks for the person')).toEqual([]);
    await popup.keyboard.press('Escape');
  });

  it('says what was done, offers the way back, and says what was taken back', async () => {
    const heard = await listenTo(popup);
    await popup.focus(boxOf('0 Sinta Maharani'));
    await popup.keyboard.press(' ');
    await shows(popup, t.markedDone);
    expect(await heard()).toEqual([`${t.markedDone}${t.undo}`]);
    expect(await faults('undo')).toEqual([]);
    await popup.focus(boxOf('0 Sinta Maharani'));
    await popup.keyboard.down('Control');
    await popup.keyboard.press('z');
    await popup.keyboard.up('Control');
    await shows(popup, t.undone(t.markedDone));
    expect(await heard()).toEqual([`${t.undone(t.markedDone)} · 0 Sinta Maharani`]);
  });

  it('keeps a line when it is closed', async () => {
    await popup.focus('.quick-add input');
    await popup.keyboard.type(' dolor');
    await popup.close();
    popup = await practice.driven.openExtensionPage('popup.html');
    await popup.waitForFunction(() => document.querySelector<HTMLInputElement>('.quick-add input')?.value === 'Lorem ipsum dolor');
  });

  it('is in order with the keys, and when a newer version has written the data', async () => {
    await click(`[aria-label="${t.keys}"]`);
    await popup.waitForSelector('dialog[open]');
    expect(await faults('keys')).toEqual([]);
    await popup.keyboard.press('Escape');
    await leaveNewer(popup);
    await popup.focus(boxOf('0 Sinta Maharani'));
    await popup.keyboard.press(' ');
    await popup.waitForSelector('[role="alert"]');
    expect(await faults('error in the list')).toEqual([]);
    await popup.reload();
    await shows(popup, t.errors['newer-database']);
    expect(await faults('error')).toEqual([]);
  });

});
