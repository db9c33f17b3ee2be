import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { shortNameOf, type Person } from '../utils/domain/person.ts';
import { useBefore } from '../utils/i18n/before.ts';
import { useWords } from '../utils/i18n/words.ts';
import { keep, readKept } from './kept.ts';
import { useAutosave } from './use-autosave.ts';

interface Props {
  person: Person;
  /** Rejects when it could not be stored: the text is kept then, and sent again when the field is shown the next time. */
  onSave: (text: string) => Promise<unknown>;
}

/** What to remember about a person: a text that saves itself. */
export function Remember({ person, onSave }: Props): JSX.Element {
  const { t } = useWords();
  const b = useBefore();
  const id = useId();
  const key = `remember ${person.id}`;
  const stored = person.remember ?? '';
  const [text, setText] = useState(() => leftOf(key) ?? stored);
  const field = useRef<HTMLTextAreaElement>(null);
  const save = (written: string): void => {
    // Written at once: a message of a page that goes away may get lost.
    keep(key, { text: written });
    onSave(written).then(() => { if (leftOf(key) === written) keep(key, null); }, () => undefined);
  };
  const { typed, isTyping, flush } = useAutosave((_, written) => { save(written); });
  useEffect(() => {
    const left = leftOf(key);
    if (left !== null) save(left);
  }, []);
  const adopt = (): void => { if (!isTyping(key) && leftOf(key) === null) setText(stored); };
  useEffect(() => { if (document.activeElement !== field.current) adopt(); }, [stored]);
  return (
    <div class="field">
      <label for={id}>{b.rememberAbout(shortNameOf(person))}</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        dir="auto"
        placeholder={t.notesHint}
        value={text}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          typed(key, value);
        }}
        onBlur={flush}
      />
    </div>
  );
}

/** What was written and is not confirmed yet. */
function leftOf(key: string): string | null {
  const left = readKept(key);
  return typeof left === 'object' && left !== null && 'text' in left && typeof left.text === 'string' ? left.text : null;
}
