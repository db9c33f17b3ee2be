import { describe, expect, it } from 'vitest';
import { whenIs } from '@/entrypoints/popup/next-meeting.tsx';
import { en } from '@/utils/i18n/en.ts';
import { id } from '@/utils/i18n/id.ts';

/** A Tuesday, by the clock of wherever the test runs. */
const NOW = new Date(2026, 10, 24, 9, 35).getTime();

describe('when the next 1:1 is', () => {
  it.each([
    ['it runs', [24, 9, 30], 'Now', 'Sedang berlangsung'],
    ['it begins this minute', [24, 9, 35], 'Now', 'Sedang berlangsung'],
    ['it is near', [24, 10, 0], '10:00 · in 25 min', '10.00 · 25 menit lagi'],
    ['it is later today', [24, 15, 0], 'Today 15:00', 'Hari ini 15.00'],
    ['it is tomorrow', [25, 9, 0], 'Tomorrow 09:00', 'Besok 09.00'],
    ['it is another day', [26, 9, 0], 'Thu 26 Nov 09:00', 'Kam 26 Nov 09.00'],
  ] as const)('%s', (_, [day, hour, minute], english, indonesian) => {
    const start = new Date(2026, 10, day, hour, minute).toISOString();
    expect(whenIs({ language: 'en', t: en }, start, null, NOW)).toBe(english);
    expect(whenIs({ language: 'id', t: id }, start, null, NOW)).toBe(indonesian);
  });

  it('is said in the zone of the calendar, its day too', () => {
    const at = Date.parse('2026-11-24T12:00:00Z');
    expect(whenIs({ language: 'en', t: en }, '2026-11-24T18:00:00Z', 'Asia/Jakarta', at)).toBe('Tomorrow 01:00');
    expect(whenIs({ language: 'en', t: en }, '2026-11-24T18:00:00Z', 'Europe/Berlin', at)).toBe('Today 19:00');
  });

  it('is near over midnight too', () => {
    const late = new Date(2026, 10, 24, 23, 50).getTime();
    expect(whenIs({ language: 'en', t: en }, new Date(2026, 10, 25, 0, 10).toISOString(), null, late)).toBe('00:10 · in 20 min');
  });
});
