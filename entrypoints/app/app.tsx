import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Problem } from '@/components/problem.tsx';
import { Toast, type Undoable } from '@/components/toast.tsx';
import { useWords } from '@/utils/i18n/words.ts';
import { Failure, type FailureCode } from '@/utils/messaging/failure.ts';
import { hashOf, useAddress } from './address.ts';
import { BackupReminder } from './backup-reminder.tsx';
import type { Surroundings } from './room.ts';
import { ROOMS } from './rooms.ts';

/** The frame of the app: the rooms, what was just done, what went wrong. */
export function App(): JSX.Element {
  const { t } = useWords();
  const { room: path, rest } = useAddress();
  const room = path === '' ? ROOMS[0] : ROOMS.find((one) => one.path === path);
  const [problem, setProblem] = useState<FailureCode | null>(null);
  const [toast, setToast] = useState<Undoable | null>(null);
  const page = useMemo<Surroundings>(
    () => ({
      failed: (error) => {
        setProblem(error instanceof Failure ? error.code : 'unreachable');
      },
      done: (text, undo) => {
        setProblem(null);
        setToast(undo ? { text, undo } : { text });
      },
    }),
    [],
  );
  const goneToast = useCallback(() => {
    setToast(null);
  }, []);
  useFocusOnChange(`${path}/${rest}`, () => {
    setProblem(null);
  });

  const title = room ? t.app[room.title] : t.panelTitle;
  // After each rendering: a switch of the language writes the bare name.
  useEffect(() => {
    document.title = `${title} · ${t.panelTitle}`;
  });
  return (
    <>
      <a class="skip btn" href="#content" onClick={(event) => { event.preventDefault(); focusHeading(); }}>
        {t.app.skip}
      </a>
      <header>
        <a class="brand" href={hashOf(ROOMS[0].path)}>
          <span class="dots" aria-hidden="true">
            <i /> <i /> <i /> <i />
          </span>
          {t.panelTitle}
        </a>
        <nav aria-label={t.app.rooms}>
          <ul>
            {ROOMS.filter(({ isHidden }) => !isHidden).map((one) => (
              <li key={one.path}>
                <a href={hashOf(one.path)} {...(one === room && { 'aria-current': 'page' as const })}>
                  {t.app[one.title]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content">
        {path !== 'welcome' && path !== 'data' && <BackupReminder page={page} />}
        {problem && <Problem code={problem} />}
        {room ? <room.View key={`${path}/${rest}`} rest={rest} page={page} /> : <h1 tabIndex={-1}>{t.app.notFound}</h1>}
      </main>
      <footer>
        <Toast toast={toast} onGone={goneToast} />
      </footer>
    </>
  );
}

/** Moves the focus to the heading of another room, so that the keyboard and a screen reader start there. */
function useFocusOnChange(address: string, changed: () => void): void {
  const before = useRef(address);
  useEffect(() => {
    if (before.current === address) return;
    before.current = address;
    changed();
    focusHeading();
  }, [address]);
}

function focusHeading(): void {
  document.querySelector('h1')?.focus();
}
