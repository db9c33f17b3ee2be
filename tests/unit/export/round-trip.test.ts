import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { EXPORTED, noRecords, type Records } from '@/utils/export/exported.ts';
import { readBackup, writeBackup } from '@/utils/export/format.ts';
import { indexed } from '@/utils/domain/follow-up.ts';
import { indexedPoint } from '@/utils/domain/talking-point.ts';
import type { ImportResult } from '@/utils/messaging/protocol.ts';
import { RECORDS } from '@/utils/storage/records.ts';
import { change, everything, tell, wipe, type Everything } from '../background/background.ts';
import { arbitraryOf } from './arbitrary.ts';

type Stores = Records;

/** Few keys, so that two stores often speak of the same record. */
const key = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'é', ' ');

function recordsOf(store: (typeof EXPORTED)[number]): fc.Arbitrary<object[]> {
  const one = fc.tuple(arbitraryOf(RECORDS[store]), key).map(([record, id]) => ({ ...Object(record), ['id' in Object(record) ? 'id' : 'key']: id }) as object);
  const many = fc.uniqueArray(one, { maxLength: 4, selector: (record) => String(Reflect.get(record, 'id') ?? Reflect.get(record, 'key')) });
  if (store === 'followUps') return many.map((records) => records.map((record) => indexed(v.parse(RECORDS.followUps, record))));
  if (store === 'points') return many.map((records) => records.map((record) => indexedPoint(v.parse(RECORDS.points, record))));
  // A meeting has one session.
  if (store === 'sessions') return many.map((records) => records.filter((record, at) => records.findIndex((other) => Reflect.get(other, 'meetingKey') === Reflect.get(record, 'meetingKey')) === at));
  return many;
}

const stores: fc.Arbitrary<Stores> = fc.record({
  people: recordsOf('people'),
  meetings: recordsOf('meetings'),
  sessions: recordsOf('sessions'),
  points: recordsOf('points'),
  followUps: recordsOf('followUps'),
  overrides: recordsOf('overrides'),
  decisions: recordsOf('decisions'),
  drafts: recordsOf('drafts'),
  savedTexts: recordsOf('savedTexts'),
  questions: recordsOf('questions'),
  templates: recordsOf('templates'),
  aside: recordsOf('aside'),
});
const preferences = fc.record({ language: fc.constantFrom('auto', 'en', 'id'), theme: fc.constantFrom('auto', 'light', 'dark'), width: fc.integer(), favourites: fc.uniqueArray(fc.constantFrom('q1', 'q2', 'q3'), { minLength: 1 }) }, { requiredKeys: [] });

async function fill(content: Stores, chosen: object = {}): Promise<void> {
  await wipe();
  await browser.storage.local.set({ preferences: chosen });
  await change(async (tx) => {
    for (const store of EXPORTED) for (const record of content[store]) await tx.objectStore(store).put(v.parse(RECORDS[store], record));
  });
}

async function state(): Promise<{ stores: Omit<Everything, 'undos'>; preferences: unknown }> {
  const { undos: _, ...rest } = await everything();
  return { stores: rest, preferences: (await browser.storage.local.get('preferences'))['preferences'] };
}

/** All of it as the text of a file. */
async function exportFile(): Promise<string> {
  const { at, ...backup } = await tell('backup.export', {});
  return writeBackup(backup, at);
}

async function importFile(text: string, mutation: string): Promise<ImportResult> {
  const read = readBackup(text);
  if (!read.ok) throw new Error(read.refusal.reason);
  return tell('backup.import', { mutation, ...read.backup });
}

beforeEach(wipe);

describe('export and import', () => {
  it('brings favourite questions of both sides together', async () => {
    await browser.storage.local.set({ preferences: { favourites: ['q1', 'q2'] } });
    const file = await exportFile();
    await browser.storage.local.set({ preferences: { favourites: ['q3', 'q2'] } });
    await importFile(file, 'import');
    expect((await browser.storage.local.get('preferences'))['preferences']).toEqual({ favourites: ['q3', 'q2', 'q1'] });
  });

  it('gives everything back after a wipe', async () => {
    await fc.assert(
      fc.asyncProperty(stores, preferences, async (content, chosen) => {
        await fill(content, chosen);
        const before = await state();
        const file = await exportFile();
        await wipe();
        expect(await importFile(file, 'import')).toMatchObject({ kept: 0 });
        expect(await state()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('twice is once, and one undo restores exactly what was before', async () => {
    await fc.assert(
      fc.asyncProperty(stores, stores, preferences, preferences, async (theirs, mine, theirChoice, myChoice) => {
        await fill(theirs, theirChoice);
        const file = await exportFile();
        await fill(mine, myChoice);
        const before = await state();
        await importFile(file, 'first');
        const once = await state();
        await importFile(file, 'first');
        expect(await state()).toEqual(once);
        await tell('change.undo', { id: 'first' });
        expect(await state()).toEqual(before);
        await importFile(file, 'again');
        expect(await state()).toEqual(once);
        await importFile(file, 'second');
        expect(await state()).toEqual(once);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('takes 10,000 records within seconds', async () => {
    const sample = fc.sample(fc.tuple(arbitraryOf(RECORDS.points), fc.uuid()), { numRuns: 10_000, seed: 1 });
    await fill({ ...noRecords(), points: sample.map(([record, id]) => Object.assign({}, record, { id })) });
    const start = performance.now();
    const file = await exportFile();
    const exported = performance.now();
    expect(readBackup(file).ok).toBe(true);
    await wipe();
    const wiped = performance.now();
    await importFile(file, 'import');
    expect(exported - start).toBeLessThan(8000);
    expect(performance.now() - wiped).toBeLessThan(8000);
    console.info(`10,000 records: export ${Math.round(exported - start)} ms, import ${Math.round(performance.now() - wiped)} ms`);
  }, 60_000);
});
