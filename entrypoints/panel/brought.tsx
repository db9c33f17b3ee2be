import type { JSX } from 'preact';
import { useHidden } from '@/components/use-hidden.ts';
import { balanceOf, isOneSided } from '@/utils/domain/balance.ts';
import { shortNameOf } from '@/utils/domain/person.ts';
import type { TalkingPoint } from '@/utils/domain/talking-point.ts';
import { useTalk } from '@/utils/i18n/talk.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { editPoint, type Actions } from './actions.ts';

/** Whether the other brought a point: one press changes it. */
export function Brought({ point, name, actions }: { point: TalkingPoint; name: string; actions: Actions }): JSX.Element {
  const w = useTalk();
  const isTheirs = point.broughtBy === 'them';
  return (
    <button type="button" class="quiet theirs" aria-label={w.fromNamed(name, point.text)} aria-pressed={isTheirs} onClick={() => { editPoint(actions, point, { broughtBy: isTheirs ? 'me' : 'them' }); }}>
      {w.from(name)}
    </button>
  );
}

/** Who brought how much, without a word on it; nothing where there is nothing to compare. */
export function BalanceLine({ view: { points, person } }: { view: SessionView }): JSX.Element | null {
  const w = useTalk();
  const balance = balanceOf(points);
  return points.length > 1 ? <span class="meta">{w.balance(balance.mine, balance.theirs, shortNameOf(person))}</span> : null;
}

/** When all points are mine: what to ask the other. Put away, it does not come again in this session. */
export function AskThem({ view: { points, person, session } }: { view: SessionView }): JSX.Element | null {
  const w = useTalk();
  const [isHidden, hide] = useHidden(`balance ${session.id}`);
  if (isHidden || !isOneSided(balanceOf(points))) return null;
  return (
    <p class="ask-them meta">
      <span>{w.allMine(shortNameOf(person))}</span>
      <button type="button" class="btn ico" aria-label={w.putAway} onClick={() => { hide(true); }}>
        <span aria-hidden="true">×</span>
      </button>
    </p>
  );
}
