import { describe, expect, it } from 'vitest';
import { proposalUrl, type Proposal } from '@/utils/domain/proposal.ts';

/** Tuesday, 10:00 to 10:45 in Jakarta. */
const PROPOSAL: Proposal = {
  title: '1:1 Bima', guest: 'bima@example.com', start: '2026-11-24T03:00:00.000Z', end: '2026-11-24T03:45:00.000Z', timezone: 'Asia/Jakarta', cadence: null,
};
const NOW = '2026-11-24T04:00:00Z';
const datesOf = (more: Partial<Proposal>, now = NOW): string | null => new URL(proposalUrl({ ...PROPOSAL, ...more }, Date.parse(now))).searchParams.get('dates');

describe('the proposal of the next session', () => {
  it('is the form of Google Calendar, filled in', () => {
    expect(proposalUrl({ ...PROPOSAL, title: 'Bima & Dewi / 1:1' }, Date.parse(NOW))).toBe(
      'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Bima+%26+Dewi+%2F+1%3A1&add=bima%40example.com&dates=20261201T030000Z/20261201T034500Z',
    );
  });

  it.each<[string, Partial<Proposal>, string, string]>([
    ['a week later without a wish', {}, NOW, '20261201T030000Z/20261201T034500Z'],
    ['a fortnight later', { cadence: 14 }, NOW, '20261208T030000Z/20261208T034500Z'],
    ['a month later on the same weekday', { cadence: 30 }, NOW, '20261222T030000Z/20261222T034500Z'],
    ['a quarter later on the same weekday', { cadence: 91 }, NOW, '20270223T030000Z/20270223T034500Z'],
    ['every other day', { cadence: 2 }, NOW, '20261126T030000Z/20261126T034500Z'],
    ['never at the same moment', { cadence: 0 }, NOW, '20261125T030000Z/20261125T034500Z'],
    ['in the rhythm, but still ahead, when weeks have passed', {}, '2026-12-16T08:00:00Z', '20261222T030000Z/20261222T034500Z'],
    ['ahead also on the very day, when the hour has passed', {}, '2026-12-01T03:00:00Z', '20261208T030000Z/20261208T034500Z'],
    ['still today, when the hour is to come', {}, '2026-12-01T02:00:00Z', '20261201T030000Z/20261201T034500Z'],
    ['over midnight', { start: '2026-11-24T16:45:00.000Z', end: '2026-11-24T17:15:00.000Z' }, NOW, '20261201T164500Z/20261201T171500Z'],
    ['at the same hour of the wall clock when summer time has ended', { start: '2026-10-23T08:00:00.000Z', end: '2026-10-23T09:00:00.000Z', timezone: 'Europe/Berlin' }, '2026-10-23T10:00:00Z', '20261030T090000Z/20261030T100000Z'],
    ['at an hour that the change of clocks skips', { start: '2026-03-22T01:30:00.000Z', end: '2026-03-22T02:00:00.000Z', timezone: 'Europe/Berlin' }, '2026-03-22T03:00:00Z', '20260329T013000Z/20260329T020000Z'],
  ])('is %s', (_, more, now, dates) => expect(datesOf(more, now)).toBe(dates));

  it.each<[string, Partial<Proposal>, string, string]>([
    ['in a week', {}, '2026-11-24T04:07:31Z', '20261201T040000Z/20261201T043000Z'],
    ['in its rhythm, at the half hour that is near', { cadence: 14 }, '2026-11-24T04:20:00Z', '20261208T043000Z/20261208T050000Z'],
    ['also when only the end is unknown', { start: PROPOSAL.start }, '2026-11-25T09:00:00Z', '20261202T090000Z/20261202T093000Z'],
  ])('is half an hour from now on where no times are known, without an event: %s', (_, more, now, dates) => {
    expect(datesOf({ start: null, end: null, ...more }, now)).toBe(dates);
  });

  it('has no guest without an address', () => {
    expect(new URL(proposalUrl({ ...PROPOSAL, guest: undefined }, Date.parse(NOW))).searchParams.has('add')).toBe(false);
  });
});
