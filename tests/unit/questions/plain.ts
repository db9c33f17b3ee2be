export const wordsIn = (text: string): string[] => text.replaceAll('{sapaan}', 'Anda').toLowerCase().match(/[a-z'-]+/g) ?? [];

// A question is heard, not read. Guides to plain English ask for 15 to 20 words a sentence; Indonesian needs no more.
export const MOST_WORDS = 20;

/** Groups of vowels, without the mute e at the end; a little too many where vowels are read one by one is right enough. */
export function englishSyllables(word: string): number {
  const spoken = word.replace(/'s?$/, '').replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '');
  return Math.max(1, (spoken.match(/[aeiouy]{1,2}/g) ?? []).length);
}

// Long, and yet known to everybody (or a word of the product): no shorter word says the same.
export const LONG_AND_KNOWN = new Set(
  `anybody everybody somebody somebody's everything alternative apology beforehand contribution cooperation differently difficulty
  disappointments emergency expectations experiment explanation invitation loneliness misunderstood motivation organisation recognition
  reputation understanding`.split(/\s+/),
);

/** Vowels, for each is a syllable, but ai and au at the end of a root; neither what says whose it is nor doubling makes a word harder. */
export function indonesianSyllables(word: string): number {
  const said = word.split('-').map((half) => half.replace(/(?:ku|mu|nya)$/, '').replace(/(?:ai|au)(?=$|kan$)/, 'a'));
  return Math.max(...said.map((half) => (half.match(/[aeiou]/g) ?? []).length));
}

// What a leaflet or a slide says and a person does not; or English in Indonesian where a word is at hand (see the words of the interface).
export const JARGON = {
  en: /\b(boundar(y|ies)|trigger\w*|toxic\w*|trauma\w*|validat\w*|self-care|safe space|inner child|gaslight\w*|closure|coping|mindful\w*|vulnerab\w*|empower\w*|resilien\w*|leverag\w*|synerg\w*|stakeholders?|kpis?|deliverables?|bandwidth|learnings|pain points?|action items?|impactful|proactive\w*|utili[sz]\w*)\b/i,
  id: /\b(toxic|toksik|trauma\w*|trigger|healing|self\W?care|self\W?love|insecure|validasi|memvalidasi|overthinking|burnout|mindset|boundaries|support system|feedback|meeting|deadline|follow\W?up|stakeholder|kpi|workload|challenge|sharing|update|task|goals?|skills?|utilisasi|implementasi\w*|optimalisasi)\b/i,
};
