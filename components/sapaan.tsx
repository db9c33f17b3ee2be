import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SAPAAN } from '../utils/domain/person.ts';
import { useWords } from '../utils/i18n/words.ts';
import { Choice } from './choice.tsx';
import { TextField } from './text-field.tsx';

/** How I address them in Indonesian: one of the usual words, or my own. */
export function Sapaan({ value, onSave }: { value: string; onSave: (sapaan: string) => Promise<unknown> }): JSX.Element {
  const { t } = useWords();
  const [isOwn, setOwn] = useState(!SAPAAN.includes(value));
  const [shown, setShown] = useState(value);
  // Changed elsewhere, or taken back.
  if (shown !== value) {
    setShown(value);
    setOwn(!SAPAAN.includes(value));
  }
  return (
    <>
      <Choice
        label={t.app.sapaan}
        value={isOwn ? 'own' : value}
        options={[...SAPAAN.map((word) => [word, word] as const), ['own', t.app.ownSapaan]]}
        onChoose={(word) => {
          setOwn(word === 'own');
          if (word !== 'own') void onSave(word).catch(() => undefined);
        }}
      />
      {isOwn && <TextField label={t.app.ownSapaanField} value={SAPAAN.includes(value) ? '' : value} onSave={onSave} />}
    </>
  );
}
