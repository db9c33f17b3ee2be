import { scaleSections } from './scale.ts';
import { lengthOf, type Section, type Template } from './template.ts';

/** The sections as they fit into a meeting: shortened where it is shorter; a longer one leaves time to breathe. @param minutes of the meeting; null when not known */
export function fittedSections(template: Template, minutes: number | null): readonly Section[] {
  return minutes !== null && minutes < lengthOf(template) ? scaleSections(template.sections, minutes) : template.sections;
}
