import type { JSX } from 'preact';
import { TABS, type Tab } from '@/utils/domain/tab.ts';
import { useWords } from '@/utils/i18n/words.ts';

/** The three phases of a session; the one that is shown is marked. */
export function Tabs({ tab, onTab }: { tab: Tab; onTab: (tab: Tab) => void }): JSX.Element {
  const { t } = useWords();
  return (
    <nav class="tabs">
      {TABS.map((one) => (
        <button key={one} type="button" aria-current={one === tab} onClick={() => { onTab(one); }}>
          {t.tabs[one]}
        </button>
      ))}
    </nav>
  );
}
