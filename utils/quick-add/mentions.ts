import type { Owner } from '../domain/follow-up.ts';
import type { NameIndex } from './people.ts';
import { isTitle, nameAt } from './people.ts';
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
const TOWARDS = new Set('ke kepada untuk utk sama dengan dgn bareng to with for'.split(' '));
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

/** Finds the `@owners` and the known persons that a preposition names. `covered`: the line without quotes and links. */
export function findMentions(covered: string, index: NameIndex, panelPerson: string | null): Mention[] {
  const words = wordsOf(covered);
  const found: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    const last = found.at(-1);
    const mention = atSign(covered, words, i, index, panelPerson) ?? recipient(covered, words, i, index, panelPerson, last);
    if (mention) found.push(mention);
  }
  return found;
}

function atSign(covered: string, words: readonly Word[], i: number, index: NameIndex, panel: string | null): Mention | null {
  const word = words[i];
  if (!word || covered[word.start - 1] !== '@' || /[\p{L}\p{N}\p{M}._%+@/-]$/u.test(covered.slice(0, word.start - 1))) {
    return null;
  }
  const start = word.start - 1;
  const before = wordBefore(covered, words, i, start);
  const indirect = before !== null && NOT_THE_DOER.has(before.key);
  const from = before !== null && DOER.has(before.key) ? before.start : start;
  // "@me": Object.hasOwn, since a user may well type "@constructor".
  const owner = Object.hasOwn(OWNERS, word.key) ? (OWNERS[word.key] ?? null) : null;
  if (owner !== null) {
    if (indirect || !endsThere(covered, word.end)) return null;
    return { form: 'owner', owner, personId: null, start: from, end: word.end };
  }
  const name = nameAt(index, covered, words, i, panel);
  const last = name && words[i + name.words - 1];
  if (!name || name.personId === null || !last || !endsThere(covered, last.end)) return null;
  // At the start of a line the next word has a capital anyway: "@Bima Kirim draft".
  if (covered.slice(0, start).trim() !== '' && nameGoesOn(covered, last, words[i + name.words])) return null;
  if (indirect) {
    return before !== null && TOWARDS.has(before.key)
      ? { form: 'recipient', owner: null, personId: name.personId, start, end: last.end }
      : null;
  }
  // "@Bima and Ayu" are two, and who of them owes it is not said.
  const next = words[i + name.words];
  const after = words[i + name.words + 1];
  const shared = after && JOINTS.has(next?.key ?? '') && nameAt(index, covered, words, i + name.words + 1, panel) !== null;
  return { form: 'name', owner: null, personId: shared ? null : name.personId, start: from, end: last.end };
}

function recipient(
  covered: string,
  words: readonly Word[],
  i: number,
  index: NameIndex,
  panel: string | null,
  last: Mention | undefined,
): Mention | null {
  const word = words[i];
  if (!word) return null;
  let at = i;
  let before = wordBefore(covered, words, at, word.start);
  // The title is not a part of the name, unless the name begins with it.
  while (before !== null && isTitle(before.key) && !nameAt(index, covered, words, at - 1, panel)) {
    at -= 1;
    before = wordBefore(covered, words, at, before.start);
  }
  // "To Ayu and Bima": the second name belongs to the same preposition.
  const between = last?.form === 'recipient' ? covered.slice(last.end, words[at]?.start) : '';
  if (!(before !== null && TOWARDS.has(before.key)) && !/^\s*(?:,|&|dan|and|serta)\s*$/iu.test(between)) return null;
  const name = nameAt(index, covered, words, i, panel);
  const end = name && words[i + name.words - 1];
  if (!name || !end || !endsThere(covered, end.end) || nameGoesOn(covered, end, words[i + name.words])) return null;
  const capital = /^\p{Lu}/u.test(word.text);
  if (!capital && name.words === 1 && (!name.whole || ALSO_A_WORD.has(word.key))) return null;
  return { form: 'recipient', owner: null, personId: name.personId, start: word.start, end: end.end };
}

/** The word that ends right before `start`, with nothing but space between. */
function wordBefore(covered: string, words: readonly Word[], i: number, start: number): Word | null {
  const before = words[i - 1];
  return before && /^\.?\s+$/u.test(covered.slice(before.end, start)) ? before : null;
}

function endsThere(covered: string, end: number): boolean {
  return !/^(?:[@_/\\&]|[.'’-][\p{L}\p{N}])/u.test(covered.slice(end, end + 3));
}

/** "Ayu Wulandari" is somebody else when only Ayu Lestari is known. */
function nameGoesOn(covered: string, last: Word, next: Word | undefined): boolean {
  if (!next || !/^\s+$/u.test(covered.slice(last.end, next.start))) return false;
  return /^\p{Lu}\p{Ll}/u.test(next.text) && !isSmallOrCalendarWord(next.text);
}
