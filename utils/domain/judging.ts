/** What in a text speaks of a person rather than of what the person did. */
export interface Judgement {
  /** `trait`: what somebody is like. `always`: as if it were so every time. */
  kind: 'trait' | 'always';
  /** The words, as they stand there. */
  phrase: string;
}

const words = (list: string): string => list.trim().split(/\s+/).join('|');

/** What somebody is said to be; none of them says what was seen or heard. */
const TRAITS = words(`lazy careless sloppy rude arrogant selfish stupid dumb incompetent useless hopeless unreliable irresponsible unprofessional
  immature stubborn unmotivated ignorant toxic dishonest inconsiderate disorganised disorganized thoughtless childish oversensitive narrow-minded
  brilliant talented gifted clever smart`);
/** Those that also say how something goes: "you are difficult to reach". */
const TRAITS_OR_NOT = words('difficult impossible slow negative aggressive emotional');
const NOUNS = words('liar bully slacker disaster disgrace know-it-all natural genius mess');
const DEGREES = words('so very really too just quite rather simply being a an such always never often sometimes pretty');

const SIFAT = words(`malas pemalas ceroboh bodoh egois sombong angkuh kasar bebal lamban lemot pelupa pemarah emosional keras_kepala kekanak-kanakan
  tidak_becus nggak_becus gak_becus tidak_kompeten tidak_profesional tidak_bertanggung_jawab tidak_bisa_diandalkan nggak_bisa_diandalkan manja cengeng
  licik munafik pembohong payah jorok plin-plan keras keras_hati susah_diatur sulit_diatur tidak_sopan kurang_ajar pintar cerdas hebat jenius
  berbakat`).replaceAll('_', ' ');
/** What follows on "orangnya" and speaks of the person too. */
const ORANGNYA = `${SIFAT}|${words('baik tertutup kaku lambat ribet rajin')}|(?:gampang|mudah|susah|sulit|suka|kurang|terlalu|agak|sangat) [\\p{L}-]+`;
const KADAR = words('itu ini memang emang tuh sangat terlalu agak cukup benar-benar selalu orang orangnya yang lebih kok sering');
const TIDAK_PERNAH = '(?:selalu|(?:tidak|tak|nggak|enggak|ngga|gak|ga) pernah)';
const KAMU = words('kamu anda engkau kau lu lo dia ia beliau bapak ibu mas mbak kak');

/** What has been quoted is what somebody said. A quotation that is still being written goes on to the end. */
const QUOTED = /(?<![\p{L}\d])"[^"]*(?:"|$)|“[^”]*(?:”|$)|«[^»]*(?:»|$)|`[^`]*(?:`|$)|(?<![\p{L}\d])[‘'](?=\S)[^\n‘]*?(?:[’'](?![\p{L}\d]))/gu;

/** All that is looked for, in order. @param them the other's names, as part of a pattern */
function patterns(them: string): [Judgement['kind'], RegExp][] {
  const you = `(?:you|he|she${them})`;
  const is = `(?:['’](?:re|s)| are| is| were| was)`;
  const kamu = `(?:${KAMU}${them})`;
  const of = (kind: Judgement['kind'], source: string): [Judgement['kind'], RegExp] => [kind, new RegExp(`(?<![\\p{L}\\d-])(?:${source})(?![\\p{L}\\d-])`, 'iu')];
  return [
    of('trait', `(?:${you}|they)${is}(?: not)?(?: (?:${DEGREES}))* (?:${TRAITS}|${NOUNS})`),
    of('trait', `${you}${is}(?: (?:${DEGREES}))* (?:${TRAITS_OR_NOT})(?! (?:to|for|about|on|in)\\b)`),
    of('trait', `(?:you|you['’]re|you are) (?:such )?(?:a|an) (?:${TRAITS}|${TRAITS_OR_NOT}) (?:person|man|woman|guy|colleague)`),
    of('trait', `your (?:personality|character|attitude|laziness|arrogance|stupidity|carelessness)|people like you|typical of you|that(?:['’]s| is) (?:just )?(?:so you|how you are|who you are)`),
    of('always', `(?:(?<!thank )${you})(?:['’](?:re|ve|s)| are| is| were| was| have| has| do| does| did)?(?: just| simply)? (?:always|never)(?! (?:mind|know|can|may|could|welcome|been welcome))`),
    of('trait', `${kamu}(?:nya)?(?: (?:${KADAR}))* (?:${SIFAT})`),
    of('trait', `orangnya(?: (?:${KADAR}))* (?:${ORANGNYA})|dasar(?:nya)? (?:kamu |${SIFAT})|(?:sifat|watak|kepribadian|kemalasan|kebodohan)(?:mu|nya| ${kamu})|tipikal ${kamu}|orang (?:seperti|kayak|kaya) ${kamu}`),
    of('always', `${kamu}(?: (?:itu|ini|memang|emang|tuh|kok))* ${TIDAK_PERNAH}`),
  ];
}

/** A sentence without a subject, as behaviour is often written down. */
const BARE: readonly RegExp[] = [
  /(?:^|[.!?;\n]\s*)((?:always|never) (?:late|on time|unprepared|prepared|complain(?:s|ing)|interrupt(?:s|ing)|listens|forgets|comes|arrives|answers|replies|responds|helps|delivers|blames|argues))\b/iu,
  /(?:^|[.!?;\n]\s*)((?:selalu|(?:tidak|tak|nggak|enggak|gak|ga) pernah) (?:telat|terlambat|lupa|menyela|memotong|mengeluh|menyalahkan|membantah|mendengarkan|menjawab|membalas|datang|membantu|mengerjakan|menyelesaikan|tepat))(?![\p{L}])/iu,
];

/**
 * The first words that judge a person rather than say what was seen or heard; null when there are none. In doubt none: a hint
 * that is wrong is worse than one that is missing. Both languages, whichever is shown: people mix them.
 * @param names what the other person is called
 */
export function judgementIn(text: string, names: readonly string[] = []): Judgement | null {
  // As long as it was, so that what is found stands in the text at the same place.
  const own = text.replace(QUOTED, (quoted) => '\u0000'.repeat(quoted.length)).replace(/[ \t\u00a0]/g, ' ');
  const them = names.filter((name) => name.trim()).map((name) => `|${name.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).join('');
  const found = [
    ...patterns(them).flatMap(([kind, pattern]) => hit(kind, pattern.exec(own), 0)),
    ...BARE.flatMap((pattern) => hit('always', pattern.exec(own), 1)),
  ];
  const [first] = found.sort((a, b) => a.at - b.at);
  return first ? { kind: first.kind, phrase: text.slice(first.at, first.at + first.length) } : null;
}

function hit(kind: Judgement['kind'], match: RegExpExecArray | null, group: 0 | 1): { kind: Judgement['kind']; at: number; length: number }[] {
  const phrase = match?.[group];
  return match && phrase !== undefined ? [{ kind, at: match.index + match[0].indexOf(phrase), length: phrase.length }] : [];
}
