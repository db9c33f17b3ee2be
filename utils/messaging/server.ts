import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { CALENDAR_ORIGIN } from '../calendar-origin.ts';
import { MEET_ORIGIN } from '../meet-page/origin.ts';
import { Failure } from './failure.ts';
import type { Answer, AnswerOf, MessageName, Request } from './protocol.ts';
import { requests } from './requests.ts';

export interface Sender {
  /** The tab the message came from, if any. */
  tabId: number | null;
}

export type Handlers = {
  [Name in MessageName]: (request: Request<Name>, sender: Sender) => Promise<AnswerOf<Name>>;
};

/** All that a content script, which runs inside a foreign page, may ask: by whose page that is. */
const CONTENT_MAY: ReadonlyMap<string | null, readonly MessageName[]> = new Map([
  [CALENDAR_ORIGIN, ['page.start', 'page.report', 'page.wake', 'page.changed', 'override.write', 'override.undo', 'panel.close', 'panel.width']],
  [MEET_ORIGIN, ['call.find', 'panel.width']],
]);

/** Answers every message of the protocol; must be called synchronously when the worker starts. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender, respond: (answer: unknown) => void) => {
    if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
    void answer(handlers, message, sender).then(respond);
    return true;
  });
}

/** One message, from parsing to the answer; never rejects. */
export async function answer(handlers: Handlers, message: object, sender: Browser.runtime.MessageSender): Promise<Answer<unknown>> {
  try {
    const name = 'name' in message ? message.name : undefined;
    if (!isName(name)) throw new Failure('bad-request', 'unknown message');
    checkSender(name, sender);
    return { ok: true, value: await handle(handlers, name, 'request' in message ? message.request : undefined, { tabId: sender.tab?.id ?? null }) };
  } catch (error) {
    const failure = error instanceof Failure ? error : new Failure('storage', error instanceof Error ? error.message : String(error));
    return { ok: false, error: { code: failure.code, message: failure.message } };
  }
}

/**
 * Does what is asked, once its shape is right.
 * @throws Failure `bad-request` when it is not
 */
export function handle<Name extends MessageName>(handlers: { [N in Name]: Handlers[N] }, name: Name, request: unknown, sender: Sender): Promise<AnswerOf<Name>> {
  const parsed = v.safeParse(requests[name], request);
  if (!parsed.success) throw new Failure('bad-request', `${name}: ${parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join('; ')}`);
  return handlers[name](parsed.output, sender);
}

function isName(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(requests, name);
}

/** Pages of ours may ask anything, though only in a tab of their own or inside Calendar or Meet; content scripts, a short list. */
function checkSender(name: MessageName, sender: Browser.runtime.MessageSender): void {
  const own = originOf(browser.runtime.getURL('/'));
  const from = originOf(sender.url);
  const embedder = originOf(sender.tab?.url);
  const may = from === own ? embedder === null || embedder === own || CONTENT_MAY.has(embedder) : CONTENT_MAY.get(from)?.includes(name);
  if (sender.id !== browser.runtime.id || !may) throw new Failure('not-allowed', name);
}

function originOf(url: string | undefined): string | null {
  const parsed = url && URL.canParse(url) ? new URL(url) : null;
  // Not `origin`, which is 'null' for the schemes of extensions in some browsers.
  return parsed && `${parsed.protocol}//${parsed.host}`;
}
