import { describe, expect, it } from 'vitest';
import { BANK } from '@/utils/questions/bank.ts';
import type { Wording } from '@/utils/questions/question.ts';
import { likenessIn, pairsIn } from './likeness.ts';

const likeness = likenessIn(BANK);

// Where the limits come from (429 questions, 12 paraphrases below): on average over the three texts no two questions of the
// bank are more alike than 0.52 and no paraphrase is less alike than 0.62; in a single text, chance goes up to 0.69 ("bring … this
// week"), the same sentence with other small words begins at 0.8. Two questions that mean the same in other words altogether
// are beyond it: read the phase before you add to it.
const TOO_ALIKE = 0.57;
const SAME_SENTENCE = 0.75;

function isTooAlike(a: Wording, b: Wording): boolean {
  const { mean, most } = likeness(a, b);
  return mean >= TOO_ALIKE || most >= SAME_SENTENCE;
}

describe('no question is asked twice', () => {
  it('in the bank', { timeout: 20_000 }, () => expect(pairsIn(BANK, isTooAlike)).toEqual([]));

  it.each<[string, Wording]>([
    ['skill-to-train', { en: 'What skill would you want to be training now?', kamu: 'Keterampilan apa yang ingin kamu asah berikutnya?', sapaan: 'Keterampilan mana yang hendak {sapaan} kembangkan selanjutnya?' }],
    ['where-time-goes', { en: 'What did you spend most of your time on this week?', kamu: 'Waktumu minggu ini paling banyak kamu habiskan buat apa?', sapaan: 'Minggu ini, waktu {sapaan} paling banyak tersita oleh pekerjaan apa?' }],
    ['grade-yourself', { en: 'Which grade would you give yourself, and why?', kamu: 'Andai kamu yang menilai, berapa nilaimu dan alasannya apa?', sapaan: 'Berapa nilai yang akan {sapaan} berikan, dan apa alasannya?' }],
    ['sleep', { en: 'How have you slept lately?', kamu: 'Akhir-akhir ini tidurmu bagaimana?', sapaan: 'Bagaimana istirahat malam {sapaan} belakangan ini?' }],
    ['daily-nuisance', { en: 'Which little annoyance slows you down each day?', kamu: 'Hal kecil apa yang setiap hari memperlambat kerjamu?', sapaan: 'Gangguan sepele apa yang setiap hari menghambat {sapaan}?' }],
    ['learn-most-from', { en: 'These days, who do you learn the most from?', kamu: 'Belakangan ini kamu banyak belajar dari siapa?', sapaan: 'Dari siapa {sapaan} paling banyak belajar belakangan ini?' }],
    ['meeting-to-drop', { en: 'Which of the meetings could be dropped or made shorter?', kamu: 'Rapat mana yang sebaiknya kita tiadakan atau persingkat?', sapaan: 'Rapat mana yang menurut {sapaan} bisa ditiadakan atau dipersingkat?' }],
    ['base-biggest-challenge', { en: 'What is your greatest challenge at the moment, and what can I do to help?', kamu: 'Apa tantangan terbesarmu saat ini, dan aku bisa bantu apa?', sapaan: 'Apa tantangan terbesar yang {sapaan} hadapi sekarang, dan bagaimana saya bisa membantu?' }],
    ['could-go-wrong', { en: 'What might go wrong over the coming month?', kamu: 'Apa yang mungkin meleset dalam sebulan ini?', sapaan: 'Dalam sebulan ke depan, risiko apa yang {sapaan} lihat?' }],
    ['hesitation', { en: 'What about our proposal makes you hesitate?', kamu: 'Apa dari tawaran kami yang bikin kamu ragu?', sapaan: 'Usulan kami di bagian mana yang belum meyakinkan {sapaan}?' }],
    ['apology-owed', { en: 'What do I still have to apologise to you for?', kamu: 'Aku belum minta maaf ke kamu soal apa?', sapaan: 'Kesalahan apa yang belum saya mintakan maaf kepada {sapaan}?' }],
    // Two texts are new, one is the old sentence.
    ['next-free-day', { en: 'How do you want us to spend the next free day we get?', kamu: 'Kalau libur, kita enaknya ke mana?', sapaan: 'Acara apa yang cocok bagi {sapaan} untuk mengisi liburan?' }],
  ])('and a paraphrase of %s would be seen', (id, paraphrase) => {
    const question = BANK.find((one) => one.id === id);
    expect(question && isTooAlike(question, paraphrase), JSON.stringify(question && likeness(question, paraphrase))).toBe(true);
  });
});
