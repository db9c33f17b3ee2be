import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TalkingPoint } from '@/utils/domain/talking-point.ts';
import { useBefore } from '@/utils/i18n/before.ts';
import { editPoint, type Actions } from './actions.ts';

/** Nobody plans more for one point. */
const MOST = 600;

/** How long a point may take: a number that can be typed. Enter or leaving it saves, Escape leaves it as it was, empty is no plan. */
export function Minutes({ point, actions }: { point: TalkingPoint; actions: Actions }): JSX.Element {
  const b = useBefore();
  const { text, minutes = null } = point;
  const [typed, setTyped] = useState<string | null>(null);
  const save = (): void => {
    setTyped(null);
    if (typed === null) return;
    const next = typed.trim() === '' ? null : Math.round(Number(typed));
    // What is no number of minutes goes back to what it was.
    if (next === minutes || (next !== null && !(next > 0 && next <= MOST))) return;
    editPoint(actions, point, { minutes: next });
  };
  return (
    <label class={minutes === null ? 'minutes none' : 'minutes'}>
      <input
        type="number"
        min={1}
        max={MOST}
        inputMode="numeric"
        aria-label={b.minutesFor(text)}
        placeholder="–"
        value={typed ?? minutes ?? ''}
        onInput={({ currentTarget: { value, validity } }) => { setTyped(validity.badInput ? 'not a number' : value); }}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          // Else the same Escape would close the panel.
          event.preventDefault();
          if (event.key === 'Escape') setTyped(null);
          else save();
        }}
      />
      <span aria-hidden="true">{b.min}</span>
    </label>
  );
}
