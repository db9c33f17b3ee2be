import type { Meeting } from '../domain/meeting.ts';
import type { Reason } from '../domain/one-on-one.ts';
import type { Catalogue } from './en.ts';

/** Why an event is a 1:1 or is not, as one line: "Two people, both invited; room not counted". Empty without reasons. */
export function explain(t: Pick<Catalogue, 'reasons'>, reasons: readonly Reason[]): string {
  const line = reasons.map((reason) => t.reasons[reason]).join('; ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** With these the synced calendar does not know whether it is a 1:1, and the page's word counts where it has one. */
const NOT_KNOWN: ReadonlySet<Reason> = new Set(['guests-omitted', 'guests-hidden', 'guest-without-address']);

/** Why a meeting is judged as it is, in one line: by the synced calendar, where that knows, else by the page. */
export function whyOf(t: Pick<Catalogue, 'reasons' | 'door'>, { verdict, reason, synced }: Pick<Meeting, 'verdict' | 'reason' | 'synced'>): string {
  const [first] = synced?.reasons ?? [];
  return synced && first && !(NOT_KNOWN.has(first) && verdict !== 'unknown') ? explain(t, synced.reasons) : t.door.reasons[reason];
}
