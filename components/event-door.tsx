import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OverrideScope, Said } from '../utils/domain/override.ts';
import { shortNameOf } from '../utils/domain/person.ts';
import { whyOf } from '../utils/i18n/explain.ts';
import { useWords } from '../utils/i18n/words.ts';
import { ask } from '../utils/messaging/client.ts';
import type { EventView } from '../utils/messaging/event-view.ts';
import { WithWhom } from './with-whom.tsx';

interface Props {
  event: EventView;
  /** After the user has said something else of the event. */
  onSaid: () => void;
  onFailed: (error: unknown) => void;
}

const SCOPES: readonly OverrideScope[] = ['event', 'series'];

/** The way in for every event: why it has no button, and the user's word on whether it is a 1:1. */
export function EventDoor({ event: { meeting, verdict, said, people }, onSaid, onFailed }: Props): JSX.Element {
  const { t } = useWords();
  const repeats = meeting.event !== meeting.branch;
  const [scope, setScope] = useState<OverrideScope>(repeats ? 'series' : 'event');
  const target = (of: OverrideScope): { account: string; scope: OverrideScope; target: string; mutation: string } => ({
    mutation: crypto.randomUUID(),
    account: meeting.account,
    scope: of,
    target: of === 'event' ? meeting.event : meeting.branch,
  });
  const say = (is: Said['is'], personId: string | null): void => {
    ask('override.write', { ...target(scope), is, personId }).then(onSaid, onFailed);
  };
  const sayWithNew = async (name: string): Promise<void> => {
    const person = await ask('person.add', { mutation: crypto.randomUUID(), id: crypto.randomUUID(), name });
    say('one-on-one', person.id);
  };
  const isOneOnOne = verdict === 'one-on-one';
  const spoken = SCOPES.find((of) => said[of].is !== null);
  const other = people.find((person) => meeting.other && person.addresses.includes(meeting.other.address));
  return (
    <section class="door">
      <h2 dir="auto">{meeting.title || t.door.noTitle}</h2>
      <p>{spoken === undefined ? whyOf(t, meeting) : t.door.youSaid(said[spoken].is === 'one-on-one')}</p>
      {repeats && (
        <div class="chips" role="radiogroup" aria-label={t.door.scope}>
          {SCOPES.map((of) => (
            <label key={of}>
              <input type="radio" name="scope" checked={scope === of} onChange={() => { setScope(of); }} />
              {of === 'event' ? t.door.thisEvent : t.door.series}
            </label>
          ))}
        </div>
      )}
      {isOneOnOne ? (
        <button type="button" class="btn" onClick={() => { say('not', null); }}>
          {t.door.isNot}
        </button>
      ) : (
        <>
          <h3>{t.door.isWith}</h3>
          {meeting.other && !other && (
            <button type="button" class="btn" dir="auto" onClick={() => { say('one-on-one', null); }}>
              {meeting.other.name}
            </button>
          )}
          <WithWhom people={people} onChoose={(id) => { say('one-on-one', id); }} onNew={(name) => void sayWithNew(name).catch(onFailed)} />
        </>
      )}
      {spoken !== undefined && (
        <button type="button" class="btn" onClick={() => { ask('override.undo', target(spoken)).then(onSaid, onFailed); }}>
          {t.undo}: {said[spoken].personId === null ? t.door.youSaid(said[spoken].is === 'one-on-one') : t.withPerson(nameOf(said[spoken].personId))}
        </button>
      )}
    </section>
  );

  function nameOf(id: string | null): string {
    const person = people.find((p) => p.id === id);
    return person ? shortNameOf(person) : '';
  }
}
