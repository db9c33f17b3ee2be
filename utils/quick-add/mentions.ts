import type { Owner } from '../domain/follow-up.ts';
import { isTitle, nameAt, type NameIndex, type NameMatch } from './people.ts';
import { wordsOf, type Span, type Word } from './spans.ts';
import { isSmallOrCalendarWord } from './vocabulary.ts';

/** Who is named in the line, before it is decided what that means. */
export interface Mention extends Span {
  /**
   * `owner`: `@me`, `@dia`. `name`: `@Bima`. `recipient`: "to Bima", "ke @Bima", who is named but owes nothing.
   */
  form: 'owner' | 'name' | 'recipient';
  owner: Owner | null;
  personId: string | null;
}

const OWNERS: Readonly<Record<string, Owner>> = { me: 'me', saya: 'me', aku: 'me', them: 'them', dia: 'them' };
const TOWARDS = new Set('ke kepada kpd untuk utk buat sama ama dg dengan dgn bareng to with for'.split(' '));
/** After these an `@owner` is not who does it: "draft dari @dia" may be mine to read. */
const NOT_THE_DOER = new Set(['dari', 'from', 'about', 'tentang', 'soal', 'of', ...TOWARDS]);
const JOINTS = new Set(['dan', 'and', 'serta']);
const DOER = new Set(['oleh', 'by']);

/**
 * Names that are ordinary words in lower case ("to mark", "untuk hari"): only their capital makes them a name.
 */
const ALSO_A_WORD = new Set(
  ('hari minggu bulan bintang surya cahaya bumi langit indah putri putra intan cinta setia iman rahmat jaya utama adil ' +
    'mei may april june august mark bill will grace hope faith joy frank rob sue pat ray chase grant drew art dean ' +
    'max rich summer dawn miles guy mike jack').split(' '),
);

/** What the rules look at: the line without quotes and links, its words, and who is known. */
interface Sight {
  covered: string;
  words: readonly Word[];
  index: NameIndex;
  panelPerson: string | null;
}

/** A known name that begins with the word `at`, as it stands in the line; `next` is the word after it. */
interface Named extends Span {
  match: NameMatch;
  next: number;
}

/** Finds the `@owners` and the known persons that a preposition names. `covered`: the line without quotes and links. */
export function findMentions(covered: string, index: NameIndex, panelPerson: string | null): Mention[] {
  const sight: Sight = { covered, words: wordsOf(covered), index, panelPerson };
  const found: Mention[] = [];
  sight.words.forEach((word, i) => {
    const mention = covered[word.start - 1] === '@' ? atSign(sight, word, i) : recipient(sight, word, i, found.at(-1));
    if (mention) found.push(mention);
  });
  return found;
}

function atSign(sight: Sight, word: Word, i: number): Mention | null {
  const start = word.start - 1;
  if (/[\p{L}\p{N}\p{M}._%+@/-]$/u.test(sight.covered.slice(0, start))) return null;
  const before = wordBefore(sight, i, start);
  const indirect = before !== null && NOT_THE_DOER.has(before.key);
  const from = before !== null && DOER.has(before.key) ? before.start : start;
  // Object.hasOwn, since a user may well type "@constructor".
  const owner = Object.hasOwn(OWNERS, word.key) ? (OWNERS[word.key] ?? null) : null;
  if (owner !== null) {
    if (indirect || !endsThere(sight, word.end)) return null;
    return { form: 'owner', owner, personId: null, start: from, end: word.end };
  }
  const name = namedAt(sight, i);
  if (!name || name.match.personId === null) return null;
  const { personId } = name.match;
  // At the start of a line the next word has a capital anyway: "@Bima Kirim draft".
  if (sight.covered.slice(0, start).trim() !== '' && nameGoesOn(sight, name)) return null;
  if (indirect) {
    return TOWARDS.has(before.key) ? { form: 'recipient', owner: null, personId, start, end: name.end } : null;
  }
  // "@Bima and Ayu" are two, and who of them owes it is not said.
  const shared = JOINTS.has(sight.words[name.next]?.key ?? '') && namedAt(sight, name.next + 1) !== null;
  return { form: 'name', owner: null, personId: shared ? null : personId, start: from, end: name.end };
}

function recipient(sight: Sight, word: Word, i: number, last: Mention | undefined): Mention | null {
  let first = word.start;
  let before = wordBefore(sight, i, first);
  // "Ke Mas Bima": the title is not a part of the name, unless the name begins with it.
  for (let at = i - 1; before !== null && isTitle(before.key) && !namedAt(sight, at); at--) {
    first = before.start;
    before = wordBefore(sight, at, first);
  }
  // "To Ayu and Bima": the second name belongs to the same preposition.
  const between = last?.form === 'recipient' ? sight.covered.slice(last.end, first) : '';
  if (!(before !== null && TOWARDS.has(before.key)) && !/^\s*(?:,|&|dan|and|serta)\s*$/iu.test(between)) return null;
  const name = namedAt(sight, i);
  if (!name || nameGoesOn(sight, name)) return null;
  const { personId, words, whole } = name.match;
  if (!/^\p{Lu}/u.test(word.text) && words === 1 && (!whole || ALSO_A_WORD.has(word.key))) return null;
  return { form: 'recipient', owner: null, personId, start: name.start, end: name.end };
}

function namedAt({ covered, words, index, panelPerson }: Sight, at: number): Named | null {
  const match = nameAt(index, covered, words, at, panelPerson);
  const [first, last] = [words[at], match ? words[at + match.words - 1] : undefined];
  if (!match || !first || !last || !endsThere({ covered }, last.end)) return null;
  return { match, start: first.start, end: last.end, next: at + match.words };
}

/** The word before the `i`th, when it ends right before `start`, with nothing but space between. */
function wordBefore({ covered, words }: Sight, i: number, start: number): Word | null {
  const before = words[i - 1];
  return before && /^\.?\s+$/u.test(covered.slice(before.end, start)) ? before : null;
}

function endsThere({ covered }: Pick<Sight, 'covered'>, end: number): boolean {
  return !/^(?:[@_/\\&]|[.'’-][\p{L}\p{N}])/u.test(covered.slice(end, end + 3));
}

/** "Ayu Wulandari" is somebody else when only Ayu Lestari is known. */
function nameGoesOn({ covered, words }: Sight, name: Named): boolean {
  const next = words[name.next];
  if (!next || !/^\s+$/u.test(covered.slice(name.end, next.start))) return false;
  return /^\p{Lu}\p{Ll}/u.test(next.text) && !isSmallOrCalendarWord(next.text);
}
