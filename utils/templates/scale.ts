import type { Section } from './template.ts';

/**
 * The sections for a talk of another length: whole minutes, at least one each, in sum exactly the length, every section as near
 * to its share as that allows. Where there are more sections than minutes, the shortest go, the last never: a talk ends with
 * what was agreed.
 * @param minutes of the talk; what is below 1 leaves nothing
 */
export function scaleSections<S extends Pick<Section, 'minutes'>>(sections: readonly S[], minutes: number): S[] {
  const total = Math.floor(minutes);
  const kept = longest(sections, Math.max(0, total));
  const sum = kept.reduce((all, section) => all + section.minutes, 0);
  const given = kept.map(() => 1);
  for (let left = total - kept.length; left > 0; left--) {
    const missing = kept.map((section, index) => (section.minutes * total) / sum - (given[index] ?? 0));
    const neediest = missing.indexOf(Math.max(...missing));
    given[neediest] = (given[neediest] ?? 0) + 1;
  }
  return kept.map((section, index) => ({ ...section, minutes: given[index] ?? 1 }));
}

/** The last section and the longest others, in their order; of two equally long ones the earlier. */
function longest<S extends Pick<Section, 'minutes'>>(sections: readonly S[], count: number): S[] {
  const last = sections.at(-1);
  const ranked = sections.slice(0, -1).sort((a, b) => b.minutes - a.minutes);
  const chosen = new Set(count > 0 ? [last, ...ranked.slice(0, count - 1)] : []);
  return sections.filter((section) => chosen.has(section));
}
