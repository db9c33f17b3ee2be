import type { Person } from './world.ts';

export type PracticeLanguage = 'en' | 'id';

export const SELF: Person = { name: 'Dewi Lestari', email: 'dewi@contoso.example' };

/** The people of the practice calendar. */
export const PEOPLE = {
  bima: { name: 'Bima Prakoso', email: 'bima@contoso.example' },
  citra: { name: 'Citra Anggraini', email: 'citra@contoso.example' },
  rizky: { name: 'Muhammad Rizky Ramadhan Prasetyo', email: 'rizky.prasetyo@contoso.example' },
  ayu: { name: 'Ayu Kusumawardani', email: 'ayu@contoso.example' },
  hendra: { name: 'Hendra Wijaya', email: 'hendra@contoso.example' },
  sari: { name: 'Sari Wulandari', email: 'sari.wulandari@gmail.com' },
  made: { name: 'I Made Suartana', email: 'made@contoso.example' },
  tono: { name: 'Tono Hartono', email: 'tono@contoso.example' },
  nadia: { name: 'Nadia Rahma', email: 'nadia@contoso.example' },
  joko: { name: 'Joko Santoso', email: 'joko@contoso.example' },
  rahmat: { name: '', email: 'rahmat64@gmail.com' },
} as const satisfies Record<string, Person>;

export const ROOM: Person = { name: 'Ruang Anggrek (4)', email: 'c_188anggrek@resource.calendar.google.com' };
export const FAMILY_CALENDAR = 'c_9k2p7family0r5@group.calendar.google.com';

type Key =
  | 'standup' | 'bima' | 'bimaAgenda' | 'lunch' | 'focus' | 'citra' | 'design' | 'ayu' | 'circle' | 'rizky' | 'merapi' | 'interview'
  | 'hendra' | 'budget' | 'sari' | 'dinner' | 'release' | 'demo' | 'review' | 'swim' | 'mother' | 'claim' | 'draft' | 'family' | 'goals'
  | 'client' | 'dentist' | 'restaurant' | 'cafe'
  | 'zoom' | 'teams' | 'webex' | 'joinTeams' | 'booked' | 'declined' | 'away' | 'birthday';

/** What the practice calendar says, each language for itself. */
export const SAY: Record<PracticeLanguage, Record<Key, string>> = {
  en: {
    standup: 'Team stand-up', bima: 'Bima / Dewi 1:1', bimaAgenda: 'Your agenda, not mine. Bring what is on your mind.',
    lunch: 'Lunch', focus: 'Focus time', citra: '1:1 Citra', design: 'Design review', ayu: 'Mentoring: Ayu', circle: 'Leadership circle',
    rizky: 'Rizky <> Dewi', merapi: 'Project Merapi weekly', interview: 'Interview: backend engineer', hendra: 'Hendra & Dewi',
    budget: 'Budget 2027', sari: 'Coffee with Sari', dinner: 'Dinner, just the two of us', release: 'Release 4.2', demo: 'Demo day',
    review: 'Close the week', swim: 'Swimming with Kirana', mother: 'Call Mum', claim: 'Hand in travel claim',
    draft: 'Read Bima’s draft', family: 'Family', goals: 'Goals.pdf', client: 'Contract: Nusantara Jaya', dentist: 'Dentist',
    restaurant: 'Warung Tepi Sawah', cafe: 'Kopi Pagi, Jl. Kenanga 8',
    zoom: 'Made / Dewi', teams: 'Nadia / Dewi', webex: 'Tono / Dewi', joinTeams: 'Join the meeting now', booked: 'Performance talk',
    declined: 'Handover', away: 'Out of office', birthday: 'Kirana’s birthday',
  },
  id: {
    standup: 'Kumpul pagi tim', bima: '1:1 Bima – Dewi', bimaAgenda: 'Agendanya dari Bima. Bawa apa saja yang perlu dibicarakan.',
    lunch: 'Makan siang', focus: 'Waktu fokus', citra: '1:1 Citra', design: 'Bahas desain', ayu: 'Mentoring Ayu', circle: 'Forum pimpinan',
    rizky: 'Rizky <> Dewi', merapi: 'Mingguan Proyek Merapi', interview: 'Wawancara: backend engineer', hendra: 'Pak Hendra & Dewi',
    budget: 'Anggaran 2027', sari: 'Ngopi bareng Sari', dinner: 'Makan malam berdua', release: 'Rilis 4.2', demo: 'Hari demo',
    review: 'Tutup minggu', swim: 'Renang sama Kirana', mother: 'Telepon Ibu', claim: 'Kirim klaim perjalanan',
    draft: 'Baca draf Bima', family: 'Keluarga', goals: 'Target.pdf', client: 'Kontrak Nusantara Jaya', dentist: 'Dokter gigi',
    restaurant: 'Warung Tepi Sawah', cafe: 'Kopi Pagi, Jl. Kenanga 8',
    zoom: 'Made & Dewi', teams: 'Nadia & Dewi', webex: 'Tono & Dewi', joinTeams: 'Gabung rapat sekarang', booked: 'Penilaian kinerja',
    declined: 'Serah terima', away: 'Di luar kantor', birthday: 'Ulang tahun Kirana',
  },
};
