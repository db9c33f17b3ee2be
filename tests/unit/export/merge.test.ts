import { describe, expect, it } from 'vitest';
import { noRecords } from '@/utils/export/exported.ts';
import { newerOf } from '@/utils/export/newer.ts';
import { planImport } from '@/utils/export/plan-import.ts';

const AT = '2026-11-24T03:00:00.000Z';
const LATER = '2026-11-24T04:00:00.000Z';

describe('of two states of one record', () => {
  it.each([
    ['the higher revision, however early', { revision: 2, updatedAt: AT }, { revision: 1, updatedAt: LATER }],
    ['then the later change', { revision: 1, updatedAt: LATER }, { revision: 1, updatedAt: AT }],
    ['of two meetings the one that was seen later', { seenAt: LATER }, { seenAt: AT }],
    ['else always the same one', { revision: 1, updatedAt: AT, text: 'b' }, { revision: 1, updatedAt: AT, text: 'a' }],
  ])('%s', (_, newer, older) => {
    expect(newerOf<object>(newer, older)).toBe(newer);
    expect(newerOf<object>(older, newer)).toBe(newer);
  });
});

describe('two sessions of one meeting', () => {
  const session = (id: string, updatedAt: string, meetingKey: string | null): object => ({
    id, createdAt: AT, updatedAt, deletedAt: null, revision: 1, mutation: id, personId: 'bima', meetingKey, objective: id, note: '',
  });
  it('both stay: the newer one keeps the meeting, the other has none', () => {
    const plan = planImport({ ...noRecords(), sessions: [session('here', AT, 'key')] }, { ...noRecords(), sessions: [session('there', LATER, 'key')] });
    expect(plan).toMatchObject([{ key: 'here', after: { meetingKey: null } }, { key: 'there', after: { meetingKey: 'key' } }]);
  });
});
