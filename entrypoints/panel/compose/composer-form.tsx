import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PromptedComposer } from '@/utils/composers/composer.ts';
import { isShown, outcomeOf, PLACES, type ComposedPlace } from '@/utils/domain/composer.ts';
import { composeField } from '@/utils/domain/draft.ts';
import { shortNameOf } from '@/utils/domain/person.ts';
import type { ComposeWords } from '@/utils/i18n/en-compose.ts';
import { useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { lineIn } from '@/utils/templates/line.ts';
import type { Actions } from '../actions.ts';
import type { Drafts } from '../use-drafts.ts';
import { Agreements } from './agreements.tsx';
import { CheckField, WrittenField } from './fields.tsx';
import { emptied, finish } from './finish.ts';
import { endTurns, Turns } from './turns.tsx';

interface Props {
  composer: PromptedComposer;
  /** Of the session in which it was begun. */
  drafts: Drafts;
  view: SessionView;
  actions: Actions;
  c: ComposeWords;
  /** All of it has been put somewhere. */
  onFinished: () => void;
}

/** One composer: its fields, each of which saves itself, and where all of it may go. */
export function ComposerForm({ composer, drafts, view, actions, c, onFinished }: Props): JSX.Element {
  const { language } = useWords();
  const { person } = view;
  const line = (of: Parameters<typeof lineIn>[1]): string => lineIn(language, of, person);
  const written = (field: string): string | undefined => drafts.of(composeField(composer.id, field));
  const write = (field: string, text: string): void => { drafts.set(composeField(composer.id, field), text); };
  const name = line(composer.name);
  const words = { title: name, labels: Object.fromEntries(composer.fields.map(({ id, label }) => [id, line(label)])) };
  const outcome = (place: ComposedPlace): ReturnType<typeof outcomeOf> => outcomeOf(composer, written, place, words);
  const { points, followUps, decisions } = outcome('agenda');
  const add = (place: ComposedPlace, said: string): void => {
    onFinished();
    if (composer.turns) endTurns(view.session.id);
    finish(actions, view, { name, said, outcome: outcome(place), empty: () => emptied(composer, drafts) }, Date.now());
  };
  const form = useRef<HTMLDivElement>(null);
  // The first that is empty: one goes on there.
  const next = composer.fields.find(({ id, kind }) => kind === 'text' && !written(id))?.id;
  const starts = useRef(next);
  useEffect(() => { form.current?.querySelector<HTMLElement>('[autofocus]')?.focus(); }, []);
  const hidden = composer.fields.find((field) => !isShown(field, written));
  const mine = composer.fields.find(({ id, isPrivate }) => isPrivate && written(id));
  return (
    <div class="composer" ref={form}>
      <p class="meta">{line(composer.purpose)}</p>
      {composer.turns && <Turns session={view.session.id} name={shortNameOf(person)} c={c} onSaidBack={(speaker) => { write(composer.turns?.[speaker] ?? '', '1'); }} />}
      {composer.fields.map((field) => {
        if (!isShown(field, written)) return field === hidden && composer.later && <p key={field.id} class="meta">{line(composer.later)}</p>;
        const shared = { label: line(field.label), value: written(field.id) ?? '', onWrite: (text: string) => { write(field.id, text); } };
        if (field.kind === 'check') return <CheckField key={field.id} {...shared} />;
        if (field.kind === 'agreements') return <Agreements key={field.id} {...shared} prompt={line(field.prompt)} view={view} c={c} />;
        return <WrittenField key={field.id} {...shared} prompt={line(field.prompt)} person={field.isAboutPerson ? person : null} isMine={field.isPrivate ?? false} isFirst={field.id === starts.current} c={c} />;
      })}
      <p class="meta">{c.kept} {c.optional}</p>
      {mine && <p class="meta">{c.staysMine(line(mine.label))}</p>}
      {points.length > 0 && followUps.length + decisions.length > 0 && <p class="meta">{c.alongside(followUps.length, decisions.length)}</p>}
      <div class="places">
        {points.length > 0
          ? PLACES.map((place) => (
              <button key={place} type="button" class={place === 'agenda' ? 'btn fill' : 'btn'} onClick={() => { add(place, c.did[place]); }}>
                {c.places[place]}
              </button>
            ))
          : followUps.length + decisions.length > 0 && (
              <button type="button" class="btn fill" onClick={() => { add('agenda', c.didAgreed); }}>
                {c.addAgreed}
              </button>
            )}
      </div>
    </div>
  );
}
