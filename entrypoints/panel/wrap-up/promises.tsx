import type { JSX } from 'preact';
import { today } from '@/utils/dates/local-date.ts';
import { shortNameOf } from '@/utils/domain/person.ts';
import { useWords } from '@/utils/i18n/words.ts';
import type { PartProps } from '../part.ts';
import { FollowUpRow } from '../follow-up-row.tsx';

/** What was promised in this session, by person, and the line for more. */
export function Promises({ view, actions, followUp: line }: Pick<PartProps, 'view' | 'actions' | 'followUp'>): JSX.Element {
  const { t } = useWords();
  const name = shortNameOf(view.person);
  const day = today(new Date());
  const headings = { me: t.app.myPromises, them: t.app.theirPromises(name) };
  const ofSession = view.followUps.filter(({ agreedIn }) => agreedIn === view.session.id);
  return (
    <section>
      {(['me', 'them'] as const).map((owner) => {
        const theirs = ofSession.filter((f) => f.owner === owner);
        if (theirs.length === 0) return null;
        return (
          <div key={owner}>
            <div class="head">
              <h2 dir="auto">{headings[owner]}</h2>
            </div>
            <ul>
              {theirs.map((followUp) => (
                <FollowUpRow key={followUp.id} followUp={followUp} name={name} today={day} actions={actions} />
              ))}
            </ul>
          </div>
        );
      })}
      {line}
    </section>
  );
}
