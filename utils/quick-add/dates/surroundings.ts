import type { LocalDate } from '../../domain/record.ts';
import { OWNER, TIME } from '../spans.ts';
import { isSmallOrCalendarWord, SMALL_WORDS } from '../vocabulary.ts';
import { lastWord, NEARBY, prefixOf } from './prefix.ts';
import type { Found } from './rule.ts';

/** A date that its surroundings allow; the span includes "by", `paling lambat` and the like. */
export interface Believed extends Found {
  day: LocalDate;
  /** Whether it is called a deadline: "by", `sebelum`. "On" and `sampai` say other things, too. */
  deadline: boolean;
}

/** Words before a date that give it another role: a start, a topic, a destination, a condition, a repetition. */
const OTHER_ROLE = lastWord(
  "after|since|from|through|thru|next|other|biweekly|last day|fwd|" +
    "starting|beginning|of|for|to|about|around|re|regarding|than|over|during|between|like|vs|versus|with|in|within|or" +
    "|not|except|unless|if|when|every|each|any|no|without|last|past|is|was|are|it['’]?s|that|happy|the|a|an|first|second|third|fourth|how" +
    '|setelah|sesudah|usai|sejak|semenjak|mulai|dari|per|ke|untuk|utk|buat|bagi|soal|tentang|mengenai|perihal|sekitar|kira-kira' +
    '|antara|seperti|selama|dengan|sama|atau|bukan|jangan|kecuali|selain|kalau|kalo|jika|bila|setiap|tiap|tanpa|adalah|ialah|itu' +
    '|selamat|jumpa|deadline|due date|tenggat',
);
/**
 * Before "by" or `sebelum` only this says something else: what denies it, asks for a condition, or moves the day:
 * "2 hari sebelum Jumat", "the day before Friday". Any other word belongs to what is to be done: "Kirim agenda sebelum Jumat".
 */
const MOVES_DEADLINE = lastWord(
  "not|never|or|if|when|unless|except|since|from|long|shortly|just|right|either|day|night|eve|evening|morning|week|weekend|month|hour|(?:days|weeks|months|hours)" +
    '|jangan|bukan|belum|atau|kalau|kalo|jika|bila|kecuali|sejak|tepat|sesaat|(?:se)?(?:hari|hr|minggu|mgg|pekan|bulan|bln|jam)|malam|pagi|sore',
);
/** "Jangan kirim sebelum Jumat", "don't send before Friday"; not "jangan lupa kirim sebelum Jumat". */
const NOT_BEFORE = /(?<!\p{L})(?:(?:don['’]?t|not|never)(?!\s+forget)|jangan(?!\s+(?:sampai\s+)?lupa)|belum)(?!\p{L})[^,;.:]*(?<!\p{L})(?:before|sebelum|sblm)\s+\P{L}*(?:\p{L}+\s+)?$/iu;
/** "Laporan akhir bulan" has its name from the end of the month. */
const OF_THE_END = lastWord('laporan|rekap|rekapan|evaluasi|penilaian|penutupan|tutup buku|gaji|bonus|promo|diskon|libur|liburan|pesta|closing|report');
const IS_END = /^(?:akhir|end)/iu;
/** What a day may belong to, and who may be called so: "Rapat Jumat", "Black Friday", "Pak Jumat". */
const BELONGS = lastWord(
  'rapat|pertemuan|acara|sesi|agenda|rencana|jadwal|notulen|libur|liburan|malam|salat|shalat|sholat|solat|khotbah|edisi|meeting|minutes' +
    '|black|good|ash|cyber|giving|super|holy|casual|pak|bapak|bu|ibu|mas|mbak|kak|bang|si|(?:mr|mrs|ms|dr)\\.?',
);
/** What a number may belong to: "Sprint 12 Mar", "skor 25/12". */
const LABEL = lastWord(
  'room|ruang|kamar|chapter|bab|v|versi|version|no\\.?|nomor|lantai|floor|halaman|page|hal|hlm|item|step|poin|point|gate|line|row|level|pr|mr|issue|isu|tiket|ticket|bug|rfc' +
    '|sprint|batch|phase|fase|tahap|kelas|class|unit|blok|block|tim|team|top|rp|usd|score|scored|skor|nilai|rating|pasal|ayat|surat|act|part|bagian',
);
/** "5 dan 6 Desember", "3 atau 4 hari lagi". */
const NUMBER_BEFORE =
  /(?<![\p{L}\p{N}])(?:\d+(?:st|nd|rd|th)?|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|one|two|three|four|five)\s*(?:(?:[,&–—-]|x|dan|and|atau|or|to|sampai|hingga|s\.?d\.?|s\/d)\s*)?$/iu;
const NUMBER_AFTER = /^\s*\d/u;
const MORE_NUMBERS = /^\s*(?:(?:[,&–—-]|dan|and|to|s\.?d\.?)\s*)?\d/iu;
/** "Butuh 2 minggu lagi" asks for more time, "twice in 2 weeks" is a rate. */
const COUNTS = lastWord(
  'butuh|perlu|minta|tambah|tambahan|waktu|selama|tunggu|perpanjang|kasih|beri|tinggal|sisa|masih|kurang|kali|times|twice|once|x|need|takes?|took',
);
/** "1 minggu 2 hari lagi", "in 1 week and a half". */
const UNIT = String.raw`(?:hari|hr|minggu|mgg|pekan|bulan|bln|tahun|jam|days?|weeks?|months?|years?|hours?)`;
const UNIT_BEFORE = new RegExp(String.raw`${UNIT}\s*(?:(?:,|dan|and)\s*)?$`, 'iu');
const UNIT_AFTER = new RegExp(String.raw`^\s*(?:(?:,|dan|and)\s*)?(?:\p{L}+|\d+)\s+(?:${UNIT}|half)(?!\p{L})|^\s*(?:and a half|setengah)`, 'iu');
/** What is asked or told about today, not due today. */
const ABOUT_TODAY = lastWord('kejadian|perasaan|suasana|kabar|cuaca|berita|happened|happening|changed|learned|mood|news|feel|feeling');
/** Words after a date that move it, or make it a name or a statement: "Jumat lalu", "Kamis Putih", "Friday is a holiday". */
const CHANGES = new RegExp(
  '^\\s*(?:,\\s*)?(?:lalu|kemarin|yang lalu|yl|itu|tadi|silam|berikutnya|mendatang|sebelumnya|ago|atau|or|onwards?|through|thru|hingga' +
    '|sampai|till|until|is|was|were|will|adalah|ialah|libur|cuti|off|went|goes|feels?|felt|minggu|pertama|kedua|ketiga|terakhir' +
    '|kerja|depan|dpn|ke depan|ke belakang|of|the|after next|agung|bersih|berkah|abu|putih|suci|kliwon|legi|pahing|pon|wage|time)(?![\\p{L}\\p{N}])'
      .replaceAll(' ', '\\s+'),
  'iu',
);
const ROOM = new RegExp(`^\\s*(?:$|[.,;:!?)\\]…–—-]|[${TIME}${OWNER}]|(?:${SMALL_WORDS.join('|')})(?![\\p{L}\\p{N}]))`, 'iu');
const CAPITAL = /^\s+(?<word>\p{Lu}\p{Ll}[\p{L}'’]*)/u;
const RANGE_BEGINS = /(?<!\p{L})(?:from|since|between|dari|sejak|mulai|antara)(?!\p{L})/iu;
const NEGATED = /(?<!\p{L})(?:don['’]?t|not|never|jangan|belum)(?!\p{L})/iu;
const TODAY = /today|ini/iu;
/** A film. */
const TITLE = /Day After Tomorrow/u;

/** Whether the words around a date let it be a due date, and from where on it leaves the text. Null: it stays text. */
export function believe(found: Found, covered: string): Believed | null {
  const { day, trust } = found;
  if (day === null || trust === 'paired') return null;
  const prefix = prefixOf(found, covered);
  const before = covered.slice(Math.max(0, prefix.start - NEARBY), prefix.start);
  const after = covered.slice(found.end, found.end + NEARBY);
  if (CHANGES.test(after)) return null;
  if (prefix.deadline ? isTurned(before, covered.slice(0, found.start)) : OTHER_ROLE.test(before)) return null;
  // What stands before "by Friday" has its own end there.
  if (!fitsKind(found, prefix.deadline ? '' : before, after, covered)) return null;
  if (prefix.until && saysHowLong(found, covered, prefix.start)) return null;
  if (trust === 'marked' && !prefix.marker) return null;
  const needsRoom = trust === 'marked' || (trust === 'room' && !prefix.marker);
  if (needsRoom && !ROOM.test(after)) return null;
  return { ...found, day, start: prefix.start, deadline: prefix.deadline };
}

function isTurned(before: string, upToDate: string): boolean {
  return MOVES_DEADLINE.test(before) || NOT_BEFORE.test(upToDate);
}

function fitsKind({ kind, start, end }: Found, before: string, after: string, covered: string): boolean {
  const word = CAPITAL.exec(after)?.groups?.['word'];
  const isInName = word !== undefined && !isSmallOrCalendarWord(word);
  const said = covered.slice(start, end);
  if (kind === 'casual') return !ABOUT_TODAY.test(before) && !(TITLE.test(said) || (isInName && isInTitle(said, before)));
  if (kind === 'duration') return ![COUNTS, NUMBER_BEFORE, UNIT_BEFORE].some((p) => p.test(before)) && !UNIT_AFTER.test(after);
  if (BELONGS.test(before) || NUMBER_AFTER.test(after)) return false;
  if (kind === 'period' && IS_END.test(said) && OF_THE_END.test(before)) return false;
  if (kind === 'exact') return !LABEL.test(before) && !NUMBER_BEFORE.test(before) && !MORE_NUMBERS.test(after);
  // "Rabu Abu", "Kamis Putih", "Wednesday Addams".
  return !isInName;
}

/** "Baca Besok Pasti Bisa": a capital inside of the line, and one behind it. */
function isInTitle(said: string, before: string): boolean {
  return /^\p{Lu}/u.test(said) && before.trim() !== '';
}

/** "Dari Senin sampai Jumat" is a range, "sampai hari ini" is "so far", "jangan kirim sampai Jumat" the reverse. */
function saysHowLong(found: Found, covered: string, start: number): boolean {
  const before = covered.slice(0, start);
  if (RANGE_BEGINS.test(before) || NEGATED.test(before)) return true;
  return found.kind === 'casual' && TODAY.test(covered.slice(found.start, found.end));
}
