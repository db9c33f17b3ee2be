import type { Frame, Page, Viewport } from 'puppeteer-core';
import { until } from '../browser/until.ts';
import { axeOffences } from './axe.ts';
import { readTree } from './names.ts';
import { unreachable } from './reach.ts';

/** One size of the window, with what it makes of the page in it. */
export interface Look {
  name: string;
  viewport: Viewport;
  /** The width that the page itself has then, in CSS pixels. */
  width: number;
}

export interface Looked {
  /** The tab, whose window is resized. */
  tab: Page;
  /** The page that is looked at: the tab, or a frame in it. */
  page: Frame | Page;
  looks: readonly Look[];
  wear: (theme: 'light' | 'dark') => Promise<unknown>;
}

/** All that is wrong with a page as it is: axe-core, reach, names; in both themes and each size. One line each. */
export async function faultsOf(state: string, { tab, page, looks, wear }: Looked): Promise<string[]> {
  const resize = async ({ viewport, width }: Look): Promise<void> => {
    await tab.setViewport(viewport);
    // A frame may be as wide as before, but elsewhere: the page around it has to be laid out before anybody clicks.
    await until(`the window is ${String(viewport.width)} px wide`, () => tab.evaluate((wide) => innerWidth === wide, viewport.width));
    await tab.evaluate(() => new Promise((done) => { requestAnimationFrame(() => { requestAnimationFrame(done); }); }));
    await until(`it is ${String(width)} px wide`, () => page.evaluate((wide) => innerWidth === wide, width));
  };
  const found = (await readTree(tab)).faults.map((fault) => `${state}: ${fault}`);
  for (const theme of ['light', 'dark'] as const) {
    await wear(theme);
    await until(`it is ${theme}`, () => page.evaluate((name) => document.documentElement.classList.contains(name), theme));
    for (const { name, viewport, width } of looks) {
      await resize({ name, viewport, width });
      await picture(tab, `${state} ${theme} ${name}`);
      const faults = [...(await axeOffences(page)), ...(await unreachable(page))];
      found.push(...faults.map((fault) => `${state}, ${theme}, ${name}: ${fault}`));
    }
  }
  const [first] = looks;
  if (first) await resize(first);
  return found;
}

/** Into the folder that PICTURES names, for a person to look at. */
async function picture(tab: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder) await tab.screenshot({ path: `${folder}/${name.replaceAll(/[^\w%]+/g, '-')}.png` });
}
