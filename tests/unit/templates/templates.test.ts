import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { RELATIONSHIPS } from '@/utils/domain/person.ts';
import { BANK } from '@/utils/questions/bank.ts';
import { DEPTHS, PHASES, type Wording } from '@/utils/questions/question.ts';
import { questionsFor, templatesFor } from '@/utils/templates/choose.ts';
import { ROLES } from '@/utils/templates/roles.ts';
import { lengthOf, type Line, type Template } from '@/utils/templates/template.ts';
import { TEMPLATES } from '@/utils/templates/templates.ts';
import { englishSyllables, indonesianSyllables, JARGON, LONG_AND_KNOWN, MOST_WORDS, wordsIn } from '../questions/plain.ts';
import { isAddressAstray, isTooFamiliar, isTooFormal, splitPronouns, words } from '../questions/pronouns.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const slug = v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const wording: v.GenericSchema<unknown, Wording> = v.strictObject({ en: text, kamu: text, sapaan: text });
const line: v.GenericSchema<unknown, Line> = v.union([v.strictObject({ en: text, id: text }), wording]);
const TEMPLATE: v.GenericSchema<unknown, Template> = v.strictObject({
  id: slug,
  name: v.strictObject({ en: text, id: text }),
  purpose: line,
  relationships: v.array(v.picklist(RELATIONSHIPS)),
  occasion: v.picklist(['usual', 'special']),
  sections: v.pipe(
    v.array(
      v.strictObject({
        id: slug,
        minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
        name: line,
        say: wording,
        fits: v.strictObject({ phases: v.pipe(v.array(v.picklist(PHASES)), v.minLength(1)), depths: v.exactOptional(v.pipe(v.array(v.picklist(DEPTHS)), v.minLength(1))) }),
        isPrivate: v.exactOptional(v.boolean()),
      }),
    ),
    v.minLength(3),
  ),
});

const every = TEMPLATES.flatMap(({ id, sections }) => sections.map((section) => ({ ...section, at: `${id} ${section.id}` })));
const lines: Line[] = [
  ...TEMPLATES.flatMap(({ name, purpose, sections }) => [name, purpose, ...sections.map((section) => section.name)]),
  ...Object.values(ROLES).map(({ tone }) => tone),
];
const inVoices = lines.filter((one) => 'kamu' in one);
const neutral = lines.filter((one) => 'id' in one);
const said = every.map(({ say }) => say);
const english = [...lines, ...said].map(({ en }) => en);
const indonesian = [...neutral.map(({ id }) => id), ...[...inVoices, ...said].flatMap(({ kamu, sapaan }) => [kamu, sapaan])];

describe('the templates', () => {
  it('are records that hold what a template needs and nothing else', () => {
    expect(TEMPLATES.filter((template) => !v.is(TEMPLATE, template)).map(({ id }) => id)).toEqual([]);
  });

  it('are named once, as are the sections within each', () => {
    for (const ids of [TEMPLATES, ...TEMPLATES.map(({ sections }) => sections)].map((all) => all.map(({ id }) => id))) {
      expect(new Set(ids).size, ids.join(', ')).toBe(ids.length);
    }
  });

  it('keep to oneself what a negotiation falls back on', () => {
    const kept = TEMPLATES.flatMap(({ id, sections }) => sections.filter(({ isPrivate }) => isPrivate).map((section) => `${id} ${section.id}`));
    expect(kept).toEqual(['negotiation alternatives']);
  });

  // A quarter, half or full hour as calendars make them; the seven minutes are those of a talk over a student's work.
  it('take as long as a usual meeting', () => {
    expect(TEMPLATES.filter((template) => ![7, 15, 30, 45, 60].includes(lengthOf(template))).map(({ id }) => id)).toEqual([]);
  });

  it.each(RELATIONSHIPS)('hold a usual one for %s', (relationship) => {
    const named = templatesFor(TEMPLATES, relationship).filter(({ relationships }) => relationships.length > 0);
    expect(named.map(({ occasion }) => occasion)).toContain('usual');
  });

  it('hold a usual one for everybody', () => {
    expect(templatesFor(TEMPLATES, null).map(({ occasion }) => occasion)).toContain('usual');
  });

  it('end with what was agreed', () => {
    expect(TEMPLATES.filter(({ sections }) => !sections.at(-1)?.fits.phases.includes('closing')).map(({ id }) => id)).toEqual([]);
  });

  it('have at least five questions for each section, whomever it is held with', () => {
    const thin = TEMPLATES.flatMap(({ id, relationships, sections }) =>
      (relationships.length > 0 ? relationships : [null]).flatMap((relationship) =>
        sections.filter(({ fits }) => questionsFor(BANK, fits, relationship).length < 5).map((section) => `${id} ${section.id} ${relationship}`),
      ),
    );
    expect(thin).toEqual([]);
  });
});

describe('what a template says', () => {
  it('names nobody in a line that is the same in both Indonesian voices', () => {
    expect(neutral.filter(({ id }) => isTooFormal(id) || isTooFamiliar(id)).map(({ id }) => id)).toEqual([]);
  });

  it('has two voices only where they differ, and none slips into the other', () => {
    for (const { kamu, sapaan } of [...inVoices, ...said]) {
      expect(isTooFormal(kamu), kamu).toBe(false);
      expect(isTooFamiliar(sapaan), sapaan).toBe(false);
      expect(kamu).not.toBe(sapaan);
    }
  });

  it('speaks to the other in the sentence to begin with, and changes more than the pronoun', () => {
    const normal = (spoken: string): string => words(spoken).flatMap(splitPronouns).join(' ');
    expect(said.filter(({ sapaan }) => !sapaan.includes('{sapaan}') || isAddressAstray(sapaan)).map(({ sapaan }) => sapaan)).toEqual([]);
    expect(said.filter(({ kamu, sapaan }) => normal(kamu) === normal(sapaan)).map(({ kamu }) => kamu)).toEqual([]);
  });

  it('names the other in lines by {name} only, and in sentences to them not at all', () => {
    const placeholders = (spoken: string): string[] => spoken.match(/\{\w+\}/g) ?? [];
    const inLines = lines.flatMap((one) => Object.values<string>({ ...one })).flatMap(placeholders);
    expect(new Set(inLines)).toEqual(new Set(['{name}']));
    expect(said.flatMap(({ en, kamu }) => [en, kamu]).flatMap(placeholders)).toEqual([]);
  });

  it('is as plain as the questions', () => {
    expect([...english, ...indonesian].filter((spoken) => wordsIn(spoken).length > MOST_WORDS || /!| {2}|^\s|\s$/.test(spoken))).toEqual([]);
    const known = new Set([...LONG_AND_KNOWN, 'negotiation']); // what that talk is called
    expect(english.flatMap(wordsIn).filter((word) => englishSyllables(word) > 3 && !known.has(word))).toEqual([]);
    expect(indonesian.flatMap(wordsIn).filter((word) => indonesianSyllables(word) > 5)).toEqual([]);
    expect([...english.filter((spoken) => JARGON.en.test(spoken)), ...indonesian.filter((spoken) => JARGON.id.test(spoken))]).toEqual([]);
  });
});

describe('what is usual in a relationship', () => {
  it.each(RELATIONSHIPS)('for %s: a cadence, and how to hold the talk', (relationship) => {
    expect([7, 14, 30]).toContain(ROLES[relationship].everyDays);
    expect(ROLES[relationship].tone.en).toMatch(/^[A-Z].*\.$/);
  });
});
