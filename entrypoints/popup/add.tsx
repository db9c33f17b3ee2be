import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { QuickAdd } from '@/components/quick-add.tsx';
import { addDays } from '@/utils/dates/local-date.ts';
import type { FollowUp } from '@/utils/domain/follow-up.ts';
import type { LocalDate } from '@/utils/domain/record.ts';
import { ask } from '@/utils/messaging/client.ts';
import type { OutstandingView } from '@/utils/messaging/protocol.ts';
import { ADD, type Lines } from './use-lines.ts';

interface Props {
  view: OutstandingView;
  today: LocalDate;
  lines: Lines;
  /** A follow-up is stored. */
  onAdded: (followUp: FollowUp) => void;
  /** There is a person more. */
  onNewPerson: () => void;
  onFailed: (error: unknown) => void;
}

/** The line for a new follow-up, for whomever it names. */
export function Add({ view, today, lines, onAdded, onNewPerson, onFailed }: Props): JSX.Element {
  // The same thing sent again has the same ids: its first sending may have been stored, with only the answer lost.
  const sent = useRef(new Map<string, { id: string; mutation: string }>());
  const send = async <T,>(what: object, work: (ids: { id: string; mutation: string }) => Promise<T>): Promise<T> => {
    const key = JSON.stringify(what);
    const ids = sent.current.get(key) ?? { id: crypto.randomUUID(), mutation: crypto.randomUUID() };
    sent.current.set(key, ids);
    try {
      const answer = await work(ids);
      sent.current.delete(key);
      return answer;
    } catch (error) {
      onFailed(error);
      throw error;
    }
  };
  return (
    <QuickAdd
      people={view.people}
      person={null}
      defaultDue={(id) => view.defaultDue[id] ?? addDays(today, 7)}
      line={lines.of(ADD) ?? ''}
      onLine={(line) => { lines.set(ADD, line); }}
      onAdd={async (followUp) => { onAdded(await send(followUp, (ids) => ask('followUp.add', { ...ids, agreedIn: null, ...followUp }))); }}
      onNewPerson={async (name) => {
        const { id } = await send({ name }, (ids) => ask('person.add', { ...ids, name }));
        onNewPerson();
        return id;
      }}
    />
  );
}
