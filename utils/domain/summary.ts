import { onOneLine, pointLine } from './agenda-text.ts';
import type { Decision } from './decision.ts';
import type { FollowUp, Owner } from './follow-up.ts';
import type { Meeting } from './meeting.ts';
import { isNoted } from './point-note.ts';
import type { LocalDate } from './record.ts';
import type { Session } from './session.ts';
import type { PointKind, TalkingPoint } from './talking-point.ts';

/** What a summary is made of: the session and all that is known of it. */
export interface Summarised {
  session: Pick<Session, 'id' | 'objective' | 'note' | 'sharedNote'>;
  meeting: Pick<Meeting, 'start'> | null;
  points: readonly Pick<TalkingPoint, 'text' | 'kind' | 'isPrivate' | 'discussedIn' | 'note' | 'sharedNote'>[];
  decisions: readonly Pick<Decision, 'text'>[];
  followUps: readonly Pick<FollowUp, 'text' | 'owner' | 'due' | 'agreedIn' | 'createdAt'>[];
}

/** The words around it. */
export interface SummaryWords {
  /** The first line. */
  title: string;
  objective: string;
  discussed: string;
  agreed: string;
  followUps: string;
  notes: string;
  kinds: Readonly<Record<PointKind, string>>;
  owners: Readonly<Record<Owner, string>>;
  day: (due: LocalDate) => string;
}

/** A session as text for the other person, and what of it stays with me. */
export interface Summary {
  /** Both empty when there is nothing to share. */
  text: string;
  markdown: string;
  leftOut: LeftOut;
}

/** `tasks`: follow-ups that were written down before the talk, and so not agreed in it. */
export interface LeftOut {
  points: number;
  notes: boolean;
  pointNotes: number;
  tasks: number;
  objective: boolean;
}

/** So long before its start a talk may begin, ms. */
const EARLY = 15 * 60_000;

/**
 * What was talked about and agreed, with the shared notes of each point under it. Neither private points and notes, nor notes of private points, nor what
 * I noted to do while preparing, nor what I thought of the session are ever in it; the objective, which is mine, only where it is wanted.
 */
export function summaryOf({ session, meeting, points, decisions, followUps }: Summarised, words: SummaryWords, withObjective = false): Summary {
  const discussed = points.filter((p) => p.discussedIn === session.id);
  const shared = discussed.filter((p) => !p.isPrivate);
  const begins = meeting?.start ? Date.parse(meeting.start) - EARLY : -Infinity;
  const noted = followUps.filter((f) => f.agreedIn === session.id);
  const agreed = noted.filter(({ createdAt }) => Date.parse(createdAt) >= begins);
  const sections = [
    [words.objective, withObjective ? [onOneLine(session.objective)] : []],
    [words.discussed, shared.map((point) => [`- ${pointLine(point, words.kinds)}`, ...noteLines(point.sharedNote)].join('\n'))],
    [words.agreed, decisions.map(({ text }) => `- ${onOneLine(text)}`)],
    [words.followUps, agreed.map(({ text, owner, due }) => `- ${words.owners[owner]}: ${onOneLine(text)} (${words.day(due)})`)],
    [words.notes, [(session.sharedNote ?? '').trim()]],
  ] as const;
  const told = sections.flatMap(([heading, lines]) => (lines.some(Boolean) ? [{ heading, body: lines.join('\n') }] : []));
  const write = (title: string, sign: string, gap: string): string =>
    told.length === 0 ? '' : `${[title, ...told.map(({ heading, body }) => sign + heading + gap + body)].join('\n\n')}\n`;
  return {
    text: write(words.title, '', '\n'),
    markdown: write(`# ${words.title}`, '## ', '\n\n'),
    leftOut: {
      points: discussed.length - shared.length,
      notes: session.note.trim() !== '',
      pointNotes: discussed.filter(({ isPrivate, note, sharedNote }) => isNoted(isPrivate ? { note, sharedNote } : { note })).length,
      tasks: noted.length - agreed.length,
      objective: !withObjective && session.objective.trim() !== '',
    },
  };
}

/** The lines of a note, set in under its point: as Markdown a list of its own, else they would run together. */
function noteLines(note = ''): string[] {
  return note.trim() === '' ? [] : note.trim().split(/\s*\n\s*/).map((line) => `  - ${line}`);
}
