import type { Past } from '@/components/use-past.ts';
import { today } from '@/utils/dates/local-date.ts';
import { earlierSessions } from '@/utils/domain/brief.ts';
import { countdown } from '@/utils/domain/countdown.ts';
import { beforeOf } from '@/utils/i18n/before.ts';
import type { Words } from '@/utils/i18n/load.ts';
import { formatDay } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { askedOn } from '@/utils/questions/asked.ts';
import type { AnyQuestion } from '@/utils/questions/question.ts';
import { suggest, type Moment, type Why } from '@/utils/questions/suggest.ts';

/** The bank and how it is suggested from: what the panel loads after its first screen. */
export { BANK } from '@/utils/questions/bank.ts';

const COUNT = 3;
/** So near to its end (minutes) a talk is closed. */
const ENDING = 10;
/** Of what is to be improved so many letters stand there. */
const QUOTED = 40;

/** A question that is suggested, and why, in words. */
export interface Suggested {
  question: AnyQuestion;
  why: string;
}

/** @param without ids of those that are pinned or put aside @param now ms since 1970 */
export function suggestions(bank: readonly AnyQuestion[], { person, session, meeting }: SessionView, past: Past, without: ReadonlySet<string>, words: Words, now: number): Suggested[] {
  const earlier = earlierSessions({ sessionId: session.id, ...past });
  const left = countdown(meeting?.start ?? null, meeting?.end ?? null, now);
  const isFirst = earlier.length === 0 && past.met.last === null;
  const moment: Moment = left?.kind === 'left' && left.minutes <= ENDING ? 'ending' : isFirst ? 'first' : 'before';
  const toImprove = earlier.find((one) => one.toImprove?.trim())?.toImprove ?? '';
  const asking = { relationship: person.relationship, moment, asked: askedOn(past.points, past.days), toImprove, today: today(new Date(now)), without, seed: session.id };
  return suggest(bank, asking, COUNT).map(({ question, why }) => ({
    question,
    why: [question.phase && words.t.phases[question.phase], sayWhy(words, why)].filter(Boolean).join(' · '),
  }));
}

/** On which day each question was asked last, in words, by its id. */
export function askedInWords({ points, days }: Past, words: Words): Map<string, string> {
  return new Map([...askedOn(points, days)].map(([id, day]) => [id, beforeOf(words).asked(formatDay(words, day))]));
}

/** How putting a question aside is called, and what is said of it. */
export function awayWords(words: Words): { label: (question: string) => string; said: string } {
  const { notNow, setAside } = beforeOf(words);
  return { label: notNow, said: setAside };
}

function sayWhy(words: Words, why: Why): string {
  const b = beforeOf(words);
  switch (why?.kind) {
    case 'improve':
      return b.because(why.text.length > QUOTED ? `${why.text.slice(0, QUOTED).trimEnd()}…` : why.text);
    case 'fits':
      return b.fits[why.what];
    case 'not-asked-for':
      return b.notAskedFor(why.weeks);
    case 'role':
      return b.fitsRole(words.t.relationships[why.relationship]);
    case 'new':
      return b.notAskedYet;
    default:
      return '';
  }
}
