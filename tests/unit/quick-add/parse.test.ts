import { describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/dates/local-date.ts';
import { LONGEST_LINE, parseQuickAdd, type QuickAddContext, type Understood } from '../../../utils/quick-add/parse.ts';
import { BESIDE, DEADLINES, HURRIED } from './hurried.ts';
import {
  CALENDAR_CONTEXT,
  CONTEXT,
  DAYS_EN,
  DAYS_ID,
  NAMES,
  OWNERS,
  PERSONS,
  SEVERAL,
  TODAY,
  TRAPS_EN,
  TRAPS_ID,
  type Row,
} from './table.ts';

const TABLES: readonly [string, readonly Row[], QuickAddContext][] = [
  ['who has it', OWNERS, CONTEXT],
  ['with whom', PERSONS, CONTEXT],
  ['Indonesian days', DAYS_ID, CONTEXT],
  ['English days', DAYS_EN, CONTEXT],
  ['several days', SEVERAL, CONTEXT],
  ['what is no date, Indonesian', TRAPS_ID, CONTEXT],
  ['what is no date, English', TRAPS_EN, CONTEXT],
  ['persons called like a day', NAMES, CALENDAR_CONTEXT],
  ['deadlines', DEADLINES, CONTEXT],
  ['persons beside dates', BESIDE, CONTEXT],
  ['what is typed in a hurry', HURRIED, CONTEXT],
];
const LINES = TABLES.flatMap(([, rows, context]) => rows.map(([line]) => ({ line, context })));

/** Every kind alone, all and none. */
const IGNORED: readonly ReadonlySet<Understood['kind']>[] = [
  new Set(),
  new Set(['owner']),
  new Set(['due']),
  new Set(['person']),
  new Set(['owner', 'due', 'person']),
];

describe.each(TABLES)('a line says %s', (_, rows, context) => {
  it.each(rows)('%s', (line, { text = line, owner = null, due = null, person = null }) => {
    const read = parseQuickAdd(line, context);
    expect({ text: read.text, owner: read.owner, due: read.due, person: read.personId }).toEqual({ text, owner, due, person });
  });
});

describe('what was understood', () => {
  it('lies inside the line, in order, without overlaps', () => {
    for (const { line, context } of LINES) {
      for (const ignore of IGNORED) {
        let at = 0;
        for (const { kind, start, end } of parseQuickAdd(line, context, ignore).understood) {
          expect(ignore.has(kind), line).toBe(false);
          expect(start, line).toBeGreaterThanOrEqual(at);
          expect(end, line).toBeGreaterThan(start);
          at = end;
        }
        expect(at, line).toBeLessThanOrEqual(line.length);
      }
    }
  });

  it('is shown with the words that leave the text', () => {
    const line = 'Kirim draft ke Ayu @saya paling lambat tanggal 15 Desember';
    const spans = parseQuickAdd(line, CONTEXT).understood.map(({ kind, start, end }) => [kind, line.slice(start, end)]);
    expect(spans).toEqual([
      ['person', 'Ayu'],
      ['owner', '@saya'],
      ['due', 'paling lambat tanggal 15 Desember'],
    ]);
  });

  it('has a chip for each thing that was read', () => {
    for (const { line, context } of LINES) {
      const { owner, due, understood } = parseQuickAdd(line, context);
      expect(understood.some((u) => u.kind === 'due'), line).toBe(due !== null);
      expect(understood.some((u) => u.kind === 'owner'), line).toBe(owner !== null);
    }
  });

  it('is understood again when the words stand in another line', () => {
    for (const { line, context } of LINES) {
      const read = parseQuickAdd(line, context);
      expect(parseQuickAdd(`  ${line}  `, context), line).toMatchObject({ ...read, understood: read.understood.map((u) => ({ ...u, start: u.start + 2, end: u.end + 2 })) });
    }
  });
});

describe('a chip that was taken off', () => {
  const line = 'Kirim draft ke Ayu @dia jumat depan';

  it('gives the words of the date back', () => {
    expect(parseQuickAdd(line, CONTEXT, new Set(['due']))).toMatchObject({ text: 'Kirim draft ke Ayu jumat depan', owner: 'them', due: null });
  });

  it('gives the owner back', () => {
    expect(parseQuickAdd(line, CONTEXT, new Set(['owner']))).toMatchObject({ text: 'Kirim draft ke Ayu @dia', owner: null, due: '2026-12-04' });
  });

  it('forgets the person', () => {
    expect(parseQuickAdd(line, CONTEXT, new Set(['person']))).toMatchObject({ text: 'Kirim draft ke Ayu', owner: 'them', personId: null });
  });

  it('leaves a named owner in the text, who is still the person', () => {
    expect(parseQuickAdd('Kirim draft @Bima', CONTEXT, new Set(['owner']))).toEqual({
      text: 'Kirim draft @Bima',
      owner: null,
      due: null,
      personId: 'bima',
      understood: [{ kind: 'person', start: 12, end: 17 }],
    });
  });

  it('gives everything back when all are off', () => {
    for (const { line: any, context } of LINES) {
      const read = parseQuickAdd(any, context, new Set(['owner', 'due', 'person']));
      expect(read).toEqual({ text: any, owner: null, due: null, personId: null, understood: [] });
    }
  });
});

describe('in the panel of a person', () => {
  const context = { ...CONTEXT, personId: 'dewi-k' };

  it('a shared name means that person', () => {
    expect(parseQuickAdd('Kirim draft @Dewi', context)).toMatchObject({ owner: 'them', personId: 'dewi-k' });
    expect(parseQuickAdd('Kirim draft ke Dewi', context)).toMatchObject({ owner: null, personId: 'dewi-k' });
  });

  it('nobody is named unless the line names them', () => {
    expect(parseQuickAdd('Kirim draft @dia', context)).toMatchObject({ owner: 'them', personId: null });
  });
});

describe('the text', () => {
  it('keeps quotes as they were, spaces and all', () => {
    expect(parseQuickAdd('Kirim   "rencana   besok"  jumat', CONTEXT).text).toBe('Kirim "rencana   besok"');
  });

  it('keeps the line of a paste together', () => {
    expect(parseQuickAdd('Kirim draft\n\tbesok\nke Ayu', CONTEXT).text).toBe('Kirim draft ke Ayu');
  });

  it('is never more than tidied', () => {
    const letters = (s: string): string => s.replace(/[^\p{L}\p{N}]/gu, '');
    for (const { line, context } of LINES) {
      const { text, understood } = parseQuickAdd(line, context);
      // Everything but the chips is there; a person's chip is there too.
      let left = '';
      let at = 0;
      for (const u of understood) {
        left += line.slice(at, u.kind === 'person' && text.includes(line.slice(u.start, u.end)) ? u.end : u.start);
        at = u.end;
      }
      expect(letters(text), line).toBe(letters(left + line.slice(at)));
    }
  });
});

describe('any line', () => {
  const PIECES = ['besok', 'Jumat', 'next', '@', '@me', 'Bima', '"', "'", '‘', '’', '(', ')', '15', '/', '-', 'Desember', 'by', 'ke', '\uE000', '\uE004', '😀', '\u0301', 'İ', '\n', ' ', ',', '.', '\\', '2026-12-01', '9999-99-99', '\uD800'];

  it('is read without an error and loses nothing', () => {
    // A linear congruential sequence: the same lines in every run.
    let seed = 7;
    for (let n = 0; n < 1500; n++) {
      let line = '';
      for (let i = 0; i < 12; i++) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        line += (PIECES[seed % PIECES.length] ?? '') + (seed % 3 === 0 ? '' : ' ');
      }
      const { text, understood } = parseQuickAdd(line, CONTEXT);
      let at = 0;
      for (const { start, end } of understood) {
        expect(start).toBeGreaterThanOrEqual(at);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(line.length);
      if (understood.length === 0) expect(text.replace(/\s/gu, '')).toBe(line.replace(/\s/gu, ''));
    }
  });

  it.each(['', ' ', '@', '"', '😀', '\uE000\uE004 besok', '…'])('"%s" is no error', (line) => {
    expect(() => parseQuickAdd(line, CONTEXT)).not.toThrow();
  });

  it('has no due date when today is unknown', () => {
    expect(parseQuickAdd('Kirim draft besok', { ...CONTEXT, today: 'soon' })).toMatchObject({ text: 'Kirim draft besok', due: null });
  });

  it.each([
    ['words', 'kirim draft besok '],
    ['quotes', '" \' “ ‘ '],
    ['at signs', '@@me'],
    ['digits', '15 12 '],
    ['one word', 'a'],
    ['dots', 'a.'],
  ])('of 10,000 characters is kept in under a second: %s', (_, piece) => {
    const line = piece.repeat(10_000 / piece.length).trimEnd().padEnd(10_000, 'x');
    const before = performance.now();
    expect(parseQuickAdd(line, CONTEXT)).toMatchObject({ text: line, due: null, understood: [] });
    const longest = line.slice(0, LONGEST_LINE);
    parseQuickAdd(longest, CONTEXT);
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it('has a weekday strictly after today, within a week, on whatever day it is read', () => {
    for (let n = 0; n < 14; n++) {
      const today = addDays(TODAY, n);
      const due = parseQuickAdd('Kirim draft Jumat', { ...CONTEXT, today }).due ?? '';
      expect(due > today && due <= addDays(today, 7), today).toBe(true);
    }
  });

  it.each([1, 2, 3, 4, 5, 6, 36, 37, 67, 95, 126, 460])('is never due in the past when it is read %i days later', (days) => {
    const today = addDays(TODAY, days);
    for (const { line, context } of LINES) {
      const { due } = parseQuickAdd(line, { ...context, today });
      expect(due === null || due >= today, `${line} on ${today}: ${String(due)}`).toBe(true);
    }
  });
});
