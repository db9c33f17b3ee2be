import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POINT_KINDS } from '../../utils/domain/talking-point.ts';
import { en } from '../../utils/i18n/en.ts';
import { id } from '../../utils/i18n/id.ts';
import { clickCentre } from '../browser/input.ts';
import { SAY } from '../google/practice-words.ts';
import { madeUpId } from '../google/world.ts';
import { leaveEmpty, leaveNewer } from './broken-database.ts';
import { listenTo } from './heard.ts';
import { faultsOf, type Look } from './looks.ts';
import { readTree } from './names.ts';
import { openByDoor } from './popover.ts';
import { fill, openEvent, openWeek, prepare, shows, startPractice, type Practice } from './practice.ts';

const LOOKS: readonly Look[] = [
  { name: 'docked', viewport: { width: 1400, height: 900 }, width: 400 },
  { name: '320 px', viewport: { width: 320, height: 640 }, width: 320 },
  { name: '200 %', viewport: { width: 640, height: 400, deviceScaleFactor: 2 }, width: 400 },
];

describe.each([['en', en], ['id', id]] as const)('the panel in %s', (language, t) => {
  let practice: Practice;
  let tab: Page;
  let panel: Frame;
  const faults = (state: string): Promise<string[]> =>
    faultsOf(`${language} ${state}`, {
      tab,
      page: panel,
      looks: LOOKS,
      wear: (theme) => panel.evaluate((name) => { location.hash = location.hash.replace(/theme=\w+/, `theme=${name}`); }, theme),
    });
  const click = async (selector: string): Promise<void> => {
    const element = await panel.waitForSelector(selector);
    if (!element) throw new Error(`no ${selector}`);
    await clickCentre(tab, element);
  };
  const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> => {
    for (const key of keys) await tab.keyboard.press(key);
  };
  const undo = async (): Promise<void> => {
    await tab.keyboard.down('Control');
    await press('z');
    await tab.keyboard.up('Control');
  };

  beforeAll(async () => {
    practice = await startPractice('chromium', { locale: language });
    tab = await openWeek(practice.driven);
    await openEvent(tab, SAY[language].bima);
    panel = await prepare(tab, t.objective);
  });
  afterAll(() => practice.close());

  it('is in order while it is empty, and its parts have their headings', async () => {
    await shows(panel, t.noFollowUps);
    expect(await faults('empty')).toEqual([]);
    const { headings, landmarks } = await readTree(tab);
    expect(headings).toEqual(['1 Bima Prakoso', `2 ${t.agenda}`, `2 ${t.questionBank}`, `2 ${t.material}`, `2 ${t.followUps}`]);
    expect(landmarks).toEqual(['banner', 'navigation', 'main', 'contentinfo']);
  });

  it('says what a quick add was understood as, and that it is added', async () => {
    const heard = await listenTo(panel);
    await fill(tab, panel, t.addFollowUp, language === 'en' ? 'Send the budget draft @them' : 'Kirim draf anggaran @dia');
    await panel.waitForSelector('.quick-add .chips button:first-child > span');
    expect(await faults('quick add')).toEqual([]);
    expect(await heard()).toContainEqual(expect.stringContaining(t.understood('Bima Prakoso, ')));
    await press('Enter');
    await panel.waitForSelector('main .row .due');
    await shows(panel, t.saved);
    expect(await heard()).toContainEqual(expect.stringMatching(`^${t.added} · `));
  });

  it('is in order with points of all kinds, and says each that is added', async () => {
    const heard = await listenTo(panel);
    for (const kind of POINT_KINDS) {
      await panel.select('footer select', kind);
      await fill(tab, panel, t.addPoint, `${t.kinds[kind]} ${'lorem ipsum '.repeat(POINT_KINDS.indexOf(kind))}\n`);
    }
    await click(`[aria-label^="${t.isPrivate(t.kinds.topic)}"]`);
    await click(`[aria-label^="${t.discussed(t.kinds.praise)}"]`);
    await panel.waitForSelector('.agenda :checked');
    expect((await heard()).filter((text) => text.startsWith(t.added))).toHaveLength(POINT_KINDS.length);
    expect(await faults('points')).toEqual([]);
  });

  it('is in order while a point is edited', async () => {
    await click('.agenda .text');
    await panel.waitForSelector('textarea.edit');
    expect(await faults('editing')).toEqual([]);
    await press('Escape');
  });

  it('says what was deleted, offers the way back, and says what was taken back', async () => {
    const heard = await listenTo(panel);
    await click(`[aria-label^="${t.remove(t.kinds.topic)}"]`);
    await panel.waitForSelector('.toast button');
    expect(await heard()).toContain(`${t.deleted}${t.undo}`);
    expect(await faults('undo')).toEqual([]);
    await undo();
    await shows(panel, t.undone(''));
    expect(await heard()).toEqual([expect.stringMatching(`^${t.undone(t.deleted)} · ${t.kinds.topic}`)]);
  });

  it('is in order with the question bank open, searched and with an own question', async () => {
    await click('.bank .head .btn');
    await panel.waitForSelector('.filters select');
    // Axe takes long for more than four hundred.
    await panel.select('.filters select', 'opening');
    expect(await faults('bank')).toEqual([]);
    await panel.focus('.bank [type="search"]');
    await tab.keyboard.type('xyzzy');
    await click('.add-own');
    await panel.waitForSelector(`[aria-label="${t.edit('xyzzy')}"]`);
    expect(await faults('own question')).toEqual([]);
    await press('Escape');
  });

  it('is in order with the templates, and with what is known of the person', async () => {
    await click('.plan > [aria-haspopup]');
    await panel.waitForSelector('dialog[open] .templates');
    expect(await faults('templates')).toEqual([]);
    await press('Escape');
    await panel.waitForSelector('dialog', { hidden: true });
    await click('.about-person summary');
    await panel.waitForSelector('.about-person textarea');
    expect(await faults('person')).toEqual([]);
  });

  it('is in order with the keys, with why it is a 1:1, and a date being changed', async () => {
    await click('.foot [aria-keyshortcuts="?"]');
    await panel.waitForSelector('dialog[open]');
    expect(await faults('keys')).toEqual([]);
    await press('Escape');
    await panel.waitForSelector('dialog', { hidden: true });
    await click('.about summary');
    await panel.waitForSelector('.about .door');
    await click('main .row .due');
    await panel.waitForSelector('.due-field');
    expect(await faults('about')).toEqual([]);
    await press('Escape');
    await panel.waitForSelector('.due-field', { hidden: true });
  });

  it('is in order with the composers, and one of them begun', async () => {
    await click('.plan > [aria-haspopup]:last-of-type');
    await panel.waitForSelector('dialog[open] .templates');
    expect(await faults('composers')).toEqual([]);
    await click('dialog [type="button"]:has(b)');
    await panel.waitForSelector('dialog textarea');
    expect(await faults('composer')).toEqual([]);
    await press('Escape');
    await panel.waitForSelector('dialog', { hidden: true });
  });

  it('is in order while one talks, with a note that is covered', async () => {
    await click('nav button:nth-child(2)');
    await panel.waitForSelector('.talk .note textarea');
    expect(await faults('talk')).toEqual([]);
    await panel.focus('.talk .note textarea');
    await tab.keyboard.type('lorem ipsum');
    await panel.focus('.talk h2');
    await panel.waitForSelector('.talk .note .cover');
    expect(await faults('talk, covered')).toEqual([]);
  });

  it('is in order while it is wrapped up', async () => {
    await click('nav button:nth-child(3)');
    await panel.waitForSelector('.wrap-up .decisions, .wrap-up h2');
    expect(await faults('wrap up')).toEqual([]);
    await click('nav button:nth-child(1)');
    await panel.waitForSelector('#objective');
  });

  it('is in order as the door of an event that is no 1:1', async () => {
    // The other popover may lie over its chip.
    await openByDoor(tab, SAY[language].circle);
    const key = await panel.evaluate(`new Promise((resolve) => {
      const ask = () => chrome.runtime.sendMessage({ name: 'event.current', request: {} }).then(({ value }) => value?.includes('${madeUpId('circle')}') ? resolve(value) : setTimeout(ask, 50));
      ask();
    })`);
    const before = await panel.evaluate(() => location.hash);
    await panel.evaluate((meeting) => { location.hash = String(new URLSearchParams({ theme: 'light', n: '9', meeting: String(meeting) })); }, key);
    await shows(panel, t.door.isWith);
    expect(await faults('door')).toEqual([]);
    await panel.evaluate((hash) => { location.hash = hash; }, before);
    await panel.waitForSelector('#objective');
  });

  it('says that something is not saved yet, and stays in order', async () => {
    const heard = await listenTo(panel);
    await leaveEmpty(panel);
    await fill(tab, panel, t.addPoint, 'Launch\n');
    await shows(panel, t.notSaved);
    expect(await heard()).toContain(t.notSaved);
    expect(await faults('not saved yet')).toEqual([]);
  });

  it('is in order when a newer version has written the data', async () => {
    await leaveNewer(panel);
    await panel.evaluate(() => { location.hash = location.hash.replace(/meeting=[^&]+/, 'meeting=another'); });
    await shows(panel, t.errors['newer-database']);
    expect(await faults('newer database')).toEqual([]);
  });
});
