import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { webLock, type Lock } from '@/utils/sync/lock.ts';
import { LEASE, leaseLock } from './model/lease-lock.ts';
import { DEWI, newDesk } from './desk.ts';

const nothing = (): void => undefined;

/** Work that goes on until it is told to end. */
function longWork(): { work: (renew: () => Promise<boolean>) => Promise<void>; end: () => void; begun: Promise<() => Promise<boolean>> } {
  let end = nothing;
  let begin: (renew: () => Promise<boolean>) => void = nothing;
  const begun = new Promise<() => Promise<boolean>>((resolve) => (begin = resolve));
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { begun, end: () => end(), work: (renew) => (begin(renew), ended) };
}

async function newLocks(kind: string): Promise<{ first: Lock; second: Lock; clock: { now: number } }> {
  const { store, clock } = await newDesk();
  if (kind === 'browser’s lock') return { first: webLock(navigator.locks), second: webLock(navigator.locks), clock };
  return { first: leaseLock(store, 'one', () => clock.now), second: leaseLock(store, 'two', () => clock.now), clock };
}

describe.each(['browser’s lock', 'lease'])('with the %s', (kind) => {
  it('one works at a time', async () => {
    const { first, second } = await newLocks(kind);
    const long = longWork();
    const done = first(DEWI, long.work);
    await long.begun;
    expect(await second(DEWI, () => Promise.reject(new Error('both work')))).toBe(false);
    long.end();
    expect(await done).toBe(true);
    expect(await second(DEWI, () => Promise.resolve())).toBe(true);
  });

  it('it is given back when the work fails', async () => {
    const { first, second } = await newLocks(kind);
    await expect(first(DEWI, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await second(DEWI, () => Promise.resolve())).toBe(true);
  });
});

describe('a lease', () => {
  it('runs out, and its holder hears that it is somebody else’s now', async () => {
    const { first, second, clock } = await newLocks('lease');
    const [slow, quick] = [longWork(), longWork()];
    const done = first(DEWI, slow.work);
    const renew = await slow.begun;
    clock.now += LEASE - 1;
    expect([await renew(), await second(DEWI, () => Promise.resolve())]).toEqual([true, false]);
    clock.now += LEASE;
    const taken = second(DEWI, quick.work);
    await quick.begun;
    expect(await renew()).toBe(false);
    slow.end();
    await done;
    expect(await first(DEWI, () => Promise.resolve()), 'giving back takes nothing from the new holder').toBe(false);
    quick.end();
    expect(await taken).toBe(true);
  });

  it('of an unknown account is not given', async () => {
    const { first } = await newLocks('lease');
    expect(await first('nobody@contoso.example', () => Promise.resolve())).toBe(false);
  });
});
