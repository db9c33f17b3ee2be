import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { judgementIn } from '@/utils/domain/judging.ts';
import type { Person } from '@/utils/domain/person.ts';
import type { ComposeWords } from '@/utils/i18n/en-compose.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { Private } from '../blur.tsx';

interface Field {
  label: string;
  value: string;
  /** Told of each keystroke. */
  onWrite: (text: string) => void;
}

interface WrittenProps extends Field {
  prompt: string;
  /** Of whom it speaks: then a hint is given when it judges them. */
  person: Person | null;
  /** Whether it is for me alone, wherever the rest goes. */
  isMine: boolean;
  /** Whether the writing begins here. */
  isFirst: boolean;
  c: ComposeWords;
}

/** One question and what is written to it, with a gentle word when a person is judged. */
export function WrittenField({ label, value, onWrite, prompt, person, isMine, isFirst, c }: WrittenProps): JSX.Element {
  const { t } = useWords();
  const id = useId();
  const judgement = person && judgementIn(value, [person.name, person.callName ?? '']);
  return (
    <div class="composed">
      <label for={id} dir="auto">{label}</label>
      <p id={`${id}-prompt`} class="meta" dir="auto">
        {prompt} {isMine && t.notesHint}
      </p>
      <Private name={label} has={isMine && value.trim() !== ''}>
        <textarea id={id} dir="auto" rows={2} autofocus={isFirst} aria-describedby={`${id}-prompt ${id}-hint`} value={value} onInput={(event) => { onWrite(event.currentTarget.value); }} />
      </Private>
      <p id={`${id}-hint`} class="meta hint" role="status">
        {judgement && c.hints[judgement.kind](judgement.phrase)}
      </p>
    </div>
  );
}

/** Something that both have done. */
export function CheckField({ label, value, onWrite }: Field): JSX.Element {
  return (
    <label class="check" dir="auto">
      <input type="checkbox" checked={value !== ''} onChange={(event) => { onWrite(event.currentTarget.checked ? '1' : ''); }} />
      {label}
    </label>
  );
}
