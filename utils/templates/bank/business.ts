import type { Template } from '../template.ts';

export const TEMPLATES: readonly Template[] = [
  {
    id: 'how-it-runs',
    name: { en: 'How it runs', id: 'Jalannya kerja sama' },
    purpose: { en: 'What runs well stays, what does not gets a date.', id: 'Yang lancar dipertahankan, yang belum diberi tanggal.' },
    relationships: ['client'],
    occasion: 'usual',
    sections: [
      {
        id: 'runs',
        minutes: 10,
        name: { en: 'How it runs', id: 'Jalannya kerja sama' },
        say: { en: 'How do things look from your side?', kamu: 'Dari pihakmu, sejauh ini gimana?', sapaan: 'Dari pihak {sapaan}, bagaimana sejauh ini?' },
        fits: { phases: ['opening', 'work'] },
      },
      {
        id: 'mend',
        minutes: 10,
        name: { en: 'What to mend', id: 'Yang perlu dibenahi' },
        say: { en: 'What should we mend first?', kamu: 'Apa yang harus kami benahi duluan menurutmu?', sapaan: 'Hal apa yang perlu kami benahi lebih dulu menurut {sapaan}?' },
        fits: { phases: ['feedback', 'obstacles', 'wellbeing'] },
      },
      {
        id: 'ahead',
        minutes: 5,
        name: { en: 'What lies ahead', id: 'Ke depan' },
        say: { en: 'What comes up at your end?', kamu: 'Di tempatmu, sebentar lagi ada apa?', sapaan: 'Apa yang akan datang di tempat {sapaan}?' },
        fits: { phases: ['growth', 'goals'] },
      },
      {
        id: 'agree',
        minutes: 5,
        name: { en: 'What we agree', id: 'Yang disepakati' },
        say: { en: 'I will repeat what each side does.', kamu: 'Kuulangi ya: bagianmu ini, bagianku itu.', sapaan: 'Izinkan saya mengulang bagian {sapaan} dan bagian kami.' },
        fits: { phases: ['closing'] },
      },
    ],
  },
  {
    id: 'negotiation',
    name: { en: 'Negotiation', id: 'Negosiasi' },
    purpose: { en: 'First what both need, then ways, then a fair measure; promises come last.', id: 'Mulai dari kebutuhan kedua pihak, lalu pilihan, lalu ukuran yang adil; janji paling akhir.' },
    relationships: ['client'],
    occasion: 'special',
    sections: [
      {
        id: 'interests',
        minutes: 15,
        name: { en: 'What both need', id: 'Kebutuhan kedua pihak' },
        say: { en: 'What matters to you in this, and why?', kamu: 'Apa yang penting buatmu di sini, dan kenapa?', sapaan: 'Apa yang penting bagi {sapaan} dalam hal ini, dan mengapa?' },
        fits: { phases: ['opening', 'work', 'growth'] },
      },
      {
        id: 'options',
        minutes: 15,
        name: { en: 'Ways to meet both', id: 'Pilihan untuk keduanya' },
        say: { en: 'Let us collect ways first and judge later.', kamu: 'Kita kumpulkan pilihan dulu, menilainya nanti. Kamu mulai?', sapaan: 'Mari kita kumpulkan pilihan dulu; silakan {sapaan} mulai.' },
        fits: { phases: ['goals', 'growth'] },
      },
      {
        id: 'criteria',
        minutes: 10,
        name: { en: 'A fair measure', id: 'Ukuran yang adil' },
        say: { en: 'By what measure would both of us call it fair?', kamu: 'Dengan ukuran apa kamu dan aku sama-sama bilang ini adil?', sapaan: 'Dengan ukuran apa {sapaan} dan kami dapat menyebutnya adil?' },
        fits: { phases: ['work', 'goals', 'feedback'], depths: ['medium', 'deep'] },
      },
      {
        id: 'alternatives',
        minutes: 10,
        name: { en: 'If there is no agreement', id: 'Kalau tidak sepakat' },
        say: { en: 'What would each of us do without an agreement?', kamu: 'Kalau tidak jadi, kamu bakal bagaimana?', sapaan: 'Seandainya belum sepakat, langkah apa yang {sapaan} ambil?' },
        fits: { phases: ['obstacles', 'wellbeing'] },
        isPrivate: true,
      },
      {
        id: 'commitments',
        minutes: 10,
        name: { en: 'Who promises what', id: 'Siapa menjanjikan apa' },
        say: { en: 'Let us write down what each side promises.', kamu: 'Yuk, kita tulis janjimu dan janjiku.', sapaan: 'Mari kita tuliskan janji di pihak {sapaan} dan di pihak kami.' },
        fits: { phases: ['closing'] },
      },
    ],
  },
];
