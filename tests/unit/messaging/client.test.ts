import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, onAnnouncement } from '@/utils/messaging/client.ts';

const NOBODY = 'Could not establish connection. Receiving end does not exist.';
const sent = vi.fn<(message: unknown) => Promise<unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  sent.mockReset();
  fakeBrowser.runtime.sendMessage = (message: unknown) => sent(message);
});
afterEach(() => void vi.useRealTimers());

/** What became of a question once all waiting is over. */
async function outcome(question: Promise<unknown>): Promise<unknown> {
  const settled = question.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return settled;
}

describe('a question', () => {
  it('gives the value of the answer', async () => {
    sent.mockResolvedValue({ ok: true, value: null });
    expect(await outcome(ask('page.wake', {}))).toBeNull();
    expect(sent.mock.calls).toEqual([[{ name: 'page.wake', request: {} }]]);
  });

  it('throws what was refused, with its code, and is not asked again', async () => {
    sent.mockResolvedValue({ ok: false, error: { code: 'newer-database', message: 'version 99' } });
    expect(await outcome(ask('page.wake', {}))).toMatchObject({ name: 'Failure', code: 'newer-database', message: 'version 99' });
    expect(sent).toHaveBeenCalledOnce();
  });

  it('is offered again while nobody is there to hear it', async () => {
    sent.mockRejectedValueOnce(new Error(NOBODY)).mockRejectedValueOnce(new Error(NOBODY)).mockResolvedValue({ ok: true, value: null });
    expect(await outcome(ask('page.wake', {}))).toBeNull();
    expect(sent).toHaveBeenCalledTimes(3);
  });

  it('is given up after some seconds', async () => {
    sent.mockRejectedValue(new Error(NOBODY));
    const start = Date.now();
    expect(await outcome(ask('page.wake', {}))).toMatchObject({ code: 'unreachable' });
    expect(Date.now() - start).toBeGreaterThan(3900);
    expect(Date.now() - start).toBeLessThan(5000);
  });

  it.each([
    ['the extension was updated', 'Extension context invalidated.'],
    ['the worker died while it worked', 'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received'],
    ['the port was closed', 'The message port closed before a response was received.'],
    ['something else', 'x is not a function'],
  ])('is never asked again when it may have been heard: %s', async (_, message) => {
    sent.mockRejectedValue(new Error(message));
    expect(await outcome(ask('page.wake', {}))).toMatchObject({ code: 'unreachable', message });
    expect(sent).toHaveBeenCalledOnce();
  });

  it('that nobody answers is unreachable, not a success', async () => {
    sent.mockResolvedValue(undefined);
    expect(await outcome(ask('page.wake', {}))).toMatchObject({ code: 'unreachable' });
    expect(sent).toHaveBeenCalledOnce();
  });
});

it('announcements are heard until one stops to listen; requests that pass by are none', async () => {
  const heard = vi.fn();
  const stop = onAnnouncement(heard);
  const messages: unknown[] = [{ announce: 'changed' }, { name: 'page.wake', request: {} }, null, 'announce'];
  for (const message of messages) {
    expect(await fakeBrowser.runtime.onMessage.trigger(message, {}, () => undefined)).toEqual([undefined]);
  }
  expect(heard.mock.calls).toEqual([[{ announce: 'changed' }]]);
  stop();
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
});
