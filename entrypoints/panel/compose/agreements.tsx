import type { JSX } from 'preact';
import { Due } from '@/components/due.tsx';
import { today } from '@/utils/dates/local-date.ts';
import { AGREEING, asAgreeing, readAgreements, writeAgreements, type Agreement } from '@/utils/domain/agreement.ts';
import { shortNameOf } from '@/utils/domain/person.ts';
import type { ComposeWords } from '@/utils/i18n/en-compose.ts';
import { useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';

interface Props {
  label: string;
  prompt: string;
  value: string;
  onWrite: (text: string) => void;
  view: SessionView;
  c: ComposeWords;
}

const NEW: Agreement = { text: '', owner: 'me', due: null };

/** Who does what until when, one line each, and an empty one for the next; what holds for both is a decision. */
export function Agreements({ label, prompt, value, onWrite, view, c }: Props): JSX.Element {
  const { t } = useWords();
  const written = readAgreements(value);
  const rows = written.at(-1)?.text === '' ? written : [...written, NEW];
  const names = { me: t.me, them: shortNameOf(view.person), both: c.both };
  const edit = (nth: number, patch: Partial<Agreement>): void => { onWrite(writeAgreements(rows.map((row, at) => (at === nth ? { ...row, ...patch } : row)))); };
  return (
    <fieldset class="composed agreements">
      <legend>{label}</legend>
      <p class="meta">{prompt}</p>
      {rows.map((row, nth) => (
        <div key={nth} class="agreement">
          <input
            dir="auto"
            autocomplete="off"
            aria-label={c.what(nth + 1)}
            placeholder={c.whatHint}
            value={row.text}
            onInput={(event) => { edit(nth, { text: event.currentTarget.value }); }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.isComposing) return;
              event.preventDefault();
              event.currentTarget.parentElement?.nextElementSibling?.querySelector('input')?.focus();
            }}
          />
          {row.text && (
            <select aria-label={c.who(nth + 1)} value={row.owner} onChange={(event) => { edit(nth, { owner: asAgreeing(event.currentTarget.value) }); }}>
              {AGREEING.map((one) => (
                <option key={one} value={one}>
                  {names[one]}
                </option>
              ))}
            </select>
          )}
          {row.text && row.owner !== 'both' && <Due due={row.due ?? view.defaultDue} today={today(new Date())} isLate={false} onChange={(due) => { edit(nth, { due }); }} />}
        </div>
      ))}
    </fieldset>
  );
}
