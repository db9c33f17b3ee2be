import { plural } from './plural.ts';

const count = (n: number, one: string, other: string): string => `${String(n)} ${plural('en', n, { one, other })}`;

/** The words around the composers; each composer has its own in its file. */
export const enCompose = {
  title: 'Compose',
  halfDone: (name: string) => `${name}, half-done`,
  begun: (day: string) => `begun ${day}`,
  discard: 'Discard',
  discardText: (name: string) => `Discard: ${name}`,
  discarded: (name: string) => `Discarded: ${name}`,
  kept: 'Saved as you type: leave it, and find it here again.',
  optional: 'Whatever is left empty is left out.',
  hints: {
    trait: (phrase: string) => `“${phrase}” speaks of the person. What could be seen or heard?`,
    always: (phrase: string) => `“${phrase}” is seldom quite true. Which time was it?`,
  },
  what: (nth: number) => `What is agreed, ${String(nth)}`,
  whatHint: 'One more …',
  who: (nth: number) => `Who does it, ${String(nth)}`,
  both: 'Both: a decision',
  places: {
    agenda: 'Add to the agenda',
    'private-agenda': 'To the agenda, only for me',
    'private-note': 'Into my private notes',
    'shared-note': 'Into the shared notes',
  },
  addAgreed: 'Add what was agreed',
  staysMine: (label: string) => `“${label}” stays with you, whatever you choose.`,
  alongside: (followUps: number, decisions: number) => `Added along with it: ${[followUps > 0 ? count(followUps, 'follow-up', 'follow-ups') : '', decisions > 0 ? count(decisions, 'decision', 'decisions') : ''].filter(Boolean).join(', ')}`,
  did: {
    agenda: 'Added to the agenda',
    'private-agenda': 'Added to the agenda, only for you',
    'private-note': 'Added to your private notes',
    'shared-note': 'Added to the shared notes',
  },
  didAgreed: 'What was agreed is added',
  turns: {
    title: 'Turns',
    begin: (who: string) => `Begin: ${who}`,
    length: 'Time for each turn',
    minutes: (n: number) => `${String(n)} min`,
    stop: 'Stop',
    iSpeak: (name: string) => `You speak. ${name} listens.`,
    theySpeak: (name: string) => `${name} speaks. You listen.`,
    theySayBack: (name: string) => `${name} says back what was heard.`,
    iSayBack: 'You say back what you heard.',
    toSayBack: 'Next: say it back',
    toNext: (who: string) => `Said back. Next: ${who}`,
    you: 'you',
    over: 'The time is over. Finish the sentence.',
  },
};

export type ComposeWords = typeof enCompose;
