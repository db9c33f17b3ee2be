import { describe, expect, it } from 'vitest';
import { scaleSections } from '@/utils/templates/scale.ts';
import { lengthOf } from '@/utils/templates/template.ts';
import { TEMPLATES } from '@/utils/templates/templates.ts';

const minutesOf = (sections: readonly { minutes: number }[]): number[] => sections.map(({ minutes }) => minutes);
const scale = (minutes: number[], total: number): number[] => minutesOf(scaleSections(minutes.map((one) => ({ minutes: one })), total));

describe('a template in another length', () => {
  it.each<[string, number[], number, number[]]>([
    ['stays as it is in its own', [5, 15, 5, 5], 30, [5, 15, 5, 5]],
    ['doubles', [5, 15, 5, 5], 60, [10, 30, 10, 10]],
    ['halves, the odd minutes going to the first of equals', [5, 15, 5, 5], 15, [3, 8, 2, 2]],
    ['shares what does not divide', [10, 10, 10], 25, [9, 8, 8]],
    ['gives everyone at least a minute', [1, 1, 28], 10, [1, 1, 8]],
    ['leaves the shortest out when there are too few minutes', [2, 1, 2, 1, 1], 3, [1, 1, 1]],
    ['ends with what was agreed when there is one minute', [25, 5], 1, [1]],
    ['cuts what is not a whole minute', [10, 10], 21.9, [11, 10]],
    ['leaves nothing of no time', [10, 10], 0, []],
    ['leaves nothing of a meeting that ends before it starts', [10, 10], -5, []],
    ['has nothing to share without sections', [], 30, []],
  ])('%s', (_, minutes, total, expected) => expect(scale(minutes, total)).toEqual(expected));

  it('leaves out the shortest and never the last', () => {
    const sections = [{ id: 'a', minutes: 2 }, { id: 'b', minutes: 9 }, { id: 'c', minutes: 5 }, { id: 'end', minutes: 1 }];
    expect(scaleSections(sections, 3).map(({ id }) => id)).toEqual(['b', 'c', 'end']);
  });

  it('is filled to the minute, whatever the template and the length, no section more than a minute from its share once each has one', () => {
    for (const template of TEMPLATES) {
      for (let total = 1; total <= 180; total++) {
        const scaled = scaleSections(template.sections, total);
        const sum = minutesOf(scaled).reduce((all, one) => all + one, 0);
        expect(sum, `${template.id} in ${total} minutes`).toBe(total);
        expect(Math.min(...minutesOf(scaled))).toBeGreaterThanOrEqual(1);
        if (total < lengthOf(template)) continue;
        const off = scaled.map(({ minutes }, index) => Math.abs(minutes - ((template.sections[index]?.minutes ?? 0) * total) / lengthOf(template)));
        expect(Math.max(...off), `${template.id} in ${total} minutes`).toBeLessThan(1);
      }
    }
  });
});
