import { wordsOf, type Word } from './spans.ts';

export interface KnownPerson {
  id: string;
  /** The full name and the call name, as written. */
  names: readonly string[];
}

/** A known person's name at a place in the line. */
export interface NameMatch {
  /** Whose name it is; null when several persons have it. */
  personId: string | null;
  /** How many words of the line it takes, from 1. */
  words: number;
  /** Whether it is a whole name, not one word out of a longer one. */
  whole: boolean;
}

interface Entry {
  keys: readonly string[];
  personId: string;
  whole: boolean;
}

/** Names by their first word. */
export type NameIndex = ReadonlyMap<string, readonly Entry[]>;

const TITLES = new Set('pak bapak bu ibu mas mbak kak kakak bang abang mr mrs ms dr prof ir haji hj'.split(' '));
/** Parts of names that name nobody, like a title. */
const PARTICLES = new Set('bin binti van von de al el and dan'.split(' '));

export function isTitle(key: string): boolean {
  return TITLES.has(key);
}

/** An address is no name: it is a person's name only until somebody gives a real one, and nobody says it. */
export function indexNames(people: readonly KnownPerson[]): NameIndex {
  const index = new Map<string, Entry[]>();
  const add = (keys: readonly string[], personId: string, whole: boolean): void => {
    const [first] = keys;
    if (first === undefined) return;
    const entries = index.get(first);
    if (entries) entries.push({ keys, personId, whole });
    else index.set(first, [{ keys, personId, whole }]);
  };
  for (const { id, names } of people) {
    for (const name of names.filter((n) => !n.includes('@'))) {
      const keys = wordsOf(name).map((w) => w.key);
      add(keys, id, true);
      if (keys.length === 1) continue;
      for (const key of keys) if (key.length > 1 && !isTitle(key) && !PARTICLES.has(key)) add([key], id, false);
    }
  }
  return index;
}

/**
 * The longest known name that begins with the word `at`; a whole name wins over a part of as many words. When several
 * persons share it, the panel's person is meant if they are among them, otherwise nobody (`personId` null).
 */
export function nameAt(
  index: NameIndex,
  line: string,
  words: readonly Word[],
  at: number,
  panelPerson: string | null,
): NameMatch | null {
  const first = words[at];
  const fitting = (first ? (index.get(first.key) ?? []) : []).filter((entry) => isAt(entry, line, words, at));
  const length = Math.max(...fitting.map((e) => e.keys.length), 0);
  if (length === 0) return null;
  const longest = fitting.filter((e) => e.keys.length === length);
  const whole = longest.some((e) => e.whole);
  const ids = new Set(longest.filter((e) => e.whole === whole).map((e) => e.personId));
  const [only] = ids;
  if (ids.size === 1 && only !== undefined) return { personId: only, words: length, whole };
  return { personId: panelPerson !== null && ids.has(panelPerson) ? panelPerson : null, words: length, whole };
}

function isAt(entry: Entry, line: string, words: readonly Word[], at: number): boolean {
  return entry.keys.every((key, i) => {
    const word = words[at + i];
    if (word?.key !== key) return false;
    const before = words[at + i - 1];
    return i === 0 || (before !== undefined && /^\.?\s{1,3}$/u.test(line.slice(before.end, word.start)));
  });
}
