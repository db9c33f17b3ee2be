import { describe, expect, it } from 'vitest';
import type { PageReason, Verdict } from '@/utils/domain/page-verdict.ts';
import { REASONS, type Reason } from '@/utils/domain/one-on-one.ts';
import { en } from '@/utils/i18n/en.ts';
import { explain, whyOf } from '@/utils/i18n/explain.ts';
import { id } from '@/utils/i18n/id.ts';

describe('why a meeting is judged as it is', () => {
  const why = (verdict: Verdict, reason: PageReason, reasons?: Reason[]): string => whyOf(en, { verdict, reason, ...(reasons && { synced: { reasons, call: {}, only: false } }) });
  it.each<[string, string, string]>([
    ['without a calendar the page says it', why('one-on-one', 'two-people'), 'Two people: you and one guest.'],
    ['the calendar’s word stands above the page’s', why('one-on-one', 'two-people', ['two-people', 'room-not-counted']), 'Two people, both invited; room not counted'],
    ['an all-day event is not called empty', why('solo', 'no-guests', ['all-day']), 'Lasts all day'],
    ['where the calendar does not know, and the page does, the page says it', why('one-on-one', 'two-people', ['guests-hidden']), 'Two people: you and one guest.'],
    ['where neither knows, the calendar says why', why('unknown', 'guests-hidden', ['guest-without-address']), 'A guest has no address'],
    ['of what is gone it says so', why('one-on-one', 'two-people', ['cancelled']), 'Cancelled, or moved far ahead'],
  ])('%s', (_, line, wanted) => expect(line).toBe(wanted));
});

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
