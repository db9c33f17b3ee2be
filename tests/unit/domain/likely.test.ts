import { describe, expect, it } from 'vitest';
import { looksLikeOneOnOne } from '@/utils/domain/likely.ts';

describe('a title that makes a one-on-one likely', () => {
  it.each(['1:1', '1:1 with Bima', 'Weekly 1:1', '[1:1] Sari', 'One on one', 'One-on-one: plans', 'Empat mata dengan Rudi', 'Dewi <> Bima', 'Dewi<>Bima', 'Ayu Lestari <> Rudi: plans'])(
    '%s',
    (title) => expect(looksLikeOneOnOne(title)).toBe(true),
  );
  it.each(['Lunch / Dinner', '11:15', '1:10 to 1:15', '21:1', '1:1:30', 'ratio 3.1:1', '10:00 <> 11:00', '1-1', '1/1', 'Empat matahari', 'Someone on one-way street', '<>', 'a < b', ''])(
    'is not %s',
    (title) => expect(looksLikeOneOnOne(title)).toBe(false),
  );
});
