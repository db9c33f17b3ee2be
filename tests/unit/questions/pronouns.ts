// Ordinary words that only look as if they carried the pronoun suffix -ku or -mu.
const NO_SUFFIX = new Set(
  `tamu temu bertemu ketemu menemu ilmu jamu semu waktu buku baku laku pelaku perilaku berlaku suku kaku
  saku paku mengaku jemu bumbu siku liku selaku`.split(/\s+/),
);
// Ordinary words that only look as if they carried the pronoun prefix ku-.
const NO_PREFIX = /^(kuliah|kualitas|kuartal|kuasa\w*|kuat|kurang|kunci|kursus|kumpul\w*)$/;

/** The pronoun suffix becomes a word of its own, so that "kerjamu" and "kerja {sapaan}" compare as equal. */
export function splitPronouns(word: string): string[] {
  if (NO_SUFFIX.has(word)) return [word];
  const suffixed = /^(\w{3,}?)(ku|mu)$/.exec(word);
  if (suffixed?.[1] !== undefined) return [suffixed[1], suffixed[2] === 'mu' ? 'sapaan' : 'saya'];
  const prefixed = NO_PREFIX.test(word) ? null : /^ku(\w{4,})$/.exec(word);
  if (prefixed?.[1] !== undefined) return ['saya', prefixed[1]];
  return [{ kamu: 'sapaan', aku: 'saya' }[word] ?? word];
}

export function words(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** Anda, saya or the address word in a text of the kamu voice. */
export function isTooFormal(text: string): boolean {
  return /\banda\b|\bsaya\b|\{sapaan/i.test(text);
}

/** aku, kamu or one of their short forms in a text of the other voice. */
export function isTooFamiliar(text: string): boolean {
  return words(text).some((word) => ['aku', 'kamu', 'kau', 'ku', 'mu'].includes(word) || splitPronouns(word).length > 1);
}

/**
 * The address word where not every one fits: Bapak and Kak can begin a sentence and close it as a call ("Apa yang bisa saya bantu,
 * Kak?"), Anda cannot; none takes a suffix or "sendiri".
 */
export function isAddressAstray(text: string): boolean {
  return /^\{|\{sapaan\}-|\{sapaan\}\w|\{sapaan\} sendiri|\{(?!sapaan\})|, \{sapaan\}[?.]$/.test(text);
}
