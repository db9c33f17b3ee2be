import type { Relationship } from '../domain/person.ts';

export const PHASES = ['opening', 'work', 'obstacles', 'feedback', 'growth', 'wellbeing', 'goals', 'closing'] as const;
export type Phase = (typeof PHASES)[number];

export const DEPTHS = ['light', 'medium', 'deep'] as const;
export type Depth = (typeof DEPTHS)[number];

/** One sentence in both languages, each written natively. Indonesian has two voices: see `askIn`. */
export interface Wording {
  en: string;
  /** To somebody addressed with *kamu*: aku, -ku, -mu. */
  kamu: string;
  /** To everybody else: saya, and `{sapaan}` where the address word goes. */
  sapaan: string;
}

export interface Question extends Wording {
  /** Stable and never re-used: pinned points refer to it. */
  id: string;
  /** Whom it suits; an empty list suits everybody. */
  relationships: readonly Relationship[];
  phase: Phase;
  depth: Depth;
  /** Why ask this; every deep question has it. */
  why?: { en: string; id: string };
}

/** A question of the bank or of one's own, which need not belong to a phase. */
export type AnyQuestion = Omit<Question, 'phase'> & { phase: Phase | null };
