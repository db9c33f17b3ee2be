import { expect, it } from 'vitest';
import { BANK } from '@/utils/questions/bank.ts';
import { isSectionRef, lastUsed, sectionAt, sectionRef } from '@/utils/templates/section-ref.ts';
import { TEMPLATES } from '@/utils/templates/templates.ts';

it('leads back to each section, and is no question', () => {
  for (const template of TEMPLATES) for (const section of template.sections) expect(sectionAt(TEMPLATES, sectionRef(template, section))).toBe(section);
  expect(BANK.filter(({ id }) => isSectionRef(id))).toEqual([]);
  expect(isSectionRef(null)).toBe(false);
  expect(sectionAt(TEMPLATES, 'gone/theirs')).toBeNull();
});

const point = (questionId: string | null, day: number, deletedAt: string | null = null): Parameters<typeof lastUsed>[0][number] => ({ questionId, createdAt: `2026-11-${String(day)}T03:00:00.000Z`, deletedAt });

it.each([
  ['there are none', [], null],
  ['none came of a template', [point(null, 12), point('energy-in-a-word', 13)], null],
  ['some did', [point('a/one', 12), point('b/one', 14), point('a/two', 13), point('energy-in-a-word', 15)], 'b'],
  ['the latest was taken back', [point('a/one', 12), point('b/one', 14, '2026-11-14T04:00:00.000Z')], 'a'],
])('the template used last when, of the points, %s', (_, points, used) => {
  expect(lastUsed(points)).toBe(used);
});
