import type { ComposeWords } from './en-compose.ts';

/** Kata-kata di sekitar lembar susun; tiap lembar punya katanya sendiri. */
export const idCompose: ComposeWords = {
  title: 'Susun',
  halfDone: (name) => `${name}, setengah jadi`,
  begun: (day) => `dimulai ${day}`,
  discard: 'Hapus',
  discardText: (name) => `Hapus: ${name}`,
  discarded: (name) => `Dihapus: ${name}`,
  kept: 'Tersimpan sambil ditulis: bisa ditinggal, lalu dilanjutkan dari sini.',
  optional: 'Yang kosong tidak ikut.',
  hints: {
    trait: (phrase) => `“${phrase}” menilai orangnya. Apa yang terlihat atau terdengar saat itu?`,
    always: (phrase) => `“${phrase}” jarang sepenuhnya benar. Kejadian yang mana?`,
  },
  what: (nth) => `Yang disepakati, ${String(nth)}`,
  whatHint: 'Satu lagi …',
  who: (nth) => `Yang mengerjakan, ${String(nth)}`,
  both: 'Berdua: keputusan',
  places: {
    agenda: 'Tambahkan ke agenda',
    'private-agenda': 'Ke agenda, hanya untuk saya',
    'private-note': 'Ke catatan pribadi',
    'shared-note': 'Ke catatan untuk ringkasan',
  },
  addAgreed: 'Tambahkan yang disepakati',
  staysMine: (label) => `“${label}” hanya untuk Anda, apa pun pilihannya.`,
  alongside: (followUps, decisions) => `Ikut ditambahkan: ${[followUps > 0 ? `${String(followUps)} tindak lanjut` : '', decisions > 0 ? `${String(decisions)} keputusan` : ''].filter(Boolean).join(', ')}`,
  did: {
    agenda: 'Ditambahkan ke agenda',
    'private-agenda': 'Ditambahkan ke agenda, hanya untuk Anda',
    'private-note': 'Ditambahkan ke catatan pribadi',
    'shared-note': 'Ditambahkan ke catatan untuk ringkasan',
  },
  didAgreed: 'Yang disepakati sudah ditambahkan',
  turns: {
    title: 'Giliran',
    begin: (who) => `Mulai: ${who}`,
    length: 'Lama tiap giliran',
    minutes: (n) => `${String(n)} menit`,
    stop: 'Hentikan',
    iSpeak: (name) => `Giliran Anda berbicara. ${name} mendengarkan.`,
    theySpeak: (name) => `Giliran ${name} berbicara. Anda mendengarkan.`,
    theySayBack: (name) => `${name} mengulangi yang terdengar, dengan kata-kata sendiri.`,
    iSayBack: 'Anda mengulangi yang terdengar, dengan kata-kata sendiri.',
    toSayBack: 'Lanjut: ulangi',
    toNext: (who) => `Sudah diulangi. Lanjut: ${who}`,
    you: 'Anda',
    over: 'Waktunya habis. Selesaikan dulu kalimatnya.',
  },
};

/** The words that differ when the user speaks of themselves as aku. */
export const akuCompose: Partial<ComposeWords> = { places: { ...idCompose.places, 'private-agenda': 'Ke agenda, hanya untukku' } };
