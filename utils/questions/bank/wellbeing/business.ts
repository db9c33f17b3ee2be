import type { Question } from '../../question.ts';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'pressure-from-own-side',
    relationships: ['client'],
    phase: 'wellbeing',
    depth: 'medium',
    en: 'What pressure are you under from your own side?',
    kamu: 'Dari orang-orang di pihakmu, tekanan apa yang kamu terima?',
    sapaan: 'Tuntutan apa dari internal yang sedang {sapaan} hadapi dalam urusan ini?',
  },
  {
    id: 'working-rhythm',
    relationships: ['client'],
    phase: 'wellbeing',
    depth: 'light',
    en: 'Which days and channels suit you best for working with us?',
    kamu: 'Hari apa dan lewat apa kamu paling enak dihubungi?',
    sapaan: 'Waktu dan saluran komunikasi mana yang paling nyaman bagi {sapaan}?',
  },
  {
    id: 'busiest-time-of-year',
    relationships: ['client'],
    phase: 'wellbeing',
    depth: 'light',
    en: 'When is your busiest time of the year, so that we can plan around it?',
    kamu: 'Bulan apa kamu paling sibuk, biar kami bisa menyesuaikan?',
    sapaan: 'Pada bulan apa kesibukan {sapaan} memuncak, supaya jadwalnya bisa kami atur?',
  },
  {
    id: 'keeps-you-awake',
    relationships: ['client'],
    phase: 'wellbeing',
    depth: 'medium',
    en: 'What about this contract keeps you awake at night?',
    kamu: 'Apa dari kontrak ini yang bikin kamu kepikiran terus?',
    sapaan: 'Pasal atau kewajiban mana yang paling mengusik pikiran {sapaan}?',
  },
  {
    id: 'pleasant-apart-from-price',
    relationships: ['client'],
    phase: 'wellbeing',
    depth: 'light',
    en: 'Apart from the price, what makes a partner pleasant to work with?',
    kamu: 'Selain harga, apa yang bikin kamu senang bekerja dengan mitra?',
    sapaan: 'Di luar urusan biaya, mitra seperti apa yang nyaman bagi {sapaan}?',
  },
];
