import { expect, it } from 'vitest';
import { fittedSections } from '@/utils/templates/fitted.ts';
import type { Template } from '@/utils/templates/template.ts';

const say = { en: '', kamu: '', sapaan: '' };
const section = (id: string, minutes: number): Template['sections'][number] => ({ id, minutes, name: { en: id, id }, say, fits: { phases: ['work'] } });
const template: Template = { id: 't', name: { en: 't', id: 't' }, purpose: { en: '', id: '' }, relationships: [], occasion: 'usual', sections: [section('a', 10), section('b', 20)] };

it.each([
  [null, [10, 20]],
  [60, [10, 20]],
  [30, [10, 20]],
  [15, [5, 10]],
])('in a meeting of %s minutes the sections take %j', (minutes, expected) => expect(fittedSections(template, minutes).map((one) => one.minutes)).toEqual(expected));
