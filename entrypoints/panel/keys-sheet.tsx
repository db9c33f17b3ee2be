import type { JSX } from 'preact';
import { useWords } from '@/utils/i18n/words.ts';
import { Sheet } from './sheet.tsx';

const KEYS = [
  ['o', 'objective'],
  ['n', 'addPoint'],
  ['f', 'addFollowUp'],
  ['/', 'search'],
  ['↑ ↓', 'results'],
  ['Alt + ↑ ↓', 'move'],
  ['Alt + N', 'discussed'],
  ['Alt + L', 'later'],
  ['Alt + P', 'park'],
  ['Alt + F', 'agree'],
  ['Alt + D', 'decide'],
  ['Alt + H', 'think'],
  ['Alt + S', 'turn'],
  ['Alt + B', 'blur'],
  ['Enter', 'save'],
  ['Ctrl + Z', 'undo'],
  ['Esc', 'escape'],
  ['?', 'keys'],
] as const;

/** What each key does. */
export function KeysSheet({ onClose }: { onClose: () => void }): JSX.Element {
  const { t } = useWords();
  return (
    <Sheet title={t.keys} onClose={onClose}>
      {() => (
        <dl>
          {KEYS.map(([keys, does]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{t.does[does]}</dd>
            </div>
          ))}
        </dl>
      )}
    </Sheet>
  );
}
