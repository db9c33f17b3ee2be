import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { RELATIONSHIPS, type Relationship } from '@/utils/domain/person.ts';
import { BANK } from '@/utils/questions/bank.ts';
import { DEPTHS, PHASES, type Phase, type Question } from '@/utils/questions/question.ts';
import { idsWhere } from './texts.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const QUESTION: v.GenericSchema<unknown, Question> = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  relationships: v.pipe(v.array(v.picklist(RELATIONSHIPS)), v.check((all) => new Set(all).size === all.length, 'each once')),
  phase: v.picklist(PHASES),
  depth: v.picklist(DEPTHS),
  en: text,
  kamu: text,
  sapaan: text,
  why: v.exactOptional(v.strictObject({ en: text, id: text })),
});

/** The file a question stands in goes by the first relationship it names; `anyone` holds those that name none. */
const CIRCLES: Record<string, readonly (Relationship | undefined)[]> = {
  anyone: [undefined],
  team: ['report', 'manager', 'peer'],
  learning: ['mentee', 'mentor', 'student', 'teacher'],
  home: ['partner', 'family', 'friend'],
  business: ['client'],
};
const FILES = Object.entries(import.meta.glob<readonly Question[]>('/utils/questions/bank/*/*.ts', { eager: true, import: 'QUESTIONS' }));

const BASE_IDS = [
  'base-biggest-challenge',
  'base-enough-resources',
  'base-feelings-about-work',
  'base-goals-and-steps',
  'base-motivation-recognition',
  'base-project-progress',
  'base-raise-or-weighs',
  'base-support-for-goals',
  'base-team-relations',
  'base-work-life-balance',
];

function naming(relationship: Relationship, phase: Phase): number {
  return BANK.filter((question) => question.phase === phase && question.relationships.includes(relationship)).length;
}

/** Relationships down, phases across: how many questions name the one in the other. */
function matrix(): string {
  const row = (cells: readonly (string | number)[]): string => cells.map((cell) => String(cell).padStart(11)).join('');
  return [row(['', ...PHASES]), ...RELATIONSHIPS.map((one) => row([one, ...PHASES.map((phase) => naming(one, phase))]))].join('\n');
}

describe('what the bank holds', () => {
  it('has at least 400 questions', () => {
    expect(BANK.length).toBeGreaterThanOrEqual(400);
  });

  it('is made of records that hold what a question needs and nothing else', () => {
    expect(idsWhere((question) => !v.is(QUESTION, question))).toEqual([]);
  });

  it('names each question once', () => {
    const ids = BANK.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has the ten base questions of the method', () => {
    const ids = BANK.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('base-')).sort()).toEqual(BASE_IDS);
  });

  it('says of every deep question why to ask it', () => {
    expect(idsWhere(({ depth, why }) => depth === 'deep' && why === undefined)).toEqual([]);
  });

  it.each(PHASES)('has at least 45 questions in the phase %s, of all three depths', (phase) => {
    const inPhase = BANK.filter((question) => question.phase === phase);
    expect(inPhase.length).toBeGreaterThanOrEqual(45);
    expect(new Set(inPhase.map(({ depth }) => depth))).toEqual(new Set(DEPTHS));
  });

  // Five made for the two, besides those for anyone: a month of weekly talks without hearing one twice.
  it('has at least five questions for each relationship in each phase', () => {
    const thin = RELATIONSHIPS.flatMap((one) => PHASES.filter((phase) => naming(one, phase) < 5).map((phase) => `${one} ${phase}`));
    expect(thin, `\n${matrix()}\n`).toEqual([]);
  });

  it.each(RELATIONSHIPS)('asks %s lightly and deeply', (relationship) => {
    const depths = BANK.filter(({ relationships }) => relationships.includes(relationship)).map(({ depth }) => depth);
    expect(new Set(depths)).toEqual(new Set(DEPTHS));
  });
});

describe('where a question stands', () => {
  it('in the file of its phase and of the first relationship it names', () => {
    const astray = FILES.flatMap(([file, questions]) =>
      questions.filter(({ phase, relationships: [first] }) => {
        const [circle] = Object.entries(CIRCLES).find(([, members]) => members.includes(first)) ?? [];
        return !file.endsWith(`/${phase}/${circle}.ts`);
      }).map(({ id }) => `${file}: ${id}`),
    );
    expect(astray).toEqual([]);
  });

  it('in a file that the bank has', () => {
    const inFiles = FILES.flatMap(([, questions]) => questions.map(({ id }) => id));
    expect(inFiles.sort()).toEqual(BANK.map(({ id }) => id).sort());
  });
});
