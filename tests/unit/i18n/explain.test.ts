import { describe, expect, it } from 'vitest';
import { REASONS } from '@/utils/domain/one-on-one.ts';
import { en } from '@/utils/i18n/en.ts';
import { explain } from '@/utils/i18n/explain.ts';
import { id } from '@/utils/i18n/id.ts';

describe('the line that explains a verdict', () => {
  it('joins the reasons, the deciding one first', () => {
    expect(explain(en, ['two-people', 'room-not-counted'])).toBe('Two people, both invited; room not counted');
    expect(explain(id, ['two-people', 'room-not-counted'])).toBe('Dua orang, keduanya diundang; ruangan tidak dihitung');
  });
  it('is empty when there is nothing to say', () => expect(explain(en, [])).toBe(''));
  it('has words of its own for every reason in both languages', () => {
    for (const catalogue of [en, id]) expect(new Set(REASONS.map((reason) => explain(catalogue, [reason]))).size).toBe(REASONS.length);
  });
});
