import type { JSX } from 'preact';
import { useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { addDecision, editDecision, type Actions } from '../actions.ts';
import { AddLine } from '../add-line.tsx';
import { RemoveButton, RowText } from '../row-parts.tsx';

/** What was agreed, and a line for more. */
export function Decisions({ view, actions }: { view: SessionView; actions: Actions }): JSX.Element {
  const { t } = useWords();
  const { drafts } = actions;
  return (
    <section>
      <div class="head">
        <h2>{t.wrapUp.agreed}</h2>
      </div>
      {view.decisions.length === 0 && <p class="meta">{t.wrapUp.nothingAgreed}</p>}
      <ul>
        {view.decisions.map((decision) => (
          <li key={decision.id} class="row">
            <div class="grow">
              <RowText id={decision.id} text={decision.text} isDone={false} drafts={drafts} onSave={(text) => { editDecision(actions, decision, { text }, t.changed); }} />
            </div>
            <RemoveButton text={decision.text} onRemove={() => { editDecision(actions, decision, { deleted: true }, t.deleted); }} />
          </li>
        ))}
      </ul>
      <AddLine field="decision" label={t.wrapUp.addDecision} drafts={drafts} onAdd={(text) => { addDecision(actions, view, text); }} />
    </section>
  );
}
