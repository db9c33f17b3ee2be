import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Failure, type FailureCode } from '@/utils/messaging/failure.ts';
import { requests } from '@/utils/messaging/requests.ts';
import { answer, serve, type Handlers } from '@/utils/messaging/server.ts';
import { GOOD, REFUSED } from './table.ts';

const ID = fakeBrowser.runtime.id;
const POPUP = { id: ID, url: fakeBrowser.runtime.getURL('/popup.html') };
const CONTENT = { id: ID, url: 'https://calendar.google.com/calendar/u/0/r/week', tab: tab('https://calendar.google.com/calendar/u/0/r/week') };
const MEET = { id: ID, url: 'https://meet.google.com/abc-defg-hij', tab: tab('https://meet.google.com/abc-defg-hij') };
const PANEL = { id: ID, url: fakeBrowser.runtime.getURL('/panel.html'), tab: tab('https://calendar.google.com/calendar/u/0/r/week') };

/** As much of a tab as a sender tells. */
function tab(url: string): Exclude<Parameters<typeof answer>[2]['tab'], undefined> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its type still demands `selected`
  return { id: 7, url, index: 0, pinned: false, highlighted: false, windowId: 1, active: true, frozen: false, incognito: false, discarded: false, autoDiscardable: true, groupId: -1, lastAccessed: 0, selected: true };
}

/** Names of the messages that came through to their handler. */
const handled: string[] = [];

/** Handlers of every message that note its name, and then do what they are told. */
function handlers(then: () => unknown = () => null): Handlers {
  const all = Object.keys(requests).map((name) => [name, (): Promise<unknown> => {
    handled.push(name);
    return Promise.resolve().then(then);
  }]);
  return Object.fromEntries(all) as Handlers;
}

const names = Object.keys(GOOD) as (keyof typeof GOOD)[];
const ask = (name: unknown, request: unknown, sender: Parameters<typeof answer>[2] = POPUP): ReturnType<typeof answer> => answer(handlers(), { name, request }, sender);
const refused = (code: FailureCode): object => ({ ok: false, error: { code } });

beforeEach(() => {
  handled.length = 0;
});

describe.each(names)('%s', (name) => {
  it('is answered when it fits', async () => {
    expect(await ask(name, GOOD[name])).toEqual({ ok: true, value: null });
    expect(handled).toEqual([name]);
  });
  it.each([undefined, null, 'text', 7])('is refused with %s in the place of a request', async (request) => {
    expect(await ask(name, request)).toMatchObject(refused('bad-request'));
    expect(handled).toEqual([]);
  });
});

it.each(REFUSED)('%s with %s is refused', async (name, _, change) => {
  expect(await ask(name, { ...GOOD[name], ...change })).toMatchObject(refused('bad-request'));
  expect(handled).toEqual([]);
});

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'session', '', undefined, null, 7, {}, ['page.start']])('a message with the name %j is refused', async (name) => {
  expect(await ask(name, {})).toMatchObject(refused('bad-request'));
});

it('a request gets no field that its schema does not have', async () => {
  const got: unknown[] = [];
  const all = { ...handlers(), 'page.wake': (request: unknown) => Promise.resolve(got.push(request)).then(() => null) };
  await answer(all, JSON.parse('{"name":"page.wake","request":{"extra":1,"__proto__":{"polluted":true}}}') as object, POPUP);
  expect(got).toEqual([{}]);
});

describe('who may ask', () => {
  const may = ['page.start', 'page.report', 'page.wake', 'page.changed', 'override.write', 'override.undo', 'panel.close', 'panel.width'];
  it.each([
    ['Calendar', CONTENT, may],
    ['Meet', MEET, ['call.find', 'panel.width']],
  ])('a content script on %s: its short list', async (_, sender, list) => {
    for (const name of names) await ask(name, GOOD[name], sender);
    expect([...handled].sort()).toEqual([...list].sort());
  });
  it.each([
    ['the popup', POPUP],
    ['the panel inside Calendar', PANEL],
    ['the panel inside Meet', { ...PANEL, tab: MEET.tab }],
    ['a page of ours in a tab of its own', { ...POPUP, tab: tab(fakeBrowser.runtime.getURL('/popup.html')) }],
    ['a page of ours in a tab whose address is not told', { ...POPUP, tab: { ...tab(''), url: undefined } }],
  ])('%s: anything', async (_, sender) => {
    for (const name of names) expect(await ask(name, GOOD[name], sender)).toMatchObject({ ok: true });
  });
  it.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }],
    ['another extension that gives our address', { id: 'other', url: POPUP.url }],
    ['a web page', { url: 'https://calendar.google.com/' }],
    ['a web page that gives our id', { id: ID, url: 'https://example.com/' }],
    ['a host that begins like Calendar’s', { id: ID, url: 'https://calendar.google.com.example.com/calendar/' }],
    ['a host that begins like Meet’s', { id: ID, url: 'https://meet.google.com.example.com/abc-defg-hij' }],
    ['Calendar without encryption', { id: ID, url: 'http://calendar.google.com/calendar/' }],
    ['somebody without an address', { id: ID }],
    ['somebody with an address that is none', { id: ID, url: 'not an address' }],
    ['a page of ours inside a foreign site', { ...PANEL, tab: tab('https://example.com/') }],
    ['a page of ours inside a foreign extension', { ...PANEL, tab: tab('chrome-extension://other/page.html') }],
  ])('%s: nothing', async (_, sender) => {
    for (const name of names) expect(await ask(name, GOOD[name], sender)).toMatchObject(refused('not-allowed'));
    expect(handled).toEqual([]);
  });
});

describe('an error', () => {
  it.each<FailureCode>(['bad-request', 'not-allowed', 'not-found', 'newer-database', 'storage'])('keeps its code: %s', async (code) => {
    const failing = handlers(() => Promise.reject(new Failure(code, 'why')));
    expect(await answer(failing, { name: 'page.wake', request: {} }, POPUP)).toEqual({ ok: false, error: { code, message: 'why' } });
  });
  it('that nobody foresaw is one of the storage, with its message', async () => {
    const failing = handlers(() => Promise.reject(new TypeError('x is not a function')));
    expect(await answer(failing, { name: 'page.wake', request: {} }, POPUP)).toEqual({ ok: false, error: { code: 'storage', message: 'x is not a function' } });
  });
});

describe('what is no message of the protocol', () => {
  it.each([null, 'text', 7, undefined, {}, { announce: 'changed' }])('%j is left to others', async (message) => {
    fakeBrowser.reset();
    serve(handlers());
    expect(await fakeBrowser.runtime.onMessage.trigger(message, POPUP, () => expect.fail('answered'))).toEqual([undefined]);
  });
});
