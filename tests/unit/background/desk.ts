import 'fake-indexeddb/auto';
import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index.ts';
import { change, data } from '@/entrypoints/background/data.ts';
import { meetingKey } from '@/utils/domain/meeting.ts';
import type { Answer, AnswerOf, Announcement, MessageName, Request, SessionView } from '@/utils/messaging/protocol.ts';
import { STORES } from '@/utils/storage/schema.ts';

export const ACCOUNT = 'dewi@example.com';
/** A Tuesday, a quarter past ten in the morning where the tests run. */
export const NOW = new Date(2026, 10, 24, 10, 15);

/** What the background has told pages and tabs. */
export const announced: Announcement[] = [];

const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const content = { id: fakeBrowser.runtime.id, url: 'https://calendar.google.com/calendar/u/0/r/week' };
const CONTENT: ReadonlySet<MessageName> = new Set(['page.start', 'page.report', 'page.wake', 'panel.close']);

/** The whole background as it starts, with nothing stored, at `NOW`, with one Calendar tab open. */
export async function freshBackground(): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  vi.restoreAllMocks();
  fakeBrowser.reset();
  announced.length = 0;
  await change(async (tx) => {
    await Promise.all(STORES.map((store) => tx.objectStore(store).clear()));
  });
  // What the fake browser lacks, or types by the callback that nobody uses.
  Object.assign(fakeBrowser.tabs, {
    query: () => Promise.resolve([{ id: 7 }]),
    sendMessage: (_tab: number, announcement: Announcement) => Promise.resolve(announced.push(announcement)),
  });
  // A worker hears when the connection is back; Node has no such event.
  Object.assign(globalThis, { addEventListener: () => undefined });
  for (const event of [fakeBrowser.permissions.onAdded, fakeBrowser.permissions.onRemoved]) vi.spyOn(event, 'addListener').mockReturnValue();
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockReturnValue();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  background.main();
  fakeBrowser.runtime.onMessage.addListener((message: unknown) => {
    if (isAnnouncement(message)) announced.push(message);
  });
}

function isAnnouncement(message: unknown): message is Announcement {
  return typeof message === 'object' && message !== null && 'announce' in message;
}

/** Sends a message as a page of ours does (as a Calendar tab does, where only that asks). */
export async function send<Name extends MessageName>(name: Name, request: Request<Name>): Promise<Answer<AnswerOf<Name>>> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger({ name, request }, CONTENT.has(name) ? content : own, resolve);
  });
}

/** Sends a message that has to succeed. */
export async function ask<Name extends MessageName>(name: Name, request: Request<Name>): Promise<AnswerOf<Name>> {
  const answer = await send(name, request);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code}, ${answer.error.message}`);
  return answer.value;
}

let counter = 0;
/** An id that was never used before. */
export function fresh(what: string): string {
  counter += 1;
  return `${what}-${counter}`;
}

type Report = Request<'page.report'>;

/** What a Calendar tab reports of a popover: a 1:1 with Bima on the day, unless told otherwise. */
export async function see(event: string, more: Partial<Report> = {}): Promise<string> {
  await ask('page.report', {
    account: ACCOUNT, event, branch: event, verdict: 'one-on-one', reason: 'two-people', other: { address: 'bima@example.com', name: 'Bima Prakoso' }, title: 'Bima / Dewi',
    start: null, end: null, day: null, timezone: null, place: '', joinUrl: '', ...more,
  });
  return meetingKey(ACCOUNT, event);
}

/** A click on Prepare of an event that was seen. */
export async function prepare(meeting: string): Promise<SessionView> {
  return ask('session.open', { mutation: fresh('mutation'), meetingKey: meeting });
}

export async function addPoint(view: SessionView, text: string): Promise<string> {
  const id = fresh('point');
  await ask('point.add', { mutation: fresh('mutation'), id, personId: view.person.id, sessionId: view.session.id, kind: 'topic', text, questionId: null });
  return id;
}

export async function addFollowUp(view: SessionView, text: string, more: Partial<Request<'followUp.add'>> = {}): Promise<string> {
  const id = fresh('follow-up');
  await ask('followUp.add', { mutation: fresh('mutation'), id, personId: view.person.id, agreedIn: view.session.id, text, owner: 'me', due: '2026-12-01', ...more });
  return id;
}

/** Everything that is stored. */
export async function stored(): Promise<Record<string, unknown[]>> {
  const database = await data();
  return Object.fromEntries(await Promise.all(STORES.map(async (store) => [store, await database.getAll(store)] as const)));
}

export async function badgeIs(text: string): Promise<void> {
  await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe(text));
}
