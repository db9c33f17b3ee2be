import { describe, expect, it } from 'vitest';
import { asciiDigits, readCount } from '@/utils/calendar-page/read-count.ts';

describe('the first number of a text', () => {
  it.each([
    ['4 guests', 4],
    ['2 tamu', 2],
    ['Guests: 12', 12],
    ['参加者 2 人', 2],
    ['2人の参加者', 2],
    ['4 guests\n1 yes\n3 awaiting', 4],
    ['٢ ضيوف', 2],
    ['۱۲ مهمان', 12],
    ['२ अतिथि', 2],
    ['২ জন অতিথি', 2],
    ['２ guests', 2],
    ['๑๐ คน', 10],
    ['ผู้เข้าร่วม ๒ คน', 2],
    ['0 guests', 0],
  ])('%j: %i', (text, count) => expect(readCount(text)).toBe(count));

  it.each(['', 'Guests', 'tamu', '½ guest', 'Ⅳ guests'])('%j has none', (text) => expect(readCount(text)).toBeNull());
});

describe('digits', () => {
  it.each([
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['०१२३४५६७८९', '0123456789'],
    ['０１２３４５６７８９', '0123456789'],
    ['𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗', '0123456789'],
    // Mathematical digits are five tens in a row.
    ['𝟎𝟗 𝟘𝟙𝟡 𝟢𝟫 𝟬𝟵 𝟶𝟿', '09 019 09 09 09'],
    ['𞥐𞥑𞥙', '019'],
    ['10.30 – ۱۱:۳۰', '10.30 – 11:30'],
    ['no digit', 'no digit'],
  ])('%s are %s', (text, ascii) => expect(asciiDigits(text)).toBe(ascii));
});
