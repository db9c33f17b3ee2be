import { isLocalDate } from '../dates/local-date.ts';
import type { Owner } from './follow-up.ts';
import type { LocalDate } from './record.ts';

/** Something to be agreed on: what somebody will do, or what holds for both and so is a decision. */
export interface Agreement {
  text: string;
  owner: Owner | 'both';
  /** Null: whatever is usual when it is added. */
  due: LocalDate | null;
}

export const AGREEING = ['me', 'them', 'both'] as const satisfies readonly Agreement['owner'][];

export const asAgreeing = (value: unknown): Agreement['owner'] => AGREEING.find((one) => one === value) ?? 'me';

/** Reads what `writeAgreements` has written; what is no agreement is left out. */
export function readAgreements(text: string): Agreement[] {
  let stored: unknown;
  try {
    stored = JSON.parse(text || '[]');
  } catch {
    return [];
  }
  return Array.isArray(stored) ? stored.flatMap(asAgreement) : [];
}

function asAgreement(stored: unknown): Agreement[] {
  if (typeof stored !== 'object' || stored === null || !('text' in stored) || typeof stored.text !== 'string') return [];
  const due = 'due' in stored && typeof stored.due === 'string' && isLocalDate(stored.due) ? stored.due : null;
  return [{ text: stored.text, owner: asAgreeing('owner' in stored ? stored.owner : null), due }];
}

/** As one text, which a draft can hold; empty when nothing is written in any. */
export function writeAgreements(agreements: readonly Agreement[]): string {
  return agreements.some(({ text }) => text.trim()) ? JSON.stringify(agreements) : '';
}
