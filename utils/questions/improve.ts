import type { Phase } from './question.ts';

/** Words of both languages that tell which questions help with what one wants to improve; the first that is found counts. */
const HINTS: readonly [Phase, RegExp][] = [
  ['closing', /\b(follow[ -]?ups?|next steps?|wrap|summar\w+|clear(er)? (agreements?|promises?)|tindak lanjut|rangkum\w*|kesepakatan|janji)\b/i],
  ['feedback', /\b(feedback|prais\w+|honest\w*|critici\w+|umpan balik|masukan|kritik|pujian|apresiasi|jujur)\b/i],
  ['obstacles', /\b(obstacles?|blocke\w+|stuck|problems?|conflicts?|kendala|hambatan|masalah|buntu|konflik)\b/i],
  ['goals', /\b(goals?|targets?|plans?|planning|priorit\w+|future|tujuan|rencana|prioritas|masa depan)\b/i],
  ['growth', /\b(grow\w*|career|learn\w*|skills?|coach\w*|karier|karir|belajar|kemampuan|perkembangan|berkembang)\b/i],
  ['wellbeing', /\b(tired|stress\w*|workload|overload\w*|energy|rest|lelah|capek|stres|beban|istirahat|tenaga)\b/i],
  ['opening', /\b(listen\w*|ask(ed|ing)? more|small talk|personal\w*|warm\w*|rush\w*|dengar\w*|mendengar\w*|menyimak|bertanya|basa-basi|kabar|santai|terburu-buru)\b/i],
  ['work', /\b(work|projects?|tasks?|details?|status|pekerjaan|proyek|tugas|rincian)\b/i],
];

/** The part of a talk that a "to improve" points to; null when it names none. */
export function phaseToImprove(toImprove: string): Phase | null {
  return HINTS.find(([, words]) => words.test(toImprove))?.[0] ?? null;
}
