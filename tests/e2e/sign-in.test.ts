import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickCentre } from '../browser/input.ts';
import { until } from '../browser/until.ts';
import { SCOPES } from '../google/api/scopes.ts';
import { allowOptionalHosts } from './allowed-build.ts';
import { BROWSERS, buildFor, shows, startPractice, type Practice } from './practice.ts';

const DEWI = 'dewi@contoso.example';
const CHROMIUM_ID = 'gnimenoiogpdiiojklijaidcmlakeegk';

describe.each(BROWSERS)('signing in to Google in %s', (browser) => {
  let practice: Practice;
  let popup: Page;
  let drop = (): Promise<void> => Promise.resolve();

  beforeAll(async () => {
    if (browser === 'firefox') practice = await startPractice(browser);
    else {
      const allowed = await allowOptionalHosts(buildFor(browser));
      drop = allowed.drop;
      practice = await startPractice(browser, {}, allowed.folder);
    }
    popup = await practice.driven.openExtensionPage('popup.html');
  });
  afterAll(async () => {
    await practice.close();
    await drop();
  });

  const connect = async (): Promise<void> => {
    const button = await popup.waitForSelector('aria/Connect Google Calendar[role="button"]');
    if (!button) throw new Error('no button');
    await until('it can be clicked', () => button.evaluate((element) => element instanceof HTMLButtonElement && !element.disabled));
    await clickCentre(popup, button);
  };
  /** What the settings ask of the background, asked from a page of the extension. */
  const ask = (name: string, request: object = {}): Promise<unknown> =>
    popup.evaluate(async (message) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } } };
      return chrome.runtime.sendMessage(message);
    }, { name, request });
  const accounts = async (): Promise<unknown> => ((await ask('accounts.read')) as { value: { accounts: unknown } }).value.accounts;
  const account = (needsReconnect: boolean): unknown[] => [expect.objectContaining({ address: DEWI, needsReconnect })];

  it('asks nothing of Google before somebody connects', () => {
    expect(practice.google.api.requests).toEqual([]);
    if (browser === 'chromium') expect(practice.driven.extensionId).toBe(CHROMIUM_ID);
  });

  it('says in words that the user did not allow it', async () => {
    practice.google.api.visitor.answers = 'deny';
    await connect();
    await shows(popup, 'Google was not allowed to share the calendar. Nothing has changed.');
    expect(await accounts()).toEqual([]);
  });

  it('says in words that a box was left unticked', async () => {
    practice.google.api.visitor.answers = 'allow';
    practice.google.api.visitor.unticks = [SCOPES.calendarList];
    await connect();
    await shows(popup, 'One of the two boxes at Google was left unticked');
    practice.google.api.visitor.unticks = [];
  });

  it('throws an answer away that belongs to another request', async () => {
    practice.google.api.quirks.wrongState = true;
    await connect();
    await shows(popup, 'The answer did not come from this sign-in');
    practice.google.api.quirks.wrongState = false;
  });

  it('connects, and then offers it no more', async () => {
    await connect();
    await until('the account is connected', async () => JSON.stringify(await accounts()).includes(DEWI));
    expect(await accounts()).toEqual(account(false));
    await until('the offer has gone', async () => (await popup.$('aria/Connect Google Calendar[role="button"]')) === null);
    const [request] = practice.google.api.requests.filter(({ kind }) => kind === 'sign-in').slice(-1);
    expect(request?.url.searchParams.get('redirect_uri')).toMatch(browser === 'firefox' ? /^http:\/\/127\.0\.0\.1\/mozoauth2\/[0-9a-f]{40}$/ : `https://${CHROMIUM_ID}.chromiumapp.org/`);
    expect(practice.google.refused).toEqual([]);
  });

  it('keeps the account when the worker dies', async () => {
    await practice.driven.killWorker();
    expect(await accounts()).toEqual(account(false));
  });

  it('renews silently what was too old, to take the grant back when it is disconnected', async () => {
    await forgetAccessTokens(popup);
    const before = practice.google.api.requests.length;
    await ask('account.disconnect', { address: DEWI });
    expect(await accounts()).toEqual([]);
    const since = practice.google.api.requests.slice(before).filter(({ status }) => status > 0);
    expect(since.map(({ kind }) => kind)).toEqual(['sign-in', 'calendarList', 'revoke']);
    expect(since[0]?.url.searchParams.get('prompt')).toBe('none');
    expect(since[2]?.status).toBe(200);
    await popup.waitForSelector('aria/Connect Google Calendar[role="button"]');
  });
});

/** As after an hour, or a restart of the browser. */
async function forgetAccessTokens(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: { remove: (key: string) => Promise<void> } } } };
    await chrome.storage.session.remove('accessTokens');
  });
}
