import type { JSX } from 'preact';
import { useReducer } from 'preact/hooks';
import { useNow } from '@/components/use-now.ts';
import { joinUrlOf } from '@/utils/domain/join-link.ts';
import type { Meeting } from '@/utils/domain/meeting.ts';
import { startList } from '@/utils/domain/start-list.ts';
import { useBefore } from '@/utils/i18n/before.ts';

/** What was ticked, by meeting and item. For this panel only: nobody wants to know tomorrow whether there was water. */
const ticked = new Set<string>();

/** A short list for the last minutes before the start; it goes by itself. */
export function StartList({ meeting }: { meeting: Meeting }): JSX.Element | null {
  const b = useBefore();
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const items = startList(meeting.start, Boolean(joinUrlOf(meeting)), useNow());
  if (items.length === 0) return null;
  const key = (item: string): string => `${meeting.key} ${item}`;
  const done = items.filter((item) => ticked.has(key(item))).length;
  return (
    <details class="start-list">
      <summary class="meta">
        {b.startSoon} · {b.startDone(done, items.length)}
      </summary>
      {items.map((item) => (
        <label key={item}>
          <input
            type="checkbox"
            checked={ticked.has(key(item))}
            onChange={({ currentTarget }) => {
              if (currentTarget.checked) ticked.add(key(item));
              else ticked.delete(key(item));
              redraw(0);
            }}
          />
          {b.startItems[item]}
        </label>
      ))}
    </details>
  );
}
