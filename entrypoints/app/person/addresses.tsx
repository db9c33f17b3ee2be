import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Person } from '@/utils/domain/person.ts';
import { useWords } from '@/utils/i18n/words.ts';

interface Props {
  addresses: readonly string[];
  others: readonly Person[];
  /** Rejects when it was not stored. `removed` is the one that went. */
  onChange: (addresses: string[], removed?: string) => Promise<void>;
}

/** The addresses by which calendar events find the person. */
export function Addresses({ addresses, others, onChange }: Props): JSX.Element {
  const { t } = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState('');
  const add = (): void => {
    const address = field.current?.value.trim().toLowerCase() ?? '';
    if (address === '') return;
    const holder = others.find((other) => other.addresses.includes(address));
    if (!/^[^\s@]+@[^\s@]+$/.test(address)) setFault(t.app.badAddress);
    else if (holder) setFault(t.app.takenAddress(holder.name));
    else {
      setFault('');
      onChange([...new Set([...addresses, address])]).then(() => {
        if (field.current) field.current.value = '';
      }, () => undefined);
    }
  };
  return (
    <section>
      <h2>{t.app.addresses}</h2>
      {addresses.length === 0 && <p class="meta">{t.app.noAddresses}</p>}
      <ul>
        {addresses.map((address) => (
          <li class="row" key={address}>
            <span class="grow">{address}</span>
            <button
              type="button"
              class="btn ico"
              aria-label={t.remove(address)}
              onClick={() => {
                field.current?.focus();
                void onChange(addresses.filter((one) => one !== address), address).catch(() => undefined);
              }}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <form
        class="box add"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input ref={field} type="email" aria-label={t.app.addAddress} placeholder={t.app.addAddress} autocomplete="off" aria-invalid={fault !== ''} aria-describedby={`${id}-fault`} />
        <button type="submit" class="btn">
          {t.app.add}
        </button>
      </form>
      <p id={`${id}-fault`} role="status" class="late">
        {fault}
      </p>
    </section>
  );
}
