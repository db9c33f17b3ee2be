import { expect, it } from 'vitest';
import { backToBack } from '@/utils/domain/back-to-back.ts';

const time = (clock: string | null): string | null => clock && `2026-11-24T${clock}:00.000Z`;
const meeting = (key: string, start: string | null, end: string | null): { key: string; event: string; start: string | null; end: string | null } => ({ key, event: key, start: time(start), end: time(end) });
const OWN = meeting('own', '10:00', '10:30');
const OFF = { reasons: ['cancelled' as const], call: {}, only: false };

it.each([
  ['nothing else', [OWN], null],
  ['one right after', [meeting('a', '10:30', '11:00')], { kind: 'after', at: time('10:30') }],
  ['one five minutes after', [meeting('a', '10:35', '11:00')], { kind: 'after', at: time('10:35') }],
  ['one six minutes after', [meeting('a', '10:36', '11:00')], null],
  ['one right before', [meeting('a', '09:00', '09:58')], { kind: 'before', at: time('09:58') }],
  ['one before and one after', [meeting('a', '09:00', '10:00'), meeting('b', '10:30', '11:00')], { kind: 'after', at: time('10:30') }],
  ['one at the same time', [meeting('a', '10:00', '10:30')], { kind: 'overlap', at: time('10:00') }],
  ['one that begins in the middle, and one after', [meeting('b', '10:30', '11:00'), meeting('a', '10:15', '11:00')], { kind: 'overlap', at: time('10:15') }],
  ['one that lasts into it', [meeting('a', '09:00', '10:05')], { kind: 'overlap', at: time('09:00') }],
  ['one all around it', [meeting('a', '09:00', '12:00')], { kind: 'overlap', at: time('09:00') }],
  ['one at the same time that is off', [{ ...meeting('a', '10:00', '10:30'), synced: OFF }], null],
  ['itself, known from another account', [{ ...meeting('a', '10:00', '10:30'), event: 'own' }], null],
  ['one that is off', [{ ...meeting('a', '10:30', '11:00'), synced: OFF }], null],
  ['one without a time', [meeting('a', null, null)], null],
] as const)('there is %s', (_, others, expected) => {
  expect(backToBack(OWN, others)).toEqual(expected);
});

it('a meeting without a time is close to none', () => expect(backToBack(meeting('own', null, null), [meeting('a', null, '10:00')])).toBeNull());
