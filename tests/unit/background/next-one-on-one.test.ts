import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { nextMeetingOf } from '@/entrypoints/background/next-meeting.ts';
import type { Meeting } from '@/utils/domain/meeting.ts';
import { NOTHING_SAID, overrideId, type Said } from '@/utils/domain/override.ts';
import { newPerson } from '@/utils/domain/person.ts';
import { openDatabase, read, type Database } from '@/utils/storage/database.ts';
import { born } from '@/utils/storage/stamp.ts';

const NOW = new Date('2026-11-24T03:00:00Z');
const STAMP = { mutation: 'm', now: '2026-11-23T00:00:00.000Z' };
const BIMA = { address: 'bima@contoso.example', name: 'Bima Prakoso' };

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase(() => undefined);
});

async function seen(event: string, hour: number, more: Partial<Meeting> = {}): Promise<void> {
  const at = (minutes: string): string => `2026-11-24T${String(hour).padStart(2, '0')}:${minutes}:00.000Z`;
  await database.put('meetings', {
    key: `dewi ${event}`,
    account: 'dewi',
    event,
    branch: event,
    verdict: 'one-on-one',
    reason: 'two-people',
    other: BIMA,
    title: '',
    start: at('00'),
    end: at('30'),
    day: null,
    timezone: null,
    place: '',
    joinUrl: '',
    seenAt: STAMP.now,
    ...more,
  });
}

async function say(event: string, scope: 'event' | 'series', said: Said): Promise<void> {
  const id = overrideId('dewi', scope, event);
  await database.put('overrides', { ...born(id, STAMP), account: 'dewi', scope, target: event, ...said, before: NOTHING_SAID });
}

const next = async (): Promise<string | undefined> => (await nextMeetingOf(read(database), NOW))?.meeting.key;

describe('the next 1:1', () => {
  it('is none where nothing was seen', async () => expect(await next()).toBeUndefined());

  it('is the first 1:1 that is not over, whatever else was seen', async () => {
    await seen('over', 2);
    await seen('group', 4, { verdict: 'group', other: null });
    await seen('unsure', 4, { verdict: 'unknown', other: null });
    await seen('timeless', 4, { start: null, end: null });
    await seen('later', 9);
    await seen('soon', 5);
    expect(await next()).toBe('dewi soon');
  });

  it('is none that the user calls none, by event or series', async () => {
    await seen('a', 4);
    await seen('b', 5);
    await seen('c', 6);
    await say('a', 'event', { is: 'not', personId: null });
    await say('b', 'series', { is: 'not', personId: null });
    expect(await next()).toBe('dewi c');
  });

  it('is one that the user calls one, with the person that was named', async () => {
    await database.put('people', { ...newPerson(born('sari', STAMP), 'Sari Dewanti', []), callName: 'Sari' });
    await seen('dinner', 4, { verdict: 'solo', other: null });
    await say('dinner', 'series', { is: 'one-on-one', personId: 'sari' });
    expect(await nextMeetingOf(read(database), NOW)).toMatchObject({ meeting: { key: 'dewi dinner' }, name: 'Sari' });
  });

  it('needs somebody to be with', async () => {
    await seen('hidden', 4, { verdict: 'unknown', other: null });
    await say('hidden', 'event', { is: 'one-on-one', personId: null });
    expect(await next()).toBeUndefined();
  });
});

describe('what its readiness is told by', () => {
  it('is nothing for somebody who was never prepared for, and makes no person', async () => {
    await seen('a', 4);
    expect(await nextMeetingOf(read(database), NOW)).toMatchObject({ name: 'Bima Prakoso', session: null, agenda: [] });
    expect(await database.count('people')).toBe(0);
  });

  it('is its session, and the open points of the person', async () => {
    await seen('a', 4);
    await database.put('people', newPerson(born('bima', STAMP), BIMA.name, [BIMA.address]));
    await database.put('sessions', { ...born('s', STAMP), personId: 'bima', meetingKey: 'dewi a', objective: 'Agree on the plan', note: '' });
    await database.put('points', { ...born('p', STAMP), personId: 'bima', kind: 'question', text: 'How are you?', questionId: null, addedIn: null, discussedIn: null, position: 1, openFor: 'bima' });
    expect(await nextMeetingOf(read(database), NOW)).toMatchObject({ session: { objective: 'Agree on the plan' }, agenda: [{ id: 'p' }] });
    await database.put('points', { ...born('p', STAMP), personId: 'bima', kind: 'question', text: 'How are you?', questionId: null, addedIn: null, discussedIn: 'earlier', position: 1 });
    expect(await nextMeetingOf(read(database), NOW)).toMatchObject({ session: { objective: 'Agree on the plan' }, agenda: [] });
  });
});
