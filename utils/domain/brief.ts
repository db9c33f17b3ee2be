import type { Decision } from './decision.ts';
import { byDue, isOutstanding, type FollowUp } from './follow-up.ts';
import type { LocalDate } from './record.ts';
import type { Session } from './session.ts';
import type { TalkingPoint } from './talking-point.ts';

/** How numbers went, from the first to the last. */
export type Trend = 'rising' | 'steady' | 'falling';

/** What is called back to mind before a talk, one line each. */
export type BriefRow =
  | { kind: 'mine' | 'theirs'; id: string; text: string; followUp: FollowUp }
  | { kind: 'agreed' | 'open' | 'improve' | 'well' | 'remember'; id: string; text: string; isPrivate: boolean }
  | { kind: 'rating' | 'mood'; id: string; values: number[]; trend: Trend };

export interface Brief {
  /** The weightiest first: one of each kind, then the others. */
  rows: BriefRow[];
  /** What went down three times in a row; null when nothing did. */
  declining: 'rating' | 'mood' | null;
}

/** What is known of a person before this session. */
export interface Recalled {
  /** The session that is prepared: what was before it counts. */
  sessionId: string;
  /** The person's, with the day of each by its id. */
  sessions: readonly Session[];
  days: Readonly<Record<string, LocalDate>>;
  decisions: readonly Decision[];
  followUps: readonly FollowUp[];
  points: readonly TalkingPoint[];
  remember: string;
}

/** So many ratings are looked at; one more tells whether they went down three times. */
const LATEST = 3;

/** The person's sessions before this one, the latest first. */
export function earlierSessions({ sessionId, sessions, days }: Pick<Recalled, 'sessionId' | 'sessions' | 'days'>): Session[] {
  const own = days[sessionId];
  const dayOf = ({ id, createdAt }: Session): LocalDate => days[id] ?? createdAt.slice(0, 10);
  return sessions
    .filter((s) => s.id !== sessionId && s.deletedAt === null && (own === undefined || dayOf(s) <= own))
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || b.createdAt.localeCompare(a.createdAt));
}

/** By the first and the last of at least two; null for fewer. */
export function trendOf(values: readonly number[]): Trend | null {
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined || values.length < 2) return null;
  return last > first ? 'rising' : last < first ? 'falling' : 'steady';
}

/** Each lower than the one before, three times, up to now. */
function isDeclining(values: readonly number[]): boolean {
  const latest = values.slice(-LATEST - 1);
  return latest.length > LATEST && latest.every((value, nth) => nth === 0 || value < (latest[nth - 1] ?? value));
}

/** What to call back to mind before a session. Promises come first, mine that are overdue at the very top. */
export function briefOf(recalled: Recalled): Brief {
  const { sessionId, decisions, followUps, points, remember } = recalled;
  const earlier = earlierSessions(recalled);
  const promises = followUps.filter((f) => isOutstanding(f) && f.agreedIn !== sessionId).sort(byDue);
  const of = (owner: FollowUp['owner'], kind: 'mine' | 'theirs'): BriefRow[] => promises.filter((f) => f.owner === owner).map((followUp) => ({ kind, id: followUp.id, text: followUp.text, followUp }));
  const line = (kind: 'agreed' | 'open' | 'improve' | 'well' | 'remember', text: string | undefined, isPrivate: boolean, id: string = kind): BriefRow[] => (text?.trim() ? [{ kind, id, text: text.trim(), isPrivate }] : []);
  const lastDecided = earlier.find(({ id }) => decisions.some((d) => d.agreedIn === id && d.deletedAt === null))?.id;
  const reflected = earlier.find(({ wentWell, toImprove }) => Boolean(wentWell?.trim()) || Boolean(toImprove?.trim()));
  const numbers = (kind: 'rating' | 'mood'): number[] => earlier.flatMap((s) => s[kind] ?? []).slice(0, LATEST + 1).reverse();
  const course = (kind: 'rating' | 'mood'): BriefRow[] => {
    const values = numbers(kind).slice(-LATEST);
    const trend = trendOf(values);
    return trend === null ? [] : [{ kind, id: kind, values, trend }];
  };
  const kinds = [
    of('me', 'mine'),
    of('them', 'theirs'),
    decisions.filter((d) => d.agreedIn === lastDecided && d.deletedAt === null).flatMap((d) => line('agreed', d.text, false, d.id)),
    points.filter((p) => p.deletedAt === null && p.discussedIn === null && p.addedIn !== sessionId).flatMap((p) => line('open', p.text, p.isPrivate ?? false, p.id)),
    line('improve', reflected?.toImprove, true),
    line('well', reflected?.wentWell, true),
    course('rating'),
    course('mood'),
    line('remember', remember, true),
  ];
  return {
    rows: [...kinds.flatMap((rows) => rows.slice(0, 1)), ...kinds.flatMap((rows) => rows.slice(1))],
    declining: (['rating', 'mood'] as const).find((kind) => isDeclining(numbers(kind))) ?? null,
  };
}
