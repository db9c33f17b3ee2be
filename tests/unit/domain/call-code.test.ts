import { describe, expect, it } from 'vitest';
import { callCodeOf, callCodeOfMeeting, meetingsInCall } from '@/utils/domain/call-code.ts';
import type { Meeting, Synced } from '@/utils/domain/meeting.ts';

const NOW = new Date('2026-11-24T03:10:00Z');
const CODE = 'abc-defg-hij';
const LINK = `https://meet.google.com/${CODE}`;

function meeting(event: string, more: Partial<Meeting> = {}): Meeting {
  return {
    key: `dewi ${event}`, account: 'dewi', event, branch: event, verdict: 'one-on-one', reason: 'two-people', other: { address: 'bima@contoso.example', name: 'Bima' }, title: '',
    start: null, end: null, day: null, timezone: null, place: '', joinUrl: LINK, seenAt: '2026-11-23T00:00:00.000Z', ...more,
  };
}

/** A meeting of half an hour that begins so many minutes from now. */
function at(event: string, minutes: number, more: Partial<Meeting> = {}): Meeting {
  const start = NOW.getTime() + minutes * 60_000;
  return meeting(event, { start: new Date(start).toISOString(), end: new Date(start + 30 * 60_000).toISOString(), ...more });
}

const synced = (call: Synced['call'], reasons: Synced['reasons'] = ['two-people']): Synced => ({ call, reasons, only: false });
const WEEK = 7 * 24 * 60;

describe('the code of a call', () => {
  it.each([
    [LINK, CODE],
    [`${LINK}?authuser=1&hs=122`, CODE],
    [`${LINK}#x`, CODE],
    ['https://meet.google.com/ABC-DEFG-HIJ', CODE],
    ['https://meet.google.com/', null],
    ['https://meet.google.com/landing', null],
    ['https://meet.google.com/lookup/abc-defg-hij', null],
    ['https://meet.google.com/abc-defg', null],
    ['https://meet.google.com/abc-defg-hij-klm', null],
    ['https://meet.google.com/abc-defg-hijkl', null],
    ['http://meet.google.com/abc-defg-hij', null],
    ['https://meet.google.com.evil.example/abc-defg-hij', null],
    ['https://evil.example/https://meet.google.com/abc-defg-hij', null],
    ['https://meet.google.com:8443/abc-defg-hij', null],
    ['', null],
  ])('of %j is %j', (address, code) => expect(callCodeOf(address)).toBe(code));

  it.each<[string, Partial<Meeting>, string | null]>([
    ['the page linked', {}, CODE],
    ['nobody names', { joinUrl: '' }, null],
    ['is elsewhere', { joinUrl: 'https://us02web.zoom.us/j/8' }, null],
    ['the synced calendar names', { joinUrl: '', synced: synced({ hangoutLink: LINK }) }, CODE],
    ['is an entry point', { joinUrl: '', synced: synced({ conferenceData: { entryPoints: [{ entryPointType: 'video', uri: LINK }] } }) }, CODE],
    ['is written in the place', { joinUrl: '', synced: synced({ location: `Room 3, ${LINK}` }) }, CODE],
    ['is written in the description', { joinUrl: '', synced: synced({ description: `<a href="${LINK}">join</a>` }) }, CODE],
    ['is named by Google, though another stands in the description', { joinUrl: '', synced: synced({ hangoutLink: LINK, description: 'https://meet.google.com/zzz-zzzz-zzz' }) }, CODE],
  ])('that %s', (_, more, code) => expect(callCodeOfMeeting(meeting('a', more))).toBe(code));
});

describe('which meeting a call is', () => {
  it.each<[string, Meeting[], string[]]>([
    ['none where none is known', [], []],
    ['none that has another code', [at('other', 0, { joinUrl: 'https://meet.google.com/zzz-zzzz-zzz' })], []],
    ['the one that runs, of a series', [at('last', -WEEK), at('now', -5), at('next', WEEK)], ['now']],
    ['the next, of a series', [at('last', -WEEK), at('next', 2 * 24 * 60), at('then', 9 * 24 * 60)], ['next']],
    ['the one that has just ended, where the next is far', [at('ended', -45), at('next', WEEK - 45)], ['ended']],
    ['the next, where the last has ended and that begins sooner', [at('ended', -50), at('next', 5)], ['next']],
    ['none that has been over for long', [at('ended', -61)], []],
    ['a group, where that runs in the room of a 1:1', [at('group', -5, { verdict: 'group', other: null }), at('talk', 60)], ['group']],
    ['those that are at the same time', [at('a', 5), at('b', 5)], ['a', 'b']],
    ['none that is off', [at('off', 5, { synced: synced({ hangoutLink: LINK }, ['two-people', 'other-declined']) })], []],
    ['one without a time, if nothing else is known', [meeting('timeless')], ['timeless']],
    ['one with a time before one without', [meeting('timeless'), at('next', WEEK)], ['next']],
    ['one of today without hours before a later one', [meeting('today', { day: '2026-11-24' }), at('next', WEEK)], ['today']],
    ['none of an earlier day', [meeting('earlier', { day: '2026-11-20' })], []],
  ])('is %s', (_, meetings, events) => expect(meetingsInCall(meetings, CODE, NOW).map(({ event }) => event)).toEqual(events));
});
