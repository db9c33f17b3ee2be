import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { WithWhom } from '@/components/with-whom.tsx';
import type { Person } from '@/utils/domain/person.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { ask } from '@/utils/messaging/client.ts';
import { newSessionAddress } from '@/utils/panel-address.ts';

/** A talk that stands in no calendar, with somebody who may have no address: asks with whom, and opens it in a tab. */
export function StartNow({ people, onFailed }: { people: readonly Person[]; onFailed: (error: unknown) => void }): JSX.Element {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  const open = async (personId: string): Promise<void> => {
    await browser.tabs.create({ url: newSessionAddress(personId) });
    window.close();
  };
  const openWithNew = async (name: string): Promise<void> => {
    const { id } = await ask('person.add', { mutation: crypto.randomUUID(), id: crypto.randomUUID(), name });
    await open(id);
  };
  return (
    <section class="start-now">
      <button type="button" class="btn" aria-expanded={asks} onClick={() => { setAsks(!asks); }}>
        {t.startNow}
      </button>
      {asks && <WithWhom people={people} onChoose={(id) => void open(id).catch(onFailed)} onNew={(name) => void openWithNew(name).catch(onFailed)} />}
    </section>
  );
}
