import type { Day } from '../shared/dates.ts';
import type { ViewName } from './views/view.ts';

const VIEW_NAMES: readonly ViewName[] = ['day', 'week', 'month', 'agenda'];

export type Place =
  | { kind: 'calendar'; view: ViewName; date: Day | null }
  | { kind: 'edit'; eid: string | null };

/** What an address of the page asks for. */
export function placeOf(pathname: string): Place {
  const rest = /^\/calendar\/u\/\d+\/r\/?(.*)$/.exec(pathname)?.[1] ?? '';
  const [first = '', second, third, fourth] = rest.split('/');
  if (first === 'eventedit') {
    const eid = second === 'duplicate' || second === 'copy' ? third : second;
    return { kind: 'edit', eid: eid ?? null };
  }
  const view = VIEW_NAMES.find((name) => name === first) ?? 'week';
  const date = second && third && fourth ? `${second}-${third.padStart(2, '0')}-${fourth.padStart(2, '0')}` : null;
  return { kind: 'calendar', view, date };
}

const root = (): string => /^\/calendar\/u\/\d+\/r/.exec(location.pathname)?.[0] ?? '/calendar/u/0/r';

export const viewAddress = (view: ViewName, day: Day): string =>
  `${root()}/${view}/${day.split('-').map(Number).join('/')}`;

export const editAddress = (eid: string | null): string => (eid === null ? `${root()}/eventedit` : `${root()}/eventedit/${eid}`);
