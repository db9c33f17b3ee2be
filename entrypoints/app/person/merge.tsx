import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Choice } from '@/components/choice.tsx';
import { shortNameOf, type Person } from '@/utils/domain/person.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { ask } from '@/utils/messaging/client.ts';
import type { Surroundings } from '../room.ts';

interface Props {
  person: Person;
  others: readonly Person[];
  page: Surroundings;
}

/** Takes another person's things over: two entries of one person become one. One undo takes it back. */
export function Merge({ person, others, page }: Props): JSX.Element {
  const { t } = useWords();
  const [from, setFrom] = useState('');
  const merge = async (other: Person): Promise<void> => {
    const mutation = crypto.randomUUID();
    try {
      await ask('person.merge', { mutation, from: other.id, into: person.id });
      page.done(t.app.merged(other.name, person.name), () => void ask('change.undo', { id: mutation }).catch(page.failed));
    } catch (error) {
      page.failed(error);
    }
  };
  const chosen = others.find(({ id }) => id === from);
  return (
    <details class="merge">
      <summary>{t.app.merge}</summary>
      <p class="meta">{t.app.mergeHint(shortNameOf(person))}</p>
      <Choice
        label={t.app.mergeWith}
        value={from}
        options={[['', t.app.choosePerson], ...others.map((other) => [other.id, [other.name, ...other.addresses.slice(0, 1)].join(' · ')] as const)]}
        onChoose={setFrom}
      />
      <button type="button" class="btn fill" disabled={!chosen} onClick={() => void (chosen && merge(chosen))}>
        {t.app.mergeButton}
      </button>
    </details>
  );
}
