/** The calendar's words and the small words around them, in both languages: people mix them. */

/** ISO weekday (1 is Monday) of each full name. `minggu` is not here: alone it is as likely a week. */
const WEEKDAYS: Readonly<Record<string, number>> = {
  senin: 1, selasa: 2, rabu: 3, kamis: 4, jumat: 5, "jum'at": 5, sabtu: 6, ahad: 7,
  monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7,
};

/** Short forms. Nearly all of them are words or names of their own (`sel`, `min`, `wed`, `sun`): see weekdays.ts. */
const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  sen: 1, sel: 2, rab: 3, kam: 4, jum: 5, sab: 6, min: 7,
  mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7,
};

const alternatives = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|').replaceAll("'", "['’]");

/** Pattern sources; the longest alternative comes first. */
export const FULL_WEEKDAY = alternatives(Object.keys(WEEKDAYS));
export const ENGLISH_WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const SHORT_WEEKDAY = alternatives(Object.keys(SHORT_WEEKDAYS));
export const MONTH =
  '(?:jan(?:uari|uary)?|[fp]eb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ei]?|jul[iy]?|agu(?:stus)?|ags|agt|aug(?:ust)?' +
  '|sept?(?:ember)?|o[kc]t(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?)(?!\\p{L})';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
const SAME: Readonly<Record<string, string>> = {
  peb: 'feb', may: 'mei', ags: 'agu', agt: 'agu', aug: 'agu', oct: 'okt', nop: 'nov', dec: 'des',
};

/** 1 to 12, of a word that `MONTH` matches. */
export function monthOf(word: string): number {
  const key = word.slice(0, 3).toLowerCase();
  return MONTHS.indexOf(SAME[key] ?? key) + 1;
}

/** Months that are written so in Indonesian only; `April` and `September` tell nothing. */
export const INDONESIAN_MONTH = '(?:januari|[fp]ebruari|peb|maret|mei|juni|juli|agustus|agu|agt|ags|oktober|okt|nopember|nop|desember|des)';

/** 1 (Monday) to 7, of a full or short name of either language, or `minggu`; null for any other word. */
export function weekdayOf(word: string): number | null {
  const key = word.toLowerCase().replace('’', "'");
  return WEEKDAYS[key] ?? SHORT_WEEKDAYS[key] ?? (key === 'minggu' ? 7 : null);
}

/**
 * Small words that may follow a date (or a name) without making it a part of a longer expression: "Friday with Rina",
 * but not "Friday report".
 */
export const SMALL_WORDS = [
  'about', 'after', 'afternoon', 'agar', 'and', 'at', 'bareng', 'because', 'before', 'besok', 'buat', 'by', 'dan', 'dari',
  'dengan', 'dgn', 'di', 'due', 'evening', 'first', 'for', 'from', 'if', 'in', 'jam', 'jika', 'kalau', 'karena', 'ke',
  'kepada', 'lewat',
  'lusa', 'malam', 'mengenai', 'morning', 'nanti', 'night', 'noon', 'on', 'oleh', 'paling', 'pada', 'pagi', 'petang',
  'pkl', 'please', 'pls', 'pukul', 'sama', 'sampai', 'sebelum', 'sehingga', 'siang', 'so', 'soal', 'sore', 'supaya', 'tentang', 'then',
  'to', 'today', 'tolong', 'tomorrow', 'tonight', 'untuk', 'until', 'utk', 'via', 'when', 'with', 'ya',
] as const;

const SMALL = new Set<string>(SMALL_WORDS);
const CALENDAR = new RegExp(`^(?:${FULL_WEEKDAY}|${SHORT_WEEKDAY}|minggu|hari|bulan|akhir|next|this|tanggal|tgl|${MONTH})$`, 'iu');

/** Whether a word is one of the above: then it does not belong to the name or the title before it. */
export function isSmallOrCalendarWord(word: string): boolean {
  return SMALL.has(word.toLowerCase()) || CALENDAR.test(word);
}
