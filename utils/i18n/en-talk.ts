/** The words of a talk and of its notes, as far as the panel does not start with them. */
export const enTalk = {
  note: 'Note',
  noteOf: (text: string) => `Note: ${text}`,
  beginWith: (say: string) => `Begin with: “${say}”`,
  noteHint: 'What was said',
  whoSees: 'Who sees this note',
  inSummary: 'In the summary',
  privateNote: 'Private note',
  pointIsPrivate: 'Only you see it: the point is private.',
  sessionNotes: 'Notes on the whole session',
  from: (name: string) => `From ${name}`,
  fromNamed: (name: string, text: string) => `From ${name}: ${text}`,
  balance: (mine: number, theirs: number, name: string) => `${String(mine)} from you, ${String(theirs)} from ${name}`,
  allMine: (name: string) => `All points are yours so far. What would ${name} like to talk about?`,
  putAway: 'Put this away',
  spent: (n: number, of: number) => `${String(n)} of ${String(of)} min`,
  followUp: 'Follow-up',
  decision: 'Decision',
  promptsWord: 'Listening',
  hide: 'Hide',
  prompts: [
    'Ask before you answer.',
    'Say back what you heard.',
    'Let a silence be.',
    'Ask what is behind it.',
    'One question at a time.',
    'Ask “what else?” once more.',
    'Describe what you saw; ask how they see it.',
    'Check that you understood before you suggest.',
  ],
};

export type TalkWords = typeof enTalk;
