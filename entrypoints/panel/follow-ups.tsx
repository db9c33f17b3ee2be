import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { QuickAdd } from '@/components/quick-add.tsx';
import { today } from '@/utils/dates/local-date.ts';
import { shortNameOf } from '@/utils/domain/person.ts';
import { useBefore } from '@/utils/i18n/before.ts';
import { useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { addFollowUp, type Actions } from './actions.ts';
import { FollowUpRow } from './follow-up-row.tsx';

const FIELD = 'followUp';

/** What the two promised each other, and a line for more. */
export function FollowUps({ view, actions }: { view: SessionView; actions: Actions }): JSX.Element {
  const { t } = useWords();
  const b = useBefore();
  const { person } = view;
  const now = today(new Date());
  return (
    <section>
      <div class="head">
        <h2>{t.followUps}</h2>
        <a class="btn" href="/popup.html" target="_blank">
          {t.allOutstanding}
        </a>
        <a class="btn" href={`/app.html#people/${encodeURIComponent(person.id)}`} target="_blank" aria-label={b.about(shortNameOf(person))}>⋯</a>
      </div>
      {view.followUps.length === 0 && <p class="meta">{t.noFollowUps}</p>}
      <ul>
        {view.followUps.map((followUp) => (
          <FollowUpRow key={followUp.id} followUp={followUp} name={shortNameOf(person)} today={now} actions={actions} />
        ))}
      </ul>
      <AddFollowUp view={view} actions={actions} />
    </section>
  );
}

/** The line for a new one, which is kept until it is finished. */
export function AddFollowUp({ view, actions }: { view: SessionView; actions: Actions }): JSX.Element {
  const { person } = view;
  const people = useMemo(() => [person], [person]);
  return (
    <QuickAdd
      people={people}
      person={person}
      defaultDue={() => view.defaultDue}
      line={actions.drafts.of(FIELD) ?? ''}
      onLine={(line) => { actions.drafts.set(FIELD, line); }}
      onAdd={(followUp) => {
        addFollowUp(actions, view, followUp);
        return Promise.resolve();
      }}
    />
  );
}
