import { describe, expect, it } from 'vitest';
import { COMPOSERS, composersFor } from '@/utils/composers/composers.ts';
import { RELATIONSHIPS } from '@/utils/domain/person.ts';
import type { Line } from '@/utils/templates/template.ts';
import { isAddressAstray, isTooFamiliar, isTooFormal } from '../questions/pronouns.ts';

const lines: Line[] = COMPOSERS.flatMap(({ name, purpose, later, fields }) => [name, purpose, ...(later ? [later] : []), ...fields.flatMap(({ label, prompt }) => [label, prompt])]);
const inVoices = lines.flatMap((line) => ('kamu' in line ? [line] : []));

describe('the composers', () => {
  it('are named once, as are the fields of each, in words without spaces', () => {
    for (const ids of [COMPOSERS, ...COMPOSERS.map(({ fields }) => fields)].map((all) => all.map(({ id }) => id))) {
      expect(new Set(ids).size, ids.join()).toBe(ids.length);
      expect(ids.filter((id) => !/^[a-z-]+$/.test(id))).toEqual([]);
    }
  });

  it('wait for nothing that is not there', () => {
    for (const { fields, turns, later } of COMPOSERS) {
      const ids = fields.map(({ id }) => id);
      // What waits is said to wait.
      expect(fields.some(({ after }) => after)).toBe(later !== undefined);
      for (const wanted of [...fields.flatMap(({ after = [] }) => after), ...Object.values(turns ?? {})]) expect(ids).toContain(wanted);
    }
  });

  it('have a prompt for all that is written', () => {
    const without = COMPOSERS.flatMap(({ id, fields }) => fields.filter(({ kind, prompt }) => kind !== 'check' && Object.values(prompt).some((text) => !text)).map((field) => `${id} ${field.id}`));
    expect(without).toEqual([]);
  });

  it('keep my own alternative in a negotiation private', () => {
    const field = COMPOSERS.find(({ id }) => id === 'negotiation')?.fields.find(({ id }) => id === 'alternative');
    expect(field?.isPrivate).toBe(true);
  });

  it('speak with one voice', () => {
    expect(inVoices.length).toBeGreaterThan(5);
    expect(inVoices.filter(({ kamu }) => isTooFormal(kamu))).toEqual([]);
    expect(inVoices.filter(({ sapaan }) => isTooFamiliar(sapaan.replaceAll('{name}', 'Bima')) || isAddressAstray(sapaan.replaceAll('{name}', 'Bima')))).toEqual([]);
    expect(lines.flatMap((line) => ('id' in line ? [line.id] : [])).filter((text) => isTooFormal(text) || isTooFamiliar(text.replaceAll('{name}', 'Bima')))).toEqual([]);
    expect(lines.flatMap((line) => ('kamu' in line ? [line.kamu, line.sapaan] : [line.id])).filter((text) => /\b(dia|ia|beliau|mereka)\b/i.test(text))).toEqual([]);
  });

  it.each([
    ['client', 'negotiation'],
    ['partner', 'conflict'],
    ['family', 'conflict'],
    ['report', 'feedback'],
    [null, 'praise'],
  ] as const)('come in the order in which they fit: with a %s first %s', (relationship, first) => expect(composersFor(COMPOSERS, relationship)[0]?.id).toBe(first));

  it('are all there for everybody', () => {
    for (const relationship of [...RELATIONSHIPS, null]) expect(composersFor(COMPOSERS, relationship)).toHaveLength(COMPOSERS.length);
  });
});
