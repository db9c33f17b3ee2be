import type { JSX } from 'preact';
import { QuickAdd } from '@/components/quick-add.tsx';
import { today } from '@/utils/dates/local-date.ts';
import type { FollowUp } from '@/utils/domain/follow-up.ts';
import { shortNameOf } from '@/utils/domain/person.ts';
import { formatDue, useWords } from '@/utils/i18n/words.ts';
import { ask } from '@/utils/messaging/client.ts';
import type { EditOf, SessionView } from '@/utils/messaging/protocol.ts';
import type { Actions } from './panel.tsx';

type Edit = EditOf<'followUp.edit'>;

/** What the two promised each other, and a line for more. */
export function FollowUps({ view, actions }: { view: SessionView; actions: Actions }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const now = today(new Date());
  const edit = (followUp: FollowUp, patch: Edit): void => {
    ask('followUp.edit', { mutation: crypto.randomUUID(), id: followUp.id, ...patch }).then(actions.read, actions.failed);
  };
  const check = (followUp: FollowUp, done: boolean): void => {
    edit(followUp, { done });
    actions.undoable(done ? { text: t.markedDone, undo: () => { edit(followUp, { done: false }); } } : null);
  };
  const remove = (followUp: FollowUp): void => {
    edit(followUp, { deleted: true });
    actions.undoable({ text: t.deleted, undo: () => { edit(followUp, { deleted: false }); } });
  };
  return (
    <section>
      <div class="head">
        <h2>{t.followUps}</h2>
        <a class="btn" href="/popup.html" target="_blank">
          {t.allOutstanding}
        </a>
        <a class="btn" href="/app.html" target="_blank" aria-label={t.app.open}>⋯</a>
      </div>
      {view.followUps.length === 0 && <p class="meta">{t.noFollowUps}</p>}
      <ul>
        {view.followUps.map((followUp) => (
          <li class="row" key={followUp.id}>
            <label>
              <input type="checkbox" aria-label={followUp.text} checked={followUp.doneAt !== null} onChange={(event) => { check(followUp, event.currentTarget.checked); }} />
              <div class="grow">
                <p dir="auto" class={followUp.doneAt === null ? '' : 'done'}>{followUp.text}</p>
                <p class="meta" dir="auto">{followUp.owner === 'me' ? t.me : shortNameOf(view.person)}</p>
              </div>
              <span class={followUp.doneAt === null && followUp.due < now ? 'meta late' : 'meta'}>{formatDue(words, followUp.due, now)}</span>
            </label>
            <button type="button" class="btn ico" aria-label={t.remove(followUp.text)} onClick={() => { remove(followUp); }}>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <QuickAdd
        people={[view.person]}
        person={view.person}
        defaultDue={() => view.defaultDue}
        onAdd={async (followUp) => {
          try {
            await ask('followUp.add', { mutation: crypto.randomUUID(), id: crypto.randomUUID(), agreedIn: view.session.id, ...followUp });
          } catch (error) {
            actions.failed(error);
            throw error;
          }
          actions.read();
        }}
      />
    </section>
  );
}
