import type { Composer, ComposerField } from '../domain/composer.ts';
import type { Relationship } from '../domain/person.ts';
import type { Line } from '../templates/template.ts';

export interface PromptedField extends ComposerField {
  /** What it is called, also where it stands among notes. */
  label: Line;
  /** What is asked for; '' in both languages where the label says it all. */
  prompt: Line;
  /** Whether a hint is given when a person is judged. */
  isAboutPerson?: true;
}

/** A composer with its words, in both languages. */
export interface PromptedComposer extends Composer {
  name: Line;
  /** What it is for, in a line. */
  purpose: Line;
  /** With whom it is most often needed; an empty list: with everybody. */
  relationships: readonly Relationship[];
  fields: readonly PromptedField[];
  /** What stands in the place of the fields that come later. */
  later?: Line;
}
