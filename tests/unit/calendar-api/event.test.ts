import { describe, expect, it } from 'vitest';
import { readEvent, type CalendarEvent, type Doubt } from '@/utils/calendar-api/event.ts';

const ZONE = 'Asia/Jakarta';
const START = { dateTime: '2026-11-25T10:00:00+07:00' };
const END = { dateTime: '2026-11-25T10:30:00+07:00' };
const utc = (at: number): string => new Date(at).toISOString().slice(0, 16);

function read(fields: object): { event: CalendarEvent; doubts: Doubt[] } {
  const result = readEvent({ id: '1', start: START, end: END, ...fields }, ZONE);
  if (!('event' in result)) throw new Error(`no event: ${JSON.stringify(result)}`);
  return result;
}

describe('an event of the API', () => {
  it.each<[what: string, fields: object, starts: string, ends: string, doubts: Doubt[]]>([
    ['with an offset', {}, '2026-11-25T03:00', '2026-11-25T03:30', []],
    ['in UTC', { start: { dateTime: '2026-11-25T03:00:00Z' } }, '2026-11-25T03:00', '2026-11-25T03:30', []],
    ['of a day, in the calendar’s zone', { start: { date: '2026-11-25' }, end: { date: '2026-11-26' } }, '2026-11-24T17:00', '2026-11-25T17:00', []],
    ['without an offset, in its own zone', { start: { dateTime: '2026-11-25T10:00:00', timeZone: 'Asia/Makassar' } }, '2026-11-25T02:00', '2026-11-25T03:30', ['no-zone']],
    ['without any zone, in the calendar’s', { start: { dateTime: '2026-11-25T10:00:00' } }, '2026-11-25T03:00', '2026-11-25T03:30', ['no-zone']],
    ['in a zone that nobody knows', { start: { dateTime: '2026-11-25T10:00:00', timeZone: 'Mars/Olympus' }, end: undefined }, '2026-11-25T10:00', '2026-11-25T10:00', ['no-end', 'no-zone']],
    ['without an end', { end: undefined }, '2026-11-25T03:00', '2026-11-25T03:00', ['no-end']],
    ['that ends before it starts', { end: { dateTime: '2026-11-25T09:00:00+07:00' } }, '2026-11-25T03:00', '2026-11-25T03:00', ['no-end']],
    ['with an end that is no time', { end: { dateTime: 'noon' } }, '2026-11-25T03:00', '2026-11-25T03:00', ['no-end']],
  ])('%s', (_, fields, starts, ends, doubts) => {
    const { event, doubts: found } = read(fields);
    expect([utc(event.startsAt), utc(event.endsAt), found]).toEqual([starts, ends, doubts]);
  });

  it.each<[what: string, input: unknown, result: object]>([
    ['cancelled, with nothing but an id', { id: '1', status: 'cancelled' }, { removed: '1' }],
    ['a cancelled occurrence', { id: '1_20261125T030000Z', status: 'cancelled', recurringEventId: '1', originalStartTime: START }, { removed: '1_20261125T030000Z' }],
    ['without an id', { start: START, end: END }, { skipped: 'not-an-event' }],
    ['with an empty id', { id: '', start: START }, { skipped: 'not-an-event' }],
    ['null', null, { skipped: 'not-an-event' }],
    ['a text', 'event', { skipped: 'not-an-event' }],
    ['without a start', { id: '1', end: END }, { skipped: 'no-start' }],
    ['with a day that does not exist', { id: '1', start: { date: '2026-13-45' } }, { skipped: 'no-start' }],
  ])('%s', (_, input, result) => expect(readEvent(input, ZONE)).toEqual(result));

  it('keeps the days of an all-day event only', () => {
    expect(read({ start: { date: '2026-11-25' }, end: { date: '2026-11-26' } }).event).toMatchObject({ start: { date: '2026-11-25' }, end: { date: '2026-11-26' } });
    expect('start' in read({}).event).toBe(false);
  });

  it('keeps a kind of event that came after this was written', () => expect(read({ eventType: 'holodeck' }).event.eventType).toBe('holodeck'));

  it('leaves out what is of the wrong type, and nothing else', () => {
    const { event } = read({ summary: 7, location: 'Room 3', organizer: 'dewi', attendees: 'all', hangoutLink: {}, attachments: [4, { title: 'Plan' }] });
    expect(event).toMatchObject({ location: 'Room 3', attachments: [{}, { title: 'Plan' }] });
    expect([event.summary, event.organizer, event.attendees, event.hangoutLink]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('keeps a guest without an address, and one that cannot be read: they are somebody', () => {
    expect(read({ attendees: [{ displayName: 'Bima' }, null, { email: 5, self: true }] }).event.attendees).toEqual([{ displayName: 'Bima' }, {}, { self: true, email: undefined }]);
  });

  it('keeps no field that is not used', () => {
    expect(Object.keys(read({ etag: '1', htmlLink: 'x', creator: {}, reminders: {}, extendedProperties: {} }).event).sort()).toEqual(['endsAt', 'id', 'startsAt']);
  });

  it('keeps of a description its links only', () => {
    const description = '<p>Secret plan</p><a href="https://zoom.us/j/123?pwd=a&amp;b=c">join</a> or https://example.com/a https://example.com/a';
    expect(read({ description }).event.description).toBe('https://zoom.us/j/123?pwd=a&amp;b=c https://example.com/a');
    expect('description' in read({ description: 'no link' }).event).toBe(false);
  });

  it('keeps of a conference the ways in by video', () => {
    const entryPoints = [{ entryPointType: 'phone', uri: 'tel:+62' }, { entryPointType: 'video', uri: 'https://zoom.us/j/1', label: 'x' }];
    expect(read({ conferenceData: { entryPoints, notes: 'x' } }).event.conferenceData).toEqual({ entryPoints: [{ entryPointType: 'video', uri: 'https://zoom.us/j/1' }] });
  });

  it('cuts a long guest list so that those stay who decide', () => {
    const guest = (n: number, responseStatus: string): object => ({ email: `${n}@contoso.example`, responseStatus });
    const attendees = [...Array.from({ length: 200 }, (_, n) => guest(n, 'declined')), { email: 'room', resource: true }, guest(200, 'accepted'), { email: 'me', self: true }];
    const { event, doubts } = read({ attendees });
    expect(event.attendees?.slice(0, 3).map(({ email }) => email)).toEqual(['me', '200@contoso.example', '0@contoso.example']);
    expect([event.attendees?.length, doubts]).toEqual([30, ['guests-cut']]);
  });
});
