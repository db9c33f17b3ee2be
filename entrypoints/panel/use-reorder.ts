import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isTextField } from '@/components/typing.ts';
import { moveTo, type TalkingPoint } from '@/utils/domain/talking-point.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { movePoints, type Actions } from './actions.ts';
import { isAlt } from './alt-key.ts';

export interface Reorder {
  /** How a row looks while one is dragged: the one itself, or where it would come to stand. */
  markOf: (id: string) => 'moving' | 'drop-before' | 'drop-after' | '';
  /** Alt+Up and Alt+Down anywhere in a row; on the handle the arrows alone. */
  onKey: (event: KeyboardEvent, point: TalkingPoint) => void;
  /** A press on the handle, by mouse, pen or finger. */
  onGrab: (event: PointerEvent & { currentTarget: HTMLElement }, point: TalkingPoint) => void;
}

/** Puts points of the agenda into another order, by keys or by dragging; it is said, and the focus stays. */
export function useReorder(points: readonly TalkingPoint[], actions: Actions): Reorder {
  const { t } = useWords();
  const [drag, setDrag] = useState<{ id: string; to: number } | null>(null);
  // A row that is put elsewhere in the document loses the focus.
  const held = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (held.current instanceof HTMLElement && held.current !== document.activeElement) held.current.focus();
    held.current = null;
  });
  const place = (point: TalkingPoint, to: number): void => {
    const places = moveTo(points, point.id, to);
    if (places.length === 0) return;
    held.current = document.activeElement;
    movePoints(actions, point, points, places);
    actions.say(t.movedTo(to + 1, points.length));
  };
  return {
    markOf: (id) => {
      if (!drag) return '';
      if (drag.id === id) return 'moving';
      const others = points.filter((p) => p.id !== drag.id);
      if (others[drag.to]?.id === id) return 'drop-before';
      return drag.to === others.length && others.at(-1)?.id === id ? 'drop-after' : '';
    },
    onKey: (event, point) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const onHandle = event.target instanceof Element && event.target.matches('.handle');
      if (step === 0 || isTextField(event.target) || event.target instanceof HTMLSelectElement || !(isAlt(event) || onHandle)) return;
      event.preventDefault();
      const to = points.indexOf(point) + step;
      if (to >= 0 && to < points.length) place(point, to);
    },
    onGrab: (event, point) => {
      const handle = event.currentTarget;
      const list = handle.closest('ul');
      if (event.button !== 0 || !list) return;
      handle.setPointerCapture(event.pointerId);
      let to = points.indexOf(point);
      const move = ({ clientY }: PointerEvent): void => {
        const others = [...list.children].filter((row) => !row.contains(handle));
        to = others.filter((row) => middle(row) < clientY).length;
        setDrag({ id: point.id, to });
      };
      const end = ({ type }: PointerEvent): void => {
        for (const name of ['pointerup', 'pointercancel'] as const) handle.removeEventListener(name, end);
        handle.removeEventListener('pointermove', move);
        setDrag(null);
        if (type === 'pointerup') place(point, to);
      };
      handle.addEventListener('pointermove', move);
      for (const name of ['pointerup', 'pointercancel'] as const) handle.addEventListener(name, end);
    },
  };
}

function middle(row: Element): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}
