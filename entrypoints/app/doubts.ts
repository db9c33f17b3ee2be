import { DOUBTS, type Doubt } from '@/utils/calendar-api/event.ts';
import type { Reason } from '@/utils/domain/one-on-one.ts';
import type { Meeting } from '@/utils/domain/meeting.ts';
import type { Diagnostics } from '@/utils/messaging/protocol.ts';

/** The reasons for which the calendar does not say enough of an event, or says what is new. */
const UNSURE = ['guest-without-address', 'guests-omitted', 'guests-hidden', 'unknown-event-type'] as const satisfies readonly Reason[];
export type Unsure = Doubt | (typeof UNSURE)[number];

const isUnsure = (reason: Reason): reason is (typeof UNSURE)[number] => UNSURE.some((one) => one === reason);

/** How many events of the connected calendars were left out, guessed at or not understood, by the reason; most first. */
export function countDoubts({ doubts, meetings }: Pick<Diagnostics, 'doubts'> & { meetings: readonly Pick<Meeting, 'synced'>[] }): [Unsure, number][] {
  const counts = new Map<Unsure, number>();
  const add = (what: Unsure, n: number): void => void counts.set(what, (counts.get(what) ?? 0) + n);
  for (const calendar of doubts) for (const doubt of DOUBTS) add(doubt, calendar[doubt] ?? 0);
  for (const { synced } of meetings) for (const reason of synced?.reasons ?? []) if (isUnsure(reason)) add(reason, 1);
  return [...counts].filter(([, n]) => n > 0).sort((a, b) => b[1] - a[1]);
}
