import type { Relationship } from '../domain/person.ts';
import type { Depth, Phase, Wording } from '../questions/question.ts';

/**
 * A line about the talk, with `{name}` for what I call the other: in Indonesian one text where nobody speaks of himself, else
 * one for each voice (aku with a person I say *kamu* to, saya with all others).
 */
export type Line = { en: string; id: string } | Wording;

/** The questions of the bank that fit: of these phases and, where given, of these depths only. */
export interface Fit {
  phases: readonly Phase[];
  depths?: readonly Depth[];
}

/** A part of a talk with its time. */
export interface Section {
  /** Unique within its template, and stable. */
  id: string;
  minutes: number;
  name: Line;
  /** A sentence to begin with, said to the other; see `askIn`. */
  say: Wording;
  fits: Fit;
  /** Whether it is for me alone: never in what is sent to the other. */
  isPrivate?: boolean;
}

export interface Template {
  /** Stable and never re-used: sessions refer to it. */
  id: string;
  name: { en: string; id: string };
  /** What a talk like this is for. */
  purpose: Line;
  /** Whom it suits; an empty list suits everybody. */
  relationships: readonly Relationship[];
  /** `usual`: may be proposed for the next talk. `special`: for a talk that is held now and then, chosen by the user only. */
  occasion: 'usual' | 'special';
  sections: readonly Section[];
}

/** How long a talk by this template takes, in minutes. */
export function lengthOf({ sections }: Pick<Template, 'sections'>): number {
  return sections.reduce((sum, { minutes }) => sum + minutes, 0);
}
