import { strict as english } from 'chrono-node/en';
import { strict as indonesian } from 'chrono-node/id';
import { describe, expect, it } from 'vitest';
import { today } from '../../../utils/dates/local-date.ts';
import { parseQuickAdd } from '../../../utils/quick-add/parse.ts';
import { CONTEXT } from './table.ts';

/**
 * Our own rules for written dates, against an independent reader of dates. chrono-node is not in the product: it is twice
 * the size of the whole parser and reads "3 days after", "for 2 weeks" and "15 may be" as dates.
 */
const NOON = new Date(2026, 10, 25, 12);
const MONTHS_EN = ['January', 'February', 'March', 'April', 'May', 'December', 'Jan', 'Feb', 'Mar', 'Apr', 'Dec'];
const MONTHS_ID = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Desember', 'Jan', 'Feb', 'Mar', 'Apr', 'Des'];
const YEARS = ['', ' 2027', ', 2027', ' 2028'];

const EN = [
  ...MONTHS_EN.flatMap((month) => YEARS.flatMap((year) => [`1 ${month}${year}`, `${month} 21${year}`, `${month} 2nd${year}`, `3rd of ${month}${year}`])),
  ...[1, 3, 10, 30].flatMap((n) => [`in ${String(n)} days`, `within ${String(n)} weeks`, `${String(n)} days from now`]),
  ...['in two weeks', 'in a month', 'a week from now', 'in 6 months', 'in five days'],
];
const ID = [
  ...MONTHS_ID.flatMap((month) => YEARS.flatMap((year) => [`1 ${month}${year}`, `tanggal 21 ${month}${year}`])),
  ...[1, 3, 10, 30].flatMap((n) => [`${String(n)} hari lagi`, `dalam ${String(n)} minggu`]),
  ...['dua minggu lagi', 'sebulan lagi', 'seminggu lagi', 'dalam waktu 3 hari', 'tiga bulan lagi'],
];

describe('a written date is read as chrono-node reads it', () => {
  it.each([...EN.map((words) => [words, english] as const), ...ID.map((words) => [words, indonesian] as const)])('%s', (words, chrono) => {
    const theirs = chrono.parse(words, NOON)[0]?.start.date();
    const ours = parseQuickAdd(`Kirim draft ${words}`, CONTEXT).due;
    if (!theirs) throw new Error('chrono-node reads nothing');
    // Without a year chrono takes the nearest one, and any duration; we go half a year ahead.
    if (ours === null) expect(today(theirs) > '2027-05-25').toBe(true);
    else expect(ours).toBe(today(theirs));
  });
});
