import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchCalls } from '@/entrypoints/background/calls.ts';

type Listener = (change: { origins?: string[] }) => void;
const fake = vi.hoisted(() => {
  const heard: Record<string, Listener> = {};
  const event = (name: string): object => ({ addListener: (listener: Listener) => { heard[name] = listener; } });
  return {
    heard,
    contains: vi.fn<() => Promise<boolean>>(),
    tabs: { query: vi.fn(), sendMessage: vi.fn() },
    scripting: { registerContentScripts: vi.fn(), insertCSS: vi.fn(), executeScript: vi.fn() },
    onInstalled: event('installed'),
    onAdded: event('added'),
    onRemoved: event('removed'),
  };
});
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: fake.tabs,
    scripting: fake.scripting,
    runtime: { onInstalled: fake.onInstalled },
    permissions: { contains: fake.contains, onAdded: fake.onAdded, onRemoved: fake.onRemoved },
  },
}));

const MEET = 'https://meet.google.com/*';

beforeEach(() => {
  vi.resetAllMocks();
  fake.contains.mockResolvedValue(true);
  fake.tabs.query.mockResolvedValue([{ id: 3 }]);
  fake.tabs.sendMessage.mockResolvedValue(undefined);
  fake.scripting.registerContentScripts.mockResolvedValue(undefined);
  watchCalls();
});

describe('the script for calls', () => {
  it.each(['added', 'installed'])('is registered and put into open calls once Meet is allowed: %s', async (event) => {
    fake.heard[event]?.({ origins: [MEET] });
    await vi.waitFor(() => expect(fake.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 3 }, files: ['/content-scripts/meet.js'] }));
    expect(fake.scripting.registerContentScripts.mock.calls).toEqual([[[expect.objectContaining({ matches: [MEET], js: ['content-scripts/meet.js'] })]]]);
    expect(fake.tabs.query).toHaveBeenCalledExactlyOnceWith({ url: MEET, discarded: false });
  });

  it('is put into open calls also when it was registered before', async () => {
    fake.scripting.registerContentScripts.mockRejectedValue(new Error('Duplicate script ID'));
    fake.heard['added']?.({ origins: [MEET] });
    await vi.waitFor(() => expect(fake.scripting.executeScript).toHaveBeenCalledTimes(1));
  });

  it('stays what it is when something else is allowed: an open panel must not go', () => {
    fake.heard['added']?.({ origins: ['https://www.googleapis.com/*'] });
    expect(fake.contains).not.toHaveBeenCalled();
  });

  it('is nowhere while Meet is not allowed', async () => {
    fake.contains.mockResolvedValue(false);
    fake.heard['installed']?.({});
    // What follows the answer has been done when ours comes.
    await fake.contains.mock.results[0]?.value;
    expect(fake.contains).toHaveBeenCalledTimes(1);
    expect(fake.scripting.registerContentScripts).not.toHaveBeenCalled();
  });

  it('lets go of calls when Meet is allowed no more, and for no other reason', async () => {
    fake.heard['removed']?.({ origins: ['https://www.googleapis.com/*'] });
    fake.heard['removed']?.({ origins: [MEET] });
    await vi.waitFor(() => expect(fake.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(3, { announce: 'leave-calls' }));
  });
});
