import { describe, expect, it } from 'vitest';
import { countdown, type Countdown } from '@/utils/domain/countdown.ts';

const START = '2026-11-23T03:00:00.000Z';
const END = '2026-11-23T03:30:00.000Z';
const at = (time: string): number => Date.parse(`2026-11-23T${time}Z`);

describe('how far away a meeting is', () => {
  it.each<[string, number, string | null, Countdown | null]>([
    ['25 minutes before', at('02:35:00'), END, { kind: 'until', minutes: 25 }],
    ['half a minute before counts as one', at('02:59:30'), END, { kind: 'until', minutes: 1 }],
    ['twelve hours before', Date.parse('2026-11-22T15:00:00Z'), END, { kind: 'until', minutes: 720 }],
    ['longer before: no countdown', Date.parse('2026-11-22T14:59:00Z'), END, null],
    ['at the start all is left', at('03:00:00'), END, { kind: 'left', minutes: 30 }],
    ['during', at('03:12:30'), END, { kind: 'left', minutes: 18 }],
    ['at the end: none', at('03:30:00'), END, null],
    ['during, without a known end', at('03:12:00'), null, null],
  ])('%s', (_, now, end, result) => expect(countdown(START, end, now)).toEqual(result));

  it('is not guessed without a time', () => expect(countdown(null, null, 0)).toBeNull());
});
