import { isTitle, nameAt, type NameIndex } from './people.ts';
import { wordsOf, type Span } from './spans.ts';

/** Words of the calendar's grammar that are names as well (Hari Wibowo): a name only when they are written so. */
const GRAMMAR = new Set(['hari', 'minggu', 'pekan', 'bulan', 'tanggal', 'next', 'due']);

/**
 * Where known names stand, with or without a preposition: Mei, April, Senin and Agustus may be persons, and a person is
 * never a date.
 */
export function nameSpans(covered: string, index: NameIndex): Span[] {
  const words = wordsOf(covered);
  const spans: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const name = word && !isTitle(word.key) ? nameAt(index, covered, words, i, null) : null;
    const last = name ? words[i + name.words - 1] : undefined;
    if (!word || !name || !last) continue;
    const onlyGrammar = name.words === 1 && (GRAMMAR.has(word.key) || word.key.length < 3) && !/^\p{Lu}/u.test(word.text);
    if (!onlyGrammar) spans.push({ start: word.start, end: last.end });
    if (!onlyGrammar) i += name.words - 1;
  }
  return spans;
}
