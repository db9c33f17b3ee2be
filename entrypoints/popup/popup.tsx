import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Problem } from '@/components/problem.tsx';
import { QuickAdd } from '@/components/quick-add.tsx';
import { Toast, type Undoable } from '@/components/toast.tsx';
import { addDays, today } from '@/utils/dates/local-date.ts';
import { groupOf, OUTSTANDING_GROUPS, type FollowUp } from '@/utils/domain/follow-up.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { ask, onAnnouncement } from '@/utils/messaging/client.ts';
import { Failure, type FailureCode } from '@/utils/messaging/failure.ts';
import type { OutstandingView } from '@/utils/messaging/protocol.ts';
import { Item } from './item.tsx';

/** Everybody's outstanding follow-ups: check off, undo, add. */
export function Popup(): JSX.Element | null {
  const { t, language } = useWords();
  const [view, setView] = useState<OutstandingView | null>(null);
  const [problem, setProblem] = useState<FailureCode | null>(null);
  const [toast, setToast] = useState<Undoable | null>(null);
  // What was just checked off stays in its place, struck through, until the next opening.
  const [done, setDone] = useState<ReadonlyMap<string, FollowUp>>(new Map());

  const failed = (error: unknown): void => {
    setProblem(error instanceof Failure ? error.code : 'unreachable');
  };
  const load = async (): Promise<void> => {
    setView(await ask('outstanding.read', {}));
    setProblem(null);
  };
  const read = (): void => {
    load().catch(failed);
  };
  useEffect(() => {
    read();
    return onAnnouncement(({ announce }) => {
      if (announce === 'changed') read();
    });
  }, []);

  if (!view) return problem ? <Problem code={problem} onRetry={read} /> : null;
  const now = today(new Date());
  const names = new Map(view.people.map((person) => [person.id, person.name]));
  const check = async (followUp: FollowUp, isDone: boolean): Promise<void> => {
    const edited = await ask('followUp.edit', { mutation: crypto.randomUUID(), id: followUp.id, done: isDone });
    const keep = (change: (map: Map<string, FollowUp>) => void): void => {
      setDone((now) => {
        const next = new Map(now);
        change(next);
        return next;
      });
    };
    if (isDone) keep((map) => map.set(edited.id, edited));
    setToast(isDone ? { text: t.markedDone, undo: () => void check(edited, false).catch(failed) } : null);
    await load();
    // Only now: it must not leave its place for a moment.
    if (!isDone) keep((map) => map.delete(edited.id));
  };
  const all = [...view.followUps, ...[...done.values()].filter((f) => view.followUps.every(({ id }) => id !== f.id))];
  const titles = { overdue: t.overdue, today: t.today, upcoming: t.upcoming, waiting: t.waiting };
  return (
    <>
      <header>
        <h1>{t.actionItems}</h1>
        <div role="group" aria-label={t.language}>
          {(['en', 'id'] as const).map((code) => (
            <button
              key={code}
              type="button"
              class="btn"
              aria-pressed={language === code}
              aria-label={code === 'en' ? 'English' : 'Bahasa Indonesia'}
              onClick={() => void ask('preferences.write', { language: code }).catch(failed)}
            >
              {code.toUpperCase()}
            </button>
          ))}
        </div>
      </header>
      <main aria-label={t.actionItems}>
        {problem && <Problem code={problem} onRetry={read} />}
        {all.length === 0 && (
          <div class="hush">
            <span class="dots" aria-hidden="true">
              <i /> <i /> <i /> <i />
            </span>
            <h2>{t.nothingOutstanding}</h2>
            <p>{t.nothingHint}</p>
          </div>
        )}
        {OUTSTANDING_GROUPS.map((group) => {
          const items = all.filter((followUp) => groupOf(followUp, now) === group);
          return (
            items.length > 0 && (
              <section key={group}>
                <h2 class={group === 'overdue' ? 'late' : ''}>
                  {titles[group]} <span>{items.filter((f) => f.doneAt === null).length}</span>
                </h2>
                <ul>
                  {items.map((followUp) => (
                    <Item
                      key={followUp.id}
                      followUp={followUp}
                      name={names.get(followUp.personId) ?? ''}
                      done={followUp.doneAt !== null}
                      onCheck={(isDone) => void check(followUp, isDone).catch(failed)}
                    />
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </main>
      <footer>
        <Toast toast={toast} onGone={() => { setToast(null); }} />
        <QuickAdd
          people={view.people}
          person={null}
          defaultDue={(id) => view.defaultDue[id] ?? addDays(now, 7)}
          onAdd={async ({ personId, ...followUp }) => {
            await ask('followUp.add', { mutation: crypto.randomUUID(), id: crypto.randomUUID(), agreedIn: null, personId, ...followUp }).catch((error: unknown) => {
              failed(error);
              throw error;
            });
            read();
          }}
          onNewPerson={async (name) => {
            try {
              return (await ask('person.add', { mutation: crypto.randomUUID(), id: crypto.randomUUID(), name })).id;
            } catch (error) {
              failed(error);
              throw error;
            }
          }}
        />
      </footer>
    </>
  );
}
