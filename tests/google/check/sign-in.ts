import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { until } from '../../browser/until.ts';
import { SCOPES } from '../api/scopes.ts';
import type { Check } from './check.ts';

const BACK = `http://127.0.0.1/mozoauth2/${'0123456789'.repeat(4)}`;
const QUERY = { client_id: '1-a.apps.googleusercontent.com', redirect_uri: BACK, response_type: 'code', state: 's1', scope: Object.values(SCOPES).join(' ') };
const BIMA = 'bima@contoso.example';

/** Opens Google's page for signing in; what comes back is noted in `answers`. */
async function openSignIn(page: Page, more: Record<string, string> = {}): Promise<URL[]> {
  const answers: URL[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(BACK)) answers.push(new URL(request.url()));
  });
  await page.goto(`https://accounts.google.com/o/oauth2/v2/auth?${new URLSearchParams({ ...QUERY, ...more }).toString()}`);
  return answers;
}

/** Presses something; the next page may be one that does not exist, so nothing is waited for. */
async function press(page: Page, selector: string): Promise<void> {
  const target = await page.waitForSelector(selector);
  await target?.click();
}

const answerOf = (answers: URL[]): Promise<Record<string, string>> => until('the browser is sent back', () => Promise.resolve(answers[0] && Object.fromEntries(answers[0].searchParams)));

/** Google's pages for signing in, clicked as a person does. Nobody listens at the address that they lead back to. */
export const SIGN_IN: Record<string, Check> = {
  'an account is chosen, a scope unticked, and the answer comes back with the rest': async ({ page, google }) => {
    google.api.addAccount(BIMA, { name: 'Bima' });
    google.api.tokens.revokeAll(BIMA);
    const answers = await openSignIn(page);
    await press(page, `aria/Bima ${BIMA}`);
    await press(page, `input[value="${SCOPES.calendarList}"]`);
    await press(page, 'aria/Continue');
    const { code, ...answer } = await answerOf(answers);
    assert.match(code ?? '', /^4\/0A/);
    assert.deepEqual(answer, { state: 's1', scope: SCOPES.events, authuser: '0', prompt: 'consent' });
    google.refused.splice(0);
  },
  'it can be cancelled': async ({ page, google }) => {
    const answers = await openSignIn(page, { login_hint: google.world.self.email });
    await press(page, 'aria/Cancel');
    assert.deepEqual(await answerOf(answers), { state: 's1', error: 'access_denied' });
    google.refused.splice(0);
  },
  'who is signed out signs in first': async ({ page, google }) => {
    google.api.visitor.signedIn = [];
    const answers = await openSignIn(page);
    await page.type('aria/Email or phone', google.world.self.email);
    await press(page, 'aria/Next');
    await press(page, 'aria/Continue');
    assert.equal((await answerOf(answers))['state'], 's1');
    google.api.visitor.signedIn = null;
    google.refused.splice(0);
  },
};
