import { describe, expect, it } from 'vitest';
import { isBackupDue } from '@/utils/domain/backup.ts';

const NOW = new Date('2026-11-24T03:00:00.000Z');
const ago = (days: number): string => new Date(NOW.getTime() - days * 86_400_000).toISOString();
const facts = { exportedAt: null, putOffAt: null, oldest: ago(90), newest: ago(1) };

describe('the reminder to back up', () => {
  it.each([
    ['nothing was ever written', { ...facts, oldest: null, newest: null }, false],
    ['all is younger than 30 days', { ...facts, oldest: ago(29) }, false],
    ['never exported in more than 30 days', facts, true],
    ['exported lately', { ...facts, exportedAt: ago(30) }, false],
    ['exported long ago, and something is new', { ...facts, exportedAt: ago(31) }, true],
    ['exported long ago, but nothing is new', { ...facts, exportedAt: ago(31), newest: ago(40) }, false],
    ['put off lately', { ...facts, putOffAt: ago(30) }, false],
    ['put off long ago', { ...facts, putOffAt: ago(31) }, true],
  ])('%s', (_, given, due) => expect(isBackupDue(given, NOW)).toBe(due));
});
