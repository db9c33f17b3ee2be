import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { groupOf, OUTSTANDING_GROUPS, type FollowUp } from '@/utils/domain/follow-up.ts';
import type { Person } from '@/utils/domain/person.ts';
import type { LocalDate } from '@/utils/domain/record.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { Item } from './item.tsx';
import { leaveRow } from './keys.ts';
import type { Edit } from './shown.ts';

interface Props {
  followUps: readonly FollowUp[];
  people: readonly Person[];
  today: LocalDate;
  onEdit: (followUp: FollowUp, edit: Edit) => void;
}

/** The groups that have something, the most urgent first. */
export function OutstandingList({ followUps, people, today, onEdit }: Props): JSX.Element {
  const { t } = useWords();
  const moved = useRef<string | null>(null);
  const names = new Map(people.map((person) => [person.id, person.name]));
  const titles = { overdue: t.overdue, today: t.today, upcoming: t.upcoming, waiting: t.waiting };
  const groups = OUTSTANDING_GROUPS.map((group) => ({ group, items: followUps.filter((f) => groupOf(f, today) === group) }));
  return (
    <>
      {groups.map(
        ({ group, items }) =>
          items.length > 0 && (
            <section key={group}>
              <h2 class={group === 'overdue' ? 'late' : ''}>
                {titles[group]} <span>{items.filter((f) => f.doneAt === null).length}</span>
              </h2>
              <ul>
                {items.map((followUp) => (
                  <Item
                    key={followUp.id}
                    followUp={followUp}
                    name={names.get(followUp.personId) ?? ''}
                    today={today}
                    onCheck={(done) => {
                      onEdit(followUp, { done });
                    }}
                    onDue={(due) => {
                      // In another group it is drawn anew, and the focus would be lost.
                      if (groupOf({ ...followUp, due }, today) !== group && document.activeElement?.matches('.due-field')) moved.current = followUp.id;
                      onEdit(followUp, { due });
                    }}
                    onRemove={() => {
                      leaveRow(followUp.id);
                      onEdit(followUp, { deleted: true });
                    }}
                    dueButton={(button) => {
                      if (!button || moved.current !== followUp.id) return;
                      moved.current = null;
                      button.focus();
                    }}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}
