import type { JSX } from 'preact';
import { addDays, today } from '@/utils/dates/local-date.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { ask } from '@/utils/messaging/client.ts';
import { hashOf } from '../address.ts';
import type { Surroundings } from '../room.ts';
import { useView } from '../use-view.ts';
import { readPeople } from '../views.ts';

/** One id for ever: added again it is the same person. */
const PRACTICE = 'practice-person';

/** The practice person comes into the data only when wanted; one click removes them with all that is theirs, and can be undone. */
export function PracticePerson({ page }: { page: Surroundings }): JSX.Element | null {
  const { t } = useWords();
  const { app } = t;
  const people = useView(readPeople, page.failed);
  if (!people) return null;
  const isHere = people.some(({ person }) => person.id === PRACTICE);
  const setDeleted = (deleted: boolean): Promise<unknown> => ask('person.edit', { mutation: crypto.randomUUID(), id: PRACTICE, deleted });
  const add = async (): Promise<void> => {
    const mutation = crypto.randomUUID();
    const { deletedAt } = await ask('person.add', { mutation, id: PRACTICE, name: app.practiceName });
    if (deletedAt !== null) await setDeleted(false);
    const due = addDays(today(new Date()), 2);
    for (const [nth, text] of app.practicePromises.entries()) {
      await ask('followUp.add', { mutation, id: `${PRACTICE} ${String(nth)}`, personId: PRACTICE, agreedIn: null, text, owner: 'me', due });
    }
    await ask('point.add', { mutation, id: `${PRACTICE} topic`, personId: PRACTICE, sessionId: null, kind: 'topic', text: app.practiceTopic, questionId: null });
    page.done(app.practiceAdded, () => void setDeleted(true).catch(page.failed));
  };
  const remove = async (): Promise<void> => {
    await setDeleted(true);
    page.done(app.deletedPerson(app.practiceName), () => void setDeleted(false).catch(page.failed));
  };
  return (
    <section class="practice">
      {isHere ? (
        <>
          <a href={hashOf('people', PRACTICE)}>{app.practiceAdded}</a>
          <button type="button" class="btn line" onClick={() => void remove().catch(page.failed)}>
            {app.removePractice}
          </button>
        </>
      ) : (
        <>
          <p>{app.practiceKeep}</p>
          <button type="button" class="btn line" onClick={() => void add().catch(page.failed)}>
            {app.addPractice}
          </button>
        </>
      )}
    </section>
  );
}
