import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useEditField } from '@/components/use-edit-field.tsx';
import { today } from '@/utils/dates/local-date.ts';
import { useBefore } from '@/utils/i18n/before.ts';
import { formatDay, useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { minutesOf, templatePoints, type OwnTemplate } from '@/utils/templates/own-template.ts';
import { addTemplate, editTemplate, type Actions } from './actions.ts';
import { AddLine } from './add-line.tsx';
import { applyTemplate } from './apply-template.ts';
import { draftOf } from './use-drafts.ts';
import { useOwnTemplates } from './use-own-templates.ts';

interface Props {
  view: SessionView;
  actions: Actions;
  /** One was applied. */
  onUse: () => void;
}

/** The templates that the user made, and the line that makes one of the present agenda. What says so elsewhere lies behind the dialog: the way back stands in the row. */
export function OwnTemplates({ view, actions, onUse }: Props): JSX.Element {
  const b = useBefore();
  const templates = useOwnTemplates(actions.failed);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      {view.points.length > 0 && (
        <AddLine field="template" label={b.saveAsTemplate} drafts={actions.drafts} onAdd={(name) => { addTemplate(actions, name, templatePoints(view.points)); }} />
      )}
      <ul class="templates own">
        {templates.filter(({ id, deletedAt }) => deletedAt === null || gone.has(id)).map((template) => template.deletedAt !== null ? (
          <GoneRow key={template.id} template={template} actions={actions} />
        ) : (
          <OwnTemplateRow
            key={template.id}
            template={template}
            actions={actions}
            onDelete={() => { setGone(new Set([...gone, template.id])); }}
            onUse={() => {
              onUse();
              applyTemplate(actions, view, { name: template.name, points: template.points, said: b.applied(template.points.length) }, Date.now());
            }}
          />
        ))}
      </ul>
    </>
  );
}

/** One of them: to apply, to rename, to delete. */
function OwnTemplateRow({ template, actions, onUse, onDelete }: { template: OwnTemplate; actions: Actions; onUse: () => void; onDelete: () => void }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const b = useBefore();
  const { name, points, createdAt } = template;
  const { field, edit, back } = useEditField({ text: name, ...draftOf(actions.drafts, template.id), onSave: (next) => { editTemplate(actions, template, { name: next }); } });
  if (field) return <li class="row">{field}</li>;
  const minutes = minutesOf(points);
  return (
    <li class="row">
      <button type="button" onClick={onUse}>
        <b dir="auto">{name}</b>
        <span class="meta">{[b.ownTemplate(formatDay(words, today(new Date(createdAt)))), minutes > 0 ? b.minutes(minutes) : ''].filter(Boolean).join(' · ')}</span>
        <span class="meta" dir="auto">{points.map((point) => [point.text, point.minutes ?? ''].filter(Boolean).join(' ')).join(' · ')}</span>
      </button>
      <button type="button" class="btn ico" aria-label={t.edit(name)} ref={back} onClick={edit}>
        <span aria-hidden="true">✎</span>
      </button>
      <button
        type="button"
        class="btn ico"
        aria-label={t.remove(name)}
        onClick={() => {
          onDelete();
          editTemplate(actions, template, { deleted: true });
        }}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}

/** One that was just deleted. */
function GoneRow({ template, actions }: { template: OwnTemplate; actions: Actions }): JSX.Element {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => { button.current?.focus(); }, []);
  return (
    <li class="row">
      <span class="grow done" dir="auto">{template.name}</span>
      <button type="button" class="btn" ref={button} aria-label={`${t.undo}: ${t.remove(template.name)}`} onClick={() => { editTemplate(actions, template, { deleted: false }); }}>
        {t.undo}
      </button>
    </li>
  );
}
