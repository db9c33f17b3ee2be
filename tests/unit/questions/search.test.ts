import { describe, expect, it } from 'vitest';
import type { Relationship } from '@/utils/domain/person.ts';
import { asQuestion } from '@/utils/questions/own-question.ts';
import type { AnyQuestion, Phase } from '@/utils/questions/question.ts';
import { filterQuestions, searchQuestions } from '@/utils/questions/search.ts';

function question(id: string, relationships: Relationship[], phase: Phase): AnyQuestion {
  return { id, relationships, phase, depth: 'light', en: `${id} in English`, kamu: `${id} untukmu`, sapaan: `${id} untuk {sapaan}` };
}
const own = asQuestion({ id: 'own', createdAt: '', updatedAt: '', deletedAt: null, revision: 1, mutation: 'm', text: 'What did you cook?', phase: null });
const bank = [question('all', [], 'work'), question('team', ['report', 'peer'], 'work'), question('pair', ['partner'], 'goals'), own];
const ids = (questions: AnyQuestion[]): string[] => questions.map(({ id }) => id);

describe('the bank is narrowed', () => {
  it.each<[Relationship | null, Phase | null, string[]]>([
    [null, null, ['all', 'team', 'pair', 'own']],
    ['report', null, ['all', 'team', 'own']],
    ['partner', null, ['all', 'pair', 'own']],
    [null, 'work', ['all', 'team']],
    ['partner', 'work', ['all']],
    ['client', 'goals', []],
  ])('to relationship %s and phase %s', (relationship, phase, expected) => expect(ids(filterQuestions(bank, { relationship, phase }))).toEqual(expected));
});

describe('the search', () => {
  it.each([
    ['', ['all', 'team', 'pair', 'own']],
    ['english TEAM', ['team']],
    ['untukmu', ['all', 'team', 'pair']],
    ['cook', ['own']],
    ['goals', ['pair']],
    ['nothing', []],
  ])('for "%s" finds %j', (query, expected) => expect(ids(searchQuestions(bank, query))).toEqual(expected));
});
