import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { asQuestion } from '@/utils/questions/own-question.ts';
import type { AnyQuestion } from '@/utils/questions/question.ts';
import { filterQuestions, searchQuestions, suggestQuestions, type QuestionFilter } from '@/utils/questions/search.ts';
import { askIn } from '@/utils/questions/wording.ts';
import { addPoint, addQuestion, editPoint, type Actions } from './actions.ts';
import { QuestionFilters } from './question-filters.tsx';
import { QuestionRow } from './question-row.tsx';

/** Questions to pin with one click, or one key: Enter in the search pins the first, the arrows move through the list. */
export function QuestionBank({ view, actions }: { view: SessionView; actions: Actions }): JSX.Element {
  const { t, language } = useWords();
  const { person } = view;
  const [loaded, setLoaded] = useState<readonly AnyQuestion[]>([]);
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const [filter, setFilter] = useState<QuestionFilter>({ relationship: person.relationship, phase: null });
  const search = useRef<HTMLInputElement>(null);
  // A second click may come before the pin is drawn.
  const underWay = useRef(new Set<string>());
  useEffect(() => { underWay.current.clear(); });
  useEffect(() => {
    import('@/utils/questions/bank.ts').then(({ BANK }) => { setLoaded(BANK); }, actions.failed);
  }, []);

  const own = new Map(view.questions.map((question) => [question.id, question]));
  const bank = [...[...own.values()].map(asQuestion), ...loaded];
  const pins = new Map(view.points.flatMap((point) => (point.questionId && point.discussedIn === null ? [[point.questionId, point] as const] : [])));
  const isOpen = all || query.trim() !== '';
  const shown = isOpen ? searchQuestions(filterQuestions(bank, filter), query) : suggestQuestions(bank, new Set(pins.keys()), person.relationship, 3);
  const textOf = (question: AnyQuestion): string => (own.has(question.id) ? question.en : askIn(language, question, person));
  const toggle = (question: AnyQuestion): void => {
    if (underWay.current.has(question.id)) return;
    underWay.current.add(question.id);
    const pinned = pins.get(question.id);
    if (pinned) editPoint(actions, pinned, { deleted: true });
    else addPoint(actions, view, { kind: 'question', text: textOf(question), questionId: question.id });
  };
  const addOwn = (): void => {
    addQuestion(actions, query.trim(), filter.phase);
    search.current?.focus();
  };
  const move = (event: KeyboardEvent, list: Element | null | undefined): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const buttons = [...(list?.querySelectorAll<HTMLElement>('.pin, .add-own') ?? [])];
    if (step === 0 || buttons.length === 0 || event.altKey) return;
    event.preventDefault();
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (at + step < 0) search.current?.focus();
    else buttons[at + step]?.focus();
  };
  return (
    <section
      class="bank"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || !isOpen) return;
        event.preventDefault();
        setQuery('');
        setAll(false);
        search.current?.focus();
      }}
    >
      <div class="head">
        <h2>{t.questionBank}</h2>
        {loaded.length > 0 && (
          <button type="button" class="btn" aria-expanded={all} onClick={() => { setAll(!all); }}>
            {all ? t.fewerQuestions : t.allQuestions(bank.length)}
          </button>
        )}
      </div>
      <div class="box">
        <input
          ref={search}
          type="search"
          dir="auto"
          aria-label={t.searchQuestions}
          placeholder={t.searchQuestions}
          value={query}
          onInput={(event) => { setQuery(event.currentTarget.value); }}
          onKeyDown={(event) => {
            const [first] = shown;
            if (event.key === 'Enter' && !event.isComposing && query.trim() && first && !pins.has(first.id)) toggle(first);
            else move(event, event.currentTarget.closest('section')?.querySelector('ul'));
          }}
        />
      </div>
      {isOpen && <QuestionFilters filter={filter} onChange={setFilter} />}
      {loaded.length > 0 && shown.length === 0 && <p class="meta">{t.noQuestions}</p>}
      <ul onKeyDown={(event) => { move(event, event.currentTarget); }}>
        {shown.map((question) => (
          <QuestionRow
            key={question.id}
            text={textOf(question)}
            isPinned={pins.has(question.id)}
            onPin={() => { toggle(question); }}
            own={own.get(question.id)}
            actions={actions}
          />
        ))}
        {query.trim() && !shown.some((question) => textOf(question).toLowerCase() === query.trim().toLowerCase()) && (
          <li class="row">
            <button type="button" class="btn add-own" onClick={addOwn}>
              {t.addQuestion}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
