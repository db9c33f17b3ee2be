/** Who sees the note of a point: only I, or both, as part of the summary. */
export type NoteSide = 'note' | 'sharedNote';
/** The notes of a point; an empty one is none. */
type Noted = { [Side in NoteSide]?: string | undefined };

const has = (text: string | undefined): boolean => Boolean(text?.trim());

/** Whether anything was noted of a point. */
export function isNoted({ note, sharedNote }: Noted): boolean {
  return has(note) || has(sharedNote);
}

/** The side to show: the one that has a text; where none or both have, the one that was chosen. */
export function noteSide({ note, sharedNote }: Noted, chosen: NoteSide): NoteSide {
  if (has(note) === has(sharedNote)) return chosen;
  return has(note) ? 'note' : 'sharedNote';
}

/**
 * What changes when the other side is chosen: the text goes there, so that "private" is true of what is written already.
 * Null where a text stands there: each stays where it is.
 */
export function movedNote(point: Noted, text: string, to: NoteSide): Record<NoteSide, string> | null {
  if (has(point[to]) || !has(text)) return null;
  return to === 'note' ? { note: text, sharedNote: '' } : { note: '', sharedNote: text };
}
