/** The words of a talk and of its notes, as far as the panel does not start with them. */
export const enTalk = {
  note: 'Note',
  noteOf: (text: string) => `Note: ${text}`,
  noteHint: 'What was said',
  whoSees: 'Who sees this note',
  inSummary: 'In the summary',
  privateNote: 'Private note',
  pointIsPrivate: 'Only you see it: the point is private.',
  sessionNotes: 'Notes on the whole session',
};

export type TalkWords = typeof enTalk;
