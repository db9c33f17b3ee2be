import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HandedOver } from '@/entrypoints/background/handed-over.ts';
import { Failure } from '@/utils/messaging/failure.ts';

type Handlers = ConstructorParameters<typeof HandedOver>[0];

beforeEach(() => {
  fakeBrowser.reset();
});

/** Handlers that note what they are asked, and fail as they are told. */
function handlers(failure: () => Failure | null = () => null): { handlers: Handlers; done: string[] } {
  const done: string[] = [];
  const handle = vi.fn((request: { mutation: string }) => {
    const failed = failure();
    if (failed) return Promise.reject(failed);
    done.push(request.mutation);
    return Promise.resolve(null as never);
  });
  const all: Handlers = {
    'session.edit': handle, 'point.add': handle, 'point.edit': handle, 'followUp.add': handle, 'followUp.edit': handle, 'question.add': handle, 'question.edit': handle, 'template.add': handle, 'template.edit': handle, 'decision.add': handle, 'decision.edit': handle, 'draft.write': handle,
  };
  return { handlers: all, done };
}

const edit = (mutation: string): { name: 'point.edit'; request: object } => ({ name: 'point.edit', request: { mutation, id: 'a', text: 'x' } });
let batches = 0;
const batch = (...changes: { name: 'point.edit'; request: object }[]): Parameters<HandedOver['settle']>[0] => ({ mutation: `batch ${(batches += 1)}`, changes });
const kept = async (): Promise<unknown> => (await browser.storage.local.get('unconfirmed'))['unconfirmed'];

describe('what a page could not get confirmed before it went away', () => {
  it('is done at once and in order, and leaves nothing behind', async () => {
    const { handlers: all, done } = handlers();
    await new HandedOver(all).settle(batch(edit('1'), edit('2')));
    expect(done).toEqual(['1', '2']);
    expect(await kept()).toBeUndefined();
  });

  it('is kept when it cannot be stored, and done by another worker before what comes later', async () => {
    await new HandedOver(handlers(() => new Failure('storage')).handlers).settle(batch(edit('1'), edit('2')));
    expect(await kept()).toHaveLength(2);
    const { handlers: all, done } = handlers();
    await new HandedOver(all).settle(batch(edit('3')));
    expect(done).toEqual(['1', '2', '3']);
    expect(await kept()).toBeUndefined();
  });

  it('is done by asking alone', async () => {
    await new HandedOver(handlers(() => new Failure('storage')).handlers).settle(batch(edit('1')));
    const { handlers: all, done } = handlers();
    const handedOver = new HandedOver(all);
    await Promise.all([handedOver.settle(), handedOver.settle()]);
    expect(done).toEqual(['1']);
  });

  it('is given up when it is refused for good or has no shape, and holds up nothing', async () => {
    const { handlers: all, done } = handlers();
    await new HandedOver(all).settle(batch({ name: 'point.edit', request: { nonsense: true } }, edit('2')));
    expect(done).toEqual(['2']);
    await browser.storage.local.set({ unconfirmed: 'not a list' });
    await new HandedOver(all).settle(batch(edit('3')));
    expect(done).toEqual(['2', '3']);
  });

  it('is done once, though it arrives twice: as a message, and as what was left behind', async () => {
    const { handlers: all, done } = handlers();
    const twice = batch(edit('1'));
    await new HandedOver(all).settle(twice);
    await new HandedOver(all).settle(twice);
    expect(done).toEqual(['1']);
  });
});
