import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AccountsView } from '../utils/domain/account.ts';
import { useWords } from '../utils/i18n/words.ts';

interface Props {
  view: AccountsView;
  /** Resolves to whether it was kept. */
  onSave: (client: { id: string; secret: string }) => Promise<boolean>;
}

/** For those who bring a client of their own. The secret is never shown again, nor handed to any page. */
export function OwnClient({ view, onSave }: Props): JSX.Element {
  const { t } = useWords();
  const [id, setId] = useState(view.ownClientId ?? '');
  const [secret, setSecret] = useState('');
  const [isSaved, setSaved] = useState(false);
  const save = async (): Promise<void> => {
    const isKept = await onSave({ id: id.trim(), secret: secret.trim() });
    setSaved(isKept);
    // What could not be kept stays in the field.
    if (isKept) setSecret('');
  };
  return (
    <details open={!view.canConnect}>
      <summary>{t.google.ownClient}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p class="meta">{t.google.ownClientHint}</p>
        <p class="meta">{t.google.redirect(view.redirect)}</p>
        <label>
          {t.google.clientId}
          <span class="box">
            <input autocomplete="off" spellcheck={false} maxLength={300} value={id} onInput={(event) => { setId(event.currentTarget.value); setSaved(false); }} />
          </span>
        </label>
        <label>
          {t.google.clientSecret}
          <span class="box">
            <input type="password" autocomplete="off" maxLength={300} value={secret} onInput={(event) => { setSecret(event.currentTarget.value); setSaved(false); }} />
          </span>
        </label>
        <button type="submit" class="btn">
          {t.save}
        </button>
        <span role="status" class="meta">
          {isSaved && t.google.saved}
        </span>
      </form>
    </details>
  );
}
