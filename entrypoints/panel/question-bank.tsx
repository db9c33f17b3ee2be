import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '@/utils/i18n/words.ts';
import { ask } from '@/utils/messaging/client.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import type { Question } from '@/utils/questions/question.ts';
import { searchQuestions, suggestQuestions } from '@/utils/questions/search.ts';
import { askIn } from '@/utils/questions/wording.ts';
import type { Actions } from './panel.tsx';

/** Questions to pin with one click, or one key: Enter in the search pins the first, the arrows move through the list. */
export function QuestionBank({ view, actions }: { view: SessionView; actions: Actions }): JSX.Element {
  const { t, language } = useWords();
  const [bank, setBank] = useState<readonly Question[]>([]);
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  // Questions whose pin is being changed: a second click must not pin them twice.
  const underWay = useRef(new Set<string>());
  useEffect(() => {
    import('@/utils/questions/bank.ts').then(({ BANK }) => { setBank(BANK); }, actions.failed);
  }, []);

  useEffect(() => {
    underWay.current.clear();
  }, [view]);

  const pins = new Map(view.points.flatMap((point) => (point.questionId && point.discussedIn === null ? [[point.questionId, point.id] as const] : [])));
  const shown = query.trim() || all ? searchQuestions(bank, query) : suggestQuestions(bank, new Set(pins.keys()), view.person.relationship, 3);
  const toggle = (question: Question): void => {
    if (underWay.current.has(question.id)) return;
    underWay.current.add(question.id);
    const mutation = crypto.randomUUID();
    const pinned = pins.get(question.id);
    const sent =
      pinned === undefined
        ? ask('point.add', { mutation, id: crypto.randomUUID(), personId: view.person.id, sessionId: view.session.id, kind: 'question', text: askIn(language, question, view.person), questionId: question.id })
        : ask('point.edit', { mutation, id: pinned, deleted: true });
    sent.then(actions.read, (error: unknown) => {
      underWay.current.delete(question.id);
      actions.failed(error);
    });
  };
  const move = (event: KeyboardEvent, list: Element | null): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const buttons = [...(list?.querySelectorAll('button') ?? [])];
    if (step === 0 || buttons.length === 0) return;
    event.preventDefault();
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (at + step < 0) search.current?.focus();
    else buttons[at + step]?.focus();
  };
  return (
    <section
      class="bank"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing || !(query || all)) return;
        event.preventDefault();
        setQuery('');
        setAll(false);
        search.current?.focus();
      }}
    >
      <div class="head">
        <h2>{t.questionBank}</h2>
        {bank.length > 0 && (
          <button type="button" class="btn" aria-expanded={all} onClick={() => { setAll(!all); }}>
            {all ? t.fewerQuestions : t.allQuestions(bank.length)}
          </button>
        )}
      </div>
      <div class="box">
        <input
          ref={search}
          type="search"
          aria-label={t.searchQuestions}
          placeholder={t.searchQuestions}
          value={query}
          onInput={(event) => { setQuery(event.currentTarget.value); }}
          onKeyDown={(event) => {
            const [first] = shown;
            if (event.key === 'Enter' && !event.isComposing && query.trim() && first && !pins.has(first.id)) toggle(first);
            else move(event, event.currentTarget.closest('section')?.querySelector('ul') ?? null);
          }}
        />
      </div>
      {bank.length > 0 && shown.length === 0 && <p class="meta">{t.noQuestions}</p>}
      <ul onKeyDown={(event) => { move(event, event.currentTarget); }}>
        {shown.map((question) => {
          const text = askIn(language, question, view.person);
          const pinned = pins.has(question.id);
          return (
            <li class="row" key={question.id}>
              <button type="button" class="pin" aria-label={t.pin(text)} aria-pressed={pinned} onClick={() => { toggle(question); }}>
                <span class="grow">{text}</span>
                <span class="meta">{pinned ? t.pinned : t.pinWord}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
