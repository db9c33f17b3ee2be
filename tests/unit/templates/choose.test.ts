import { describe, expect, it } from 'vitest';
import type { Relationship } from '@/utils/domain/person.ts';
import { BANK } from '@/utils/questions/bank.ts';
import { chooseTemplate, questionsFor, templatesFor, type Occasion } from '@/utils/templates/choose.ts';
import { lineIn } from '@/utils/templates/line.ts';
import { TEMPLATES } from '@/utils/templates/templates.ts';

const occasion = (more: Partial<Occasion>): Occasion => ({ relationship: null, minutes: null, lastUsed: null, ...more });

describe('the template that is proposed', () => {
  it.each<[string, Partial<Occasion>, string]>([
    ['the one for everybody while the relationship is not known', {}, 'half-and-half'],
    ['the first for the relationship when the meeting has no time', { relationship: 'student' }, 'teaching-point'],
    ['the one nearest to the length', { relationship: 'student', minutes: 30 }, 'study-talk'],
    ['the one nearest to the length, short ones too', { relationship: 'partner', minutes: 20 }, 'quarter-hour-for-two'],
    ['the first of those that are equally near', { relationship: 'report', minutes: 30 }, 'ten-ten-ten'],
    ['no career talk only because there is an hour', { relationship: 'report', minutes: 60 }, 'ten-ten-ten'],
    ['no negotiation unless it is chosen', { relationship: 'client', minutes: 60 }, 'how-it-runs'],
    ['what was used last, whatever the length', { relationship: 'partner', minutes: 15, lastUsed: 'hour-for-two' }, 'hour-for-two'],
    ['what was used last, one for everybody too', { relationship: 'manager', minutes: 30, lastUsed: 'half-and-half' }, 'half-and-half'],
    ['the usual one again after a special talk', { relationship: 'report', minutes: 30, lastUsed: 'career-talk' }, 'ten-ten-ten'],
    ['the one for the relationship after it changed', { relationship: 'friend', minutes: 60, lastUsed: 'how-it-runs' }, 'catching-up'],
  ])('is %s', (_, more, id) => expect(chooseTemplate(TEMPLATES, occasion(more))?.id).toBe(id));

  it('is none when nothing is offered', () => {
    expect(chooseTemplate([], occasion({ relationship: 'report' }))).toBeNull();
  });
});

describe('the templates that are offered', () => {
  it.each<[Relationship | null, string[]]>([
    [null, ['half-and-half']],
    ['report', ['ten-ten-ten', 'five-fifteen-five-five', 'career-talk', 'coaching', 'half-and-half']],
    ['client', ['how-it-runs', 'negotiation', 'half-and-half']],
  ])('to %s are those made for it, then those for everybody', (relationship, ids) => {
    expect(templatesFor(TEMPLATES, relationship).map(({ id }) => id)).toEqual(ids);
  });
});

describe('the questions for a section', () => {
  it('are of its phases and depths, and suit the person', () => {
    const found = questionsFor(BANK, { phases: ['feedback', 'closing'], depths: ['light'] }, 'partner');
    expect(new Set(found.map(({ phase }) => phase))).toEqual(new Set(['feedback', 'closing']));
    expect(new Set(found.map(({ depth }) => depth))).toEqual(new Set(['light']));
    expect(found.filter(({ relationships }) => relationships.length > 0 && !relationships.includes('partner'))).toEqual([]);
  });

  it('are of every depth where it names none', () => {
    const found = questionsFor(BANK, { phases: ['work'] }, 'family');
    expect(new Set(found.map(({ depth }) => depth))).toEqual(new Set(['light', 'medium', 'deep']));
  });
});

describe('a line of a template', () => {
  const mine = { en: 'My points for {name}', kamu: 'Poinku untuk {name}', sapaan: 'Poin saya untuk {name}' };
  const bima = { name: 'Bima Prakoso', callName: 'Bima', sapaan: 'kamu' };
  const sari = { name: 'Sari Dewi', callName: null, sapaan: 'Ibu' };
  it.each([
    ['en', mine, bima, 'My points for Bima'],
    ['id', mine, bima, 'Poinku untuk Bima'],
    ['id', mine, sari, 'Poin saya untuk Sari Dewi'],
    ['id', { en: 'What we agree', id: 'Yang disepakati' }, bima, 'Yang disepakati'],
    ['en', { en: 'What we agree', id: 'Yang disepakati' }, sari, 'What we agree'],
    ['en', mine, { ...bima, callName: '$&' }, 'My points for $&'],
  ] as const)('in %s', (language, line, person, expected) => expect(lineIn(language, line, person)).toBe(expected));
});
