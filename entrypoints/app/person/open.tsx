import type { JSX } from 'preact';
import { today } from '@/utils/dates/local-date.ts';
import type { FollowUp } from '@/utils/domain/follow-up.ts';
import { shortNameOf } from '@/utils/domain/person.ts';
import { formatDue, useWords } from '@/utils/i18n/words.ts';
import type { PersonView } from '../views.ts';

/** What is open on both sides: my promises, theirs, and what is to be talked about. */
export function Open({ view: { person, followUps, points } }: { view: PersonView }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const now = today(new Date());
  const promise = ({ id, text, due }: FollowUp): JSX.Element => (
    <li class="row" key={id}>
      <span class="grow" dir="auto">
        {text}
      </span>
      <span class={due < now ? 'meta late' : 'meta'}>{formatDue(words, due, now)}</span>
    </li>
  );
  const lists = [
    { title: t.app.myPromises, items: followUps.filter(({ owner }) => owner === 'me').map(promise) },
    { title: t.app.theirPromises(shortNameOf(person)), items: followUps.filter(({ owner }) => owner === 'them').map(promise) },
    {
      title: t.app.pointsToTalk,
      items: points.map(({ id, text }) => (
        <li class="row" key={id} dir="auto">
          {text}
        </li>
      )),
    },
  ].filter(({ items }) => items.length > 0);
  if (lists.length === 0) return <p class="meta">{t.app.nothingOpen}</p>;
  return (
    <div class="open-lists">
      {lists.map(({ title, items }) => (
        <section key={title}>
          <h2 dir="auto">
            {title} <span class="meta">{items.length}</span>
          </h2>
          <ul>{items}</ul>
        </section>
      ))}
    </div>
  );
}
