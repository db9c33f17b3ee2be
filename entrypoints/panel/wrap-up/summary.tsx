import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { addressOf } from '@/utils/domain/mail-link.ts';
import { shortNameOf } from '@/utils/domain/person.ts';
import { summaryOf } from '@/utils/domain/summary.ts';
import { formatDay, useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import type { Actions } from '../actions.ts';
import { copyText } from '../copy.ts';
import { MailWay } from '../mail-way.tsx';

/** The session as text for the other person, to copy or to mail, and what is left out of it. */
export function SummaryPart({ view, actions }: { view: SessionView; actions: Actions }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const [withObjective, setWithObjective] = useState(false);
  const day = view.days[view.session.id];
  const title = t.wrapUp.titleOf(day ? formatDay(words, day) : '');
  const { text, markdown, leftOut } = summaryOf(view, {
    title,
    objective: t.objective,
    discussed: t.wrapUp.discussed,
    agreed: t.wrapUp.agreedHeading,
    followUps: t.followUps,
    notes: t.wrapUp.notesHeading,
    kinds: t.kinds,
    owners: { me: t.me, them: shortNameOf(view.person) },
    day: (due) => formatDay(words, due),
  }, withObjective);
  const copy = async (what: string): Promise<void> => {
    actions.say((await copyText(what)) ? t.wrapUp.copied : t.notCopied);
  };
  const address = addressOf(view.person, view.meeting);
  return (
    <section>
      <div class="head">
        <h2>{t.wrapUp.summary}</h2>
      </div>
      {text ? (
        <div class="ways">
          <button type="button" class="btn" onClick={() => void copy(text)}>
            {t.wrapUp.copy}
          </button>
          <button type="button" class="btn" onClick={() => void copy(markdown)}>
            {t.wrapUp.copyMarkdown}
          </button>
          {address && <MailWay to={address} subject={title} text={text} label={t.wrapUp.mail} />}
        </div>
      ) : (
        <p class="meta">{t.wrapUp.nothingToCopy}</p>
      )}
      {text && (
        <details class="goes-out">
          <summary class="meta">{t.wrapUp.goesOut}</summary>
          <pre dir="auto">{text}</pre>
        </details>
      )}
      {view.session.objective.trim() && (
        <label class="check meta">
          <input type="checkbox" checked={withObjective} onChange={({ currentTarget }) => { setWithObjective(currentTarget.checked); }} />
          {t.wrapUp.withObjective}
        </label>
      )}
      {Object.values(leftOut).some(Boolean) && <p class="meta">{t.wrapUp.leftOut(leftOut)}</p>}
    </section>
  );
}
