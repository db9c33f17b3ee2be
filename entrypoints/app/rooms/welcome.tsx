import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CALENDAR_ORIGIN } from '@/utils/calendar-origin.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { hashOf } from '../address.ts';
import type { RoomProps } from '../room.ts';
import { PracticePerson } from '../welcome/practice-person.tsx';

/** The three daily flows, to be tried on a practice person. What is done in them is kept nowhere. */
export function WelcomeRoom({ page }: RoomProps): JSX.Element {
  const { t } = useWords();
  const { app } = t;
  const [isOpen, setOpen] = useState(false);
  const [pinned, setPinned] = useState<ReadonlySet<string>>(new Set());
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <div class="head">
        <h1 tabIndex={-1}>{app.welcomeTitle}</h1>
        <a class="btn" href={hashOf('people')}>
          {app.skipWelcome}
        </a>
      </div>
      <p>{app.welcomeLead}</p>
      <ol class="steps">
        <li>
          <h2>{app.stepPrepare}</h2>
          <p>{app.stepPrepareText}</p>
          <div class="card">
            <div class="head">
              <p>{app.practiceEvent}</p>
              <button type="button" class="btn fill" aria-expanded={isOpen} onClick={() => { setOpen(!isOpen); }}>
                {app.prepare}
              </button>
            </div>
            {isOpen && (
              <label class="field">
                {t.objective}
                <input class="line" placeholder={t.objectiveHint} autocomplete="off" ref={(field) => { field?.focus(); }} />
              </label>
            )}
          </div>
        </li>
        <li>
          <h2>{app.stepPin}</h2>
          <p>{app.stepPinText}</p>
          <ul class="card">
            {app.practiceQuestions.map((question) => (
              <li class="row" key={question}>
                <span class="grow">{question}</span>
                <button type="button" class="btn" aria-pressed={pinned.has(question)} aria-label={t.pin(question)} onClick={() => { setPinned(toggled(pinned, question)); }}>
                  {pinned.has(question) ? t.pinned : t.pinWord}
                </button>
              </li>
            ))}
          </ul>
        </li>
        <li>
          <h2>{app.stepCheck}</h2>
          <p>{app.stepCheckText}</p>
          <ul class="card">
            {app.practicePromises.map((promise) => (
              <li class="row" key={promise}>
                <label>
                  <input type="checkbox" checked={checked.has(promise)} onChange={() => { setChecked(toggled(checked, promise)); }} />
                  <span class={checked.has(promise) ? 'grow done' : 'grow'}>{promise}</span>
                </label>
              </li>
            ))}
          </ul>
        </li>
      </ol>
      <PracticePerson page={page} />
      <p>
        <a class="btn fill" href={CALENDAR_ORIGIN} target="_blank" rel="noreferrer">
          {app.start}
        </a>
      </p>
    </>
  );
}

function toggled(set: ReadonlySet<string>, item: string): ReadonlySet<string> {
  return set.has(item) ? new Set([...set].filter((one) => one !== item)) : new Set([...set, item]);
}
