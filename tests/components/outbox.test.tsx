import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Outbox, type OutboxState } from '@/components/outbox.ts';
import { Failure } from '@/utils/messaging/failure.ts';

const ALL = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Send = () => Promise<void>;

function outbox(): { outbox: Outbox<Send>; states: OutboxState[]; refused: unknown[] } {
  const states: OutboxState[] = [];
  const refused: unknown[] = [];
  return { outbox: new Outbox<Send>({ send: (send) => send(), onState: (state) => states.push(state), onRefused: (error) => refused.push(error) }), states, refused };
}

describe('what the background has not confirmed', () => {
  it('is sent again until it is confirmed, and says so meanwhile', async () => {
    const { outbox: box, states } = outbox();
    const send = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Failure('unreachable')).mockRejectedValueOnce(new Failure('storage')).mockResolvedValue();
    box.push('objective', send);
    await vi.advanceTimersByTimeAsync(1000);
    expect(send).toHaveBeenCalledTimes(2);
    expect(states).toEqual(['unsaved', 'unsaved']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(send).toHaveBeenCalledTimes(3);
    expect(states.at(-1)).toBe('saved');
  });

  it('is only the latest per key', async () => {
    const { outbox: box } = outbox();
    const sent: string[] = [];
    let free = (): void => undefined;
    box.push('note', () => new Promise<void>((resolve) => { free = resolve; }));
    box.push('note', async () => { await Promise.resolve(sent.push('a')); });
    box.push('note', async () => { await Promise.resolve(sent.push('ab')); });
    free();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['ab']);
  });

  it('holds nothing else up once it was refused for good', async () => {
    const { outbox: box, states, refused } = outbox();
    const refusal = new Failure('bad-request');
    const send = vi.fn<() => Promise<void>>().mockRejectedValue(refusal);
    const other = vi.fn<() => Promise<void>>().mockResolvedValue();
    box.push('objective', send);
    box.push('note', other);
    await vi.advanceTimersByTimeAsync(ALL);
    expect(send).toHaveBeenCalledTimes(1);
    expect(other).toHaveBeenCalledTimes(1);
    expect(refused).toEqual([refusal]);
    expect(states.at(-1)).toBe('saved');
  });

  it('is sent also when it comes in the moment in which the last one was confirmed', async () => {
    const late = vi.fn<() => Promise<void>>().mockResolvedValue();
    const box: Outbox<Send> = new Outbox({
      send: (send) => send(),
      onState: (state) => {
        if (state === 'saved' && late.mock.calls.length === 0) box.push('note', late);
      },
      onRefused: () => undefined,
    });
    box.push('objective', () => Promise.resolve());
    await vi.advanceTimersByTimeAsync(ALL);
    expect(late).toHaveBeenCalledTimes(1);
  });

  it('is known when the panel closes', async () => {
    const { outbox: box } = outbox();
    expect(await box.flush(1000)).toBe(true);
    box.push('note', () => Promise.reject(new Failure('unreachable')));
    const flushed = box.flush(500);
    await vi.advanceTimersByTimeAsync(500);
    expect(await flushed).toBe(false);
  });
});
