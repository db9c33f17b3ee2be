import type { JSX } from 'preact';
import { groupOf, OUTSTANDING_GROUPS, type FollowUp } from '@/utils/domain/follow-up.ts';
import type { Person } from '@/utils/domain/person.ts';
import type { LocalDate } from '@/utils/domain/record.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { Item } from './item.tsx';
import type { Edit } from './shown.ts';
import type { Lines } from './use-lines.ts';

interface Props {
  followUps: readonly FollowUp[];
  people: readonly Person[];
  today: LocalDate;
  lines: Lines;
  onEdit: (followUp: FollowUp, edit: Edit) => Promise<boolean>;
}

/** The groups that have something, the most urgent first. */
export function OutstandingList({ followUps, people, today, lines, onEdit }: Props): JSX.Element {
  const { t } = useWords();
  const byId = new Map(people.map((person) => [person.id, person]));
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
                  <Item key={followUp.id} followUp={followUp} person={byId.get(followUp.personId)} today={today} lines={lines} onEdit={(edit) => onEdit(followUp, edit)} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}
