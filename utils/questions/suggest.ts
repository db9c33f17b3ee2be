import { daysBetween } from '../dates/local-date.ts';
import type { Relationship } from '../domain/person.ts';
import type { LocalDate } from '../domain/record.ts';
import { phaseToImprove } from './improve.ts';
import type { AnyQuestion, Phase } from './question.ts';

/** Where one stands: before the very first talk, before another one, or at the end of one. */
export type Moment = 'first' | 'before' | 'ending';

/** What is known when questions are suggested. */
export interface Asking {
  relationship: Relationship | null;
  moment: Moment;
  /** When each was asked this person last, by id. */
  asked: ReadonlyMap<string, LocalDate>;
  /** What the last reflection wants to improve; '' for nothing. */
  toImprove: string;
  today: LocalDate;
  /** Pinned, or put aside for this session: not suggested. */
  without: ReadonlySet<string>;
  /** Of questions that fit about equally well, another session gets others. */
  seed: string;
}

/** Why a question is suggested: what weighed most. */
export type Why = { kind: 'improve'; text: string } | { kind: 'fits'; what: 'first' | 'opening' | 'closing' } | { kind: 'not-asked-for'; weeks: number } | { kind: 'role'; relationship: Relationship } | { kind: 'new' } | null;

export interface Suggestion<Q> {
  question: Q;
  why: Why;
}

/** What talks with them are about, the weightiest first. */
const ABOUT: Record<Relationship, readonly Phase[]> = {
  report: ['obstacles', 'growth', 'work'],
  manager: ['work', 'feedback', 'goals'],
  peer: ['work', 'feedback', 'obstacles'],
  mentee: ['growth', 'goals', 'obstacles'],
  mentor: ['growth', 'feedback', 'goals'],
  student: ['work', 'growth', 'wellbeing'],
  teacher: ['growth', 'work', 'feedback'],
  partner: ['wellbeing', 'feedback', 'goals'],
  family: ['wellbeing', 'obstacles', 'goals'],
  friend: ['wellbeing', 'growth', 'goals'],
  client: ['goals', 'obstacles', 'work'],
};

/** In days: asked so lately it is not asked again; asked so long ago it is worth asking again. */
const LATELY = 28;
const LONG_AGO = 42;

/** The questions to show before anything is searched, each of another phase as far as that goes, and why each. Light ones and medium ones: a deep one is chosen, not proposed. */
export function suggest<Q extends AnyQuestion>(bank: readonly Q[], asking: Asking, count: number): Suggestion<Q>[] {
  const improve = phaseToImprove(asking.toImprove);
  const left = bank.filter((q) => q.depth !== 'deep' && !asking.without.has(q.id) && suits(q, asking) && !isAskedLately(q, asking)).map((question) => ({ question, weight: weigh(question, asking, improve) }));
  const chosen: Q[] = [];
  while (chosen.length < count) {
    const phases = new Set(chosen.map(({ phase }) => phase));
    const worth = ({ question, weight }: (typeof left)[number]): number => weight - (phases.has(question.phase) ? 8 : 0);
    const best = left.filter(({ question }) => !chosen.includes(question)).reduce<(typeof left)[number] | null>((a, b) => (a && worth(a) >= worth(b) ? a : b), null);
    if (!best) break;
    chosen.push(best.question);
  }
  return chosen.map((question) => ({ question, why: whyOf(question, asking, improve) }));
}

function suits({ relationships }: AnyQuestion, { relationship }: Asking): boolean {
  return relationships.length === 0 || (relationship !== null && relationships.includes(relationship));
}

function daysSince({ id }: AnyQuestion, { asked, today }: Asking): number | null {
  const day = asked.get(id);
  return day === undefined ? null : daysBetween(day, today);
}

function isAskedLately(question: AnyQuestion, asking: Asking): boolean {
  const days = daysSince(question, asking);
  return days !== null && days < LATELY;
}

/** What a question is worth now. One made for few weighs more than one made for many; chance decides between those that weigh much the same. */
function weigh(question: AnyQuestion, asking: Asking, improve: Phase | null): number {
  const { relationships, phase } = question;
  const days = daysSince(question, asking);
  const place = asking.relationship === null || phase === null ? -1 : ABOUT[asking.relationship].indexOf(phase);
  return (
    (relationships.length === 0 ? 0 : 3 + 2 / relationships.length) +
    (place < 0 ? 0 : 3 - place) +
    (fitOf(question, asking) === null ? 0 : asking.moment === 'before' ? 2 : 8) +
    (improve !== null && phase === improve ? 6 : 0) +
    (days === null ? 1 : days >= LONG_AGO ? 5 : 0) +
    2 * chance(asking.seed + question.id)
  );
}

function fitOf({ phase }: AnyQuestion, { moment }: Asking): 'first' | 'opening' | 'closing' | null {
  if (phase === 'opening') return moment === 'first' ? 'first' : moment === 'before' ? 'opening' : null;
  return phase === 'closing' && moment === 'ending' ? 'closing' : null;
}

function whyOf(question: AnyQuestion, asking: Asking, improve: Phase | null): Why {
  const { relationship, moment } = asking;
  if (improve !== null && question.phase === improve) return { kind: 'improve', text: asking.toImprove.trim() };
  const fit = fitOf(question, asking);
  if (fit && moment !== 'before') return { kind: 'fits', what: fit };
  const days = daysSince(question, asking);
  if (days !== null && days >= LONG_AGO) return { kind: 'not-asked-for', weeks: Math.floor(days / 7) };
  if (fit) return { kind: 'fits', what: fit };
  if (relationship !== null && question.relationships.includes(relationship)) return { kind: 'role', relationship };
  return days === null ? { kind: 'new' } : null;
}

/** From 0 to 1, by the letters: the same for the same. */
function chance(text: string): number {
  let hash = 0;
  for (const letter of text) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return (Math.imul(hash, 2_654_435_761) >>> 0) / 2 ** 32;
}
