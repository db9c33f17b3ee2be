import { meetingKey as keyOf, type Meeting } from '../domain/meeting.ts';
import { copyOverrides, NOTHING_SAID, overrideId, type OverrideScope, type Said } from '../domain/override.ts';
import type { Verdict } from '../domain/page-verdict.ts';
import type { Person } from '../domain/person.ts';
import { copyVerdicts, knownVerdict } from '../domain/verdicts.ts';
import { found } from './failure.ts';
import { readRecords } from './records.ts';

/** An event and what is known of it, for saying whether it is a 1:1. */
export interface EventView {
  meeting: Meeting;
  verdict: Verdict;
  /** What the user has said of the event and of its series. */
  said: Record<OverrideScope, Said>;
  people: Person[];
}

/** @throws Failure `not-found` when no such meeting is known */
export async function readEvent(meetingKey: string): Promise<EventView> {
  const [[known]] = await readRecords({ store: 'meetings', key: meetingKey });
  const meeting = found(known, meetingKey);
  const { account, event, branch } = meeting;
  const [ofEvent, ofSeries, meetings, people] = await readRecords(
    { store: 'overrides', key: overrideId(account, 'event', event) },
    { store: 'overrides', key: overrideId(account, 'series', branch) },
    { store: 'meetings', key: keyOf(account, branch), isSeries: true },
    { store: 'people' },
  );
  return {
    meeting,
    verdict: knownVerdict(copyVerdicts(meetings, copyOverrides([...ofEvent, ...ofSeries])), event, branch),
    said: { event: ofEvent[0] ?? NOTHING_SAID, series: ofSeries[0] ?? NOTHING_SAID },
    people: people.filter((person) => person.deletedAt === null),
  };
}
