import type { TalkingPoint } from '../domain/talking-point.ts';
import type { Section, Template } from './template.ts';

/** How a talking point says of which section it came, in the place of a question's id: no such id has a slash. */
export function sectionRef(template: Pick<Template, 'id'>, section: Pick<Section, 'id'>): string {
  return `${template.id}/${section.id}`;
}

export function isSectionRef(id: string | null): id is string {
  return id?.includes('/') ?? false;
}

/** The section that a point came of; null when it is not there any more. */
export function sectionAt(templates: readonly Template[], ref: string): Section | null {
  return templates.flatMap((template) => template.sections.filter((section) => sectionRef(template, section) === ref))[0] ?? null;
}

/** The template of which the latest of these points came; null for none. */
export function lastUsed(points: readonly Pick<TalkingPoint, 'questionId' | 'createdAt' | 'deletedAt'>[]): string | null {
  const [latest] = points.filter(({ questionId, deletedAt }) => isSectionRef(questionId) && deletedAt === null).sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  return latest?.questionId?.split('/')[0] ?? null;
}
