import { describe, expect, it } from 'vitest';
import { clockTab, openingTab, tabAt, type Tab } from '@/utils/domain/tab.ts';

const meeting = { start: '2026-11-24T03:00:00.000Z', end: '2026-11-24T03:30:00.000Z' };
const at = (time: string): number => Date.parse(`2026-11-24T${time}Z`);

describe('the tab that the clock wants', () => {
  it.each<[string, string, string | null, Tab]>([
    ['before the meeting', '02:59:59', null, 'prepare'],
    ['from its first moment', '03:00:00', null, 'talk'],
    ['until its last', '03:29:59', null, 'talk'],
    ['after it', '03:30:00', null, 'wrap-up'],
    ['after it, when it was wrapped up or skipped', '03:30:00', '2026-11-24T03:29:00.000Z', 'prepare'],
    ['during it, though it was wrapped up early', '03:20:00', '2026-11-24T03:19:00.000Z', 'talk'],
  ])('%s', (_, time, wrappedAt, tab) => expect(tabAt(meeting, { wrappedAt }, at(time))).toBe(tab));

  it.each([
    ['no event', null],
    ['no start', { start: null, end: meeting.end }],
    ['no end', { start: meeting.start, end: null }],
  ])('is Prepare where the times are not known: %s', (_, times) => expect(tabAt(times, {}, at('03:10:00'))).toBe('prepare'));
});

describe('the tab for who opens the panel from a call or by the key', () => {
  it.each<[string, string, string, Tab]>([
    ['before the meeting', '01:00:00', '02:00:00', 'prepare'],
    ['during it, though nobody prepared', '03:10:00', '03:10:00', 'talk'],
    ['just after it, though nobody prepared', '03:40:00', '03:40:00', 'wrap-up'],
    ['long after it, when there is nothing to wrap up', '05:00:00', '05:00:00', 'prepare'],
    ['long after it', '01:00:00', '05:00:00', 'wrap-up'],
  ])('%s', (_, made, opened, tab) => expect(clockTab(meeting, { wrappedAt: null, createdAt: `2026-11-24T${made}.000Z` }, at(opened))).toBe(tab));
});

describe('the tab that a session is opened on', () => {
  it.each<[string, string, string, string | null, Tab]>([
    ['prepared before, opened before', '01:00:00', '02:00:00', null, 'prepare'],
    ['prepared before, opened during the meeting', '01:00:00', '03:10:00', null, 'talk'],
    ['prepared before, opened after it', '01:00:00', '05:00:00', null, 'wrap-up'],
    ['prepared before, opened after it and done already', '01:00:00', '05:00:00', '2026-11-24T04:00:00.000Z', 'prepare'],
    ['nobody prepared: made during the meeting', '03:10:00', '03:10:00', null, 'prepare'],
    ['made during the meeting, opened again after it', '03:10:00', '05:00:00', null, 'wrap-up'],
    ['made after the meeting', '05:00:00', '05:00:00', null, 'prepare'],
  ])('%s', (_, made, opened, wrappedAt, tab) => expect(openingTab(meeting, { wrappedAt, createdAt: `2026-11-24T${made}.000Z` }, at(opened))).toBe(tab));
});
