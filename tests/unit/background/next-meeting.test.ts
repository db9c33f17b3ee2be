import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { prepareHandlers, prepareMeeting, takeWanted } from '@/entrypoints/background/next-meeting.ts';
import { CALENDAR_HOME } from '@/utils/calendar-origin.ts';

const tabs = vi.hoisted(() => ({ query: vi.fn(), sendMessage: vi.fn(), update: vi.fn(), create: vi.fn() }));
const kept = vi.hoisted((): { values: Record<string, unknown> } => ({ values: {} }));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs,
    windows: { update: vi.fn() },
    storage: {
      session: {
        get: (key: string) => Promise.resolve({ [key]: kept.values[key] }),
        set: (values: Record<string, unknown>) => Promise.resolve(Object.assign(kept.values, values)),
        remove: (key: string) => Promise.resolve(Reflect.deleteProperty(kept.values, key)),
      },
    },
  },
}));

const prepare = (): Promise<null> => prepareHandlers['meeting.prepare']({ meetingKey: 'dewi event' }, { tabId: null });
const tab = (id: number, more: object = {}): object => ({ id, windowId: 10 + id, status: 'complete', discarded: false, lastAccessed: id, ...more });
const announced = (): unknown[] => tabs.sendMessage.mock.calls.map(([id]: unknown[]) => id);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.resetAllMocks();
  kept.values = {};
  tabs.sendMessage.mockResolvedValue(undefined);
  tabs.create.mockResolvedValue(tab(9));
});
afterEach(() => {
  vi.useRealTimers();
});

describe('Prepare', () => {
  it('opens the panel in the Calendar tab that was used last, and shows it', async () => {
    tabs.query.mockResolvedValue([tab(1), tab(3), tab(2)]);
    await prepare();
    expect(tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(3, { announce: 'prepare', meetingKey: 'dewi event' });
    expect(tabs.update).toHaveBeenCalledExactlyOnceWith(3, { active: true });
    expect(browser.windows.update).toHaveBeenCalledExactlyOnceWith(13, { focused: true });
    expect(tabs.create).not.toHaveBeenCalled();
  });

  it('says so where nobody said Prepare: the key was pressed', async () => {
    tabs.query.mockResolvedValue([tab(1)]);
    await prepareMeeting('dewi event', true);
    expect(tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(1, { announce: 'prepare', meetingKey: 'dewi event', isByClock: true });
  });

  it('passes by a tab that has nobody to hear it: signed out, or with the script of an older version', async () => {
    tabs.query.mockResolvedValue([tab(1), tab(2)]);
    tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    await prepare();
    expect(announced()).toEqual([2, 1]);
    expect(tabs.update).toHaveBeenCalledExactlyOnceWith(1, { active: true });
  });

  it.each([{ status: 'loading' }, { discarded: true }])('tells a tab that sleeps or loads when it starts: %j', async (state) => {
    tabs.query.mockResolvedValue([tab(2, state)]);
    tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    await prepare();
    expect(tabs.update).toHaveBeenCalledExactlyOnceWith(2, { active: true });
    expect(await takeWanted(2)).toBe('dewi event');
  });

  it('opens Calendar when no tab can show it', async () => {
    tabs.query.mockResolvedValue([]);
    await prepare();
    expect(tabs.create).toHaveBeenCalledExactlyOnceWith({ url: CALENDAR_HOME });
    expect(await takeWanted(9)).toBe('dewi event');
  });
});

describe('what a new tab is to open', () => {
  beforeEach(async () => {
    tabs.query.mockResolvedValue([]);
    await prepare();
  });

  it('is told once', async () => {
    expect(await takeWanted(9)).toBe('dewi event');
    expect(await takeWanted(9)).toBeNull();
  });

  it('is told to no other tab', async () => {
    expect(await takeWanted(8)).toBeNull();
    expect(await takeWanted(null)).toBeNull();
    expect(await takeWanted(9)).toBe('dewi event');
  });

  it('is forgotten after a minute', async () => {
    vi.setSystemTime(Date.now() + 61_000);
    expect(await takeWanted(9)).toBeNull();
  });
});
