import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { linkOf, linksOf, materialOf, type Material } from '@/utils/domain/material.ts';
import { useBefore } from '@/utils/i18n/before.ts';
import { useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import type { Actions, Way } from './actions.ts';
import { AddLine } from './add-line.tsx';
import { FileLink, LinkRow } from './link-row.tsx';

const FIELD = 'link';

/** The files that hang on the event, the links of the session, and a line for more; nothing is fetched of them before they are opened. */
export function MaterialList({ view: { session, meeting }, actions }: { view: SessionView; actions: Actions }): JSX.Element {
  const { t } = useWords();
  const b = useBefore();
  const [refused, setRefused] = useState<{ text: string; why: string } | null>(null);
  const files = meeting ? materialOf(meeting) : [];
  const links = linksOf(session);
  const set = (next: Material[], did: Way['did'], { title }: Material, said = ''): void => {
    const push = (to: Material[]): void => { actions.push({ name: 'session.edit', request: { mutation: crypto.randomUUID(), id: session.id, links: to } }, `${session.id} links`); };
    push(next);
    actions.undoable({ did, text: title, said, undo: () => { push(links); } });
  };
  const check = (text: string): boolean => {
    const link = linkOf(text);
    const why = !link ? b.badLink : [...files, ...links].some(({ url }) => url === link.url) ? b.linkThere : null;
    setRefused(why === null ? null : { text, why });
    return why === null;
  };
  return (
    <section>
      <div class="head">
        <h2>{t.material}</h2>
      </div>
      <ul class="material">
        {files.map((file) => (
          <li key={file.url}>
            <FileLink {...file} />
          </li>
        ))}
        {links.map((link) => (
          <LinkRow
            key={link.url}
            link={link}
            drafts={actions.drafts}
            onRename={(title) => { set(links.map((one) => (one === link ? { ...one, title } : one)), 'changed', link, t.changed); }}
            onRemove={() => { set(links.filter((one) => one !== link), 'deleted', link, t.deleted); }}
          />
        ))}
      </ul>
      <AddLine
        field={FIELD}
        label={b.addLink}
        drafts={actions.drafts}
        check={check}
        onAdd={(text) => {
          const link = linkOf(text);
          if (link) set([...links, link], 'added', link);
        }}
      />
      {/* Until the line is changed. */}
      {refused?.text === actions.drafts.of(FIELD)?.trim() && refused && <p class="late" role="alert">{refused.why}</p>}
    </section>
  );
}
