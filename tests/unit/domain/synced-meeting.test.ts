import { describe, expect, it } from 'vitest';
import type { Meeting } from '@/utils/domain/meeting.ts';
import type { Classified } from '@/utils/domain/one-on-one.ts';
import { isToldBy, mayTell, syncedMeeting, underSynced, withdrawnMeeting, type SyncedEvent } from '@/utils/domain/synced-meeting.ts';

const NOW = '2026-11-24T03:00:00.000Z';
const BIMA = { address: 'bima@example.com', name: 'Bima' };
const EVENT: SyncedEvent = {
  id: 'weekly_20261125T030000Z', calendar: 'dewi@example.com', branch: 'weekly', title: 'Bima / Dewi', startsAt: Date.parse('2026-11-25T03:00:00Z'), endsAt: Date.parse('2026-11-25T03:30:00Z'), place: '', call: {}, material: undefined,
};
const SEEN: Meeting = {
  key: 'dewi@example.com weekly_20261125T030000Z', account: 'dewi@example.com', event: EVENT.id, branch: 'weekly', verdict: 'one-on-one', reason: 'two-people', other: BIMA,
  title: 'Bima / Dewi', start: '2026-11-25T03:00:00.000Z', end: '2026-11-25T03:30:00.000Z', day: '2026-11-25', timezone: 'Asia/Jakarta', place: '', joinUrl: 'https://meet.google.com/abc-defg-hij', seenAt: '2026-11-23T03:00:00.000Z',
};
const classified = (kind: Classified['kind'], more: Partial<Classified> = {}): Classified =>
  ({ kind, confidence: 'sure', state: null, other: kind === 'one-on-one' ? BIMA : null, reasons: ['two-people'], ...more });
const take = (kind: Classified['kind'], before?: Meeting, event = EVENT): Meeting | null => syncedMeeting('dewi@example.com', event, classified(kind), before, NOW);

describe('what the synced calendar says', () => {
  it('makes a meeting of a 1:1 that the page never showed', () => {
    expect(take('one-on-one')).toMatchObject({ verdict: 'one-on-one', other: BIMA, start: SEEN.start, end: SEEN.end, synced: { only: true } });
  });
  it.each(['solo', 'not-a-meeting'] as const)('keeps nothing of what is %s and was never looked at', (kind) => expect(take(kind)).toBeNull());
  it.each<[Classified['kind'], Meeting['verdict']]>([
    ['group', 'group'],
    ['solo', 'solo'],
    ['not-a-meeting', 'solo'],
    ['unknown', 'one-on-one'],
  ])('stands above the page: %s makes it %s', (kind, verdict) => expect(take(kind, SEEN)?.verdict).toBe(verdict));
  it('moves the meeting, whose old day is not believed any more, and keeps the page’s link', () => {
    const moved = take('one-on-one', SEEN, { ...EVENT, startsAt: EVENT.startsAt + 86_400_000, endsAt: EVENT.endsAt + 86_400_000 });
    expect(moved).toMatchObject({ key: SEEN.key, start: '2026-11-26T03:00:00.000Z', day: null, joinUrl: SEEN.joinUrl, synced: { only: false } });
  });
  it('stays when the page shows the event again, and the page’s other facts are taken', () => {
    const synced = take('group', SEEN);
    const again = underSynced({ ...SEEN, title: 'Renamed', start: null, end: null }, synced ?? undefined);
    expect(again).toMatchObject({ verdict: 'group', other: null, title: 'Renamed', start: SEEN.start, synced: { only: false } });
    expect(underSynced(SEEN, undefined)).toBe(SEEN);
  });
});

describe('a meeting that is no longer in the calendar', () => {
  it.each<[string, Meeting | null, boolean, Partial<Meeting> | null]>([
    ['is gone when nothing else knew of it', take('one-on-one'), false, null],
    ['keeps its place when it has a session, and is not the next any more', take('one-on-one'), true, { start: null, end: null }],
    ['keeps what the page said, and is not the next any more', take('one-on-one', SEEN), false, { start: null, end: null, verdict: 'one-on-one', day: '2026-11-25' }],
  ])('%s', (_, before, hasSession, left) => {
    if (!before) throw new Error('no meeting');
    const after = withdrawnMeeting(before, hasSession, NOW);
    if (left === null) expect(after).toBeNull();
    else expect(after).toMatchObject(left);
    // Its place in time is remembered, for what may stand in its place.
    if (after) expect(after.synced).toMatchObject({ reasons: ['cancelled'], was: before.start });
  });
  it('is with whom the page shows it, and still off', () => {
    const left = withdrawnMeeting(SEEN, true, NOW);
    if (!left) throw new Error('no meeting');
    const AYU = { address: 'ayu@example.com', name: 'Ayu' };
    expect(underSynced({ ...SEEN, other: AYU }, left)).toMatchObject({ other: AYU, start: null, end: null, synced: { reasons: ['cancelled'] } });
  });
  it('stays as it was when it is over', () => {
    const over = take('one-on-one', SEEN);
    expect(over && withdrawnMeeting(over, false, '2026-12-01T00:00:00.000Z')).toBe(over);
  });
});

describe('a meeting on several calendars', () => {
  const OWN = { id: 'dewi@example.com', isPrimary: true };
  const TEAM = { id: 'team', isPrimary: false };
  const CLUB = { id: 'club', isPrimary: false };
  const told = (calendar?: string): Meeting => ({ ...SEEN, synced: { reasons: [], call: {}, only: true, ...(calendar !== undefined && { calendar }) } });
  it.each<[what: string, before: Meeting | undefined, own: boolean, team: boolean, club: boolean]>([
    ['nobody knows yet', undefined, true, true, true],
    ['only the page has shown', SEEN, true, true, true],
    ['the main calendar has', told(OWN.id), true, false, false],
    ['another calendar has', told('team'), true, true, false],
    ['was synced before others could be chosen', told(), true, false, false],
  ])('that %s: whose word counts', (_, before, own, team, club) => {
    expect([OWN, TEAM, CLUB].map((calendar) => mayTell(before, calendar))).toEqual([own, team, club]);
  });
  it.each<[what: string, meeting: Meeting, tellers: object[]]>([
    ['that only the page has shown is nobody’s', SEEN, []],
    ['is the main calendar’s', told(OWN.id), [OWN]],
    ['is another calendar’s', told('team'), [TEAM]],
    ['that was synced before others could be chosen is the main calendar’s', told(), [OWN]],
  ])('%s', (_, meeting, tellers) => {
    expect([OWN, TEAM, CLUB].filter((calendar) => isToldBy(meeting, calendar))).toEqual(tellers);
  });
});
